package org.zhinan.importer.source.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.importer.source.CellText;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceFormat;
import org.zhinan.importer.source.SourceText;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.SourceFileRefusals;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** Reads DOCX: the shown text with all tracked changes accepted, and the numbers that Word makes. */
final class DocxReader {
    private DocxReader() {}

    /** @throws IOException when the file is broken */
    static SourceText read(Path file, ZipParts parts) throws IOException {
        try (WordPackage files = new WordPackage(file, parts)) {
            if (!files.isText()) {
                throw SourceFileRefusals.otherOffice(file);
            }
            SourceTextBuilder draft = new SourceTextBuilder();
            XmlElement document = files.document();
            WordContext context = new WordContext(files, document, draft);
            Optional<XmlElement> body = document.child("w:body");
            if (body.isPresent()) {
                new WordBlocks(context, draft::add).read(body.get());
            }
            notes(context);
            tellFile(context);
            boolean chinese =
                    ChineseScriptDetector.prevail(draft.text(SourceFormat.DOCX).blocks());
            context.styles.language(chinese).ifPresent(draft::language);
            return draft.text(SourceFormat.DOCX);
        }
    }

    private static void notes(WordContext context) throws IOException {
        for (Map.Entry<WordNoteMarkNumbering.NoteReference, Optional<XmlElement>> note :
                context.notes.referred().entrySet()) {
            List<SourceBlock> blocks = new ArrayList<>();
            if (note.getValue().isPresent()) {
                new WordBlocks(context, blocks::add).read(note.getValue().get());
            }
            int line = note.getKey().line();
            context.draft.add(new SourceBlock.Footnote(
                    note.getKey().mark(),
                    CellText.of(blocks, context.draft, line).words(),
                    line));
        }
        if (context.notes.beginAnew()) {
            context.draft.tell(
                    Message.of(
                            "脚注在原文中每页或每节重新编号，这里连续编号",
                            "footnotes begin anew on each page or in each section; here their numbers run through"),
                    0);
        }
    }

    private static void tellFile(WordContext context) throws IOException {
        SourceTextBuilder draft = context.draft;
        running(context, "header").forEach(words -> draft.remove(Message.of("页眉", "running header"), 0, words));
        running(context, "footer").forEach(words -> draft.remove(Message.of("页脚", "running footer"), 0, words));
        if (context.tracked) {
            draft.tell(
                    Message.of(
                            "文件有修订：按全部接受后的文字读取", "the file has tracked changes: it was read as if all were accepted"),
                    0);
        }
        long comments = context.files.part("comments").stream()
                .flatMap(root -> root.children("w:comment"))
                .count();
        if (comments > 0) {
            draft.tell(Message.of("{0}条批注未读取", "comments were not read: {0}", comments), 0);
        }
        if (context.files.hasMacros()) {
            draft.tell(Message.of("文件含有宏，宏未运行", "the file has macros; none was run"), 0);
        }
        for (String address : context.files.outside()) {
            draft.tell(
                    Message.of(
                            "文件引用外部内容“{0}”，未获取",
                            "the file refers to '{0}' outside of it, which was not fetched", address),
                    0);
        }
    }

    private static Set<String> running(WordContext context, String kind) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        for (XmlElement part : context.files.parts(kind)) {
            found.add(part.below("w:t").map(XmlElement::text).collect(Collectors.joining()));
        }
        return found;
    }
}
