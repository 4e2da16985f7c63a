package org.zhinan.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;
import org.zhinan.content.file.SourceFile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** The plain text inside a block. The official text has no markup, so anything but text and line breaks is a problem. */
final class PlainInlineReader {
    private static final Pattern SOFT_BREAK = Pattern.compile("\\s*\n\\s*");

    private final SourceFile file;
    private final LineNumbers lines;
    private final Language language;
    private final Problems problems;

    PlainInlineReader(SourceFile file, LineNumbers lines, Language language, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.language = language;
        this.problems = problems;
    }

    String text(Node block) {
        StringBuilder text = new StringBuilder();
        append(block, text);
        return text.toString().strip();
    }

    private void append(Node parent, StringBuilder text) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                text.append(Escaping.unescapeString(node.getChars().toString()));
            } else if (node instanceof HardLineBreak) {
                text.append('\n');
            } else if (node instanceof SoftLineBreak) {
                text.append(softBreak());
            } else if (node instanceof TextBase) {
                append(node, text);
            } else if (node instanceof LinkRef) {
                // A note mark such as [1]: no link is defined for it, so it is text, if no markup hides in it.
                append(node, new StringBuilder());
                text.append(Escaping.unescapeString(
                        SOFT_BREAK.matcher(node.getChars().toString()).replaceAll(softBreak())));
            } else if (node instanceof Image) {
                problems.add(
                        file.at(lines.of(node)),
                        Message.of("图片在文字之中：{0}", "a picture stands among words: {0}", node.getChars()),
                        Message.of(
                                "请让图片单独成段，上下各空一行；如“!”和方括号就是原文，请在前面加反斜杠",
                                "Make the picture a block of its own, with a blank line above and below; where '!' and the"
                                        + " brackets are the text itself, put a backslash before them"));
            } else {
                problems.add(
                        file.at(lines.of(node)),
                        Message.of("文本此处有标记：{0}", "the text has markup here: {0}", node.getChars()),
                        Message.of(
                                "如该字符就是原文，请在前面加反斜杠；否则请去掉标记",
                                "Put a backslash before the character that is meant as itself, or take the markup"
                                        + " out"));
            }
        }
    }

    private String softBreak() {
        return language == Language.ZH ? "" : " ";
    }
}
