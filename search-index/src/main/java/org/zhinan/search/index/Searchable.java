package org.zhinan.search.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.search.CitableClause;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;

/**
 * What is scored: an entry, or one clause of a document.
 *
 * @param number its place in the index
 * @param parent the number of the document that it is a clause of; its own number otherwise
 * @param entry the entry, or the document
 * @param clause the clause
 * @param zh the Chinese strings of each {@link SearchField}, in the order of the fields
 * @param en the English ones
 */
public record Searchable(
        int number,
        int parent,
        SearchEntry entry,
        Optional<CitableClause> clause,
        List<List<String>> zh,
        List<List<String>> en) {

    /** Kinds of pages, which are found by whole questions: their facets. */
    public static final List<String> PAGES = List.of("page", "task");

    /** One whose texts are in an index: of them it has only what it is called. */
    public static Searchable called(int number, int parent, SearchEntry entry, Optional<CitableClause> clause) {
        boolean titled = number == parent;
        return new Searchable(
                number,
                parent,
                entry,
                clause,
                called(titled ? entry.title().zh() : "", entry.facets().stream().map(Localised::zh)),
                called(titled ? entry.title().en() : "", entry.facets().stream().map(Localised::en)));
    }

    private static List<List<String>> called(String title, Stream<String> questions) {
        return List.of(
                title.isBlank() ? List.of() : List.of(title),
                questions.filter(question -> !question.isBlank()).toList(),
                List.of(),
                List.of());
    }

    public boolean isPage() {
        return PAGES.contains(entry.kind());
    }

    /** What it is called in a language: its title, and of a page the questions that it answers. */
    public List<String> titles(boolean english) {
        List<List<String>> fields = english ? en : zh;
        List<String> titles = fields.get(SearchField.TITLE.ordinal());
        List<String> questions = isPage() ? fields.get(SearchField.FACET.ordinal()) : List.of();
        return Stream.concat(titles.stream(), questions.stream()).toList();
    }

    public boolean isClause() {
        return parent != number;
    }
}
