package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.TranslationConventionsYaml;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.wording.TranslationConventionsCheck;
import org.zhinan.problem.Problems;
import org.zhinan.testing.RealContent;

/** English that does not keep to {@code translation.yaml}: {@code check} tells the place, in both languages, and stops nothing. */
@Tag("fast")
class TranslationConventionsTest {
    private static final Path CASES = Path.of("src/test/resources/translation-conventions");
    private static final Path EMBEDDED = Path.of("../content");
    private static final String DOCUMENT = "editions/2030/documents/notice/";
    private static final String OR = " or list an exception with its reason in exceptions.yaml.";
    private static final String OR_ZH = "或在exceptions.yaml中列为例外，并写明原因。";

    @TempDir
    private Path folder;

    private String name = "";

    /** A paragraph, and which checks tell something of it. */
    private record Pair(String zh, String en) {
        static Pair of(String line) {
            String[] parts = line.split(" \\|", 3);
            return new Pair(parts[0], parts[1].strip());
        }
    }

    @BeforeEach
    void writePack() throws IOException {
        name = folder.getFileName().toString();
        put(
                "site.yaml",
                "name: {zh: 示例, en: Sample}\ntagline: {zh: 示例, en: Sample}\nedition: '2030'\nnavigation: [documents]\n");
        put("editions/2030/edition.yaml", "id: '2030'\ntitle: {zh: 示例, en: Sample}\ndocuments: [notice]\n");
        put(DOCUMENT + "document.yaml", "title: p1\nshort: {zh: 通知, en: Notice}\n");
        put("translation.yaml", Files.readString(CASES.resolve("translation.yaml")));
    }

    @Test
    void eachPlaceIsToldWithItsLine() throws IOException {
        List<Pair> pairs = Files.readAllLines(CASES.resolve("pairs.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Pair::of)
                .toList();
        text(pairs);

        assertThat(notes("en"))
                .containsExactly(
                        "zh.md:9: the Chinese of clause 'notice#p5' has '应', its English none of [shall]. Correct the English,"
                                + OR,
                        "zh.md:11: the Chinese of clause 'notice#p6' has '不超过', its English none of [shall not exceed]."
                                + " Correct the English," + OR,
                        "zh.md:11: the English of clause 'notice#p6' has 'may', for which its Chinese has nothing."
                                + " Correct the English," + OR,
                        "zh.md:13: the Chinese of clause 'notice#p7' has '鼓励', its English none of [encourag*]. Correct the"
                                + " English," + OR,
                        "zh.md:13: the English of clause 'notice#p7' has 'shall', for which its Chinese has nothing."
                                + " Correct the English," + OR,
                        "zh.md:15: the English of clause 'notice#p8' has 'may', for which its Chinese has nothing."
                                + " Correct the English," + OR,
                        "zh.md:17: the English of clause 'notice#p9' has 'etc'. Write such as," + OR,
                        "zh.md:19: the English of clause 'notice#p10' has a sentence of 10 words: 'Enterprises submit"
                                + " materials that are true, …'. Make several of it," + OR);
        assertThat(notes("zh"))
                .contains(
                        "zh.md:9：条款“notice#p5”中文有“应”，英文没有shall。请更正英文，" + OR_ZH,
                        "zh.md:11：条款“notice#p6”英文有“may”，中文没有与之对应的词。请更正英文，" + OR_ZH,
                        "zh.md:17：条款“notice#p9”的英文有“etc”。请改用：such as，" + OR_ZH,
                        "zh.md:19：条款“notice#p10”的英文有一句长达10个词：“Enterprises submit materials that are true,…”。请拆成几句，"
                                + OR_ZH);
    }

    @Test
    void aHeadingHasACapitalWhereItBeginsAndInNames() throws IOException {
        put(DOCUMENT + "zh.md", "# 示例通知\n\n## 一、AR/VR与研发行动\n\n## 二、申报条件\n");
        put(
                DOCUMENT + "en.md",
                "# A Sample Notice\n\n## I. AR/VR and the R&D Action\n\n## II. Application Conditions\n");
        confirm();

        assertThat(notes("en"))
                .containsExactly(
                        "zh.md:5: 'Conditions' has a capital in the heading of clause 'notice#2'. Write it small, add it"
                                + " to 'capitals' in translation.yaml," + OR);
        assertThat(notes("zh"))
                .containsExactly(
                        "zh.md:5：条款“notice#2”的英文标题中，“Conditions”不应大写。请改为小写，或列入translation.yaml的“capitals”，" + OR_ZH);
    }

    @Test
    void theGlossaryIsRead() throws IOException {
        text(List.of(new Pair("企业提交材料。", "Enterprises submit materials.")));
        put(
                "glossary.yaml",
                "- id: materials\n  zh: 材料\n  en: materials\n  clause: notice#p2\n"
                        + "  gloss: {zh: 文件等。, en: 'Papers, etc., of the enterprise that applies for a tier.'}\n");

        assertThat(check("en").out())
                .contains("Note: " + name + "/glossary.yaml:1: the English has 'etc'. Write such as.")
                .contains(
                        "glossary.yaml:1: the English has a sentence of 10 words: 'Papers, etc., of the enterprise that …'."
                                + " Make several of it.");
    }

    @Test
    void anExceptionHasAReasonAndIsNeeded() throws IOException {
        text(List.of(
                new Pair("企业应提交材料。", "The enterprise submits materials."), new Pair("企业申报。", "Enterprises apply.")));
        put(
                "exceptions.yaml",
                "- {check: modality, clause: notice#p2, why: a sample}\n- {check: words, clause: notice#p3, why: a sample}\n");

        assertThat(check("en").out().lines().filter(line -> line.startsWith("Note: ")))
                .containsExactly("Note: " + name + "/exceptions.yaml:2: this exception is not needed. Take it out.");

        put("exceptions.yaml", "- {check: modality, clause: notice#p2}\n");
        CommandRun run = check("en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("the key 'why' is missing");
    }

    @Test
    void withoutTheFileNothingIsAsked() throws IOException {
        Files.delete(folder.resolve("translation.yaml"));
        text(List.of(new Pair("企业应提交材料。", "The enterprise submits materials, etc.")));

        assertThat(check("en").out()).doesNotContain("Note: ");
    }

    @Test
    void theEmbeddedContentKeepsToItsConventions() {
        Problems problems = new Problems();
        TranslationConventionsYaml conventions = TranslationConventionsYaml.read(SourceFolder.of(EMBEDDED), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(conventions.modality()).isNotEmpty();
        assertThat(TranslationConventionsCheck.check(RealContent.library(), conventions))
                .isEmpty();
    }

    private void text(List<Pair> pairs) throws IOException {
        put(DOCUMENT + "zh.md", "# 示例\n\n" + pairs.stream().map(Pair::zh).collect(Collectors.joining("\n\n")) + "\n");
        put(
                DOCUMENT + "en.md",
                "# Sample\n\n" + pairs.stream().map(Pair::en).collect(Collectors.joining("\n\n")) + "\n");
        confirm();
    }

    private void confirm() {
        assertThat(CommandRun.of("confirm", "--content", folder.toString(), "notice")
                        .exit())
                .isZero();
    }

    /** What is told of the notice, without its folder. */
    private List<String> notes(String language) {
        CommandRun run = check(language);
        assertThat(run.exit()).as(run.out()).isZero();
        String begin = (language.equals("zh") ? "注意：" : "Note: ") + name + "/" + DOCUMENT;
        return run.out()
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .toList();
    }

    private CommandRun check(String language) {
        return CommandRun.of("check", "--language", language, "--content", folder.toString());
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
