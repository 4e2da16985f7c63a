package org.zhinan.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.zhinan.markdown.page.RenderedPageText;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.render.jbake.OrdinaryFile;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;

/** Finds links of ordinary pages that lead nowhere: announcements link to clauses, and editions renumber. */
final class OrdinaryLinkCheck {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:([a-z][a-z0-9+.-]*):|//).*");

    /** What leads elsewhere; what would run in the page, or stands on a disk, is none of them. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** A picture that stands in the page itself, of a kind that cannot run anything. */
    private static final Pattern PICTURE = Pattern.compile("(?is)data:image/(?:png|jpeg|gif|webp);base64,.*");

    /** A fragment that holds what a reader chose. */
    private static final String STATE = "?";

    private final LinkTargets targets;
    private final Problems problems;

    OrdinaryLinkCheck(LinkTargets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    void check(OrdinaryFile page, RenderedPageText text) {
        for (RenderedPageText.Link link : text.links()) {
            SourceLocation where = page.file().at(page.body().line() + link.line());
            Matcher elsewhere = ELSEWHERE.matcher(link.target());
            if (!elsewhere.matches()) {
                check(page, link.target(), where);
            } else if (elsewhere.group(1) != null
                    && !SCHEMES.contains(elsewhere.group(1).toLowerCase(Locale.ROOT))
                    && !PICTURE.matcher(link.target()).matches()) {
                problems.add(
                        where,
                        Message.of(
                                "链接“{0}”以“{1}:”开头，不是网页地址",
                                "the link '{0}' begins with '{1}:', which is no address of a page",
                                link.target(),
                                elsewhere.group(1)),
                        Message.of(
                                "请改用https:、http:、mailto:或tel:开头的地址，或去掉它",
                                "Write an address that begins with https:, http:, mailto: or tel:, or take it out"));
            }
        }
    }

    private void check(OrdinaryFile page, String target, SourceLocation where) {
        int hash = target.indexOf('#');
        String address = decoded((hash < 0 ? target : target.substring(0, hash)).replaceFirst("\\?.*", ""));
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
        Optional<String> path = resolved(page.path(), address);
        if (address.startsWith("/") && path.filter(targets::has).isPresent()) {
            problems.add(
                    where,
                    Message.of(
                            "链接“{0}”只有在网站位于服务器的根时才有效",
                            "the link '{0}' holds only where the site stands at the root of a server", target),
                    Message.of(
                            "请写相对地址“{0}”",
                            "Write the relative address '{0}'", Routes.relative(page.path(), path.get())));
        } else if (path.filter(targets::has).isEmpty()) {
            String meant = path.orElse(address).replaceFirst("^/+", "");
            problems.add(
                    where,
                    Message.of(
                            "链接“{0}”没有目标：{1}处没有页面或文件",
                            "the link '{0}' leads nowhere: nothing stands at {1}", target, meant),
                    nearest(meant, targets.paths(), found -> Routes.relative(page.path(), found)));
        } else if (!fragment.isEmpty() && !fragment.startsWith(STATE)) {
            targets.ids(path.get())
                    .filter(ids -> !ids.contains(fragment))
                    .ifPresent(ids -> problems.add(
                            where,
                            Message.of(
                                    "链接“{0}”没有目标：{1}中没有“{2}”",
                                    "the link '{0}' leads nowhere: {1} has no '{2}'", target, path.get(), fragment),
                            nearest(fragment, ids, id -> (address.isEmpty() ? "" : address) + "#" + id)));
        }
    }

    private interface Spelling {
        String of(String found);
    }

    private static Bilingual nearest(String meant, Collection<String> known, Spelling spelling) {
        return nearest(meant, known)
                .map(spelling::of)
                .map(found -> Message.of(
                        "最接近的是“{0}”；请改写链接，或去掉它", "The nearest is '{0}': correct the link, or take it out", found))
                .orElse(Message.of("请改写链接，或去掉它", "Correct the link, or take it out"));
    }

    /** The first, in their order, that fewest changes of a character make of what was meant; nothing where all would change. */
    private static Optional<String> nearest(String meant, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int most = meant.length() - 1;
        for (String each : known) {
            // With a limit, what is far is told at once.
            int changes = most < 0 ? -1 : new LevenshteinDistance(most).apply(meant, each);
            if (changes >= 0) {
                nearest = Optional.of(each);
                most = changes - 1;
            }
        }
        return nearest;
    }

    /** Where a relative address leads; nothing when that is outside the site. */
    private static Optional<String> resolved(String from, String address) {
        if (address.isEmpty()) {
            return Optional.of(from);
        }
        Deque<String> parts = new ArrayDeque<>();
        if (!address.startsWith("/")) {
            for (String part : from.split("/")) {
                parts.addLast(part);
            }
            parts.removeLast();
        }
        for (String part : address.split("/", -1)) {
            if (part.equals("..") && parts.isEmpty()) {
                return Optional.empty();
            }
            if (part.equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        String path = String.join("/", parts);
        boolean folder = address.endsWith("/") || address.endsWith("..") || address.equals(".");
        return Optional.of(folder ? (path.isEmpty() ? "" : path + "/") + "index.html" : path);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
