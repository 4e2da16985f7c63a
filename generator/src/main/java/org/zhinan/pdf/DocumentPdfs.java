package org.zhinan.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhinan.files.OutputFiles;
import org.zhinan.files.Resource;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.LanguageView;
import org.zhinan.site.address.Routes;

/** Writes the documents of all editions as PDF. */
public final class DocumentPdfs {
    /** No more files than this are held until they are written. */
    private static final int AT_ONCE = 64;

    private DocumentPdfs() {}

    /**
     * Writes each document in each view below the site. The same library gives the same bytes wherever and whenever it is
     * written; documents that are set as before are not made again.
     *
     * @param memo documents that it has are not set again
     * @param xhtml what makes a page of XHTML of a document
     * @return what was written, sorted by path; nothing where the site wants no PDFs
     * @throws org.zhinan.problem.ProblemsException with the characters that the font has no glyph for
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<SideFile> write(Library library, Path site, Memo memo, Function<PrintedDocument, String> xhtml) {
        if (!library.site().pdf()) {
            return List.of();
        }
        FontPool shelf = FontPool.of(memo);
        memo.bytes(
                new PrintableKey(EditionGlyphCheck.characters(library.editions())),
                () -> requireGlyphs(library.editions(), shelf));
        String style = Resource.text(DocumentPdfs.class, "document.css");
        List<PrintedDocument> documents = library.editions().stream()
                .flatMap(edition -> edition.documents().stream()
                        .flatMap(document -> Stream.of(LanguageView.values())
                                .map(view -> PrintedDocument.of(library, edition, document, view, style))))
                .toList();
        List<SideFile> written = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            documents.subList(from, Math.min(from + AT_ONCE, documents.size())).parallelStream()
                    .map(document -> PrintedPdf.of(document, bytes(xhtml.apply(document), shelf, memo)))
                    .toList()
                    .forEach(made -> written.add(made.write(site)));
        }
        written.sort(Comparator.comparing(SideFile::path));
        return List.copyOf(written);
    }

    /** Characters that the font of this program has glyphs for. */
    private record PrintableKey(String characters) implements Memo.Key<byte[]> {}

    private static byte[] requireGlyphs(List<Edition> editions, FontPool shelf) {
        Problems problems = new Problems();
        EditionGlyphCheck glyphs = shelf.lend(fonts -> new EditionGlyphCheck(fonts, problems));
        editions.forEach(glyphs::require);
        problems.failIfAny();
        return new byte[0];
    }

    private static byte[] bytes(String xhtml, FontPool shelf, Memo memo) {
        return memo.bytes(new PdfKey(xhtml), () -> shelf.lend(fonts -> PdfFile.of(xhtml, fonts)));
    }

    /** What the bytes of a PDF depend on, beside the fonts of this program. */
    private record PdfKey(String xhtml) implements Memo.Key<byte[]> {}

    /** Written by one thread: others would go on writing into a folder that is given up when the disk is full. */
    private record PrintedPdf(SideFile file, byte[] bytes) {
        static PrintedPdf of(PrintedDocument printed, byte[] bytes) {
            String edition = printed.edition().id();
            String document = printed.document().id();
            SideFile.About about = new SideFile.DocumentPdf(edition, document, printed.view());
            return new PrintedPdf(SideFile.of(Routes.pdf(edition, document, printed.view()), bytes, about), bytes);
        }

        SideFile write(Path site) {
            OutputFiles.write(site.resolve(file.path()), bytes);
            return file;
        }
    }
}
