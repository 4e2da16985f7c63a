package org.zhinan.pdf;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;

/** Writes the documents of all editions as PDF. */
public final class DocumentPdfs {
    private DocumentPdfs() {}

    /**
     * Writes each document in each view below the site. The same library gives the same bytes wherever and whenever it is
     * written.
     *
     * @param memo documents that it has are not set again
     * @return what was written, sorted by path
     * @throws org.zhinan.problem.ProblemsException with the characters that the font has no glyph for
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<SideFile> write(Library library, Path site, Memo memo) {
        Problems problems = new Problems();
        FontShelf shelf = FontShelf.of(memo);
        Glyphs glyphs = shelf.lend(fonts -> new Glyphs(fonts, problems));
        library.editions().forEach(glyphs::require);
        problems.failIfAny();
        return library.editions().stream()
                .flatMap(
                        edition -> edition.documents().stream().map(document -> new Source(library, edition, document)))
                .flatMap(source -> Stream.of(View.values()).map(view -> new Job(source, view)))
                .toList()
                .parallelStream()
                .map(job -> job.made(shelf, memo))
                .toList()
                .stream()
                .map(made -> made.write(site))
                .sorted(Comparator.comparing(SideFile::path))
                .toList();
    }

    private record Source(Library library, Edition edition, Document document) {}

    private record Job(Source source, View view) {
        Made made(FontShelf shelf, Memo memo) {
            org.w3c.dom.Document html =
                    new DocumentMarkup(source.library(), source.edition(), source.document(), view).html();
            byte[] bytes =
                    memo.of(new Paper(Markup.signature(html)), () -> shelf.lend(fonts -> PdfFile.of(html, fonts)));
            return new Made(source.edition().id(), source.document().id(), view, bytes);
        }
    }

    /** What the bytes of a PDF depend on, beside the fonts of this program. */
    private record Paper(String markup) implements Memo.Key<byte[]> {}

    /** Written by one thread: others would go on writing into a folder that is given up when the disk is full. */
    private record Made(String edition, String document, View view, byte[] bytes) {
        SideFile write(Path site) {
            return SideFile.write(
                    site,
                    Routes.pdf(edition, document, view),
                    bytes,
                    new SideFile.DocumentPdf(edition, document, view));
        }
    }
}
