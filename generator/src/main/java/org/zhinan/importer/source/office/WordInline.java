package org.zhinan.importer.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.importer.source.common.MathText;
import org.zhinan.importer.source.common.RaisedCharacterMapper;
import org.zhinan.importer.source.common.SuperscriptSubscriptNotice;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** The words of one paragraph of a DOCX file, as they are shown with all changes accepted. */
final class WordInline {
    private final WordContext context;
    private final boolean hiddenStyle;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder placeholder = new StringBuilder();
    private final List<XmlElement> graphics = new ArrayList<>();

    WordInline(WordContext context, boolean hiddenStyle) {
        this.context = context;
        this.hiddenStyle = hiddenStyle;
    }

    String text() {
        return text.toString();
    }

    /** Pictures and text boxes, in order. */
    List<XmlElement> graphics() {
        return graphics;
    }

    /** Whether there were words, of which none is shown. */
    boolean isLeftOut() {
        return Whitespace.areBlank(text.toString()) && deleted.length() + hidden.length() + contents.length() > 0;
    }

    void read(XmlElement parent) throws IOException {
        for (XmlElement each : parent.children().toList()) {
            switch (each.name()) {
                case "w:r" -> run(each);
                case "w:ins", "w:moveTo" -> {
                    context.tracked = true;
                    read(each);
                }
                case "w:hyperlink", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:fldSimple", "m:oMathPara" ->
                    read(each);
                case "w:sdt" -> control(each);
                case "w:del", "w:moveFrom" -> {
                    context.tracked = true;
                    deleted.append(words(each));
                }
                case "m:oMath" -> formula(each);
                default -> {}
            }
        }
    }

    private static String words(XmlElement parent) {
        StringBuilder words = new StringBuilder();
        parent.below("w:delText").forEach(each -> words.append(each.text()));
        parent.below("w:t").forEach(each -> words.append(each.text()));
        return words.toString();
    }

    private void control(XmlElement control) throws IOException {
        Optional<XmlElement> content = control.child("w:sdtContent");
        if (control.path("w:sdtPr", "w:showingPlcHdr").isPresent()) {
            content.ifPresent(each -> placeholder.append(words(each)));
        } else if (content.isPresent()) {
            read(content.get());
        }
    }

    private void formula(XmlElement formula) {
        append(MathText.of(formula), false, "");
        context.draft.tell(
                Message.of("公式已写成一行文字，请与原文核对", "a formula was written in one line; compare it with the original"),
                context.line);
    }

    private void run(XmlElement run) throws IOException {
        Optional<XmlElement> vanish = run.path("w:rPr", "w:vanish");
        boolean isHidden = vanish.isPresent()
                ? WordStyles.isOn(vanish.get().get("w:val"), true)
                : hiddenStyle
                        || run.path("w:rPr", "w:rStyle")
                                .filter(style -> context.styles.isHidden(style.get("w:val")))
                                .isPresent();
        String script =
                run.path("w:rPr", "w:vertAlign").map(each -> each.get("w:val")).orElse("");
        for (XmlElement each : run.children().toList()) {
            if (each.get("w:customMarkFollows").isEmpty() || !WordStyles.isOn(each.get("w:customMarkFollows"), false)) {
                piece(each, isHidden, script);
            } else {
                refer(each, Optional.of(Whitespace.strip(words(run))).filter(mark -> !mark.isEmpty()));
                return;
            }
        }
    }

    private void piece(XmlElement each, boolean isHidden, String script) throws IOException {
        switch (each.name()) {
            case "w:t" -> append(written(each), isHidden, script);
            case "w:tab", "w:ptab" -> append("\t", isHidden, "");
            case "w:br", "w:cr" -> append("\n", isHidden, "");
            case "w:noBreakHyphen" -> append("\u2011", isHidden, "");
            case "w:sym" -> append(symbol(each), isHidden, "");
            case "w:fldChar" -> field(each.get("w:fldCharType"));
            case "w:instrText" ->
                Optional.ofNullable(context.fields.peek()).ifPresent(field -> field.instruct(each.text()));
            case "w:footnoteReference", "w:endnoteReference" -> refer(each, Optional.empty());
            case "w:drawing", "w:pict", "w:object" -> graphics.add(each);
            case "w:ruby" -> {
                for (XmlElement base : each.children("w:rubyBase").toList()) {
                    read(base);
                }
            }
            default -> {}
        }
    }

    /** Without the word to keep them, Word drops blanks at the ends. */
    private static String written(XmlElement text) {
        return text.get("xml:space").equals("preserve")
                ? text.text()
                : text.text().replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
    }

    private void append(String words, boolean isHidden, String script) {
        if (words.isEmpty() || !context.isShown()) {
            return;
        }
        if (isHidden) {
            hidden.append(words);
        } else if (context.isContents()) {
            contents.append(words);
        } else {
            text.append(script.isEmpty() || script.equals("baseline") ? words : scripted(words, script));
        }
    }

    private String scripted(String words, String script) {
        boolean up = script.equals("superscript");
        Optional<String> mapped = up ? RaisedCharacterMapper.raised(words) : RaisedCharacterMapper.lowered(words);
        if (mapped.isEmpty()) {
            context.draft.tell(SuperscriptSubscriptNotice.of(up, words), context.line);
        }
        return mapped.orElse(words);
    }

    private String symbol(XmlElement symbol) {
        Optional<String> known = SymbolFonts.character(symbol.get("w:font"), symbol.get("w:char"));
        if (known.isEmpty()) {
            context.draft.tell(
                    Message.of(
                            "字体“{0}”的符号{1}没有对应的字符，已写作“□”",
                            "symbol {1} of the font '{0}' is no character of Unicode and was written as '□'",
                            symbol.get("w:font"),
                            symbol.get("w:char")),
                    context.line);
        }
        return known.orElse("□");
    }

    private void field(String type) {
        if (type.equals("begin")) {
            context.fields.push(new WordField());
        } else if (!context.fields.isEmpty() && type.equals("separate")) {
            context.fields.element().show();
        } else if (!context.fields.isEmpty() && type.equals("end")) {
            end(context.fields.pop());
        }
    }

    private void end(WordField field) {
        if (!field.isDrawn()) {
            return;
        }
        field.drawn()
                .ifPresentOrElse(
                        words -> append(words, false, ""),
                        () -> context.draft.tell(
                                Message.of(
                                        "域“{0}”画出的内容未能读取，请对照原文补上",
                                        "what the field '{0}' draws was not read; add it from the original",
                                        field.instruction()),
                                context.line));
    }

    private void refer(XmlElement reference, Optional<String> own) {
        if (context.isShown()) {
            String kind = reference.name().replace("Reference", "");
            text.append("[^")
                    .append(context.notes.refer(kind, reference.get("w:id"), own, context.line))
                    .append(']');
        }
    }

    /** Tells what was left out. */
    void tell() {
        context.draft.remove(
                Message.of("修订中删除的文字", "words deleted as a tracked change"), context.line, deleted.toString());
        context.draft.remove(Message.of("隐藏的文字", "hidden words"), context.line, hidden.toString());
        context.draft.remove(Message.of("目录", "table of contents"), context.line, contents.toString());
        context.draft.remove(
                Message.of("未填写的提示文字", "placeholder that was not filled in"), context.line, placeholder.toString());
    }
}
