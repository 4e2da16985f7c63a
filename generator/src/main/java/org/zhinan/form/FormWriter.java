package org.zhinan.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.content.FormYaml.Format;
import org.zhinan.files.DigestedBytes;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.paper.PaperForm;
import org.zhinan.form.xlsx.WorkbookLayout;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.memo.MemoCache;
import org.zhinan.pdf.FontPool;
import org.zhinan.pdf.LeftOutPdfs;
import org.zhinan.pdf.PackFonts;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/** Writes blank forms. */
public final class FormWriter {
    private FormWriter() {}

    /** The PDFs that a site must go without. */
    public static LeftOutPdfs leftOut(Edition edition, PackFonts own, MemoCache memo) {
        return FormGlyphCheck.leftOut(edition, FontPool.of(own, memo), memo);
    }

    /** What {@link #write} will write, without sizes and digests. */
    public static List<SideFile> planned(Edition edition, LeftOutPdfs leftOut) {
        return jobs(edition, leftOut)
                .flatMap(job -> {
                    SideFile blank = new SideFile(job.path(), 0, "", job.about());
                    return job.isFilledInByAPage()
                            ? Stream.of(blank, new SideFile(job.scriptPath(), 0, "", job.aboutScript()))
                            : Stream.of(blank);
                })
                .sorted(Comparator.comparing(SideFile::path))
                .toList();
    }

    /**
     * Writes every form of the edition in both languages and each of its formats to {@code <site>/<edition id>/forms/<form
     * id>.<language>.<ending of the format>}. Forms that a page fills in stand there as scripts, too. The same edition
     * gives the same bytes wherever and whenever it is written.
     *
     * @param own fonts of the pack
     * @param leftOut is not written
     * @param memo forms that it has are not drawn again
     * @return what was written, sorted by path
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<SideFile> write(Edition edition, Path site, PackFonts own, LeftOutPdfs leftOut, MemoCache memo) {
        if (edition.forms().stream().anyMatch(Form::listsScenarios)) {
            JsZipScript.write(site);
        }
        FontPool pool = FontPool.of(own, memo);
        return jobs(edition, leftOut).toList().parallelStream()
                .map(job -> new WrittenForm(job, job.bytes(pool, own, memo)))
                .toList()
                .stream()
                // By one thread: one that fails leaves no other behind that still writes.
                .flatMap(made -> made.write(site))
                .sorted(Comparator.comparing(SideFile::path))
                .toList();
    }

    private static Stream<Job> jobs(Edition edition, LeftOutPdfs leftOut) {
        return edition.forms().stream()
                .flatMap(form -> Stream.of(Language.values())
                        .flatMap(language ->
                                form.formats().stream().map(format -> new Job(edition, form, language, format))))
                .filter(job -> !leftOut.has(job.path()));
    }

    /** What the bytes of a spreadsheet depend on. */
    private record Drawn(WorkbookLayout layout, Language language) implements MemoCache.Key<DigestedBytes> {}

    /** What the bytes of a form on paper depend on. */
    private record OnPaper(PaperForm paper, FormEditionAndCall origin, Format format, List<String> fonts)
            implements MemoCache.Key<DigestedBytes> {}

    private record WrittenForm(Job job, DigestedBytes content) {
        Stream<SideFile> write(Path site) {
            SideFile blank = SideFile.write(site, job.path(), content, job.about());
            return job.isFilledInByAPage()
                    ? Stream.of(
                            blank,
                            SideFile.write(site, job.scriptPath(), DigestedBytes.of(script()), job.aboutScript()))
                    : Stream.of(blank);
        }

        private byte[] script() {
            String base64 = Base64.getEncoder().encodeToString(content.bytes());
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

        DigestedBytes bytes(FontPool pool, PackFonts own, MemoCache memo) {
            if (format == Format.XLSX) {
                WorkbookLayout layout = WorkbookLayout.of(edition, form);
                return memo.bytes(new Drawn(layout, language), () -> layout.draw(language));
            }
            PaperForm paper = PaperForm.of(form, edition.names(), language);
            FormEditionAndCall origin = FormEditionAndCall.of(edition, form);
            return memo.bytes(
                    new OnPaper(paper, origin, format, own.families()),
                    () -> format == Format.DOCX ? paper.docx(origin) : pool.lend(fonts -> paper.pdf(fonts, origin)));
        }
    }
}
