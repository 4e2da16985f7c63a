package org.zhinan.form.filled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.form.common.FormOrigin;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Language;

/** Merges returned table forms into one. */
public final class FormCollector {
    /**
     * What was merged.
     *
     * @param rows how many rows the table has
     * @param quota what the call allows the city; empty when no city was given
     * @param findings what is wrong with the forms that were merged; their rows stand in the table all the same
     */
    public record Collected(int rows, Optional<Call.Quota> quota, List<Problem> findings) {
        /** How many rows stand in the table beyond the quota, at its end, marked as such. */
        public int beyond() {
            return quota.flatMap(Call.Quota::most)
                    .map(most -> Math.max(0, rows - most))
                    .orElse(0);
        }

        /** True when nothing is wrong and the quota is kept. */
        public boolean isClean() {
            return findings.isEmpty() && beyond() == 0;
        }
    }

    private final FormEditions editions;

    public FormCollector(FormEditions editions) {
        this.editions = editions;
    }

    /**
     * Writes one table with the rows of all files, in the order of the files and of their rows: which project goes
     * before which is for the bureau to say. Each row keeps its source, and rows beyond the quota and rows with
     * mistakes are marked.
     *
     * @param city as the call names it, with or without 市 or 区; any other city has what the call allows the others; without one
     *     no quota is looked at
     * @throws ProblemsException when a file cannot be read, when files are of different forms, editions or calls, when the
     *     output is one of them, or when the call allows the city nothing; then nothing is written
     * @throws UncheckedIOException when the output cannot be written
     */
    public Collected collect(List<Path> files, Optional<String> city, Path output) {
        requireOther(files, output);
        List<FilledForm> forms = read(files);
        Edition edition = forms.get(0).edition();
        Optional<Call> call = editions.stated(firstCall(forms));
        List<Call.Quota> quotas =
                call.or(() -> editions.usual(edition)).map(Call::quotas).orElse(List.of());
        Optional<Call.Quota> quota =
                city.map(name -> CityQuotas.of(quotas, name).orElseThrow(() -> noQuota(name, quotas)));
        List<CollectedRow> rows = rows(forms);
        FormOrigin origin = new FormOrigin(edition.id(), call.map(Call::id));
        write(new CollectedSheet(forms.get(0).form(), origin, quota).draw(unit(forms), rows, Language.ZH), output);
        List<Problem> findings =
                rows.stream().flatMap(row -> row.findings().stream()).toList();
        return new Collected(rows.size(), quota, findings);
    }

    private List<FilledForm> read(List<Path> files) {
        List<FilledForm> forms = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                forms.add(FormReader.read(file, editions));
            } catch (ProblemsException e) {
                refused.addAll(e.problems());
            }
        }
        refused.addAll(unlikeTheFirst(forms));
        if (forms.isEmpty() && refused.isEmpty()) {
            throw new IllegalArgumentException("there must be a file to collect");
        }
        if (!refused.isEmpty()) {
            throw new ProblemsException(refused);
        }
        return forms;
    }

    /** What is of another edition, call or form than the first file; a form that names no call is of any. */
    private static List<Problem> unlikeTheFirst(List<FilledForm> forms) {
        List<Problem> unlike = new ArrayList<>();
        String call = firstCall(forms).map(Call::id).orElse("");
        for (FilledForm form : forms) {
            FilledForm first = forms.get(0);
            if (!form.edition().id().equals(first.edition().id())) {
                unlike.addAll(FileRefusalReason.ANOTHER_EDITION
                        .refuse(
                                form.file(),
                                form.edition().id(),
                                first.edition().id())
                        .problems());
            } else if (!form.call().map(Call::id).orElse(call).equals(call)) {
                unlike.addAll(FileRefusalReason.ANOTHER_CALL
                        .refuse(form.file(), form.call().orElseThrow().id(), call)
                        .problems());
            } else if (!form.form().id().equals(first.form().id())) {
                unlike.addAll(FileRefusalReason.ANOTHER_FORM.refuse(form.file()).problems());
            }
        }
        return unlike;
    }

    private static Optional<Call> firstCall(List<FilledForm> forms) {
        return forms.stream().flatMap(form -> form.call().stream()).findFirst();
    }

    private static List<CollectedRow> rows(List<FilledForm> forms) {
        ScenarioLookup names = new ScenarioLookup(forms.get(0).edition());
        Set<String> projects = new HashSet<>();
        List<CollectedRow> rows = new ArrayList<>();
        for (FilledForm form : forms) {
            List<Problem> findings = FormChecks.check(form, projects);
            for (FilledForm.Row row : form.begun()) {
                rows.add(CollectedRow.of(form, row, findings, names));
            }
        }
        return rows;
    }

    /** The unit that all forms name, if they all name the same. */
    private static String unit(List<FilledForm> forms) {
        List<String> units = forms.stream().map(FilledForm::unit).distinct().toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private static void requireOther(List<Path> files, Path output) {
        for (Path file : files) {
            try {
                if (Files.exists(output) && Files.exists(file) && Files.isSameFile(file, output)) {
                    throw FileRefusalReason.IS_INPUT.refuse(output.toString().replace('\\', '/'));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static ProblemsException noQuota(String city, List<Call.Quota> quotas) {
        List<String> places = quotas.stream().map(quota -> quota.place().zh()).toList();
        return new ProblemsException(
                new SourceLocation(city.isBlank() ? "--city" : city, 0),
                Message.of("申报通知没有给出该地区的推荐数量", "the call states no quota for this city"),
                places.isEmpty()
                        ? Message.of("该通知没有推荐数量，请不用--city", "It states none at all: leave --city out")
                        : Message.of("请填写下列之一：{0}", "Write one of {0}", Message.list(places)));
    }

    /** At once, so that no half table is left behind. */
    private static void write(byte[] bytes, Path output) {
        Path whole = output.toAbsolutePath();
        try {
            Files.createDirectories(whole.getParent());
            Path part = Files.createTempFile(whole.getParent(), "collect", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
