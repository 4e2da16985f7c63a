package org.zhinan.importer.source.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;
import org.zhinan.importer.source.SourceBlock.Image;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** The blocks of a DOCX file's body, of a cell, a text box or a note. */
final class WordBlocks {
    private final WordContext context;
    private final Consumer<SourceBlock> sink;
    private final boolean inCell;

    WordBlocks(WordContext context, Consumer<SourceBlock> sink) {
        this(context, sink, false);
    }

    /** @param inCell whether a number without words is one, as in a column of numbers */
    WordBlocks(WordContext context, Consumer<SourceBlock> sink, boolean inCell) {
        this.context = context;
        this.sink = sink;
        this.inCell = inCell;
    }

    void read(XmlElement container) throws IOException {
        for (XmlElement each : container.children().toList()) {
            switch (each.name()) {
                case "w:p" -> paragraph(each);
                case "w:tbl" -> new WordTable(context, sink).read(each);
                case "w:ins", "w:moveTo" -> {
                    context.tracked = true;
                    read(each);
                }
                case "w:customXml", "w:smartTag" -> read(each);
                case "w:sdt" -> control(each);
                case "w:del", "w:moveFrom" -> {
                    context.tracked = true;
                    context.draft.remove(
                            Message.of("修订中删除的文字", "words deleted as a tracked change"), context.line, each.text());
                }
                case "w:altChunk" ->
                    context.draft.tell(
                            Message.of("嵌入的另一份文件未读取", "another file that is embedded was not read"), context.line);
                default -> {}
            }
        }
    }

    private void control(XmlElement control) throws IOException {
        Optional<XmlElement> content = control.child("w:sdtContent");
        boolean isContents = control.path("w:sdtPr", "w:docPartObj", "w:docPartGallery")
                .filter(gallery -> gallery.get("w:val").equals("Table of Contents"))
                .isPresent();
        if (isContents) {
            context.draft.remove(
                    Message.of("目录", "table of contents"),
                    context.line + 1,
                    content.map(WordBlocks::words).orElse(""));
            content.ifPresent(each -> context.line += (int) each.below("w:p").count());
        } else if (content.isPresent()) {
            read(content.get());
        }
    }

    private static String words(XmlElement element) {
        StringBuilder words = new StringBuilder();
        element.below("w:p").forEach(each -> {
            each.below("w:t").forEach(text -> words.append(text.text()));
            words.append(' ');
        });
        return words.toString();
    }

    private void paragraph(XmlElement paragraph) throws IOException {
        context.line++;
        WordInline inline = new WordInline(context, context.styles.isHidden(context.styles.of(paragraph)));
        inline.read(paragraph);
        inline.tell();
        if (paragraph.path("w:pPr", "w:rPr", "w:del").isPresent()) {
            context.tracked = true;
            context.carried.append(inline.text());
        } else {
            String words = Whitespace.strip(context.carried + inline.text());
            context.carried.setLength(0);
            add(words, paragraph, inline.isLeftOut());
        }
        for (XmlElement graphic : inline.graphics()) {
            graphic(graphic);
        }
    }

    private void add(String words, XmlElement paragraph, boolean leftOut) {
        if (words.isEmpty() && leftOut) {
            return;
        }
        Optional<GeneratedNumber> number = context.numbering.next(paragraph);
        if (words.isEmpty()
                && (inCell
                        || number.filter(NumberSuffixReader::standsAboveTitle).isPresent())) {
            OptionalInt heading = inCell ? OptionalInt.empty() : context.styles.heading(paragraph);
            number.map(NumberSuffixReader::alone)
                    .filter(each -> !each.words().isEmpty())
                    .ifPresent(each ->
                            sink.accept(new Paragraph(each.words(), heading, Optional.of(each), false, context.line)));
            return;
        }
        if (words.isEmpty()) {
            number.filter(each -> !each.words().isEmpty())
                    .ifPresent(each -> context.draft.tell(
                            Message.of(
                                    "编号“{0}”之后没有文字，已略去", "the number '{0}' has no text and was left out", each.words()),
                            context.line));
            return;
        }
        number = number.filter(each -> !each.words().isEmpty());
        String text = number.map(each -> each.words() + each.separator()).orElse("") + words;
        OptionalInt heading = context.styles.heading(paragraph);
        sink.accept(new Paragraph(text, heading, number, false, context.line));
    }

    private void graphic(XmlElement graphic) throws IOException {
        int line = context.line;
        boolean found = false;
        for (XmlElement box : graphic.below("w:txbxContent").toList()) {
            found = true;
            context.draft.tell(
                    Message.of("文本框的文字排在所在段落之后", "the words of a text box follow the paragraph that it stands at"),
                    line);
            read(box);
        }
        for (String id : pictures(graphic)) {
            found = true;
            Optional<WordPackage.Picture> picture = context.files.picture(id);
            picture.ifPresent(each -> sink.accept(new Image(each.name(), each.content(), description(graphic), line)));
        }
        if (graphic.is("w:object")) {
            context.draft.tell(Message.of("嵌入的对象只保留图像", "of an embedded object only its picture was kept"), line);
        } else if (!found) {
            context.draft.tell(Message.of("没有文字的图形未保留", "drawings without words were left out"), 0);
        }
    }

    private static List<String> pictures(XmlElement graphic) {
        return Stream.concat(
                        graphic.below("a:blip")
                                .map(blip -> blip.attribute("r:embed").orElse(blip.get("r:link"))),
                        graphic.below("v:imagedata").map(data -> data.get("r:id")))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Optional<String> description(XmlElement graphic) {
        return Stream.concat(
                        graphic.below("wp:docPr").flatMap(each -> Stream.of(each.get("descr"), each.get("title"))),
                        graphic.below("v:shape").map(each -> each.get("alt")))
                .map(Whitespace::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
