package org.zhinan.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.content.EditionFile.Alias;
import org.zhinan.content.Language;

/**
 * The links in the text of an edition and the way back.
 *
 * @param outgoing by {@code document#clause} and language, a list of links per cell
 * @param usedBy for each target, the clauses whose official text links to it, in the order of the documents
 */
public record Links(Map<String, Map<Language, List<List<Link>>>> outgoing, Map<Target, List<Clause>> usedBy) {

    static Links of(Edition edition, List<Alias> aliases, List<Reference> references) {
        Linker linker = new Linker(edition, aliases, references);
        Map<String, Map<Language, List<List<Link>>>> outgoing = new LinkedHashMap<>();
        Map<Target, Set<Clause>> back = new LinkedHashMap<>();
        for (Clause clause : edition.clauses().values()) {
            Map<Language, List<List<Link>>> both = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                List<List<Link>> cells = clause.cells().stream()
                        .map(cell -> linker.links(clause, cell.in(language), language))
                        .toList();
                both.put(language, language == Language.ZH ? cells : onlyOfficial(cells, both.get(Language.ZH)));
            }
            outgoing.put(clause.ref(), both);
            both.get(Language.ZH).stream().flatMap(List::stream).forEach(link -> back.computeIfAbsent(
                            link.target(), target -> new LinkedHashSet<>())
                    .add(clause));
        }
        Map<Target, List<Clause>> usedBy = new LinkedHashMap<>();
        back.forEach((target, clauses) -> usedBy.put(target, new ArrayList<>(clauses)));
        return new Links(outgoing, usedBy);
    }

    /** A translation links to an entry only where the official text does: in English many names are everyday words. */
    private static List<List<Link>> onlyOfficial(List<List<Link>> cells, List<List<Link>> official) {
        Set<Target> targets = official.stream().flatMap(List::stream).map(Link::target).collect(Collectors.toSet());
        return cells.stream()
                .map(links -> links.stream()
                        .filter(link -> !(link.target() instanceof Target.ToEntry) || targets.contains(link.target()))
                        .toList())
                .toList();
    }

    /** The links of one cell, in order, without overlap. */
    public List<Link> of(Clause clause, int cell, Language language) {
        return outgoing.get(clause.ref()).get(language).get(cell);
    }

    /** The clauses that link to it. */
    public List<Clause> usedBy(Target target) {
        return usedBy.getOrDefault(target, List.of());
    }
}
