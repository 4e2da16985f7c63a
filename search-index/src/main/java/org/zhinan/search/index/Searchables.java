package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhinan.search.CitableClause;
import org.zhinan.search.Corpus;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;

/** A corpus as searchables, ordered by kind and id, a document before its clauses. */
public final class Searchables {

    /** The kind of what has clauses that are found by themselves. */
    public static final String DOCUMENT = "document";

    private static final String TERM = "term";

    private Searchables() {}

    public static List<Searchable> of(Corpus corpus) {
        Set<String> owned = ownTexts(corpus);
        List<Searchable> searchables = new ArrayList<>();
        corpus.entries().stream()
                .sorted(Comparator.comparing(SearchEntry::kind).thenComparing(SearchEntry::id))
                .forEach(entry -> add(searchables, entry, owned));
        return List.copyOf(searchables);
    }

    /** The texts that are an entry's own: their clauses in documents are found as the entry. */
    private static Set<String> ownTexts(Corpus corpus) {
        Set<String> texts = new HashSet<>();
        corpus.entries().stream()
                .filter(entry -> !entry.kind().equals(DOCUMENT))
                .flatMap(entry -> entry.passages().stream())
                .forEach(passage -> texts.add(passage.text().zh()));
        return texts;
    }

    private static void add(List<Searchable> searchables, SearchEntry entry, Set<String> owned) {
        boolean document = entry.kind().equals(DOCUMENT);
        List<Localised> body = document
                ? List.of()
                : entry.passages().stream().map(CitableClause::text).toList();
        int parent = searchables.size();
        searchables.add(new Searchable(
                parent,
                parent,
                entry,
                Optional.empty(),
                fields(entry, body, Localised::zh, asked(entry, document, EntrySearchPhrases::zh)),
                fields(entry, body, Localised::en, asked(entry, document, EntrySearchPhrases::en))));
        if (document) {
            for (CitableClause passage : entry.passages()) {
                if (!owned.contains(passage.text().zh())) {
                    searchables.add(clause(searchables.size(), parent, entry, passage));
                }
            }
        }
    }

    /** How people ask for an entry, and unless it is a document, for the clauses that are its own. */
    private static List<String> asked(
            SearchEntry entry, boolean document, Function<EntrySearchPhrases, List<String>> language) {
        List<String> phrases = new ArrayList<>(language.apply(entry.asked()));
        if (!document) {
            entry.passages().forEach(passage -> phrases.addAll(language.apply(passage.asked())));
        }
        return phrases;
    }

    private static Searchable clause(int number, int parent, SearchEntry entry, CitableClause passage) {
        List<String> none = List.of();
        return new Searchable(
                number,
                parent,
                entry,
                Optional.of(passage),
                List.of(
                        none,
                        present(headings(passage, Localised::zh)),
                        present(List.of(passage.text().zh())),
                        present(passage.asked().zh())),
                List.of(
                        none,
                        present(headings(passage, Localised::en)),
                        present(List.of(passage.text().en())),
                        present(passage.asked().en())));
    }

    private static List<String> headings(CitableClause passage, Function<Localised, String> language) {
        return passage.headings().stream().map(language).toList();
    }

    private static List<List<String>> fields(
            SearchEntry entry, List<Localised> body, Function<Localised, String> language, List<String> asked) {
        return List.of(
                present(List.of(language.apply(entry.title()))),
                present(facets(entry).stream().map(language).toList()),
                present(body.stream().map(language).toList()),
                present(asked));
    }

    /** The facets of a term are its gloss, which explains other words as much as its own: a term is found by its names. */
    private static List<Localised> facets(SearchEntry entry) {
        return entry.kind().equals(TERM) ? List.of() : entry.facets();
    }

    private static List<String> present(List<String> strings) {
        return strings.stream().filter(string -> !string.isBlank()).toList();
    }
}
