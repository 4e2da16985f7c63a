package org.zhinan.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.files.ClasspathResource;
import org.zhinan.files.Digests;
import org.zhinan.memo.MemoCache;
import org.zhinan.numbering.BlockLabel;
import org.zhinan.numbering.Level;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A numbering profile: {@code numbering/<id>.yaml} of the pack, or one that comes with the program. */
public final class NumberingYaml {
    /** That of a document that names none. */
    public static final String USUAL = "notice";

    /** Those that come with the program. */
    public static final List<String> SHIPPED = List.of(
            USUAL,
            "law",
            "standard",
            "eu-act",
            "guidance",
            "uk-act",
            "taiwan-law",
            "macao-law",
            "treaty",
            "outline",
            "report",
            "bidding");

    /** The elements of Akoma Ntoso 1.0 that hold numbered clauses. */
    private static final List<String> AKN = List.of(
            "alinea",
            "article",
            "book",
            "chapter",
            "clause",
            "division",
            "indent",
            "level",
            "list",
            "paragraph",
            "part",
            "point",
            "proviso",
            "recital",
            "rule",
            "section",
            "subchapter",
            "subclause",
            "subdivision",
            "sublist",
            "subparagraph",
            "subpart",
            "subrule",
            "subsection",
            "subtitle",
            "title",
            "tome",
            "transitional");

    private static final MarkerTemplate PLAIN = MarkerTemplate.of("{1}").orElseThrow();

    private final Problems problems;

    private NumberingYaml(Problems problems) {
        this.problems = problems;
    }

    /** The profiles that texts of the pack in this folder may use, by id. */
    public static Map<String, Profile> ofPack(Path pack, Problems problems) {
        Map<String, Profile> all = new HashMap<>(Shipped.ALL);
        all.putAll(own(SourceFolder.of(pack).folder("numbering"), problems, MemoCache.none()));
        return all;
    }

    /** Which profile a {@code document.yaml} names. */
    public static String named(SourceFile description, Problems problems) {
        return YamlFields.of(description, problems, MemoCache.none())
                .flatMap(fields -> fields.optionalText("numbering"))
                .orElse(USUAL);
    }

    /** The profiles of the folder and those that come with the program. */
    static NumberingProfiles readAll(SourceFolder folder, Problems problems, MemoCache memo) {
        return new NumberingProfiles(own(folder, problems, memo));
    }

    private static Map<String, Profile> own(SourceFolder folder, Problems problems, MemoCache memo) {
        Map<String, Profile> own = new HashMap<>();
        for (String name : folder.names(".yaml")) {
            SourceFile file = folder.file(name);
            String id = name.substring(0, name.length() - ".yaml".length());
            String version = file.text(new Problems()).map(Digests::of).orElse("");
            YamlFields.of(file, problems, memo)
                    .map(fields -> new NumberingYaml(problems).profile(id, version, fields))
                    .ifPresent(profile -> own.put(id, profile));
        }
        return own;
    }

    /**
     * A profile that comes with the program.
     *
     * @param id one of {@link #SHIPPED}
     */
    public static Profile shipped(String id) {
        return Shipped.ALL.get(id);
    }

    /** One of them alone: a text of a pack has no use for the others. */
    static Profile readShipped(String id) {
        String name = "numbering/" + id + ".yaml";
        Problems problems = new Problems();
        Profile profile = YamlFields.of(name, ClasspathResource.text(NumberingYaml.class, name), problems)
                .map(fields -> new NumberingYaml(problems).profile(id, "", fields))
                .orElseThrow();
        problems.failIfAny();
        return profile;
    }

    private Profile profile(String id, String version, YamlFields fields) {
        Profile profile = new Profile(
                id,
                version,
                fields.bilingual("name"),
                fields.flag("act"),
                fields.list("levels", this::level),
                fields.list("labels", this::label),
                itself(fields));
        if (profile.levels().isEmpty()) {
            fields.missing("levels");
        }
        fields.done();
        return profile;
    }

    private static Profile.Itself itself(YamlFields fields) {
        return fields.optionalMapping(
                        "itself",
                        f -> new Profile.Itself(byLanguage(key -> Optional.of(f.texts(key)), f), f.flag("needed")))
                .orElse(new Profile.Itself(Map.of(Language.ZH, List.of(), Language.EN, List.of()), false));
    }

    private Level level(YamlFields fields) {
        String name = fields.id("name");
        return new Level(
                name,
                fields.optionalBilingual("label").orElse(new Bilingual(name, name)),
                fields.optionalText("id").orElse(""),
                fields.flag("heading"),
                fields.flag("through"),
                fields.flag("in-sequence"),
                fields.flag("gaps"),
                fields.flag("as-written"),
                fields.texts("before"),
                fields.optionalText("inside"),
                fields.texts("below"),
                byLanguage(key -> fields.optionalMapping(key, this::markers), fields),
                fields.optionalMapping("paragraphs", this::paragraphs),
                fields.optionalMapping("unnumbered", f -> byLanguage(key -> template(f, key, f.exactText(key)), f)),
                akn(fields));
    }

    /** An element of Akoma Ntoso that can hold clauses. */
    private Optional<String> akn(YamlFields fields) {
        Optional<String> element = fields.optionalText("akn");
        element.filter(name -> !AKN.contains(name))
                .ifPresent(name -> problems.add(
                        fields.where("akn"),
                        Message.of(
                                "Akoma Ntoso没有可容纳条款的元素“{0}”",
                                "Akoma Ntoso has no element '{0}' that holds clauses", name),
                        Message.of(
                                "请选用其中之一：{0}；没有相应元素的，请删去“akn”",
                                "Write one of {0}; where none is called so, take 'akn' out", Message.list(AKN))));
        return element;
    }

    private Level.Markers markers(YamlFields fields) {
        List<MarkerTemplate> templates = templates(fields, "markers");
        if (templates.isEmpty()) {
            fields.missing("markers");
        }
        return new Level.Markers(
                templates,
                template(fields, "cite", fields.exactText("cite")).orElse(PLAIN),
                fields.optionalExactText("cite-directly").flatMap(text -> template(fields, "cite-directly", text)),
                fields.flag("within"),
                fields.optionalText("not-before").flatMap(regex -> pattern(fields, regex)),
                templates(fields, "referred"));
    }

    private Level.Paragraphs paragraphs(YamlFields fields) {
        Map<Language, MarkerTemplate> cited = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.optionalExactText(key(language))
                    .flatMap(text -> template(fields, key(language), text))
                    .ifPresent(template -> cited.put(language, template));
        }
        return new Level.Paragraphs(
                cited.size() < Language.values().length ? Optional.empty() : Optional.of(cited),
                fields.flag("implied"));
    }

    private BlockLabel label(YamlFields fields) {
        return new BlockLabel(
                fields.id("name"),
                EnumWords.of(BlockLabel.Kind.class, fields, "kind", problems),
                byLanguage(key -> Optional.of(templates(fields, key)), fields));
    }

    private interface Reader<T> {
        Optional<T> read(String key);
    }

    private static <T> Map<Language, T> byLanguage(Reader<T> reader, YamlFields fields) {
        Map<Language, T> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            reader.read(key(language))
                    .ifPresentOrElse(each -> all.put(language, each), () -> fields.missing(key(language)));
        }
        return all;
    }

    private static String key(Language language) {
        return language == Language.ZH ? "zh" : "en";
    }

    private List<MarkerTemplate> templates(YamlFields fields, String key) {
        List<MarkerTemplate> templates = new ArrayList<>();
        fields.exactTexts(key).stream()
                .flatMap(text -> MarkerTemplate.expand(text).stream())
                .forEach(text -> template(fields, key, text).ifPresent(templates::add));
        return List.copyOf(templates);
    }

    private Optional<MarkerTemplate> template(YamlFields fields, String key, String text) {
        Optional<MarkerTemplate> template = MarkerTemplate.of(text);
        if (template.isEmpty() && !text.isEmpty()) {
            problems.add(
                    fields.where(key),
                    Message.of("“{0}”不是编号样式", "'{0}' does not say what a number looks like", text),
                    Message.of(
                            "请在花括号中写该编号的第一个数，如“第{一}条”“{1.1}”“({a})”",
                            "Write the first number in braces, as in '第{一}条', '{1.1}' or '({a})'"));
        }
        return template;
    }

    private Optional<Pattern> pattern(YamlFields fields, String regex) {
        try {
            return Optional.of(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            problems.add(
                    fields.where("not-before"),
                    Message.of("“{0}”不是正则表达式", "'{0}' is no regular expression", regex),
                    Message.of("请更正，或删去“not-before”", "Correct it, or take 'not-before' out"));
            return Optional.empty();
        }
    }

    /** All of them, which an import tries. */
    private static final class Shipped {
        static final Map<String, Profile> ALL =
                SHIPPED.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), NumberingYaml::readShipped));
    }
}
