package org.zhinan.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.content.FormFile.Format;
import org.zhinan.font.FontShelf;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.memo.Memo;
import org.zhinan.text.Language;

/** Writes blank forms. */
public final class FormWriter {
    private FormWriter() {}

    /**
     * Writes every form of the edition in both languages and each of its formats to {@code <site>/<edition id>/forms/<form
     * id>.<language>.<ending of the format>}. Forms that a page fills in stand there as scripts, too. The same edition
     * gives the same bytes wherever and whenever it is written.
     *
     * @return what was written, sorted by path
     * @throws org.zhinan.problem.ProblemsException with the characters that the font of the PDFs has no glyph for
     * @throws UncheckedIOException when a file cannot be written
     */
    public static List<BlankForm> write(Edition edition, Path site) {
        return write(edition, site, Memo.none());
    }

    /** As {@link #write(Edition, Path)}; forms that are drawn as before are not drawn again. */
    public static List<BlankForm> write(Edition edition, Path site, Memo memo) {
        if (edition.forms().stream().anyMatch(Form::listsScenarios)) {
            write(site.resolve(ZipLibrary.PATH), ZipLibrary.script());
        }
        FontShelf shelf = FontShelf.of(memo);
        if (edition.forms().stream().anyMatch(form -> form.formats().contains(Format.PDF))) {
            shelf.lend(fonts -> FormGlyphs.check(edition, fonts)).failIfAny();
        }
        return edition.forms().stream()
                .flatMap(form -> Stream.of(Language.values())
                        .flatMap(language ->
                                form.formats().stream().map(format -> new Job(edition, form, language, format))))
                .toList()
                .parallelStream()
                .map(job -> new Made(job, job.bytes(shelf, memo)))
                .toList()
                .stream()
                // By one thread: one that fails leaves no other behind that still writes.
                .map(made -> made.write(site))
                .sorted(Comparator.comparing(BlankForm::path))
                .toList();
    }

    /** What the bytes of a spreadsheet depend on. */
    private record Drawn(Layout layout, Language language) implements Memo.Key<byte[]> {}

    /** What the bytes of a form on paper depend on. */
    private record OnPaper(PaperForm paper, Format format) implements Memo.Key<byte[]> {}

    private record Made(Job job, byte[] bytes) {
        BlankForm write(Path site) {
            String path = job.path();
            FormWriter.write(site.resolve(path), bytes);
            Optional<BlankScript> script =
                    job.isFilledInByAPage() ? Optional.of(BlankScript.beside(path, job.language())) : Optional.empty();
            script.ifPresent(each -> FormWriter.write(site.resolve(each.path()), BlankScript.of(bytes)));
            return new BlankForm(
                    job.form().id(), job.language(), job.format(), path, bytes.length, sha256(bytes), script);
        }
    }

    /** One file to write. */
    private record Job(Edition edition, Form form, Language language, Format format) {
        String path() {
            return edition.id() + "/forms/" + form.id() + "." + language.id() + format.ending();
        }

        boolean isFilledInByAPage() {
            return form.listsScenarios() && format == Format.XLSX;
        }

        byte[] bytes(FontShelf shelf, Memo memo) {
            if (format == Format.XLSX) {
                Layout layout = Layout.of(edition, form);
                return memo.of(new Drawn(layout, language), () -> layout.draw(language));
            }
            PaperForm paper = PaperForms.of(form, language);
            return memo.of(
                    new OnPaper(paper, format),
                    () -> format == Format.DOCX ? DocxForm.of(paper) : shelf.lend(fonts -> PdfForm.of(paper, fonts)));
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
