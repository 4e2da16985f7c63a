package org.zhinan.importer.source.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.importer.source.CellText;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceFormat;
import org.zhinan.importer.source.SourceText;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.SourceFileRefusals;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** Reads ODT: the shown text with all tracked changes accepted, and the numbers that the office program makes. */
final class OdtReader {
    private OdtReader() {}

    /** @throws IOException when the file is broken */
    static SourceText read(Path file, ZipParts parts) throws IOException {
        // Old programs leave the namespaces of the manifest to a document type, so it is not read as XML.
        boolean locked = parts.holds("META-INF/manifest.xml", "encryption-data");
        if (locked) {
            throw SourceFileRefusals.locked(file);
        }
        XmlElement content = parts.xml("content.xml").orElseThrow(() -> new IOException("no content"));
        Optional<XmlElement> body = content.path("office:body", "office:text");
        if (body.isEmpty()) {
            throw content.child("office:body").isPresent()
                    ? SourceFileRefusals.otherOffice(file)
                    : SourceFileRefusals.otherZip(file);
        }
        Optional<XmlElement> styles = parts.xml("styles.xml");
        SourceTextBuilder draft = new SourceTextBuilder();
        OdtContext context =
                new OdtContext(parts, new OdtStyles(Stream.concat(styles.stream(), Stream.of(content))), draft);
        List<SourceBlock> blocks = new ArrayList<>();
        new OdtBlocks(context, blocks::add).read(body.get());
        blocks.forEach(draft::add);
        notes(context);
        styles.ifPresent(root -> running(root, draft));
        tellFile(context, content);
        context.styles.language(ChineseScriptDetector.prevail(blocks)).ifPresent(draft::language);
        return draft.text(SourceFormat.ODT);
    }

    private static void notes(OdtContext context) throws IOException {
        // A note's words may have notes of their own, which come after it.
        for (int i = 0; i < context.notes.size(); i++) {
            OdtContext.OpenNote note = context.notes.get(i);
            List<SourceBlock> blocks = new ArrayList<>();
            new OdtBlocks(context, blocks::add).read(note.body());
            String words = CellText.of(blocks, context.draft, note.line()).words();
            context.draft.add(new SourceBlock.Footnote(note.mark(), words, note.line()));
        }
    }

    private static void running(XmlElement styles, SourceTextBuilder draft) {
        Set<String> headers = new LinkedHashSet<>();
        Set<String> footers = new LinkedHashSet<>();
        styles.below("style:master-page").flatMap(XmlElement::children).forEach(each -> {
            String words = each.below("text:p").map(XmlElement::text).collect(Collectors.joining(" "));
            if (each.name().startsWith("style:header")) {
                headers.add(words);
            } else if (each.name().startsWith("style:footer")) {
                footers.add(words);
            }
        });
        headers.forEach(words -> draft.remove(Message.of("页眉", "running header"), 0, words));
        footers.forEach(words -> draft.remove(Message.of("页脚", "running footer"), 0, words));
    }

    private static void tellFile(OdtContext context, XmlElement content) {
        if (context.comments > 0) {
            context.draft.tell(Message.of("{0}条批注未读取", "comments were not read: {0}", context.comments), 0);
        }
        if (hasMacros(context.files, content)) {
            context.draft.tell(Message.of("文件含有宏，宏未运行", "the file has macros; none was run"), 0);
        }
    }

    /** Libraries in folders of their own, or scripts in the text itself. */
    private static boolean hasMacros(ZipParts files, XmlElement content) {
        return files.hasFolder("Basic/")
                || files.hasFolder("Scripts/")
                || content.path("office:scripts", "office:script").isPresent();
    }
}
