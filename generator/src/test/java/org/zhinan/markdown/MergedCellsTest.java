package org.zhinan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class MergedCellsTest {
    /** Rows are parted by a slash; a span is columns x rows, 0x0 where another cell covers it, and - for a row that is wrong. */
    @ParameterizedTest
    @CsvSource({
        "a b/c d, 1x1 1x1/1x1 1x1",
        "a <</b c, 2x1 0x0/1x1 1x1",
        "a b/c d/^^ e, 1x1 1x1/1x2 1x1/0x0 1x1",
        "a b c/d << e/^^ << f, 1x1 1x1 1x1/2x2 0x0 1x1/0x0 0x0 1x1",
        "a b c/d << e/^^ ^^ f, 1x1 1x1 1x1/2x2 0x0 1x1/0x0 0x0 1x1",
        "a b/c d/^^ ^^, 1x1 1x1/1x2 1x2/0x0 0x0",
        "a b/c d/^^ e/^^ f, 1x1 1x1/1x3 1x1/0x0 1x1/0x0 1x1",
        "a b/^^ c, 1x1 1x1/-",
        "<< b/c d, -/1x1 1x1",
        "a b/c d/<< e, 1x1 1x1/1x1 1x1/-",
        "a b c/d << e/f ^^ g, 1x1 1x1 1x1/2x1 0x0 1x1/-",
        "a b c/d e f/^^ << g, 1x1 1x1 1x1/1x1 1x1 1x1/-"
    })
    void gives(String table, String spans) {
        List<List<String>> rows = Arrays.stream(table.split("/"))
                .map(row -> List.of(row.split(" ")))
                .toList();

        String found = MergedCells.of(rows, true).stream()
                .map(row -> row.map(MergedCellsTest::shown).orElse("-"))
                .collect(Collectors.joining("/"));

        assertThat(found).isEqualTo(spans);
    }

    private static String shown(List<CellSpan> row) {
        return row.stream().map(span -> span.columns() + "x" + span.rows()).collect(Collectors.joining(" "));
    }
}
