package org.zhinan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class OutputFilesTest {
    @TempDir
    Path folder;

    @Test
    void comesWithItsFoldersAndReplacesWhatWasThere() throws IOException {
        Path file = folder.resolve("a/b/指南.txt");
        OutputFiles.write(file, "longer than the next");
        OutputFiles.write(file, "文");
        assertThat(file).hasBinaryContent(new byte[] {(byte) 0xE6, (byte) 0x96, (byte) 0x87});
    }

    @Test
    void tellsThatItCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> OutputFiles.write(file.resolve("inside"), new byte[0]))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFolderIsDeletedWithAllThatIsInIt() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "kept");
        Path gone = folder.resolve("gone");
        for (int i = 0; i < 300; i++) {
            OutputFiles.write(gone.resolve("a/" + i % 7 + "/" + i), "");
        }
        Files.createSymbolicLink(gone.resolve("link"), kept);
        Files.createSymbolicLink(gone.resolve("a/folder"), folder);
        OutputFiles.delete(gone);
        OutputFiles.delete(gone);
        assertThat(folder).isDirectoryContaining(kept::equals);
        assertThat(gone).doesNotExist();
    }

    @Test
    void whatCannotBeDeletedIsToldWhenAllElseIsDeleted() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        FileDeletion deletion = new FileDeletion();
        deletion.visitFile(folder.resolve("missing"), Files.readAttributes(file, BasicFileAttributes.class));
        deletion.visitFile(file, Files.readAttributes(file, BasicFileAttributes.class));
        assertThatThrownBy(deletion::finish).isInstanceOf(NoSuchFileException.class);
        assertThat(file).doesNotExist();
    }
}
