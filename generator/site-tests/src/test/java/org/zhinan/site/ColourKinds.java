package org.zhinan.site;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What axe finds wrong with a page, of the colours element by element, but each kind only until it was found right once: most of the
 * time of axe goes into working out the same colours again, of rows, headers and footers. Two elements are of a kind, in whatever
 * look, when they and all around them have the same names, classes and attributes and the same computed colours, sizes and lines.
 */
final class ColourKinds {
    private static final String RUN = """
            async ([known, only, preload]) => {
              const RULES = {
                'color-contrast': ['*', each => ['INPUT', 'SELECT', 'TEXTAREA'].includes(each.tagName)
                  || [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim())],
                'link-in-text-block': [':is(a[href], [role=link])', each => each.matches('a[href], [role=link]')]
              };
              const STYLES = ['color', 'background-color', 'background-image', 'opacity', 'filter', 'mix-blend-mode', 'position',
                'display', 'font-family', 'font-size', 'font-style', 'font-weight', 'text-decoration-line', 'text-shadow',
                'border-bottom-style', 'border-bottom-width', 'border-bottom-color', 'outline-style'];
              const right = new Set(known.split(' '));
              const hash = (begin, text) => {
                let [a, b] = begin;
                for (let i = 0; i < text.length; i++) {
                  a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
                  b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
                }
                return [a ^ b >>> 15, b ^ a >>> 13];
              };
              const elements = new Map();
              const collect = (element, around) => {
                const style = getComputedStyle(element);
                const kind = hash(around, [element.tagName, [...element.classList].sort(), element.getAttributeNames().sort(),
                  ...STYLES.map(name => style.getPropertyValue(name))].join());
                Object.keys(RULES).filter(rule => RULES[rule][1](element)).forEach(rule => {
                  const key = rule + ':' + kind.map(each => (each >>> 0).toString(36)).join('');
                  if (!right.has(key)) {
                    elements.set(key, (elements.get(key) || []).concat(element));
                  }
                });
                [...element.children].forEach(child => collect(child, kind));
              };
              collect(document.documentElement, [1, 2]);
              const mark = rule => 'data-of-' + rule;
              elements.forEach((all, key) => all.filter((each, at) => at < 2 || at === all.length - 1)
                .forEach(each => each.setAttribute(mark(key.split(':')[0]), key)));
              const select = of =>
                axe.configure({ rules: Object.keys(RULES).map(id => ({ id, selector: RULES[id][0] + of(id) })) });
              select(id => '[' + mark(id) + ']');
              const why = wrong => [...wrong.any, ...wrong.all, ...wrong.none].map(check => check.message).join('; ');
              const named = wrong => String(wrong.node.selector).replace(/\\[data-of-[^\\]]*]/g, '') + ' ' + why(wrong);
              // In place of a reporter that names all that was right, which would be most of the work.
              axe.addReporter('kinds', (rules, options, done) => done([
                rules.flatMap(rule => rule.violations.map(wrong => rule.id + ' ' + named(wrong))),
                rules.filter(rule => RULES[rule.id])
                  .flatMap(rule => rule.passes.map(pass => pass.node.element.getAttribute(mark(rule.id))))]));
              const [wrong, found] = await axe.run(document, { runOnly: only, preload, reporter: 'kinds' });
              select(id => '');
              elements.forEach((all, key) => all.forEach(each => each.removeAttribute(mark(key.split(':')[0]))));
              return [wrong, [...new Set(found)]];
            }
            """;

    private final Set<String> right = new HashSet<>();

    /**
     * Of a page on which axe is at hand, by all its rules at once: each run has to find out anew what is visible, and where.
     *
     * @param only rules or groups of rules
     * @param preload whether a rule may read files anew
     */
    List<String> violations(Page page, List<String> only, boolean preload) {
        List<?> answer = (List<?>) page.evaluate(RUN, List.of(String.join(" ", right), only, preload));
        right.addAll(Looks.texts(answer.get(1)));
        return Looks.texts(answer.get(0));
    }
}
