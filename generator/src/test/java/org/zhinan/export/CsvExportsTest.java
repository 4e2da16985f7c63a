package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.library.Clause;
import org.zhinan.site.SideFile;
import org.zhinan.text.Language;

/** The CSV files, read by the grammar of RFC 4180, say what the library and the JSON files say. */
@Tag("fast")
class CsvExportsTest {
    @TempDir
    static Path folder;

    private static Exported data;

    @BeforeAll
    static void write() {
        data = Exported.real(folder);
    }

    @Test
    void clausesAreThoseOfTheLibrary() throws IOException {
        List<List<String>> lines = data.csv("clauses.csv");
        List<Clause> clauses = List.copyOf(data.library().current().clauses().values());

        assertThat(lines).hasSize(clauses.size() + 1);
        for (int i = 0; i < clauses.size(); i++) {
            List<String> cells = lines.get(i + 1);
            assertThat(cells.get(0)).isEqualTo(clauses.get(i).ref());
            assertThat(cells.get(lines.get(0).indexOf("Text (zh)")))
                    .isEqualTo(clauses.get(i).text(Language.ZH));
            assertThat(cells.get(lines.get(0).indexOf("Text (en)")))
                    .isEqualTo(clauses.get(i).text(Language.EN));
        }
    }

    @Test
    void everyTableSaysWhatItsJsonSays() throws IOException {
        for (SideFile file : data.files()) {
            if (file.format().equals("CSV")) {
                List<List<String>> lines = data.csv(file.name());
                List<List<String>> expected = new ArrayList<>();
                expected.add(Exported.about(file).fields().stream()
                        .flatMap(field -> field.columns().stream())
                        .toList());
                for (JsonNode row : data.json(Exported.about(file).description() + ".json")) {
                    expected.add(cells(file, row));
                }
                assertThat(lines).as(file.name()).isEqualTo(expected);
                assertThat(lines)
                        .as(file.name())
                        .allMatch(line -> line.size() == lines.get(0).size());
            }
        }
    }

    /** What the cells of a row must say, worked out from JSON by the names of the columns. */
    private static List<String> cells(SideFile file, JsonNode row) {
        List<String> cells = new ArrayList<>();
        for (SideFile.ExportField field : Exported.about(file).fields()) {
            for (String column : field.columns()) {
                JsonNode value = row.path(field.key());
                if (field.key().equals("facets")) {
                    value = value.path(column.split(" ")[1]);
                } else if (field.key().equals("conditions")) {
                    value = condition(value, column.split(" ")[1]);
                }
                cells.add(text(value, part(column)));
            }
        }
        return cells;
    }

    private static JsonNode condition(JsonNode conditions, String area) {
        for (JsonNode condition : conditions) {
            if (condition.path("area").asText().equals(area)) {
                return condition;
            }
        }
        throw new AssertionError("no condition for " + area);
    }

    private static String part(String column) {
        String last = column.substring(column.lastIndexOf(' ') + 1);
        return last.replaceAll("[()]", "").replace("clauses", "clause");
    }

    private static String text(JsonNode value, String part) {
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(each -> texts.add(text(each, part)));
            return String.join("\n", texts);
        }
        // A quoted row of a table is one cell.
        boolean quote = value.has("clause") && value.has("zh");
        String text = value.isObject() ? text(value.path(part), part) : value.asText();
        return quote ? text.replace('\t', ' ') : text;
    }

    @Test
    void spreadsheetsSeeUtf8AndReadableHeaders() throws IOException {
        for (SideFile file : data.files()) {
            if (file.format().equals("CSV")) {
                byte[] bytes = Files.readAllBytes(data.path(file.name()));
                assertThat(bytes).as(file.name()).startsWith(0xEF, 0xBB, 0xBF);
                assertThat(data.csv(file.name()).get(0))
                        .as(file.name())
                        .doesNotHaveDuplicates()
                        .allMatch(header -> header.matches("[A-Z][A-Za-z0-9 ()-]+"));
            }
        }
    }

    @Test
    void noOfficialTextNeedsTheGuard() throws IOException {
        for (SideFile file : data.files()) {
            if (file.format().equals("CSV")) {
                assertThat(data.csv(file.name()).stream().flatMap(List::stream))
                        .as(file.name())
                        .noneMatch(cell -> Csv.GUARDED.matcher(cell).lookingAt());
            }
        }
    }
}
