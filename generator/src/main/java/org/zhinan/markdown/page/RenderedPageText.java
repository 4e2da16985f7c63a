package org.zhinan.markdown.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an ordinary page.
 *
 * @param html as it stands in the page
 * @param ids of its headings, in their order
 * @param links in their order
 * @param openAsterisks lines, counted from 1, where {@code **} begins or ends nothing and would be seen
 */
public record RenderedPageText(String html, List<String> ids, List<Link> links, List<Integer> openAsterisks) {
    /**
     * A link or a picture.
     *
     * @param target as it is written
     * @param line counted from 1
     */
    public record Link(String target, int line) {}

    private static final Pattern ID = Pattern.compile("(?i)\\sid\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern LINK = Pattern.compile("(?i)\\s(?:href|src)\\s*=\\s*[\"']([^\"']*)[\"']");

    /** Of a page that is written in HTML. */
    public static RenderedPageText ofHtml(String html) {
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            int line = 1
                    + (int) html.substring(0, link.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            links.add(new Link(link.group(1).replace("&amp;", "&"), line));
        }
        List<String> ids =
                ID.matcher(html).results().map((MatchResult id) -> id.group(1)).toList();
        return new RenderedPageText(html, ids, List.copyOf(links), List.of());
    }
}
