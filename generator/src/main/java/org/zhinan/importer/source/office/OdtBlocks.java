package org.zhinan.importer.source.office;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;
import org.zhinan.importer.source.SourceBlock.Image;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** The blocks of an ODT file's body, of a cell, a text box or a note. */
final class OdtBlocks {
    private final OdtContext context;
    private final Consumer<SourceBlock> sink;
    private final boolean inCell;

    OdtBlocks(OdtContext context, Consumer<SourceBlock> sink) {
        this(context, sink, false);
    }

    /** @param inCell whether a number without words is one, as in a column of numbers */
    OdtBlocks(OdtContext context, Consumer<SourceBlock> sink, boolean inCell) {
        this.context = context;
        this.sink = sink;
        this.inCell = inCell;
    }

    void read(XmlElement container) throws IOException {
        for (XmlElement each : container.children().toList()) {
            block(each);
        }
    }

    private void block(XmlElement each) throws IOException {
        switch (each.name()) {
            case "text:p" -> paragraph(each, Optional.empty(), OptionalInt.empty());
            case "text:h" -> heading(each, Optional.empty());
            case "text:list" -> list(each, Optional.empty(), "", 0);
            case "text:numbered-paragraph" -> numberedParagraph(each);
            case "table:table" -> new OdtTable(context, sink).read(each);
            case "text:section" -> section(each);
            case "text:table-of-content" -> {
                context.draft.remove(Message.of("目录", "table of contents"), context.line + 1, spaced(each));
                context.line += (int) each.below("text:p").count();
            }
            case "text:tracked-changes" -> OdtChanges.tell(each, context.draft);
            case "text:index-body", "text:illustration-index", "text:table-index", "text:alphabetical-index" ->
                read(each);
            default -> {
                if (each.name().startsWith("draw:")) {
                    graphic(each);
                }
            }
        }
    }

    private static String spaced(XmlElement element) {
        StringBuilder words = new StringBuilder();
        element.below("text:p").forEach(each -> words.append(each.text()).append(' '));
        return words.toString();
    }

    private void section(XmlElement section) throws IOException {
        section.child("text:section-source")
                .flatMap(source -> source.attribute("xlink:href"))
                .ifPresent(address -> context.draft.tell(
                        Message.of(
                                "文件引用外部内容“{0}”，未获取",
                                "the file refers to '{0}' outside of it, which was not fetched", address),
                        context.line + 1));
        if (section.get("text:display").equals("none")) {
            context.draft.remove(Message.of("隐藏的文字", "hidden words"), context.line + 1, spaced(section));
        } else {
            read(section);
        }
    }

    private void list(XmlElement list, Optional<OdtLists.ListCounter> outer, String outerStyle, int level)
            throws IOException {
        String own = list.get("text:style-name");
        String style = own.isEmpty() ? outerStyle : own;
        OdtLists.ListCounter counter = outer.orElseGet(() -> context.lists.open(list, style));
        for (XmlElement item : list.children().toList()) {
            boolean first = item.is("text:list-item");
            for (XmlElement each : item.children().toList()) {
                if (each.is("text:list")) {
                    list(each, Optional.of(counter), style, level + 1);
                } else if (first && (each.is("text:p") || each.is("text:h"))) {
                    item(each, counter, style, level, item.number("text:start-value"));
                    first = false;
                } else {
                    block(each);
                }
            }
        }
    }

    private void item(XmlElement each, OdtLists.ListCounter counter, String style, int level, OptionalInt start)
            throws IOException {
        String named = style.isEmpty()
                ? context.styles.listOf(each.get("text:style-name")).orElse("")
                : style;
        Optional<GeneratedNumber> number = context.lists.next(counter, named, level, start);
        if (each.is("text:h")) {
            heading(each, Optional.of(number));
        } else {
            paragraph(each, number, OptionalInt.empty());
        }
    }

    private void numberedParagraph(XmlElement numbered) throws IOException {
        String style = numbered.get("text:style-name");
        OdtLists.ListCounter counter = context.lists.named(numbered.get("text:list-id"));
        for (XmlElement each : numbered.children().toList()) {
            item(each, counter, style, numbered.number("text:level", 1) - 1, numbered.number("text:start-value"));
        }
    }

    private void heading(XmlElement heading, Optional<Optional<GeneratedNumber>> ofList) throws IOException {
        int level = Math.max(1, heading.number("text:outline-level", 1));
        boolean anew = heading.get("text:restart-numbering").equals("true");
        boolean counted = !heading.get("text:is-list-header").equals("true");
        Optional<GeneratedNumber> number = ofList.orElseGet(() -> counted
                ? context.lists.heading(
                        level - 1, anew ? OptionalInt.of(heading.number("text:start-value", 1)) : OptionalInt.empty())
                : Optional.empty());
        paragraph(heading, number, OptionalInt.of(level));
    }

    private void paragraph(XmlElement paragraph, Optional<GeneratedNumber> number, OptionalInt heading)
            throws IOException {
        context.line++;
        String style = paragraph.get("text:style-name");
        OdtInline inline = new OdtInline(context, context.styles.isHidden("paragraph", style));
        inline.read(paragraph);
        inline.tell();
        String words = Whitespace.strip(inline.text());
        if (!words.isEmpty()) {
            OptionalInt level = heading.isEmpty() && context.styles.isTitle(style) ? OptionalInt.of(0) : heading;
            String text = number.map(each -> each.words() + each.separator()).orElse("") + words;
            sink.accept(new Paragraph(text, level, number, false, context.line));
        } else if (inCell || number.filter(NumberSuffixReader::standsAboveTitle).isPresent()) {
            number.map(NumberSuffixReader::alone)
                    .ifPresent(each ->
                            sink.accept(new Paragraph(each.words(), heading, Optional.of(each), false, context.line)));
        } else if (!inline.isLeftOut()) {
            number.ifPresent(each -> context.draft.tell(
                    Message.of("编号“{0}”之后没有文字，已略去", "the number '{0}' has no text and was left out", each.words()),
                    context.line));
        }
        for (XmlElement frame : inline.frames()) {
            graphic(frame);
        }
    }

    private void graphic(XmlElement graphic) throws IOException {
        int line = context.line;
        if (graphic.child("draw:text-box").isPresent()
                || graphic.child("text:p").isPresent()) {
            context.draft.tell(
                    Message.of("文本框的文字排在所在段落之后", "the words of a text box follow the paragraph that it stands at"),
                    line);
            read(graphic.child("draw:text-box").orElse(graphic));
            return;
        }
        if (graphic.is("draw:g") || graphic.is("draw:a")) {
            for (XmlElement each : graphic.children().toList()) {
                graphic(each);
            }
            return;
        }
        Optional<XmlElement> image = graphic.child("draw:image");
        if (image.isPresent()) {
            image(graphic, image.get().get("xlink:href"), line);
        } else if (graphic.name().startsWith("draw:")) {
            context.draft.tell(Message.of("没有文字的图形未保留", "drawings without words were left out"), 0);
        }
        if (graphic.child("draw:object").isPresent()) {
            context.draft.tell(Message.of("嵌入的对象只保留图像", "of an embedded object only its picture was kept"), line);
        }
    }

    private void image(XmlElement frame, String address, int line) throws IOException {
        Optional<String> description = frame.child("svg:desc")
                .or(() -> frame.child("svg:title"))
                .map(XmlElement::text)
                .map(Whitespace::strip)
                .filter(words -> !words.isEmpty());
        byte[] content =
                context.files.picture(address.replaceFirst("^\\./", "")).orElse(new byte[0]);
        if (content.length == 0) {
            context.draft.tell(
                    Message.of(
                            "文件引用外部内容“{0}”，未获取",
                            "the file refers to '{0}' outside of it, which was not fetched", address),
                    line);
        }
        sink.accept(new Image(address, content, description, line));
    }
}
