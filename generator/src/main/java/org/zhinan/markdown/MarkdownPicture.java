package org.zhinan.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Language;

/**
 * A picture as a text has it: {@code ![description](file)} alone in a paragraph.
 *
 * @param description what it shows, for those who do not see it
 */
record MarkdownPicture(String file, String description) {
    static boolean isOne(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
    }

    /** @param inline tells of markup in the description */
    static MarkdownPicture of(Paragraph paragraph, PlainInlineReader inline) {
        Image image = (Image) paragraph.getFirstChild();
        return new MarkdownPicture(Escaping.unescapeString(image.getUrl().toString()), inline.text(image));
    }

    void check(SourceLocation where, Language language, Problems problems) {
        if (description.isBlank()) {
            problems.add(
                    where,
                    Message.of("图片“{0}”没有说明", "the picture '{0}' has no description", file),
                    Message.of(
                            "请在方括号中写明图中内容，如“![…]({0})”；看不见图的人只能读到它",
                            "Say in the brackets what it shows, as in '![…]({0})': who does not see it has nothing"
                                    + " else",
                            file));
        }
        DraftMarkers.untranslated(where, description, language, problems);
    }
}
