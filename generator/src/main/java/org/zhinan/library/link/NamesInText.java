package org.zhinan.library.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.content.EditionYaml.Alias;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.LinkTarget.ToDocument;
import org.zhinan.library.LinkTarget.ToEntry;
import org.zhinan.library.LinkTarget.ToReference;
import org.zhinan.library.Reference;
import org.zhinan.library.Scenario;
import org.zhinan.text.Language;

/**
 * Names with one target each; a link has the quotation marks around the name. What stands in the marks of a title is one name: a part
 * of it names something else, as 《办法实施细则》 is not 《办法》.
 */
final class NamesInText {
    private static final String OPENING = "《“";
    private static final String CLOSING = "》”";
    /** As in 《…参考指引（2024年版）》: the same text, more exactly. */
    private static final Pattern VERSION = Pattern.compile("\\s*[（(][^（）()]*[）)]$");
    /** What English writes before the closing mark. */
    private static final Pattern END = Pattern.compile("[,.;]$");
    /** Shorter scenario names are everyday words. */
    private static final int SHORTEST_NAME = 5;

    private final NameTrie<LinkTarget> targets = new NameTrie<>();
    private final Map<String, LinkTarget> titles = new HashMap<>();
    private final NameTrie.Bounds bounds;

    NamesInText(Edition edition, List<Alias> aliases, List<Reference> references, Language language) {
        this.bounds = language == Language.EN ? NameTrie.Bounds.WORDS : NameTrie.Bounds.ANY;
        aliases.forEach(alias -> alias.in(language).forEach(name -> add(name, new ToDocument(alias.document()))));
        for (Reference reference : references) {
            List<String> all = language == Language.ZH ? reference.namesZh() : reference.namesEn();
            all.forEach(name -> add(name, new ToReference(reference.id())));
        }
        for (Document document : edition.documents()) {
            titles.putIfAbsent(key(document.name().in(language)), new ToDocument(document.id()));
        }
        for (Scenario scenario : edition.scenarios()) {
            String name = scenario.name().in(language);
            if (name.length() >= SHORTEST_NAME) {
                targets.add(name, new ToEntry(EntryKind.SCENARIO, scenario.id()));
            }
        }
        titles.remove("");
    }

    private void add(String name, LinkTarget target) {
        targets.add(name, target);
        titles.putIfAbsent(key(name), target);
    }

    private static String key(String title) {
        return title.replace("\n", "").toLowerCase(Locale.ROOT);
    }

    void find(String text, List<LinkSpan> found) {
        int start = 0;
        while (start < text.length()) {
            start = OPENING.indexOf(text.charAt(start)) >= 0 ? inMarks(text, start, found) : plain(text, start, found);
        }
    }

    /** A whole title, or nothing; in other quotation marks, whatever names no text. */
    private int inMarks(String text, int start, List<LinkSpan> found) {
        int mark = OPENING.indexOf(text.charAt(start));
        int end = text.indexOf(CLOSING.charAt(mark), start);
        if (end < 0) {
            return start + 1;
        }
        Optional<LinkTarget> title = title(text.substring(start + 1, end));
        title.ifPresent(target -> found.add(new LinkSpan(start, end + 1, target)));
        if (title.isPresent()) {
            return end + 1;
        }
        if (mark == 0) {
            int inner = text.lastIndexOf(OPENING.charAt(0), end);
            return inner > start ? inner : end + 1;
        }
        Optional<NameTrie.Hit<LinkTarget>> hit = targets.at(text, start + 1, bounds);
        hit.filter(each -> each.end() == end).ifPresent(each -> found.add(new LinkSpan(start, end + 1, each.value())));
        return hit.filter(each -> each.end() == end || !(each.value() instanceof ToEntry))
                .map(each -> Math.min(each.end(), end + 1))
                .orElse(start + 1);
    }

    private Optional<LinkTarget> title(String marked) {
        String name = END.matcher(marked).replaceFirst("");
        return Optional.ofNullable(titles.get(key(name)))
                .or(() ->
                        Optional.ofNullable(titles.get(key(VERSION.matcher(name).replaceFirst("")))));
    }

    private int plain(String text, int start, List<LinkSpan> found) {
        Optional<NameTrie.Hit<LinkTarget>> hit = targets.at(text, start, bounds);
        hit.ifPresent(each -> found.add(new LinkSpan(start, each.end(), each.value())));
        return hit.map(NameTrie.Hit::end).orElse(start + 1);
    }
}
