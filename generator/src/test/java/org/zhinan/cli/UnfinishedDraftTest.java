package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code import} leaves to the editor is a problem until it is done. */
@Tag("fast")
class UnfinishedDraftTest {
    @Test
    void theShortNameOfADraftIsNone(@TempDir Path folder) throws IOException {
        Path content = folder.resolve("content");
        assertThat(CommandRun.of("init", content.toString()).exit()).isZero();
        Path text = Files.writeString(folder.resolve("text.txt"), "关于示例的通知\n\n各有关单位：\n\n一、示例。\n");
        Path draft = content.resolve("editions/2030/documents/second");
        assertThat(CommandRun.of("import", text.toString(), draft.toString()).exit())
                .isZero();
        Files.delete(draft.resolve("en.md"));
        Path edition = content.resolve("editions/2030/edition.yaml");
        Files.writeString(
                edition,
                Files.readString(edition)
                        .replace("guide, summary]", "guide, summary, second]")
                        .replace("{documents: 4", "{documents: 5"));

        assertThat(CommandRun.of("check", "--content", content.toString()).out())
                .contains("documents/second/document.yaml", "line 3: the document has no short name yet", "1 problem.");
    }
}
