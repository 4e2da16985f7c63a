package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Office;

/** One text saved by LibreOffice in each format reads alike. */
class OfficeFormatsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void office() {
        Office.require();
    }

    @Test
    void oneTextInThreeFormats() throws IOException, InterruptedException {
        SourceText ours = SourceReader.read(SampleLaw.docx().write(folder.resolve("law.docx")));
        for (String format : List.of("odt", "docx", "html")) {
            Path saved =
                    Office.convert(folder.resolve("law.docx"), format, Files.createDirectories(folder.resolve(format)));
            // As HTML, LibreOffice itself loses the numbers that HTML has no name for.
            boolean numbers = !format.equals("html");
            assertThat(SampleLaw.described(SourceReader.read(saved), numbers))
                    .as(format)
                    .isEqualTo(SampleLaw.described(ours, numbers));
        }
    }
}
