package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Blank;
import org.zhinan.form.Office;
import org.zhinan.form.RealEdition;
import org.zhinan.testing.Seeds;
import org.zhinan.text.Language;

/** Edits at random of filled forms, carried out by LibreOffice, all in one run of it. */
class OfficeEditsTest {
    private static final Path EDITS = Path.of("src/test/resources/forms/office/edits.bas");
    private static final String[] COLUMNS = {"B", "C", "D", "E", "F"};
    private static final int COMPANIES = 4;

    @TempDir
    Path folder;

    @Test
    void theMergeIsWhatTheSheetsShow() throws Exception {
        check(0, 4);
    }

    @Test
    @Tag("all")
    void theMergeIsWhatTheSheetsShowAfterManyMore() throws Exception {
        check(4, 500);
    }

    @Test
    @Tag("all")
    void aBlankOfNowKeepsToEachCompanyItsLinesWhenItIsSorted() throws Exception {
        Path sorted = folder.resolve("sorted.xlsx");
        edit(List.of(
                edit("open", filled().toUri()),
                edit("unprotect", 0),
                edit("sort", 0, "B4:F7", 4),
                edit("save", sorted.toUri())));
        FilledForm form = FormReader.read(sorted, RealEdition.editions());
        assertThat(form.begun()).hasSize(COMPANIES);
        for (FilledForm.Row row : form.begun()) {
            String company = row.cell("applicant").text();
            assertThat(row.scenarios())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.instance().text()).startsWith(company));
            assertThat(row.shownInstead()).isEmpty();
        }
    }

    private void check(int from, int to) throws Exception {
        Path base = filled();
        List<String> list = new ArrayList<>();
        List<List<String>> scripts = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            List<String> script = script(new Random(Seeds.of(seed)));
            scripts.add(script);
            list.add(edit("open", base.toUri()));
            list.addAll(script);
            list.add(edit("save", folder.resolve(seed + ".xlsx").toUri()));
        }
        edit(list);
        SoftAssertions softly = new SoftAssertions();
        for (int seed = from; seed < to; seed++) {
            Path edited = folder.resolve(seed + ".xlsx");
            String what = "seed " + Seeds.of(seed) + " " + scripts.get(seed - from);
            softly.assertThatCode(() -> MergeAgainstSheets.check(edited, what)).doesNotThrowAnyException();
        }
        softly.assertAll();
    }

    private static List<String> script(Random random) {
        List<String> script = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            script.add(edit("unprotect", 0));
            script.add(edit("unprotect", 1));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            script.add(random(random));
        }
        return script;
    }

    private static String random(Random random) {
        int row = 3 + random.nextInt(COMPANIES + 1);
        int line = 3 + 20 * random.nextInt(COMPANIES) + random.nextInt(2);
        String cell = COLUMNS[random.nextInt(COLUMNS.length)] + (row + 1);
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> edit("sort", 0, "B4:F7", random.nextInt(5));
            case 3 -> edit("sort", 0, "A4:F7", random.nextInt(6));
            case 4 -> edit("move", 0, "B" + (row + 1) + ":F" + (row + 1), "B" + (4 + random.nextInt(15)));
            case 5 -> edit("move", 0, "B" + (row + 1) + ":C" + (row + 1), "B" + (row + 2));
            case 6 -> edit("copy", 0, "B" + (row + 1) + ":F" + (row + 1), "B" + (4 + random.nextInt(20)));
            case 7 -> edit("insert", random.nextInt(2), row, 1);
            case 8 -> edit("delete", random.nextInt(2), row, 1);
            case 9 -> edit("copysheet", 0, random.nextInt(100));
            case 10 -> edit("hide", random.nextInt(2), row);
            case 11 -> edit("text", 0, cell, "X (1)");
            case 12 -> edit("number", 0, cell, random.nextInt(50_000));
            case 13 -> edit("format", 0, cell, random.nextBoolean() ? "0.00%" : "YYYY-MM-DD");
            case 14 -> edit("clear", 0, cell);
            case 15 -> edit("move", 1, "D" + (line + 1) + ":F" + (line + 1), "D" + (4 + random.nextInt(80)));
            case 16 -> edit("text", 0, "J" + (row + 1), "outside");
            default -> edit("deletecolumn", 0, 1 + random.nextInt(5));
        };
    }

    private static String edit(Object... words) {
        List<String> texts = new ArrayList<>();
        for (Object word : words) {
            texts.add(word.toString());
        }
        return String.join("\t", texts);
    }

    /** Four companies with lines, as LibreOffice saves them. */
    private Path filled() throws Exception {
        Office.require();
        Blank blank = Blank.of("recommendation-summary", Language.ZH);
        blank.fill("stamp", "甲市工业和信息化局");
        for (int row = 1; row <= COMPANIES; row++) {
            String company = "企业" + row;
            blank.row(row, company, "1380000000" + (9 - row));
            for (int line = 1; line <= 1 + row % 2; line++) {
                String scenario =
                        RealEdition.get().scenarios().get(row * 3 + line).id();
                blank.line(row, line, scenario, company + "实例" + line, Language.ZH);
            }
        }
        return Office.convert(blank.save(folder.resolve("filled.xlsx")), "xlsx", folder);
    }

    private void edit(List<String> list) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("edits.txt"), list);
        Office.runBasic(Files.readString(EDITS), file, folder);
        assertThat(folder.resolve("edits.txt.done")).exists();
    }
}
