package org.zhinan.library.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.library.Clause;
import org.zhinan.library.EditionTextLinks.CellKey;
import org.zhinan.library.GlossaryTermSpan;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.Term;
import org.zhinan.markdown.Block;
import org.zhinan.text.Language;

/** Finds where terms with a gloss are used, and first used in each section of a document, outside headings and links. */
final class GlossaryTermFinder {
    private final Language language;
    private final NameTrie<Term> terms = new NameTrie<>();
    private final NameTrie.Bounds bounds;
    private final Set<String> seen = new HashSet<>();

    GlossaryTermFinder(List<Term> all, Language language) {
        this.language = language;
        this.bounds = language == Language.EN ? NameTrie.Bounds.WORDS : NameTrie.Bounds.ANY;
        for (Term term : all) {
            if (term.gloss().isPresent()) {
                names(term, language).forEach(name -> terms.add(name, term));
            }
        }
    }

    static List<String> names(Term term, Language language) {
        List<String> names = new ArrayList<>(List.of(term.name().in(language)));
        if (language == Language.EN) {
            names.addAll(term.variants());
        }
        return names;
    }

    /** All terms of a clause, cell by cell, each once in its cell. */
    Map<CellKey, List<GlossaryTermSpan>> of(Clause clause, Map<CellKey, List<LinkSpan>> links) {
        boolean plain = clause.depth() == 0 && clause.kind() != Block.Kind.HEAD;
        Map<CellKey, List<GlossaryTermSpan>> cells = new LinkedHashMap<>();
        for (CellKey key : CellKey.all(clause, language)) {
            cells.put(key, plain ? find(clause, key.cell(), links.get(key)) : List.of());
        }
        return cells;
    }

    /** Those of them that the section has not used before; clauses must come in the order of the document. */
    Map<CellKey, List<GlossaryTermSpan>> first(Clause clause, Map<CellKey, List<GlossaryTermSpan>> terms) {
        boolean opensSection =
                clause.kind() == Block.Kind.HEADING && clause.id().indexOf('-') < 0;
        if (opensSection || clause.id().equals("p1")) {
            seen.clear();
        }
        Map<CellKey, List<GlossaryTermSpan>> cells = new LinkedHashMap<>();
        terms.forEach((key, spans) -> cells.put(
                key, spans.stream().filter(span -> seen.add(span.term().id())).toList()));
        return cells;
    }

    private List<GlossaryTermSpan> find(Clause clause, int cell, List<LinkSpan> links) {
        List<GlossaryTermSpan> glosses = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (NameTrie.Hit<Term> hit : terms.all(clause.cells().get(cell).in(language), bounds)) {
            Term term = hit.value();
            boolean official = clause.official().contains(term.name().in(clause.original()));
            boolean linked = links.stream().anyMatch(link -> link.start() < hit.end() && hit.start() < link.end());
            if (official && !linked && found.add(term.id())) {
                glosses.add(new GlossaryTermSpan(hit.start(), hit.end(), term));
            }
        }
        return List.copyOf(glosses);
    }
}
