package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;

/** The embedded content gets its next edition and another place's call, by the commands for it. */
final class NewEditionCommandTest {
    private static final Pattern COUNT = Pattern.compile("(?m)^(\\d+) problems?\\.$");

    private Path content;

    @BeforeEach
    void copyContent(@TempDir Path folder) {
        content = Folders.copy(Path.of("../content"), folder.resolve("content"));
    }

    @Test
    void aNewEditionBuildsAsItIsAndSaysWhatIsLeft() throws IOException {
        CommandRun run = run("new-edition", "2025", "--from", "2024");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("of edition 2025, which follows 2024; it builds as it is. Left to do:\n")
                .contains("notice-shaanxi")
                .contains("'zhinan crosswalk 2024 2025' proposes it")
                .endsWith("- site.yaml: edition: \"2025\", once it is to be shown\n");
        assertThat(Files.readString(content.resolve("editions/2025/edition.yaml")))
                .startsWith("id: \"2025\"\nfollows: \"2024\"\ntitle: {zh: 2025年度智能工厂梯度培育, en: 2025 Smart");
        assertThat(content.resolve("editions/2025/asked")).doesNotExist();
        CommandRun check = run("check");
        assertThat(check.out())
                .startsWith("No problems. Editions: 2, clauses: 572, ")
                .doesNotContain("asked/ has no");
    }

    /** All scenarios have another name and other words, and stand in another order: as many decisions, no more. */
    @Test
    void fortyChangedScenariosAreFortyDecisions() throws IOException {
        assertThat(run("new-edition", "2025", "--from", "2024").exit()).isZero();
        replaceScenarios();
        assertThat(run("confirm", "--edition", "2025", "scenario-guide").exit()).isZero();
        edit("site.yaml", "edition: \"2024\"", "edition: \"2025\"");

        CommandRun check = run("check");

        assertThat(check.exit()).isEqualTo(1);
        Matcher count = COUNT.matcher(check.out());
        assertThat(count.find()).isTrue();
        assertThat(Integer.parseInt(count.group(1))).as(check.out()).isLessThanOrEqualTo(40);
    }

    @Test
    void anotherPlacesCallBuildsAsItIs() throws IOException {
        CommandRun run = run("new-call", "liaoning", "--from", "shaanxi");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("editions/2024/documents/notice-liaoning/")
                .contains("calls/liaoning.yaml");
        assertThat(Files.readString(content.resolve("editions/2024/calls/liaoning.yaml")))
                .startsWith("id: liaoning\n")
                .contains("notice: notice-liaoning\n")
                .doesNotContain("notice-shaanxi#");
        assertThat(run("check").out()).startsWith("No problems. Editions: 1, ");
    }

    /** What the edition adds up to has one notice more. */
    @Test
    void anotherPlacesCallKeepsTheTotals() throws IOException {
        edit("editions/2024/edition.yaml", "totals:", "totals:\n  documents: 8\n  clauses: 286");
        assertThat(run("check").out()).startsWith("No problems. ");
        assertThat(run("new-call", "liaoning", "--from", "shaanxi").exit()).isZero();
        assertThat(Files.readString(content.resolve("editions/2024/edition.yaml")))
                .contains("  documents: 9\n")
                .doesNotContain("clauses: 286");
        assertThat(run("check").out()).startsWith("No problems. ");
    }

    /** A form that only one call has is copied with it: a step leads to the form of its own call. */
    @Test
    void anotherPlacesCallHasFormsOfItsOwn() throws IOException {
        edit(
                "editions/2024/forms/recommendation-summary.yaml",
                "id: recommendation-summary",
                "id: recommendation-summary\ncall: shaanxi");
        CommandRun run = run("new-call", "liaoning", "--from", "shaanxi");
        assertThat(run.out())
                .contains("editions/2024/forms/recommendation-summary-liaoning.yaml: the form of the place");
        assertThat(Files.readString(content.resolve("editions/2024/calls/liaoning.yaml")))
                .contains("name: {zh: 陕西省（liaoning）, en: Shaanxi Province (liaoning)}\n")
                .contains("form: recommendation-summary-liaoning\n");
        assertThat(Files.readString(content.resolve("editions/2024/forms/recommendation-summary-liaoning.yaml")))
                .contains("id: recommendation-summary-liaoning\ncall: liaoning\n");
        assertThat(run("check").out()).startsWith("No problems. ");
        edit(
                "editions/2024/calls/liaoning.yaml",
                "form: recommendation-summary-liaoning",
                "form: recommendation-summary");
        assertThat(run("check").out())
                .contains("the form 'recommendation-summary' is only of the call 'shaanxi', not of 'liaoning'");
    }

    @Test
    void whatCannotBeMadeIsOneLineAndNothingIsWritten() {
        List<Path> before = Folders.files(content);
        assertRefused("there is no edition '2023'. Write one of 2024.", "new-edition", "2025", "--from", "2023");
        assertRefused("it is there already, so nothing was written", "new-edition", "2024", "--from", "2024");
        assertRefused("'20 25' is not an id", "new-edition", "20 25", "--from", "2024");
        assertRefused("there is no call 'gansu'. Write one of shaanxi.", "new-call", "liaoning", "--from", "gansu");
        assertRefused("it is there already", "new-call", "shaanxi", "--from", "shaanxi");
        assertThat(Folders.files(content)).isEqualTo(before);
        assertThat(run("new-edition", "2025").exit()).isEqualTo(2);
    }

    /** What entries were two editions ago is not what they were in the last one. */
    @Test
    void aThirdEditionTakesOverNoPredecessors(@TempDir Path folder) throws IOException {
        content = Folders.copy(Path.of("src/test/resources/packs/editions"), folder.resolve("content"));
        assertThat(run("new-edition", "2032", "--from", "2031").exit()).isZero();
        for (Path file : Folders.files(content.resolve("editions/2032/catalogue"))) {
            assertThat(Files.readString(file)).doesNotContain("was:");
        }
        assertThat(Files.readString(content.resolve("exceptions.yaml")))
                .contains("clause: conditions#1-1, edition: \"2032\", why:");
        CommandRun check = run("check");
        assertThat(check.out()).startsWith("No problems. Editions: 3, ");
    }

    @Test
    void anEditionIsFollowedOnce() {
        assertThat(run("new-edition", "2025", "--from", "2024").exit()).isZero();
        assertRefused(
                "edition '2024' is followed by '2025'. Use --from 2025.", "new-edition", "2026", "--from", "2024");
    }

    private void assertRefused(String words, String... arguments) {
        CommandRun run = run(arguments);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(words);
    }

    private void replaceScenarios() throws IOException {
        Random random = new Random(7);
        Path guide = content.resolve("editions/2025/documents/scenario-guide");
        for (String name : List.of("zh.md", "en.md")) {
            boolean chinese = name.startsWith("zh");
            List<String> lines = new ArrayList<>(Files.readAllLines(guide.resolve(name)));
            for (int i = 0; i < lines.size(); i++) {
                Matcher title = Pattern.compile("^### (\\d+)\\. ?(.*)$").matcher(lines.get(i));
                if (title.matches()) {
                    String number = title.group(1);
                    lines.set(
                            i,
                            chinese
                                    ? "### " + number + ".新场景之" + (char) ('一' + Integer.parseInt(number))
                                    : "### " + number + ". New scenario the "
                                            + (char) ('A' + Integer.parseInt(number) % 26) + "th");
                    int end = i + 2;
                    while (end < lines.size() && !lines.get(end).isBlank()) {
                        lines.remove(end);
                    }
                    lines.add(
                            end,
                            chinese
                                    ? "面向新的业务活动，部署新的系统。" + (char) ('一' + random.nextInt(500)) + "。"
                                    : "For new business activities, deploy new systems.");
                }
            }
            Files.write(guide.resolve(name), lines);
        }
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(content.resolve(file), text.replace(from, to));
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--content", content.toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
