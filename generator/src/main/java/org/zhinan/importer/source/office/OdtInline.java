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

/** The words of one paragraph of an ODT file. */
final class OdtInline {
    private final OdtContext context;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder placeholder = new StringBuilder();
    private final List<XmlElement> frames = new ArrayList<>();
    private boolean isHidden;
    private String script = "";

    OdtInline(OdtContext context, boolean isHidden) {
        this.context = context;
        this.isHidden = isHidden;
    }

    String text() {
        return text.toString();
    }

    List<XmlElement> frames() {
        return frames;
    }

    boolean isLeftOut() {
        return Whitespace.areBlank(text.toString()) && hidden.length() > 0;
    }

    void read(XmlElement parent) throws IOException {
        for (Object each : parent.content()) {
            if (each instanceof XmlElement element) {
                element(element);
            } else {
                append(collapsed((String) each));
            }
        }
    }

    /** A run of white space is one space. */
    private String collapsed(String words) {
        String one = words.replaceAll("[ \\t\\r\\n]+", " ");
        boolean after =
                text.length() == 0 || text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\n';
        return after && one.startsWith(" ") ? one.substring(1) : one;
    }

    private void append(String words) {
        if (isHidden) {
            hidden.append(words);
        } else if (script.isEmpty() || words.isEmpty()) {
            text.append(words);
        } else {
            boolean up = script.equals("super");
            Optional<String> mapped = up ? RaisedCharacterMapper.raised(words) : RaisedCharacterMapper.lowered(words);
            if (mapped.isEmpty()) {
                context.draft.tell(SuperscriptSubscriptNotice.of(up, words), context.line);
            }
            text.append(mapped.orElse(words));
        }
    }

    private void element(XmlElement element) throws IOException {
        switch (element.name()) {
            case "text:s" -> append(" ".repeat(Math.max(1, Math.min(1000, element.number("text:c", 1)))));
            case "text:tab" -> append("\t");
            case "text:line-break" -> append("\n");
            case "text:span" -> span(element);
            case "text:note" -> note(element);
            case "office:annotation" -> context.comments++;
            case "text:ruby" -> {
                for (XmlElement base : element.children("text:ruby-base").toList()) {
                    read(base);
                }
            }
            case "text:hidden-text" -> hidden.append(element.text()).append(element.get("text:string-value"));
            case "text:placeholder" -> placeholder.append(element.text());
            case "draw:frame" -> frame(element);
            case "draw:a" -> read(element);
            case "office:annotation-end", "text:toc-mark", "text:soft-page-break" -> {}
            default -> {
                if (element.name().startsWith("draw:")) {
                    frames.add(element);
                } else {
                    read(element);
                }
            }
        }
    }

    private void span(XmlElement span) throws IOException {
        boolean wasHidden = isHidden;
        String was = script;
        String style = span.get("text:style-name");
        isHidden |= context.styles.isHidden("text", style);
        String own = context.styles.script(style);
        script = own.isEmpty() ? script : own;
        read(span);
        isHidden = wasHidden;
        script = was;
    }

    private void note(XmlElement note) {
        XmlElement citation = note.child("text:note-citation").orElseGet(() -> new XmlElement(""));
        String shown = Whitespace.strip(citation.attribute("text:label").orElse(citation.text()));
        String mark = context.note(
                shown.isEmpty() ? "*" : shown, note.child("text:note-body").orElseGet(() -> new XmlElement("")));
        text.append("[^").append(mark).append(']');
    }

    /** A formula stands in the line, all else beside it. */
    private void frame(XmlElement frame) throws IOException {
        Optional<XmlElement> formula = OdtFormula.of(frame, context.files);
        if (formula.isEmpty()) {
            frames.add(frame);
            return;
        }
        text.append(MathText.of(formula.get()));
        context.draft.tell(
                Message.of("公式已写成一行文字，请与原文核对", "a formula was written in one line; compare it with the original"),
                context.line);
    }

    void tell() {
        context.draft.remove(Message.of("隐藏的文字", "hidden words"), context.line, hidden.toString());
        context.draft.remove(
                Message.of("未填写的提示文字", "placeholder that was not filled in"), context.line, placeholder.toString());
    }
}
