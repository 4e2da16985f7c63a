package org.zhinan.importer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;
import org.zhinan.importer.source.SourceBlock.Image;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.MathText;
import org.zhinan.importer.source.common.RaisedCharacterMapper;
import org.zhinan.importer.source.common.SuperscriptSubscriptNotice;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** The blocks below an element of a page. */
final class HtmlBlocks {
    /** Where a line of a paragraph ends a sentence, or the next one is indented, the break parts two paragraphs. */
    private static final Pattern PARTS =
            Pattern.compile("(?<=[。；：！？.;:])[ \\u00A0\\u3000]*\\n|\\n(?=[\\s\\u00A0\\u3000]*\\n|[\\u00A0\\u3000]{2})");

    private final SourceTextBuilder draft;
    private final HtmlFootnotes notes;
    private final Consumer<SourceBlock> sink;
    private final HtmlInline inline = new HtmlInline();
    private final HtmlListMarkerResolver lists = new HtmlListMarkerResolver();
    private final List<Image> images = new ArrayList<>();
    private Optional<GeneratedNumber> number = Optional.empty();
    private OptionalInt heading = OptionalInt.empty();
    private int line = 1;
    /** Whether any words of the text have come. */
    private boolean begun;

    HtmlBlocks(SourceTextBuilder draft, HtmlFootnotes notes, Consumer<SourceBlock> sink) {
        this.draft = draft;
        this.notes = notes;
        this.sink = sink;
    }

    void read(Element container) {
        line = HtmlElementClassifier.line(container);
        children(container);
        flush();
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                inline.add(text.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (HtmlElementClassifier.isSkipped(element) || notes.isNote(element)) {
            return;
        }
        if (HtmlElementClassifier.isHidden(element)) {
            draft.remove(Message.of("隐藏的文字", "hidden words"), HtmlElementClassifier.line(element), element.text());
        } else if (element.nameIs("nav")) {
            draft.remove(
                    Message.of("网站的栏目、菜单等", "menus and other parts of the web site"),
                    HtmlElementClassifier.line(element),
                    element.text());
        } else if (!begun && HtmlElementClassifier.isToolbar(element)) {
            draft.remove(
                    Message.of("网站的栏目、菜单等", "menus and other parts of the web site"),
                    HtmlElementClassifier.line(element),
                    element.text());
        } else if (HtmlElementClassifier.isBlock(element)) {
            block(element);
        } else {
            words(element);
        }
    }

    private void block(Element element) {
        flush();
        line = HtmlElementClassifier.line(element);
        switch (element.normalName()) {
            case "table" -> new HtmlTable(draft, notes, sink).read(element);
            case "li" -> {
                number = lists.marker(element);
                children(element);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                heading = OptionalInt.of(element.normalName().charAt(1) - '0');
                children(element);
            }
            case "pre" ->
                element.wholeText().lines().forEach(each -> {
                    inline.addWritten(each);
                    flush();
                });
            default -> children(element);
        }
        flush();
        heading = OptionalInt.empty();
        if (element.nameIs("li")) {
            number = Optional.empty();
        }
    }

    private void words(Element element) {
        Optional<String> mark = notes.mark(element);
        if (mark.isPresent()) {
            inline.addWritten("[^" + mark.get() + "]");
            return;
        }
        switch (element.normalName()) {
            case "br" -> inline.addBreak();
            case "img" -> image(element);
            case "sup" -> script(element, true);
            case "sub" -> script(element, false);
            case "math" -> {
                inline.addWritten(MathText.of(math(element)));
                draft.tell(
                        Message.of(
                                "公式已写成一行文字，请与原文核对", "a formula was written in one line; compare it with the original"),
                        line);
            }
            case "svg" -> draft.tell(Message.of("没有文字的图形未保留", "drawings without words were left out"), 0);
            case "del", "s", "strike" -> {
                draft.tell(
                        Message.of("加删除线的文字“{0}”已保留", "the struck-through words '{0}' were kept", element.text()),
                        line);
                children(element);
            }
            default -> children(element);
        }
    }

    private void script(Element element, boolean up) {
        boolean plain = element.children().isEmpty();
        if (!plain) {
            children(element);
            return;
        }
        String words = element.wholeText();
        Optional<String> mapped = up ? RaisedCharacterMapper.raised(words) : RaisedCharacterMapper.lowered(words);
        if (mapped.isEmpty()) {
            draft.tell(SuperscriptSubscriptNotice.of(up, words), line);
        }
        inline.add(mapped.orElse(words));
    }

    private static XmlElement math(Element element) {
        XmlElement copy = new XmlElement("math:" + element.normalName());
        element.attributes().forEach(each -> copy.put(each.getKey(), each.getValue()));
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                copy.add(text.getWholeText());
            } else if (node instanceof Element child) {
                copy.add(math(child));
            }
        }
        return copy;
    }

    private void image(Element element) {
        String source = element.attr("src").strip();
        boolean pixel =
                element.attr("width").equals("1") || element.attr("height").equals("1");
        if (!source.isEmpty() && !pixel) {
            Optional<String> description =
                    Optional.of(element.attr("alt").strip()).filter(words -> !words.isEmpty());
            images.add(HtmlImage.of(source, description, HtmlElementClassifier.line(element)));
        }
    }

    private void flush() {
        for (String part : PARTS.split(inline.take())) {
            String words = Whitespace.strip(part);
            if (!words.isEmpty()) {
                paragraph(words);
            }
        }
        images.forEach(sink);
        images.clear();
    }

    private void paragraph(String words) {
        begun = true;
        Optional<GeneratedNumber> generated = number;
        number = Optional.empty();
        if (generated.isPresent() && words.startsWith(generated.get().words())) {
            draft.tell(
                    Message.of(
                            "列表项自带编号“{0}”，未再加自动编号",
                            "the item of a list has its number '{0}' in its text, so none was added",
                            generated.get().words()),
                    line);
            generated = Optional.empty();
        }
        String text = generated.map(each -> each.words() + each.separator()).orElse("") + words;
        sink.accept(new Paragraph(text, heading, generated, false, line));
    }
}
