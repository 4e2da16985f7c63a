package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.filled.FormChecks;
import org.zhinan.form.filled.FormCollector;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.form.filled.HostileFormFiles;
import org.zhinan.form.filled.ProjectKindCount;
import org.zhinan.form.filled.ReturnedDocumentFiles;
import org.zhinan.form.filled.ReturnedFormFiles;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.KeyedList;
import org.zhinan.library.Library;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.RealContent;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The page that collects forms finds in each file what the command line finds, in the same words, and makes the same table of it. */
@Needs("chromium")
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectParityTest {
    private static final Path RETURNED = Checkout.ROOT.resolve("generator/src/test/resources/forms/returned");
    private static final int SEEDS = FullRun.isAsked() ? 100 : 15;
    private static final int AT_ONCE = 25;

    /** Files as {@link #named}: what is found in each, then the table of all as a file. */
    private static final String READ = """
            async ([files, city]) => {
              const returned = ZhinanReturned;
              await Zhinan.load(document.getElementById('z-sheet').dataset.looks);
              await Zhinan.load(document.getElementById('z-sheet').dataset.cells);
              await Zhinan.load(document.getElementById('z-sheet').dataset.styles);
              await Zhinan.load(document.getElementById('z-sheet').dataset.documents);
              const rules = ZhinanFormRules;
              const bytes = (text, size) => {
                const all = new Uint8Array(Number(size));
                all.set(Uint8Array.from(atob(text), c => c.charCodeAt(0)));
                return all;
              };
              const run = steps => {
                for (;;) {
                  const step = steps.next();
                  if (step.done) {
                    return step.value;
                  }
                }
              };
              const read = files.map(([name, text, size]) => run(returned.readFile(name, bytes(text, size), rules)));
              const told = found => [found.file + (found.cell ? ' [' + found.cell + ']' : '') + '：' + returned.sentence(found, 0),
                found.file + (found.cell ? ' [' + found.cell + ']' : '') + ': ' + returned.sentence(found, 1)];
              const projects = new returned.DuplicateProjectCheck(rules);
              const checked = read.map(each => (each.refused ? [each.refused] : returned.checkForm(each.read, rules, projects)).map(told));
              const merged = returned.merge(read, rules);
              const quota = merged.call.quotas.find(each => each.place[0] === city);
              const table = Object.assign({}, merged, { unit: merged.unit || city, quota, beyond: returned.beyond(merged.rows, quota) });
              const xlsx = merged.findings.length ? btoa(Array.from(returned.xlsx(table, rules), c => String.fromCharCode(c)).join('')) : '';
              return { checked, xlsx };
            }""";

    /** The same files, a place and what a kind is called in both languages: how many projects of it there are. */
    private static final String KINDS = """
            async ([files, city, kind]) => {
              const returned = ZhinanReturned;
              const root = document.body.dataset.root;
              await Zhinan.load(document.getElementById('z-sheet').dataset.looks);
              await Zhinan.load(document.getElementById('z-sheet').dataset.cells);
              await Zhinan.load(document.getElementById('z-sheet').dataset.styles);
              await Zhinan.load(document.getElementById('z-sheet').dataset.documents);
              await Zhinan.load(root + 'js/tools/collect-kinds.js');
              const bytes = (text, size) => {
                const all = new Uint8Array(Number(size));
                all.set(Uint8Array.from(atob(text), c => c.charCodeAt(0)));
                return all;
              };
              const read = files.map(([name, text, size]) => {
                const steps = returned.readFile(name, bytes(text, size), ZhinanFormRules);
                for (;;) {
                  const step = steps.next();
                  if (step.done) {
                    return step.value;
                  }
                }
              });
              const merged = returned.merge(read, ZhinanFormRules);
              const quota = Object.assign({}, merged.call.quotas.find(each => each.place[0] === city), { kinds: [kind] });
              return ZhinanKindCounts(merged.rows, quota, returned).map(each => each.projects);
            }""";

    private final Library library = RealContent.library();
    private final FormEditions editions =
            FormEditions.of(library).only(Optional.of(library.current().id()), Optional.empty());

    private Path folder;

    /** Made once: to write them takes longer than to read them. */
    private List<Path> ordinary;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        this.folder = folder;
        ordinary =
                ReturnedFormFiles.ordinary(RETURNED, forms(), Files.createDirectory(folder.resolve("ordinary")), SEEDS);
    }

    /** Each alone; {@link #manyFilesMakeTheSameTable} reads them all, and looks at what is found in each. */
    @Test
    @Tag("all")
    void ordinaryFilesAreReadAlike(Chromium chromium) throws IOException {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/tools/collect.html");
            for (Path file : ordinary) {
                requireAlike(visit, List.of(file), "");
            }
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void documentsAreReadAlike(Chromium chromium) throws IOException {
        List<Path> files = ReturnedDocumentFiles.write(forms(), Files.createDirectory(folder.resolve("documents")));
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/tools/collect.html");
            for (Path file : FullRun.isAsked() ? files : List.<Path>of()) {
                requireAlike(visit, List.of(file), "");
            }
            requireAlike(visit, files, "宝鸡");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void hostileFilesAreRefusedAlikeAndSoon(Chromium chromium) throws IOException {
        List<Path> files = HostileFormFiles.write(RETURNED, forms(), Files.createDirectory(folder.resolve("hostile")));
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/tools/collect.html");
            // What a PDF shows is told by the command line alone.
            List<Path> all = files.stream()
                    .filter(file -> !file.toString().endsWith("form.pdf.xlsx"))
                    .toList();
            int once = FullRun.isAsked() ? 1 : AT_ONCE;
            for (int from = 0; from < all.size(); from += once) {
                requireAlike(visit, all.subList(from, Math.min(all.size(), from + once)), "");
            }
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** Duplicates between files, files of other kinds among them, and the quota. */
    @Test
    void manyFilesMakeTheSameTable(Chromium chromium) throws IOException {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("en/2024/tools/collect.html");
            for (int from = 0; from < ordinary.size(); from += AT_ONCE) {
                requireAlike(visit, ordinary.subList(from, Math.min(ordinary.size(), from + AT_ONCE)), "宝鸡");
            }
            assertThat(visit.troubles()).isEmpty();
        }
        assertThat(ordinary).hasSizeGreaterThan(SEEDS + 50);
    }

    /** As many projects of a kind as the command line tells of: here an applicant is called as the kind is. */
    @Test
    void kindsOfProjectsAreCountedAlike(Chromium chromium) throws IOException {
        List<Path> files = ordinary.subList(0, AT_ONCE);
        String first = "表格!B4 ";
        Bilingual kind = new Bilingual(
                collected(files, "宝鸡").stream()
                        .filter(cell -> cell.startsWith(first))
                        .map(cell -> cell.substring(first.length()))
                        .findFirst()
                        .orElseThrow(),
                "");
        Library counting = counting(kind);
        FormEditions asked =
                FormEditions.of(counting).only(Optional.of(counting.current().id()), Optional.empty());
        List<Integer> expected = new FormCollector(asked)
                .collect(files, Optional.of("宝鸡"), folder.resolve("kinds.xlsx")).kinds().stream()
                        .map(ProjectKindCount::projects)
                        .toList();
        assertThat(expected).hasSize(1);
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/tools/collect.html");
            assertThat(visit.page().evaluate(KINDS, List.of(named(files), "宝鸡", List.of(kind.zh(), ""))))
                    .isEqualTo(expected);
        }
    }

    /** The library with a quota of such projects for every place beside its own. */
    private Library counting(Bilingual kind) {
        Edition edition = library.current();
        List<Call> calls =
                edition.calls().stream().map(call -> counting(call, kind)).toList();
        Edition counting = new Edition(
                edition.id(),
                edition.title(),
                edition.follows(),
                edition.texts(),
                edition.catalogue(),
                edition.actors(),
                edition.editorNotes(),
                KeyedList.of(calls, Call::id),
                edition.forms(),
                edition.names(),
                edition.asked());
        return new Library(
                library.site(),
                List.of(counting),
                library.terms(),
                library.references(),
                library.links(),
                library.changes());
    }

    private static Call counting(Call call, Bilingual kind) {
        Call.Procedure procedure = call.procedure();
        List<Call.Quota> quotas = new ArrayList<>(procedure.quotas());
        procedure.quotas().stream()
                .map(of -> new Call.Quota(
                        of.place(),
                        Optional.of(kind),
                        Optional.of(1),
                        Optional.empty(),
                        of.others(),
                        Optional.empty(),
                        of.clause()))
                .forEach(quotas::add);
        return new Call(
                call.id(),
                call.name(),
                call.notices(),
                call.tier(),
                call.conditions(),
                call.requirements(),
                new Call.Procedure(procedure.deadlines(), quotas, procedure.limits(), procedure.steps()),
                call.submission());
    }

    private static Path forms() {
        return Site.plain().root().resolve("2024/forms");
    }

    private void requireAlike(PageVisit visit, List<Path> files, String city) throws IOException {
        Map<?, ?> read = (Map<?, ?>) visit.page().evaluate(READ, List.of(named(files), city));
        List<Problem> expected = new FormChecks(editions).check(files);
        List<String> found = ((List<?>) read.get("checked"))
                .stream()
                        .flatMap(each -> ((List<?>) each).stream())
                        .map(String::valueOf)
                        .toList();
        assertThat(found)
                .as(files.toString())
                .isEqualTo(expected.stream()
                        .map(each -> List.of(each.in(Language.ZH), each.in(Language.EN))
                                .toString())
                        .toList());
        assertThat(cells(read.get("xlsx").toString())).as(files.toString()).isEqualTo(collected(files, city));
    }

    /** Each as its path, its bytes in base64 without the zeros at the end, and its size. */
    private static List<List<String>> named(List<Path> files) throws IOException {
        List<List<String>> named = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] == 0) {
                end--;
            }
            named.add(List.of(
                    file.toString().replace('\\', '/'),
                    Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, end)),
                    String.valueOf(bytes.length)));
        }
        return named;
    }

    /** What the command line makes of the files, under their whole paths; nothing where it refuses them all. */
    private List<String> collected(List<Path> files, String city) throws IOException {
        Path output = folder.resolve("collected").resolve("all.xlsx");
        try {
            new FormCollector(editions).collect(files, Optional.of(city).filter(name -> !name.isEmpty()), output);
        } catch (ProblemsException e) {
            return List.of();
        }
        return cells(Base64.getEncoder().encodeToString(Files.readAllBytes(output)));
    }

    /** Every cell in which something stands, what is printed, and every name. */
    private List<String> cells(String xlsx) throws IOException {
        List<String> cells = new ArrayList<>();
        if (xlsx.isEmpty()) {
            return cells;
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Base64.getDecoder().decode(xlsx)))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                String text = cell.getCellType() == CellType.NUMERIC
                        ? String.valueOf(cell.getNumericCellValue())
                        : cell.getStringCellValue();
                if (!text.isEmpty()) {
                    // The command line names files by their paths as far as these differ.
                    cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " "
                            + text.replaceAll(Pattern.quote(folder + "/") + "[a-z]+/", ""));
                }
            })));
            workbook.getAllNames().stream()
                    .map(name -> name.getSheetIndex() + " " + name.getNameName() + " " + name.getRefersToFormula())
                    .sorted()
                    .forEach(cells::add);
            workbook.forEach(sheet -> cells.add(printed(sheet)));
        }
        return cells;
    }

    private static String printed(Sheet sheet) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < 6; column++) {
            widths.add(sheet.getColumnWidth(column));
        }
        return sheet.getSheetName() + " " + widths + " " + sheet.getMergedRegions() + " " + sheet.getFitToPage() + " "
                + sheet.getPrintSetup().getScale() + " " + sheet.getPrintSetup().getLandscape() + " "
                + sheet.getPrintSetup().getPaperSize();
    }
}
