package org.zhinan.site.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.library.Clause;
import org.zhinan.library.Library;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.Links;
import org.zhinan.library.Reference;
import org.zhinan.library.Term;
import org.zhinan.site.address.ListPagination.Group;
import org.zhinan.text.Language;

/** The glossary and the references of a site, part by part, and where each entry stands. */
public final class PaginatedLists {
    public static final String GLOSSARY = "glossary";
    public static final String REFERENCES = "references";
    /** Name and renderings, definition, source. */
    private static final int TERM_LINES = 3;
    /** Name, number, issuer, website. */
    private static final int REFERENCE_LINES = 4;

    private final List<List<Group<Term, Clause>>> terms;
    private final List<List<Group<Reference, Clause>>> references;
    private final Map<String, Integer> partOfTerm;
    private final Map<String, Integer> partOfReference;

    public PaginatedLists(Library library) {
        Function<Optional<String>, Links> links =
                edition -> library.links().get(edition.orElse(library.current().id()));
        this.terms = ListPagination.of(library.terms().stream()
                .map(term -> new Group<>(
                        term,
                        TERM_LINES,
                        links.apply(Optional.of(term.edition())).termUses().get(term.id())))
                .toList());
        this.references = ListPagination.of(library.references().stream()
                .map(each -> new Group<>(
                        each,
                        REFERENCE_LINES,
                        links.apply(each.edition()).usedBy(new LinkTarget.ToReference(each.id()))))
                .toList());
        this.partOfTerm = numbers(terms, Term::id);
        this.partOfReference = numbers(references, Reference::id);
    }

    /** Each term with the clauses that use it. */
    public List<List<Group<Term, Clause>>> terms() {
        return terms;
    }

    /** Each reference with the clauses that cite it. */
    public List<List<Group<Reference, Clause>>> references() {
        return references;
    }

    /** Where a term stands, from the root, with its fragment. */
    public String term(String id, Language language) {
        return address(GLOSSARY, partOfTerm, id, language);
    }

    /** Where a reference stands, from the root, with its fragment. */
    public String reference(String id, Language language) {
        return address(REFERENCES, partOfReference, id, language);
    }

    private static String address(String page, Map<String, Integer> parts, String id, Language language) {
        return Routes.part(Routes.page(page, language), parts.get(id)) + "#z-" + id;
    }

    private static <H, L> Map<String, Integer> numbers(List<List<Group<H, L>>> parts, Function<H, String> id) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            int number = i + 1;
            parts.get(i).forEach(group -> numbers.putIfAbsent(id.apply(group.head()), number));
        }
        return numbers;
    }
}
