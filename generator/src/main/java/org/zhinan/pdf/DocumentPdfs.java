package org.zhinan.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.files.ClasspathResource;
import org.zhinan.files.DigestedBytes;
import org.zhinan.files.OutputFiles;
import org.zhinan.library.Library;
import org.zhinan.memo.MemoCache;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;

/** Writes the documents of all editions as PDF. */
public final class DocumentPdfs {
    /** No more files than this are held until they are written. */
    private static final int AT_ONCE = 64;

    private DocumentPdfs() {}

    /** The PDFs that a site must go without. */
    public static LeftOutPdfs leftOut(Library library, PackFonts own, MemoCache memo) {
        return library.site().pdf()
                ? PdfGlyphCoverage.leftOut(library, FontPool.of(own, memo), memo)
                : LeftOutPdfs.NONE;
    }

    /** What {@link #write} will write, without sizes and digests. */
    public static List<SideFile> planned(Library library, LeftOutPdfs leftOut) {
        return documents(library, "").stream()
                .map(PrintedPdf::about)
                .map(about -> new SideFile(Routes.pdf(about.edition(), about.document(), about.view()), 0, "", about))
                .filter(file -> !leftOut.has(file.path()))
                .toList();
    }

    /**
     * Writes each document in each view below the site. The same library gives the same bytes wherever and whenever it is
     * written; documents that are set as before are not made again.
     *
     * @param own fonts of the pack
     * @param leftOut is not written
     * @param memo documents that it has are not set again
     * @param xhtml what makes a page of XHTML of a document
     * @return what was written, sorted by path; nothing where the site wants no PDFs
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<SideFile> write(
            Library library,
            Path site,
            PackFonts own,
            LeftOutPdfs leftOut,
            MemoCache memo,
            Function<PrintedDocument, String> xhtml) {
        FontPool pool = FontPool.of(own, memo);
        List<PrintedDocument> documents =
                documents(library, ClasspathResource.text(DocumentPdfs.class, "document.css")).stream()
                        .filter(document -> !leftOut.has(Routes.pdf(
                                document.edition().id(), document.document().id(), document.view())))
                        .toList();
        Function<PrintedDocument, String> whole = withFallbacks(library, pool, xhtml);
        List<SideFile> written = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            documents.subList(from, Math.min(from + AT_ONCE, documents.size())).parallelStream()
                    .map(document -> PrintedPdf.of(document, bytes(whole.apply(document), pool, memo)))
                    .toList()
                    .forEach(made -> written.add(made.write(site)));
        }
        written.sort(Comparator.comparing(SideFile::path));
        return List.copyOf(written);
    }

    /** Each document in each view; none where the site wants no PDFs. */
    static List<PrintedDocument> documents(Library library, String style) {
        if (!library.site().pdf()) {
            return List.of();
        }
        return library.editions().stream()
                .flatMap(edition -> edition.documents().stream()
                        .flatMap(document -> PageLanguageMode.ofTexts().stream()
                                .map(view -> PrintedDocument.of(library, edition, document, view, style))))
                .toList();
    }

    /** A page that has characters beyond those of {@link BundledFont#TEXT} names the fonts that have them; the others are not read for it. */
    private static Function<PrintedDocument, String> withFallbacks(
            Library library, FontPool pool, Function<PrintedDocument, String> xhtml) {
        int[] rare = pool.lend(fonts ->
                new BundledFont.Characters(fonts.get(BundledFont.TEXT)).missing(PdfGlyphCoverage.characters(library)));
        if (rare.length == 0) {
            return xhtml;
        }
        Arrays.sort(rare);
        String families = BundledFont.TEXT + ", "
                + Stream.concat(Stream.of(BundledFont.RARE.name()), pool.own().families().stream())
                        .collect(Collectors.joining(", "));
        return document -> {
            String page = xhtml.apply(document);
            return page.codePoints().anyMatch(point -> Arrays.binarySearch(rare, point) >= 0)
                    ? xhtml.apply(document.withStyle(document.style().replace(BundledFont.TEXT + ";", families + ";")))
                    : page;
        };
    }

    private static DigestedBytes bytes(String xhtml, FontPool pool, MemoCache memo) {
        return memo.bytes(new PdfKey(xhtml), () -> pool.lend(fonts -> TaggedPdfRenderer.of(xhtml, fonts)));
    }

    /** What the bytes of a PDF depend on, beside the fonts of this program. */
    private record PdfKey(String xhtml) implements MemoCache.Key<DigestedBytes> {}

    /** Written by one thread: others would go on writing into a folder that is given up when the disk is full. */
    private record PrintedPdf(SideFile file, DigestedBytes content) {
        static PrintedPdf of(PrintedDocument printed, DigestedBytes content) {
            SideFile.DocumentPdf about = about(printed);
            String path = Routes.pdf(about.edition(), about.document(), about.view());
            return new PrintedPdf(SideFile.of(path, content, about), content);
        }

        static SideFile.DocumentPdf about(PrintedDocument printed) {
            return new SideFile.DocumentPdf(
                    printed.edition().id(), printed.document().id(), printed.view());
        }

        SideFile write(Path site) {
            OutputFiles.write(site.resolve(file.path()), content.bytes());
            return file;
        }
    }
}
