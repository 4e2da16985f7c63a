package org.zhinan.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.content.FormYaml.Format;
import org.zhinan.form.paper.PaperForm;
import org.zhinan.form.xlsx.WorkbookLayout;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.memo.Memo;
import org.zhinan.pdf.FontPool;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Writes blank forms. */
public final class FormWriter {
    private FormWriter() {}

    /**
     * Writes every form of the edition in both languages and each of its formats to {@code <site>/<edition id>/forms/<form
     * id>.<language>.<ending of the format>}. Forms that a page fills in stand there as scripts, too. The same edition
     * gives the same bytes wherever and whenever it is written.
     *
     * @param memo forms that it has are not drawn again
     * @return what was written, sorted by path
     * @throws org.zhinan.problem.ProblemsException with the characters that the font of the PDFs has no glyph for
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<SideFile> write(Edition edition, Path site, Memo memo) {
        if (edition.forms().stream().anyMatch(Form::listsScenarios)) {
            JsZipScript.write(site);
        }
        FontPool shelf = FontPool.of(memo);
        if (edition.forms().stream().anyMatch(form -> form.formats().contains(Format.PDF))) {
            memo.bytes(new PrintableKey(FormGlyphCheck.texts(edition)), () -> {
                shelf.lend(fonts -> FormGlyphCheck.check(edition, fonts)).failIfAny();
                return new byte[0];
            });
        }
        return edition.forms().stream()
                .flatMap(form -> Stream.of(Language.values())
                        .flatMap(language ->
                                form.formats().stream().map(format -> new Job(edition, form, language, format))))
                .toList()
                .parallelStream()
                .map(job -> new WrittenForm(job, job.bytes(shelf, memo)))
                .toList()
                .stream()
                // By one thread: one that fails leaves no other behind that still writes.
                .flatMap(made -> made.write(site))
                .sorted(Comparator.comparing(SideFile::path))
                .toList();
    }

    /** Texts that the font of this program has glyphs for. */
    private record PrintableKey(List<Bilingual> texts) implements Memo.Key<byte[]> {}

    /** What the bytes of a spreadsheet depend on. */
    private record Drawn(WorkbookLayout layout, Language language) implements Memo.Key<byte[]> {}

    /** What the bytes of a form on paper depend on. */
    private record OnPaper(PaperForm paper, Format format) implements Memo.Key<byte[]> {}

    private record WrittenForm(Job job, byte[] bytes) {
        Stream<SideFile> write(Path site) {
            SideFile blank = SideFile.write(site, job.path(), bytes, job.about());
            return job.isFilledInByAPage()
                    ? Stream.of(blank, SideFile.write(site, job.scriptPath(), script(), job.aboutScript()))
                    : Stream.of(blank);
        }

        private byte[] script() {
            String base64 = Base64.getEncoder().encodeToString(bytes);
            return ("window.ZhinanBlank = '" + base64 + "';\n").getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** One file to write. */
    private record Job(Edition edition, Form form, Language language, Format format) {
        String path() {
            return path(format.ending());
        }

        String scriptPath() {
            return path(".js");
        }

        private String path(String ending) {
            return Routes.form(edition.id(), form.id(), language, ending);
        }

        SideFile.About about() {
            return new SideFile.BlankForm(edition.id(), form.id(), language, format);
        }

        SideFile.About aboutScript() {
            String fills = path().substring(path().lastIndexOf('/') + 1);
            return new SideFile.BlankScript(edition.id(), form.id(), language, fills);
        }

        boolean isFilledInByAPage() {
            return form.listsScenarios() && format == Format.XLSX;
        }

        byte[] bytes(FontPool shelf, Memo memo) {
            if (format == Format.XLSX) {
                WorkbookLayout layout = WorkbookLayout.of(edition, form);
                return memo.bytes(new Drawn(layout, language), () -> layout.draw(language));
            }
            PaperForm paper = PaperForm.of(form, language);
            return memo.bytes(
                    new OnPaper(paper, format), () -> format == Format.DOCX ? paper.docx() : shelf.lend(paper::pdf));
        }
    }
}
