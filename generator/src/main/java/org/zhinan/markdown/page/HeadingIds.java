package org.zhinan.markdown.page;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives each heading an id made of its own words, so that it stays while others come and go, and can be said. */
final class HeadingIds {
    /** A page's own ids begin with {@code z-}; the second part keeps them from those of the layout. */
    private static final String PREFIX = "z-s-";

    private HeadingIds() {}

    /** Sets the ids and gives them in the order of the page; of equal ones the second ends in {@code -2}. */
    static List<String> set(Document page) {
        List<String> ids = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Node node : page.getDescendants()) {
            if (node instanceof Heading heading) {
                String words = words(new TextCollectingVisitor().collectAndGetText(heading));
                String id = words;
                for (int number = 2; !taken.add(id); number++) {
                    id = words + "-" + number;
                }
                heading.setAnchorRefId(id);
                ids.add(id);
            }
        }
        return ids;
    }

    private static String words(String heading) {
        String words = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return PREFIX + (words.isEmpty() ? "section" : words);
    }
}
