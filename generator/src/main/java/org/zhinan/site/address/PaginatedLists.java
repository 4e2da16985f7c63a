package org.zhinan.site.address;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.library.Clause;
import org.zhinan.library.EditionTextLinks;
import org.zhinan.library.Library;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.Reference;
import org.zhinan.library.Term;
import org.zhinan.site.address.ListPagination.Group;
import org.zhinan.text.EnglishOrder;
import org.zhinan.text.Language;
import org.zhinan.text.PinyinOrder;

/** The glossary and the references of a site, part by part, and where each entry stands. */
public final class PaginatedLists {
    public static final String GLOSSARY = "glossary";
    public static final String REFERENCES = "references";
    /** Name and renderings, definition, source. */
    private static final int TERM_LINES = 3;
    /** Name, number, issuer, website. */
    private static final int REFERENCE_LINES = 4;

    private final Map<Language, List<List<Group<Term, Clause>>>> terms = new EnumMap<>(Language.class);
    private final List<List<Group<Reference, Clause>>> references;
    private final Map<Language, Map<String, Integer>> partOfTerm = new EnumMap<>(Language.class);
    private final Map<String, Integer> partOfReference;

    public PaginatedLists(Library library) {
        Function<Optional<String>, EditionTextLinks> links =
                edition -> library.links().get(edition.orElse(library.current().id()));
        for (Language language : Language.values()) {
            List<List<Group<Term, Clause>>> ordered = ListPagination.of(library.terms().stream()
                    .sorted(order(language))
                    .map(term -> new Group<>(
                            term,
                            TERM_LINES,
                            links.apply(Optional.of(term.edition())).termUses().get(term.id())))
                    .toList());
            terms.put(language, ordered);
            partOfTerm.put(language, numbers(ordered, Term::id));
        }
        this.references = ListPagination.of(library.references().stream()
                .map(each -> new Group<>(
                        each,
                        REFERENCE_LINES,
                        links.apply(each.edition()).usedBy(new LinkTarget.ToReference(each.id()))))
                .toList());
        this.partOfReference = numbers(references, Reference::id);
    }

    /** By letters in English, and by sound in Chinese. */
    private static Comparator<Term> order(Language language) {
        return language == Language.ZH
                ? Comparator.comparing(term -> term.name().zh(), PinyinOrder.COMPARATOR)
                : Comparator.comparing(term -> term.name().en(), EnglishOrder.COMPARATOR);
    }

    /** Each term with the clauses that use it, in the order of a language. */
    public List<List<Group<Term, Clause>>> terms(Language language) {
        return terms.get(language);
    }

    /** Each reference with the clauses that cite it. */
    public List<List<Group<Reference, Clause>>> references() {
        return references;
    }

    /** Where a term stands, from the root, with its fragment. */
    public String term(String id, Language language) {
        return address(GLOSSARY, partOfTerm.get(language), id, language);
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
