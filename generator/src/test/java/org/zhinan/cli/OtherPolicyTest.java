package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.library.EntryKindNames;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/**
 * A guidance of another policy has nothing of the words of the one that comes with the program, in whatever is made of it: it calls its
 * things as its pack says, by {@code text/*.properties} alone. What a search may be asked in is no word of the site.
 */
final class OtherPolicyTest {
    private static final Path TEMPLATES = Path.of("../templates");

    /** The longer ones first. */
    private static final Map<String, String> ZH = new LinkedHashMap<>();

    private static final Map<String, String> EN = new LinkedHashMap<>();

    static {
        ZH.put("建设环节", "重点领域");
        ZH.put("典型场景", "示范项目");
        ZH.put("场景", "项目");
        ZH.put("环节", "方向");
        ZH.put("编号层级", "编号级别");
        ZH.put("层级", "档次");
        ZH.put("要素条件", "评定标准");
        ZH.put("建设成效", "实施成果");
        ZH.put("成效", "成果");
        ZH.put("实例", "案例");
        ZH.put("工厂", "园区");
        ZH.put("智能制造", "绿色发展");
        EN.put("scenario", "project");
        EN.put("domain", "field");
        EN.put("area", "theme");
        EN.put("tier", "grade");
        EN.put("instance", "case");
        EN.put("outcome", "achievement");
        EN.put("factory", "park");
    }

    private static final Pattern FOREIGN_ZH = Pattern.compile("(?:" + String.join("|", ZH.keySet()) + ")");
    private static final Pattern FOREIGN_EN =
            Pattern.compile("\\b(" + String.join("|", EN.keySet()) + "|factorie)(s?)\\b", Pattern.CASE_INSENSITIVE);

    /** Of about 800 words of the interface; there were 150 before they had names. */
    private static final int MOST_WORDS = 15;

    @TempDir
    private Path folder;

    @Test
    void noWordOfTheFirstPolicyIsLeft() throws IOException {
        Path site = build(otherPolicy());

        Map<String, String> found = foreign(site);
        assertThat(found).isEmpty();
        assertThat(Files.readString(site.resolve("zh/2030/scenarios/index.html")))
                .contains("示范项目");
    }

    @Test
    void problemsNameThingsAsThePackDoes() throws IOException {
        Path content = otherPolicy();
        Path catalogue = content.resolve("editions/2030/catalogue");
        replace(catalogue.resolve("scenarios.yaml"), "domain: domain-1", "domain: domain-9");
        replace(catalogue.resolve("areas.yaml"), "domains: [domain-2]", "domains: [domain-1]");
        replace(catalogue.resolve("scenarios.yaml"), "technology: machine-vision", "technology: machine-visions");
        replace(catalogue.resolve("tiers.yaml"), "areas: [area-1]", "areas: [area-3]");
        replace(content.resolve("editions/2030/calls/sample.yaml"), "tier: tier-advanced", "tier: tier-9");

        String zh = check(content, "zh");
        String en = check(content, "en");
        assertThat(zh).contains("没有方向“domain-9”", "没有档次“tier-9”", "没有项目提到技术", "所指的重点领域是");
        assertThat(en).contains("no field 'domain-9'", "no grade 'tier-9'", "no project names the technology");
        assertThat(ids(zh)).doesNotContainPattern(FOREIGN_ZH);
        assertThat(ids(en)).doesNotContainPattern(FOREIGN_EN);
    }

    /** Whatever the words are that a pack without a catalogue could not have set. */
    @ParameterizedTest
    @ValueSource(strings = {"measures", "call", "standard"})
    void aKitWithoutACatalogueNamesNoneOfItsKinds(String kit) throws IOException {
        Path site = build(SmallPack.PACKS.resolve("kits").resolve(kit));
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page)).as(page.toString()).doesNotContain("典型场景", "建设环节", "绩效指标", "要素条件");
            }
        }
    }

    /** What an editor made by docs/editing.md: two editions and two cities, tiers without areas, a table without scenarios, a few names. */
    @Test
    void aScholarshipReadsInItsOwnWords() throws IOException {
        Path site = build(SmallPack.PACKS.resolve("scholarship"));
        Map<String, String> found = new TreeMap<>();
        for (Path file : Folders.files(site)) {
            String path = site.relativize(file).toString().replace('\\', '/');
            if (path.endsWith(".html") && !path.endsWith("/data.html")) {
                String seen = Files.readString(file).replaceAll("(?s)<script.*?</script>|<[^>]*>", " ");
                around(FOREIGN_ZH, seen, found, path);
                around(Pattern.compile("汇总表|企业|申报主体|推荐单位|summary table|enterprise"), seen, found, path);
            }
        }
        assertThat(found).isEmpty();
        assertThat(Files.readString(site.resolve("zh/2031/tools/tier.html"))).contains("<h1>评审条件自查</h1>");
        assertThat(Files.readString(site.resolve("zh/2031/tiers/special.html")))
                .contains("../../2030/tiers/first.html");
        assertThat(Files.readString(site.resolve("en/2031/calls/west.html"))).contains("Tasks of universities");
    }

    private Path build(Path content) {
        CommandRun run = CommandRun.build(new SmallPack(content, TEMPLATES), folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();
        return folder.resolve("site");
    }

    private static String check(Path content, String language) {
        CommandRun run = CommandRun.of("check", "--content", content.toString(), "--language", language, "--all");
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        return run.out() + run.err();
    }

    /** Ids, keys and file names are the program's in every language. */
    private static String ids(String said) {
        return said.replaceAll("'[^']*'|“[^”]*”|\\[[^\\]]*]|\\{[^}]*}|\\S*[.]yaml\\S*|\\S*[#/]\\S*", "");
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    /** The sample that every pack starts from, in the words of another policy, and its names for what is in it. */
    private Path otherPolicy() throws IOException {
        Path content = folder.resolve("content");
        assertThat(CommandRun.of("init", content.toString()).exit()).isZero();
        for (Path file : Folders.files(content)) {
            String path = content.relativize(file).toString();
            String text = Files.readString(file);
            Files.writeString(file, path.matches(".*(/en\\.md|pages/en/.*)") ? translated(text) : bilingual(text));
        }
        Path words = Files.createDirectories(content.resolve("text"));
        Files.writeString(words.resolve("zh.properties"), names(Language.ZH) + words(Language.ZH));
        Files.writeString(words.resolve("en.properties"), names(Language.EN) + words(Language.EN));
        for (String document : List.of("notice", "plan", "guide", "summary")) {
            CommandRun run = CommandRun.of("confirm", "--content", content.toString(), document);
            assertThat(run.exit()).as(run.err()).isZero();
        }
        return content;
    }

    /** What the pack calls things: all that most words of the interface need. */
    private static String names(Language language) {
        return EntryKindNames.USUAL.names().entrySet().stream()
                .map(name ->
                        "name." + name.getKey() + "=" + other(name.getValue().in(language), language) + "\n")
                .collect(Collectors.joining());
    }

    /** The few words of the interface that name things of the policy otherwise than by these. */
    private static String words(Language language) throws IOException {
        List<String> words = Files.readString(TEMPLATES.resolve("text/" + language.id() + ".properties"))
                .lines()
                .filter(line -> !other(bare(line), language).equals(bare(line)))
                .map(line -> line.substring(0, line.indexOf('=') + 1)
                        + other(line.substring(line.indexOf('=') + 1), language))
                .toList();
        assertThat(words).as("beside the names").hasSizeLessThanOrEqualTo(MOST_WORDS);
        return String.join("\n", words);
    }

    /** A line without its key and the slots for names. */
    private static String bare(String line) {
        return line.substring(line.indexOf('=') + 1).replaceAll("[{][A-Za-z ]+[}]", "");
    }

    private static String other(String text, Language language) {
        return language == Language.ZH ? official(text) : translated(text);
    }

    private static String bilingual(String text) {
        return Pattern.compile("\\ben: [^}\\n]*")
                .matcher(official(text))
                .replaceAll(value -> Matcher.quoteReplacement(translated(value.group())));
    }

    private static String official(String text) {
        return FOREIGN_ZH.matcher(text).replaceAll(word -> ZH.get(word.group()));
    }

    private static String translated(String text) {
        return FOREIGN_EN.matcher(text).replaceAll(OtherPolicyTest::other);
    }

    private static String other(MatchResult word) {
        String small = word.group(1).toLowerCase(Locale.ROOT).replace("factorie", "factory");
        String other = EN.get(small) + word.group(2);
        return Character.isUpperCase(word.group().charAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }

    // What is read of a site -----------------------------------------------------------------------------------------

    /** The first words of the other policy in each file, with what stands around them. */
    private static Map<String, String> foreign(Path site) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path file : Folders.files(site)) {
            String path = site.relativize(file).toString().replace('\\', '/');
            if (path.startsWith("search/") || path.equals("manifest.json")) {
                continue;
            }
            for (String said : said(path, Files.readAllBytes(file))) {
                around(FOREIGN_ZH, said, found, path);
                around(FOREIGN_EN, said.replaceAll("[\\p{L}\\d]*[-_./#][-_./#\\p{L}\\d]*", " "), found, path);
            }
        }
        return found;
    }

    private static void around(Pattern foreign, String said, Map<String, String> found, String path) {
        Matcher word = foreign.matcher(said);
        if (word.find()) {
            found.putIfAbsent(
                    path, said.substring(Math.max(0, word.start() - 30), Math.min(said.length(), word.end() + 30)));
        }
    }

    private static List<String> said(String path, byte[] bytes) throws IOException {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> page(path.endsWith("/data.html") ? withoutColumns(text(bytes)) : text(bytes));
            case "xlsx", "docx" -> office(bytes);
            case "pdf" -> pdf(bytes);
            // Keys are the same in every guidance.
            case "json", "jsonl", "csv", "xml", "tmx" -> List.of(text(bytes).replaceAll("[A-Za-z]+", " "));
            case "js" -> script(path, text(bytes));
            default -> List.of();
        };
    }

    /** The columns of the data are called the same in every guidance. */
    private static String withoutColumns(String html) {
        return html.replaceAll("<code>[^<]*</code>|<span lang=\"en\">[^<]*</span>", " ");
    }

    private static List<String> page(String html) {
        List<String> said = new ArrayList<>();
        Matcher word = Pattern.compile(
                        "\\b(?:title|alt|placeholder|content|aria-[a-z]+|data-(?:text|kind)-[a-z-]+)=\"([^\"]*)\"")
                .matcher(html);
        while (word.find()) {
            said.add(word.group(1));
        }
        said.add(html.replaceAll("(?s)<script.*?</script>|<[^>]*>", " "));
        return said;
    }

    /** What a page says by a script: the words of findings, and a blank form. */
    private static List<String> script(String path, String script) {
        if (script.startsWith("window.ZhinanFormRules")) {
            String told = script.substring(script.indexOf("\"mistakes\""), script.indexOf("\"domains\""));
            return List.of(told.replaceAll("\"[A-Z_a-z]+\":|[{][a-z]+}", " "));
        }
        return path.contains("/forms/") ? List.of() : List.of(script.replaceAll("[A-Za-z]+", " "));
    }

    private static List<String> office(byte[] bytes) throws IOException {
        List<String> said = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = text(zip.readAllBytes());
                Matcher word = Pattern.compile("\\b(?:prompt|promptTitle|error|errorTitle|sheet name)=\"([^\"]*)\"")
                        .matcher(xml);
                while (word.find()) {
                    said.add(word.group(1));
                }
                said.add(xml.replaceAll(
                        "<definedName.*?</definedName>|<f>.*?</f>|<formula.*?</formula[12]>|<[^>]*>", " "));
                said.add(xml.replaceAll("[A-Za-z]+", " "));
            }
        }
        return said;
    }

    private static List<String> pdf(byte[] bytes) throws IOException {
        List<String> said = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            said.add(new PDFTextStripper().getText(pdf));
            if (pdf.getDocumentCatalog().getAcroForm() != null) {
                for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFieldTree()) {
                    said.add(field.getAlternateFieldName() == null ? "" : field.getAlternateFieldName());
                }
            }
        }
        return said;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
