package org.zhinan.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What axe finds wrong with a page in the looks that a page can have. */
final class Looks {
    private static final String RUN = """
            ({ only, preload }) =>
              axe.run(document, { runOnly: only, resultTypes: ['violations'], preload })
                .then(found => found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary)))
            """;

    /**
     * Takes rows away that repeat: of neighbours with the same kinds of elements inside, the first two and the last stay, since a style
     * may tell these and every second one apart.
     */
    private static final String THIN = """
            () => {
              const name = each => each.tagName + '.' + [...each.classList].sort() + '[' + each.getAttributeNames().sort() + ']';
              const thin = element => {
                const kinds = new Set([name(element)]);
                const alike = new Map();
                for (const child of element.children) {
                  const inside = thin(child);
                  inside.forEach(kind => kinds.add(name(element) + '>' + kind));
                  const key = [...inside].sort().join(' ');
                  alike.set(key, (alike.get(key) || []).concat(child));
                }
                alike.forEach(all => all.slice(2, -1).forEach(each => each.remove()));
                return kinds;
              };
              thin(document.body);
            }
            """;

    static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** What may be right in one look and wrong in another of the same width; all else is looked at once for each width. */
    private static final List<String> BY_LOOK =
            List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable");

    /** And where letters are larger. */
    private static final List<String> BY_SIZE =
            List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size");

    private static final List<Device> SOME = List.of(Device.DESKTOP, Device.PHONE_DARK);

    /** Both widths of every type of page, and of the other looks some, by turns. */
    private static final List<List<Device>> TURNS = List.of(
            List.of(Device.DESKTOP, Device.DESKTOP_DARK, Device.PHONE, Device.PHONE_ELDER),
            List.of(Device.DESKTOP, Device.DESKTOP_ELDER, Device.PHONE, Device.PHONE_DARK),
            List.of(Device.DESKTOP, Device.DESKTOP_ELDER_DARK, Device.PHONE));

    /** Every look at every page. */
    private static final boolean ALL = FullRun.isAsked();

    private final PageVisit visit;
    private final ColourKinds colours = new ColourKinds();

    Looks(PageVisit visit) {
        this.visit = visit;
    }

    /** Whether every row is there in every look, and not in the first alone. */
    static boolean rowsStay() {
        return ALL;
    }

    /**
     * In looks by turns, and in a full run in every one; a page that stands for no type, and is seen for what no type has, in each
     * theme and at each width.
     */
    List<String> violations(String path) {
        int type = PageTypes.once().toList().indexOf(path);
        return ALL || type < 0 ? inSome() : in(TURNS.get(type % TURNS.size()), true);
    }

    /** In each theme and at each width, and in a full run in every look. */
    List<String> inSome() {
        return ALL ? inEveryLook(true) : in(SOME, false);
    }

    /** Every rule at both widths; what sizes change in large text, which go by the type of page, on one page of each. */
    private static List<String> rules(Device device, boolean large) {
        boolean light = device.scheme == ColorScheme.LIGHT;
        if (light && (!device.elder || large && ALL)) {
            return TAGS;
        }
        return light && large ? BY_SIZE : BY_LOOK;
    }

    List<String> inEveryLook(boolean large) {
        return in(List.of(Device.values()), large);
    }

    private List<String> in(List<Device> devices, boolean large) {
        List<String> violations = new ArrayList<>();
        thin();
        for (Device device : devices) {
            visit.device(device);
            violations(rules(device, large)).forEach(each -> violations.add(device + ": " + each));
        }
        visit.device(Device.DESKTOP);
        return violations;
    }

    /** Looks tell kinds of elements apart, so that some answer for all; every element is looked at with {@code -Dzhinan.all=true}. */
    private void thin() {
        if (!ALL) {
            visit.page().evaluate(THIN);
        }
    }

    private List<String> violations(List<String> only) {
        if (ALL) {
            return violations(visit.page(), only);
        }
        requireAxe(visit.page());
        return colours.violations(visit.page(), only, preloads(only));
    }

    /** Asks for nothing but violations: all that was right would be most of the work. */
    static List<String> violations(Page page, List<String> only) {
        requireAxe(page);
        return texts(page.evaluate(RUN, Map.of("only", only, "preload", preloads(only))));
    }

    private static void requireAxe(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => Boolean(window.axe)"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
    }

    /** No rule of a look reads files anew. */
    private static boolean preloads(List<String> only) {
        return only.equals(TAGS);
    }

    static List<String> texts(Object answer) {
        return ((List<?>) answer).stream().map(Object::toString).toList();
    }
}
