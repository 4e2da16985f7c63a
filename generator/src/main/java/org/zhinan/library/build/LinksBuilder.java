package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.content.EditionFile.Alias;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Gloss;
import org.zhinan.library.Link;
import org.zhinan.library.Links;
import org.zhinan.library.Reference;
import org.zhinan.library.Target;
import org.zhinan.library.Term;
import org.zhinan.text.Language;

/** Finds the links of an edition and the way back. */
final class LinksBuilder {
    private LinksBuilder() {}

    static Links build(Edition edition, List<Alias> aliases, List<Reference> references, List<Term> terms) {
        Map<String, Map<Language, List<List<Link>>>> outgoing = outgoing(edition, aliases, references);
        return new Links(
                outgoing, glosses(edition, terms, outgoing), usedBy(edition, outgoing), termUses(edition, terms));
    }

    private static Map<String, Map<Language, List<List<Link>>>> outgoing(
            Edition edition, List<Alias> aliases, List<Reference> references) {
        Linker linker = new Linker(edition, aliases, references);
        Map<String, Map<Language, List<List<Link>>>> outgoing = new LinkedHashMap<>();
        for (Clause clause : edition.clauses().values()) {
            Map<Language, List<List<Link>>> both = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                List<List<Link>> cells = clause.cells().stream()
                        .map(cell -> linker.links(clause, cell.in(language), language))
                        .toList();
                both.put(language, language == Language.ZH ? cells : onlyOfficial(cells, both.get(Language.ZH)));
            }
            outgoing.put(clause.ref(), both);
        }
        return outgoing;
    }

    private static Map<String, Map<Language, List<List<Gloss>>>> glosses(
            Edition edition, List<Term> terms, Map<String, Map<Language, List<List<Link>>>> outgoing) {
        Map<String, Map<Language, List<List<Gloss>>>> glosses = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Glosser glosser = new Glosser(terms, language);
            for (Clause clause : edition.clauses().values()) {
                glosses.computeIfAbsent(clause.ref(), ref -> new LinkedHashMap<>())
                        .put(
                                language,
                                glosser.of(clause, outgoing.get(clause.ref()).get(language)));
            }
        }
        return glosses;
    }

    private static Map<Target, List<Clause>> usedBy(
            Edition edition, Map<String, Map<Language, List<List<Link>>>> outgoing) {
        Map<Target, Set<Clause>> back = new LinkedHashMap<>();
        for (Clause clause : edition.clauses().values()) {
            outgoing.get(clause.ref()).get(Language.ZH).stream()
                    .flatMap(List::stream)
                    .forEach(link -> back.computeIfAbsent(link.target(), target -> new LinkedHashSet<>())
                            .add(clause));
        }
        Map<Target, List<Clause>> usedBy = new LinkedHashMap<>();
        back.forEach((target, clauses) -> usedBy.put(target, new ArrayList<>(clauses)));
        return usedBy;
    }

    private static Map<String, List<Clause>> termUses(Edition edition, List<Term> terms) {
        Map<String, List<Clause>> uses = new LinkedHashMap<>();
        terms.forEach(term -> uses.put(term.id(), new ArrayList<>()));
        for (Clause clause : edition.clauses().values()) {
            String text = clause.text(Language.ZH);
            terms.stream()
                    .filter(term -> text.contains(term.name().zh()))
                    .forEach(term -> uses.get(term.id()).add(clause));
        }
        return uses;
    }

    /** A translation links only to what the official text links to: in English many names are everyday words, and explanations are ours. */
    private static List<List<Link>> onlyOfficial(List<List<Link>> cells, List<List<Link>> official) {
        Set<Target> targets =
                official.stream().flatMap(List::stream).map(Link::target).collect(Collectors.toSet());
        return cells.stream()
                .map(links -> links.stream()
                        .filter(link -> targets.contains(link.target()))
                        .toList())
                .toList();
    }
}
