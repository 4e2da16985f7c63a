package org.zhinan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short line between sentences is a heading, though it has no number and the paste has lost what it looked like. */
@Tag("fast")
class BareHeadingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "voucher-notes, 服务券是什么; 申领条件; 使用方法",
        "small-grant, Introduction; Who can apply; How much can you get?; What happens next",
    })
    void theHeadingsOfAPaste(String name, String headings) {
        String markdown = Draft.read(Path.of("src/test/resources/imported/" + name + ".txt"), folder.resolve(name))
                .documents()
                .get(0)
                .markdown();
        List<String> marked = markdown.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(marked).containsExactly(headings.split("; "));
    }
}
