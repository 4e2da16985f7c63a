package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.form.filled.FilledForm.Instance;
import org.zhinan.form.filled.workbook.CellPlace;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.problem.Problem;
import org.zhinan.text.TextFolding;

/**
 * Which scenario instances each row of the table has: those that its cell is composed of. What the cell shows is held against them,
 * and whose they are by their own sheet against who stands in the row; lines that no row shows are found at the end.
 */
final class ComposedScenarioLines {
    /** From the mark after the name of a sheet on. */
    private static final Pattern REFERENCE = Pattern.compile("!\\$?[A-Z]{1,3}\\$?([1-9][0-9]{0,6})");

    /** What ends the name of a sheet that is not in quotes. */
    private static final String DELIMITERS = "'!(),&=<>\"+-*/^:; \n\t";

    /** Programs allow the name of a sheet 31 characters. */
    private static final int LONGEST_NAME = 64;

    private final String file;
    private final List<ScenarioLines> sheets;
    private final ScenarioLookup names;
    private final boolean calculated;
    private final List<Problem> findings = new ArrayList<>();
    private final Map<CellPlace, CellPlace> shownAt = new LinkedHashMap<>();

    /**
     * What a cell of the table is made of.
     *
     * @param instead what it shows, where that is something else
     */
    record Composed(List<Instance> lines, Optional<String> instead) {}

    /** A line with the sheet that it was chosen on. */
    private record Source(ScenarioLines sheet, int row) {
        Instance line() {
            return sheet.all().get(row);
        }

        CellPlace place() {
            return line().domain().place();
        }
    }

    /** @param calculated whether what the cells show was worked out after they were filled in */
    ComposedScenarioLines(String file, List<ScenarioLines> sheets, ScenarioLookup names, boolean calculated) {
        this.file = file;
        this.sheets = sheets;
        this.names = names;
        this.calculated = calculated;
    }

    /**
     * The lines of one row.
     *
     * @param cell which shows them
     * @param number of the row, as the blank has numbered it
     * @param who stands in the row
     */
    Composed of(SentCell cell, Optional<Integer> number, SentCell who) {
        List<Source> sources = cell.isFormula() ? referred(cell.formula()) : List.of();
        if (sources.isEmpty() && !refersToLines(cell.formula())) {
            sources = number.map(this::numbered).orElse(List.of());
        }
        boolean foreign = isOfAnother(sources, cell, who);
        claim(sources, cell, !foreign);
        if (!cell.isFormula() && cell.isFilled()) {
            return typed(cell, sources);
        }
        List<Instance> lines = sources.stream().map(Source::line).toList();
        return new Composed(lines, instead(cell, lines));
    }

    /** Lines that stand in no row of the table, told once for those that stand together. */
    List<Problem> findings() {
        List<Problem> all = new ArrayList<>(findings);
        for (ScenarioLines sheet : sheets) {
            sheet.all().forEach((row, line) -> {
                if (!shownAt.containsKey(line.domain().place())) {
                    all.add(FormMistake.ORPHAN.in(names.called(), file, filled(line), line.asIs()));
                }
            });
        }
        return all;
    }

    private static SentCell filled(Instance line) {
        return line.cells().stream().filter(SentCell::isFilled).findFirst().orElse(line.domain());
    }

    private boolean refersToLines(String formula) {
        Matcher matcher = REFERENCE.matcher(formula);
        while (matcher.find()) {
            if (sheet(formula, matcher).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<ScenarioLines> sheet(String formula, Matcher reference) {
        String name = nameBefore(formula, reference.start());
        return sheets.stream().filter(each -> each.sheet().name().equals(name)).findFirst();
    }

    /** The name of a sheet that ends there, without its quotes. */
    private static String nameBefore(String formula, int end) {
        int least = Math.max(0, end - LONGEST_NAME);
        if (end > 0 && formula.charAt(end - 1) == '\'') {
            int start = end - 1;
            while (start > least && !(formula.charAt(start - 1) == '\'' && !isDoubled(formula, start - 1))) {
                start -= formula.charAt(start - 1) == '\'' ? 2 : 1;
            }
            return formula.substring(Math.max(0, start), end - 1).replace("\'\'", "\'");
        }
        int start = end;
        while (start > least && DELIMITERS.indexOf(formula.charAt(start - 1)) < 0) {
            start--;
        }
        return formula.substring(start, end);
    }

    private static boolean isDoubled(String formula, int quote) {
        return quote > 0 && formula.charAt(quote - 1) == '\'';
    }

    /** The lines that a formula names, in its order; each once. */
    private List<Source> referred(String formula) {
        List<Source> sources = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(formula);
        while (matcher.find()) {
            int row = Integer.parseInt(matcher.group(1)) - 1;
            sheet(formula, matcher)
                    .filter(each -> each.all().containsKey(row))
                    .map(each -> new Source(each, row))
                    .filter(source -> !sources.contains(source))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    /** Where the formula is gone or says nothing of its lines: those that the blank has meant for the row. */
    private List<Source> numbered(int number) {
        return sheets.stream()
                .limit(1)
                .flatMap(sheet -> sheet.rowsOf(number).stream().map(row -> new Source(sheet, row)))
                .toList();
    }

    /** @param tell whether lines that another row shows, too, are a finding */
    private void claim(List<Source> sources, SentCell cell, boolean tell) {
        boolean told = !tell;
        for (Source source : sources) {
            CellPlace before = shownAt.putIfAbsent(source.place(), cell.place());
            if (before != null && !told) {
                findings.add(FormMistake.SHARED.in(names.called(), file, cell, before.onSheet()));
                told = true;
            }
        }
    }

    /** What was typed is what will be printed. */
    private Composed typed(SentCell cell, List<Source> chosen) {
        List<Instance> lines = TypedScenarioLineParser.instances(cell);
        List<Instance> others = chosen.stream().map(Source::line).toList();
        if (!others.isEmpty() && !TextFolding.same(text(lines), text(others))) {
            findings.add(FormMistake.DIFFERENT.in(names.called(), file, cell, cell.text(), text(others)));
        }
        return new Composed(lines, Optional.empty());
    }

    /** Whether the sheet of a line says that it is of somebody else; a finding if so. */
    private boolean isOfAnother(List<Source> sources, SentCell cell, SentCell who) {
        for (Source source : sources) {
            String label = source.sheet().label(source.row());
            if (!label.isEmpty() && !who.isBlank() && !TextFolding.same(label, who.text())) {
                findings.add(FormMistake.OWNER.in(names.called(), file, cell, who.text(), label));
                return true;
            }
        }
        return false;
    }

    private Optional<String> instead(SentCell cell, List<Instance> lines) {
        String composed = text(
                lines.stream().filter(line -> line.official(names).isPresent()).toList());
        boolean unknown = cell.isFormula() && !calculated;
        if (unknown || TextFolding.same(cell.text(), composed)) {
            return Optional.empty();
        }
        findings.add(FormMistake.DIFFERENT.in(names.called(), file, cell, cell.text(), composed));
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.text());
    }

    /** Numbered, in the official wording where there is one. */
    private String text(List<Instance> lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line ->
                texts.add((texts.size() + 1) + "." + line.official(names).orElseGet(line::asIs)));
        return String.join("\n", texts);
    }
}
