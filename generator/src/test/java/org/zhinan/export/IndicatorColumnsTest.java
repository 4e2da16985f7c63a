package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.ContentPack;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.testing.Folders;

/** What a table says of an indicator beside its name stands in the data under the headings of its columns. */
class IndicatorColumnsTest {
    /** A third and a fourth column, by what the row begins with; of one row the last cell is empty. */
    private static final Map<String, String> CELLS = Map.of(
            "| 序号", " 计算方法 | 要求 |",
            "| ---", " --- | --- |",
            "| （一）", " | |",
            "| 1 | 产", " 下降量与原值之比 | 不低于10% |",
            "| 2 | 检", " 在用台数 | |",
            "| No.", " Method | Requirement |",
            "| (1)", " | |",
            "| 1 | R", " ratio of the decrease to the former value | at least 10% |",
            "| 2 | N", " devices in use | |");

    @TempDir
    private Path folder;

    @Test
    void otherColumnsStandInTheDataInBothLanguages() throws IOException {
        Path content = Folders.copy(Path.of("src/test/resources/packs/small"), folder.resolve("content"));
        for (String language : List.of("zh", "en")) {
            widen(content.resolve("editions/2030/documents/indicators/" + language + ".md"));
        }
        Exported data = unconfirmed(content, folder.resolve("site"));

        JsonNode first = data.json("indicators.json").get(0).get("others");
        assertThat(first).hasSize(2);
        assertThat(first.get(0).toString())
                .isEqualTo(
                        "{\"heading\":{\"zh\":\"计算方法\",\"en\":\"Method\"},\"text\":{\"zh\":\"下降量与原值之比\",\"en\":\"ratio of the"
                                + " decrease to the former value\"}}");
        assertThat(data.json("indicators.json").get(1).get("others")).hasSize(1);
        List<List<String>> lines = data.csv("indicators.csv");
        int zh = lines.get(0).indexOf("Other columns (zh)");
        int en = lines.get(0).indexOf("Other columns (en)");
        assertThat(lines.get(1).get(zh)).isEqualTo("计算方法：下降量与原值之比\n要求：不低于10%");
        assertThat(lines.get(1).get(en))
                .isEqualTo("Method: ratio of the decrease to the former value\nRequirement: at least 10%");
        assertThat(lines.get(2).get(zh)).isEqualTo("计算方法：在用台数");
    }

    /** A table of numbers and names alone has nothing else, and the same columns. */
    @Test
    void aTableWithoutOtherColumnsHasNone() throws IOException {
        Exported data = Exported.small(folder.resolve("site"));
        assertThat(data.json("indicators.json").get(0).get("others")).isEmpty();
        List<List<String>> lines = data.csv("indicators.csv");
        assertThat(lines.get(1).get(lines.get(0).indexOf("Other columns (zh)"))).isEmpty();
    }

    /** The English of what is changed here was confirmed by nobody. */
    private static Exported unconfirmed(Path content, Path site) {
        Problems problems = new Problems();
        Library library =
                LibraryBuilder.draft(ContentPack.read(content, problems), problems, new Problems(), MemoCache.none());
        return new Exported(library, site, DataExport.write(library, site));
    }

    private static void widen(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .map(line -> line
                        + CELLS.entrySet().stream()
                                .filter(cell -> line.startsWith(cell.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(""))
                .toList();
        Files.write(file, lines);
    }
}
