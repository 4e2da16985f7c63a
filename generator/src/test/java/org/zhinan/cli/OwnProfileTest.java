package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that numbers in a way of its own needs a file of the pack and no code. */
class OwnProfileTest {
    @TempDir
    private Path folder;

    @Test
    void numbersByAFileOfThePack() throws IOException {
        write("site.yaml", """
                name: {zh: 示例, en: Sample}
                tagline: {zh: 示例, en: Sample}
                edition: "2030"
                navigation: [documents]
                """);
        write("numbering/bylaw.yaml", """
                name: {zh: 章程, en: Bylaw}
                levels:
                  - name: rule
                    through: true
                    zh: {markers: ["规{甲}："], cite: "规{甲}"}
                    en: {markers: ["Rule {A}: "], cite: "Rule {A}"}
                  - name: point
                    zh: {markers: ["〔{1}〕"], cite: "第{一}点"}
                    en: {markers: ["<{1}> "], cite: ", point {1}"}
                labels: []
                """);
        write("editions/2030/edition.yaml", """
                id: "2030"
                title: {zh: 2030年版, en: Edition 2030}
                documents: [bylaw]
                """);
        write("editions/2030/documents/bylaw/document.yaml", """
                title: p1
                short: {zh: 章程, en: Bylaw}
                numbering: bylaw
                original: en
                """);
        write("editions/2030/documents/bylaw/en.md", """
                # Bylaw

                Rule A: On members:

                \\<1> natural persons;

                \\<2> companies.

                Rule B: On fees, see Rule A.
                """);

        CommandRun built = CommandRun.of(
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                "../templates",
                "--output",
                folder.resolve("site").toString());

        assertThat(built.exit()).as(built.err()).isZero();
        assertThat(built.out()).contains(" 1 links,");
        assertThat(folder.resolve("site/2030/data/clauses.csv"))
                .content()
                .contains("\"bylaw#1-2\"", "\"Bylaw Rule A, point 2\"", "\"章程 规甲第二点\"", "\"bylaw#2\"");
        assertThat(folder.resolve("site/en/2030/documents/bylaw.html"))
                .content()
                .contains("<p id=\"1-2\"", "&lt;2&gt; companies.")
                .doesNotContain("reference translation.</p>");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
