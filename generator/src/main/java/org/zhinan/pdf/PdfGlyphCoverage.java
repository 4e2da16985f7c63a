package org.zhinan.pdf;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.Note;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/** Which characters the documents have, and which of their PDFs must be left out for want of glyphs. */
final class PdfGlyphCoverage {
    private final MissingGlyphs glyphs;
    private final Problems warnings = new Problems();
    private final Set<String> paths = new HashSet<>();

    private PdfGlyphCoverage(MissingGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    static LeftOutPdfs leftOut(Library library, FontPool pool, MemoCache memo) {
        List<PrintedDocument> documents = DocumentPdfs.documents(library, "");
        String characters = characters(library);
        MissingGlyphs glyphs = memo.of(
                new CharactersKey(characters, pool.own()),
                () -> pool.lend(fonts -> MissingGlyphs.of(characters, fonts)));
        if (glyphs.isEmpty()) {
            return LeftOutPdfs.NONE;
        }
        PdfGlyphCoverage check = new PdfGlyphCoverage(glyphs);
        documents.forEach(check::take);
        return new LeftOutPdfs(Set.copyOf(check.paths), check.warnings.sorted());
    }

    private record CharactersKey(String characters, PackFonts own) implements MemoCache.Key<MissingGlyphs> {}

    private void take(PrintedDocument printed) {
        boolean whole = true;
        for (Clause clause : printed.document().clauses()) {
            for (Language language : languages(printed, clause)) {
                whole &= glyphs.require(
                        clause.text(language),
                        Message.of("条款“{0}”", "clause '{0}'", clause.ref()),
                        clause.where(),
                        warnings);
            }
            for (Note note : printed.notesAt(clause)) {
                whole &= glyphs.require(
                        note.text().in(printed.view().main()),
                        Message.of("注释“{0}”", "note '{0}'", note.id()),
                        note.clauses().get(0).where(),
                        warnings);
            }
        }
        SourceLocation title = printed.document().title().where();
        whole &= glyphs.require(
                printed.site().in(printed.view().main()), Message.of("网站名称", "the name of the site"), title, warnings);
        whole &= glyphs.require(
                printed.document().shortName().in(printed.view().main()),
                Message.of(
                        "文件“{0}”的简称",
                        "the short name of document '{0}'", printed.document().id()),
                title,
                warnings);
        if (!whole) {
            paths.add(Routes.pdf(printed.edition().id(), printed.document().id(), printed.view()));
        }
    }

    private static List<Language> languages(PrintedDocument printed, Clause clause) {
        return printed.view().isBoth() ? List.of(Language.values()) : List.of(printed.shown(clause));
    }

    /** The characters of all texts that are printed, each once, in order. */
    static String characters(Library library) {
        BitSet points = new BitSet();
        add(library.site().name().zh() + library.site().name().en(), points);
        for (Edition edition : library.editions()) {
            edition.documents()
                    .forEach(document ->
                            add(document.shortName().zh() + document.shortName().en(), points));
            edition.clauses().values().stream()
                    .flatMap(clause -> clause.cells().stream())
                    .forEach(cell -> add(cell.zh() + cell.en(), points));
            edition.notes().forEach(note -> add(note.text().zh() + note.text().en(), points));
        }
        StringBuilder characters = new StringBuilder();
        points.stream().forEach(characters::appendCodePoint);
        return characters.toString();
    }

    private static void add(String text, BitSet points) {
        text.codePoints().forEach(points::set);
    }
}
