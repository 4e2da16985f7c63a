package org.zhinan.library.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.EditionYaml.Alias;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.EditionTextLinks;
import org.zhinan.library.EditionTextLinks.CellKey;
import org.zhinan.library.GlossaryTermSpan;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.Reference;
import org.zhinan.library.Term;
import org.zhinan.library.UnresolvedReference;
import org.zhinan.numbering.Profile;
import org.zhinan.text.Language;

/** Finds the links of an edition and the way back. */
public final class LinksBuilder {
    private LinksBuilder() {}

    /**
     * Finds the links of an edition.
     *
     * @param numberings how each document is numbered, by its id
     * @param aliases names by which the texts call the documents of the edition
     */
    public static EditionTextLinks build(
            Edition edition,
            Map<String, Profile> numberings,
            List<Alias> aliases,
            List<Reference> references,
            List<Term> terms) {
        LinkFinder linker = new LinkFinder(edition, numberings, aliases, references);
        List<ClauseLinks> found = List.copyOf(edition.clauses().values()).parallelStream()
                .map(clause -> ClauseLinks.of(clause, linker))
                .toList();
        Map<CellKey, List<LinkSpan>> outgoing = new LinkedHashMap<>();
        found.forEach(each -> outgoing.putAll(each.links()));
        Map<CellKey, List<GlossaryTermSpan>> glosses = new LinkedHashMap<>();
        Map<CellKey, List<GlossaryTermSpan>> all = new LinkedHashMap<>();
        glosses(edition, terms, outgoing, glosses, all);
        return new EditionTextLinks(
                outgoing,
                glosses,
                all,
                usedBy(edition, outgoing),
                termUses(edition, terms),
                (int) edition.clauses().values().stream()
                        .flatMap(clause -> official(clause, outgoing))
                        .count(),
                found.stream().flatMap(each -> each.unresolved().stream()).toList());
    }

    /** The links of a clause, found while those of others are. */
    private record ClauseLinks(Map<CellKey, List<LinkSpan>> links, List<UnresolvedReference> unresolved) {
        static ClauseLinks of(Clause clause, LinkFinder linker) {
            Map<CellKey, List<LinkSpan>> links = new LinkedHashMap<>();
            List<UnresolvedReference> unresolved = new ArrayList<>();
            for (Language language : Language.values()) {
                for (CellKey key : CellKey.all(clause, language)) {
                    LinkFinder.Links found = linker.links(clause, key.cell(), language);
                    links.put(key, found.links());
                    unresolved.addAll(found.unresolved());
                }
            }
            keepOfficial(clause, links);
            return new ClauseLinks(links, unresolved);
        }
    }

    /** A translation links only to what the official text links to: in English many names are everyday words, and explanations are ours. */
    private static void keepOfficial(Clause clause, Map<CellKey, List<LinkSpan>> outgoing) {
        Set<LinkTarget> official =
                official(clause, outgoing).map(LinkSpan::target).collect(Collectors.toSet());
        for (CellKey key : CellKey.all(clause, clause.original().other())) {
            outgoing.computeIfPresent(
                    key,
                    (cell, links) -> links.stream()
                            .filter(link -> official.contains(link.target()))
                            .toList());
        }
    }

    private static Stream<LinkSpan> official(Clause clause, Map<CellKey, List<LinkSpan>> outgoing) {
        return CellKey.all(clause, clause.original()).stream()
                .map(outgoing::get)
                .flatMap(List::stream);
    }

    private static void glosses(
            Edition edition,
            List<Term> terms,
            Map<CellKey, List<LinkSpan>> outgoing,
            Map<CellKey, List<GlossaryTermSpan>> first,
            Map<CellKey, List<GlossaryTermSpan>> all) {
        for (Language language : Language.values()) {
            GlossaryTermFinder glosser = new GlossaryTermFinder(terms, language);
            edition.clauses().values().forEach(clause -> {
                Map<CellKey, List<GlossaryTermSpan>> own = glosser.of(clause, outgoing);
                all.putAll(own);
                first.putAll(glosser.first(clause, own));
            });
        }
    }

    private static Map<LinkTarget, List<Clause>> usedBy(Edition edition, Map<CellKey, List<LinkSpan>> outgoing) {
        Map<LinkTarget, Set<Clause>> back = new LinkedHashMap<>();
        for (Clause clause : edition.clauses().values()) {
            official(clause, outgoing)
                    .forEach(link -> back.computeIfAbsent(link.target(), target -> new LinkedHashSet<>())
                            .add(clause));
        }
        Map<LinkTarget, List<Clause>> usedBy = new LinkedHashMap<>();
        back.forEach((target, clauses) -> usedBy.put(target, new ArrayList<>(clauses)));
        return usedBy;
    }

    private static Map<String, List<Clause>> termUses(Edition edition, List<Term> terms) {
        Map<String, List<Clause>> uses = new LinkedHashMap<>();
        Map<Language, NameTrie<Term>> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            NameTrie<Term> own = new NameTrie<>();
            terms.forEach(term -> own.add(term.name().in(language), term));
            names.put(language, own);
        }
        terms.forEach(term -> uses.put(term.id(), new ArrayList<>()));
        for (Clause clause : edition.clauses().values()) {
            names.get(clause.original())
                    .within(clause.official())
                    .forEach(term -> uses.get(term.id()).add(clause));
        }
        return uses;
    }
}
