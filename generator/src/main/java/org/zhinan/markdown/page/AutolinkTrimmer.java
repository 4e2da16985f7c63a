package org.zhinan.markdown.page;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in running text, which the parser takes as far as the next blank. In Chinese none follows: an address ends before the
 * first character that is none of an address.
 */
final class AutolinkTrimmer {
    private static final String OF_AN_ADDRESS = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ftp)://" + OF_AN_ADDRESS + "+|www\\.(?=[A-Za-z0-9])" + OF_AN_ADDRESS + "+");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+");

    private AutolinkTrimmer() {}

    static void shorten(Document page) {
        List<DelimitedLinkNode> found = new ArrayList<>();
        for (Node node : page.getDescendants()) {
            if ((node instanceof AutoLink || node instanceof MailLink)
                    && ((DelimitedLinkNode) node).getOpeningMarker().isEmpty()
                    && !isAscii(((DelimitedLinkNode) node).getText())) {
                found.add((DelimitedLinkNode) node);
            }
        }
        found.forEach(AutolinkTrimmer::shorten);
    }

    private static boolean isAscii(BasedSequence text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static void shorten(DelimitedLinkNode link) {
        BasedSequence text = link.getText();
        boolean mail = link instanceof MailLink;
        Matcher addresses = (mail ? MAIL : ADDRESS).matcher(text);
        int end = 0;
        while (addresses.find(end)) {
            int last = mail ? addresses.end() : end(text, addresses.start(), addresses.end());
            insert(link, new Text(text.subSequence(end, addresses.start())));
            BasedSequence address = text.subSequence(addresses.start(), last);
            DelimitedLinkNode own = mail ? new MailLink() : new AutoLink();
            own.setText(address);
            own.setChars(address);
            own.appendChild(new Text(address));
            insert(link, own);
            end = last;
        }
        insert(link, new Text(text.subSequence(end)));
        link.unlink();
    }

    private static void insert(Node before, Node node) {
        if (!node.getChars().isEmpty()) {
            before.insertBefore(node);
        }
    }

    /** Without punctuation that closes the sentence, and a bracket that was opened before the address. */
    private static int end(CharSequence text, int start, int end) {
        int last = end;
        while (last > start && (".,:;!?'*".indexOf(text.charAt(last - 1)) >= 0 || closesMore(text, start, last))) {
            last--;
        }
        return last;
    }

    private static boolean closesMore(CharSequence text, int start, int end) {
        String part = text.subSequence(start, end).toString();
        return part.endsWith(")")
                        && part.chars().filter(c -> c == ')').count()
                                > part.chars().filter(c -> c == '(').count()
                || part.endsWith("]")
                        && part.chars().filter(c -> c == ']').count()
                                > part.chars().filter(c -> c == '[').count();
    }
}
