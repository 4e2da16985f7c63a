package org.zhinan.form.filled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.filled.CollectedTable.Remark;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Language;
import org.zhinan.text.TextFolding;
import org.zhinan.text.UntrustedTextSanitizer;

/** Merges returned table forms into one. */
public final class FormCollector {
    /**
     * What was merged.
     *
     * @param rows how many rows the table has
     * @param quota what the call allows the city; empty when no city was given
     * @param kinds how many projects of the kinds that the quota counts apart the forms tell of; none where no form tells of any
     * @param beyond how many projects stand in the table beyond the quota, at its end, marked as such; one that stands twice is one
     * @param findings what is wrong with the forms that were merged; their rows stand in the table all the same
     * @param refused why files were not merged; they are listed in the table, too
     * @param skipped files that programs keep for themselves
     */
    public record Collected(
            int rows,
            Optional<Call.Quota> quota,
            List<ProjectKindCount> kinds,
            int beyond,
            List<Problem> findings,
            List<Problem> refused,
            List<Path> skipped) {
        /** True when nothing is wrong, no file is refused and the quota is kept. */
        public boolean isClean() {
            return findings.isEmpty() && refused.isEmpty() && beyond == 0;
        }
    }

    private final FormEditions editions;
    private final boolean strict;

    public FormCollector(FormEditions editions) {
        this(editions, false);
    }

    /** @param strict merges all files or none */
    public FormCollector(FormEditions editions, boolean strict) {
        this.editions = editions;
        this.strict = strict;
    }

    /** The forms that were read, and why the other files were not. */
    private record Read(List<FilledForm> forms, List<Problem> refused) {}

    /**
     * Writes one table with the rows of all files, in the order of the files and of their rows: which project goes
     * before which is for the bureau to say. Each row keeps its source, and rows beyond the quota and rows with
     * mistakes are marked. A file that cannot be read, or is of another form, edition or call than the first that can, is left out
     * and listed.
     *
     * @param city as the call names it, with or without 市 or 区; any other city has what the call allows the others; without one
     *     no quota is looked at
     * @throws ProblemsException when no file can be read or, if all or none are to be merged, one cannot; when the output is one of
     *     them, or when the call allows the city nothing; then nothing is written
     * @throws UncheckedIOException when the output cannot be written
     */
    public Collected collect(List<Path> files, Optional<String> city, Path output) {
        requireOther(files, output);
        List<Path> skipped = files.stream().filter(HiddenSystemFiles::isOne).toList();
        List<Path> meant =
                files.stream().filter(file -> !HiddenSystemFiles.isOne(file)).toList();
        Read read = read(meant.isEmpty() ? files : meant);
        List<FilledForm> forms = read.forms();
        Edition edition = forms.get(0).edition();
        Optional<Call> call = editions.stated(firstCall(forms));
        List<Call.Quota> quotas =
                call.or(() -> editions.usual(edition)).map(Call::quotas).orElse(List.of());
        Optional<Call.Quota> quota =
                city.map(name -> CityQuotas.of(quotas, name).orElseThrow(() -> noQuota(name, quotas)));
        Merge merge = new Merge(new ReturnedFileLabels(meant.isEmpty() ? files : meant));
        CollectedTable table = merge.table(forms, read.refused(), unit(forms, city), quota);
        FormEditionAndCall origin = new FormEditionAndCall(edition.id(), call.map(Call::id));
        write(new CollectedSheet(forms.get(0).form(), origin).draw(table, Language.ZH), output);
        int rows = table.rows().size();
        int beyond = (int) IntStream.range(0, rows)
                .filter(row -> table.beyond(row).isPresent())
                .count();
        List<ProjectKindCount> kinds = quota.map(each -> ProjectKindCount.of(table.rows(), quotas, each))
                .orElse(List.of());
        return new Collected(rows, quota, kinds, beyond, merge.findings(), read.refused(), skipped);
    }

    private Read read(List<Path> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there must be a file to collect");
        }
        List<FilledForm> forms = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                forms.add(FormReader.read(file, editions));
            } catch (ProblemsException e) {
                refused.addAll(e.problems());
            }
        }
        List<Problem> unlike = unlikeTheFirst(forms);
        refused.addAll(unlike);
        Set<String> others =
                unlike.stream().map(problem -> problem.where().file()).collect(Collectors.toSet());
        forms.removeIf(form -> others.contains(form.file()));
        if (forms.isEmpty() || strict && !refused.isEmpty()) {
            throw new ProblemsException(refused);
        }
        return new Read(forms, refused);
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

    /** Puts the rows of all forms together. */
    private static final class Merge {
        private final ReturnedFileLabels names;
        private final List<Problem> findings = new ArrayList<>();

        Merge(ReturnedFileLabels names) {
            this.names = names;
        }

        CollectedTable table(List<FilledForm> forms, List<Problem> refused, String unit, Optional<Call.Quota> quota) {
            ScenarioLookup lookup = new ScenarioLookup(forms.get(0).edition());
            DuplicateProjectCheck projects = new DuplicateProjectCheck();
            List<CollectedRow> rows = new ArrayList<>();
            List<Remark> others = new ArrayList<>();
            for (FilledForm form : forms) {
                List<Problem> own = FormChecks.check(form, projects);
                findings.addAll(own);
                String source = names.of(Path.of(form.file()));
                Set<Problem> rest = new LinkedHashSet<>(own);
                for (FilledForm.Row row : form.begun()) {
                    CollectedRow collected = CollectedRow.of(form, row, source, own, lookup);
                    rows.add(collected);
                    collected.findings().forEach(rest::remove);
                }
                rest.forEach(finding -> others.add(new Remark(source, finding)));
            }
            return new CollectedTable(unit, quota, rows, others, remarks(refused));
        }

        private List<Remark> remarks(List<Problem> refused) {
            return refused.stream()
                    .map(problem -> new Remark(names.of(Path.of(problem.where().file())), problem))
                    .toList();
        }

        List<Problem> findings() {
            return List.copyOf(findings);
        }
    }

    /** The unit that all forms name, if they all name the same; else the city that the table is for. */
    private static String unit(List<FilledForm> forms, Optional<String> city) {
        List<String> units = forms.stream().map(FilledForm::unit).toList();
        boolean one = units.stream().map(TextFolding::of).distinct().count() == 1;
        return one && !units.get(0).isEmpty() ? UntrustedTextSanitizer.straight(units.get(0)) : city.orElse("");
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

    /** At once, so that no half table is left behind; who may read it is for the user's mask to say. */
    private static void write(byte[] bytes, Path output) {
        Path whole = output.toAbsolutePath();
        try {
            Files.createDirectories(whole.getParent());
            Path part = whole.resolveSibling(
                    "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
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
