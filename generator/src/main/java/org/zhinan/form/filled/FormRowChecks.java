package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.filled.FilledForm.Instance;
import org.zhinan.form.filled.FilledForm.Row;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.library.Domain;
import org.zhinan.library.Form;
import org.zhinan.library.Scenario;
import org.zhinan.problem.Problem;
import org.zhinan.text.Language;
import org.zhinan.text.TextFolding;

/** Checks one row at a time of a filled form. */
final class FormRowChecks {
    /** A text to print in one cell; longer ones are not looked at further. */
    static final int MOST = 500;

    static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");

    /** A number alone, thousands parted or not: 5% and 1.2亿 leave open what the header's unit makes of them. */
    static final Pattern VALUE = Pattern.compile("[-+−]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:[.][0-9]+)?");

    private final FilledForm filled;
    private final ScenarioLookup names;
    private final List<String> examples;

    FormRowChecks(FilledForm filled, ScenarioLookup names) {
        this.filled = filled;
        this.names = names;
        this.examples = examples(filled.form());
    }

    /** @param missing fields that the table has no column for: a finding of its own */
    List<Problem> check(Row row, List<String> missing) {
        List<Problem> findings = new ArrayList<>();
        for (Form.Column field : filled.form().columns()) {
            if (field.type() != Type.NUMBER && !missing.contains(field.field())) {
                checkField(field, row, findings);
            }
        }
        Map<String, SentCell> lines = new HashMap<>();
        for (Instance line : row.scenarios()) {
            checkLine(line, findings);
            line.official(names).ifPresent(official -> {
                SentCell before = lines.putIfAbsent(TextFolding.of(official), line.instance());
                if (before != null) {
                    String place = before.place().onSheet();
                    findings.add(FormMistake.TWICE.in(filled.file(), line.instance(), official, place));
                }
            });
        }
        return findings;
    }

    /** What tells one row's project from another's: its required texts up to the scenarios, as people take them for the same. */
    static String identity(Form form, Row row) {
        return form.columns().stream()
                .takeWhile(field -> field.type() != Type.SCENARIOS)
                .filter(field -> field.type() == Type.TEXT)
                .map(field -> TextFolding.of(row.cell(field.field()).text()))
                .collect(Collectors.joining("\n"));
    }

    private void checkField(Form.Column field, Row row, List<Problem> findings) {
        SentCell cell = row.cell(field.field());
        boolean scenarios = field.type() == Type.SCENARIOS;
        if (scenarios ? row.scenarios().isEmpty() && (cell.isFormula() || cell.isBlank()) : isEmpty(cell)) {
            if (field.required()) {
                findings.add(empty(field, cell));
            }
        } else if (scenarios) {
            checkScenarios(cell, findings);
        } else {
            checkText(field, cell, findings);
        }
    }

    private static boolean isEmpty(SentCell cell) {
        return !cell.isFilled() && !cell.isFormula();
    }

    private Problem empty(Form.Column field, SentCell cell) {
        return cell.covered().isPresent()
                ? FormMistake.MERGED.in(
                        filled.file(), cell, field.label(), cell.covered().get().address())
                : FormMistake.EMPTY.in(filled.file(), cell, field.label());
    }

    private void checkText(Form.Column field, SentCell cell, List<Problem> findings) {
        List<Problem> unreadable = CellReadabilityCheck.unreadable(filled.file(), cell);
        boolean mobile = field.type() == Type.MOBILE;
        // A number is one in whatever format.
        if (mobile && !cell.isFormula() && cell.kind() != SentCell.Kind.ERROR && isMobile(cell)) {
            return;
        }
        if (!unreadable.isEmpty()) {
            findings.addAll(unreadable);
        } else if (cell.text().length() > MOST) {
            findings.add(FormMistake.LONG.in(filled.file(), cell, ""));
        } else if (mobile) {
            findings.add(FormMistake.MOBILE.in(filled.file(), cell));
        } else if (field.type() == Type.VALUE && !isValue(cell.text())) {
            findings.add(FormMistake.VALUE.in(filled.file(), cell));
        }
    }

    static boolean isValue(String shown) {
        return VALUE.matcher(TextFolding.typed(shown)).matches();
    }

    private static boolean isMobile(SentCell cell) {
        return MOBILE.matcher(mobile(cell)).matches();
    }

    /** The digits of a mobile number as the cell stores them, where they are one; else what it shows. */
    static String mobile(SentCell cell) {
        String shown = TextFolding.typed(cell.text());
        return !MOBILE.matcher(shown).matches() && MOBILE.matcher(cell.stored()).matches() ? cell.stored() : shown;
    }

    private void checkScenarios(SentCell cell, List<Problem> findings) {
        if (!cell.isFormula() || cell.kind() != SentCell.Kind.TEXT) {
            findings.addAll(CellReadabilityCheck.unreadable(filled.file(), cell));
        }
        if (!cell.isFormula()) {
            TypedScenarioLineParser.malformed(cell)
                    .forEach(line -> findings.add(FormMistake.LINE.in(names.called(), filled.file(), cell, line)));
        }
    }

    private void checkLine(Instance line, List<Problem> findings) {
        Optional<Domain> domain = names.domain(line.domain().text());
        Optional<Scenario> scenario = names.scenario(line.scenario().text());
        checkChoice(line.domain(), domain.isPresent(), FormMistake.NO_DOMAIN, FormMistake.UNKNOWN_DOMAIN, findings);
        checkChoice(
                line.scenario(), scenario.isPresent(), FormMistake.NO_SCENARIO, FormMistake.UNKNOWN_SCENARIO, findings);
        if (domain.isPresent()
                && scenario.isPresent()
                && !scenario.get().domain().equals(domain.get().id())) {
            findings.add(told(FormMistake.NOT_OF_DOMAIN, line.scenario()));
        }
        List<Problem> unreadable = CellReadabilityCheck.unreadable(filled.file(), line.instance());
        if (!unreadable.isEmpty()) {
            findings.addAll(unreadable);
        } else if (line.instance().isBlank()) {
            findings.add(told(FormMistake.NO_INSTANCE, line.instance()));
        } else if (line.instance().text().length() > MOST) {
            findings.add(FormMistake.LONG.in(filled.file(), line.instance(), ""));
        } else if (examples.contains(lastPart(line.instance().text()))) {
            findings.add(told(FormMistake.EXAMPLE, line.instance()));
        }
    }

    private void checkChoice(
            SentCell cell, boolean known, FormMistake none, FormMistake unknown, List<Problem> findings) {
        if (cell.isBlank()) {
            findings.add(told(none, cell));
        } else if (!known) {
            findings.add(told(unknown, cell));
        }
    }

    /** The cell's own text is what is wrong. */
    private Problem told(FormMistake mistake, SentCell cell) {
        return mistake.in(names.called(), filled.file(), cell, cell.text());
    }

    /** The instance that the form's example names, in both languages. */
    static List<String> examples(Form form) {
        return form.example().stream()
                .flatMap(clause -> Stream.of(Language.values()).map(clause::text))
                .filter(text -> text.contains("—"))
                .map(FormRowChecks::lastPart)
                .toList();
    }

    /** What follows the last dash, without explanations in brackets and without the number of a next line. */
    private static String lastPart(String text) {
        String bare = text.replaceAll("[（(][^（()）]*[)）]", "").strip();
        return bare.substring(bare.lastIndexOf('—') + 1)
                .replaceFirst("[0-9]+[.．]\\s*$", "")
                .strip();
    }
}
