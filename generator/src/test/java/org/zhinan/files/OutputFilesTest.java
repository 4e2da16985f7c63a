package org.zhinan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
