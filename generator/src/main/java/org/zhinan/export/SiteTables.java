package org.zhinan.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhinan.library.Library;
import org.zhinan.library.Links;
import org.zhinan.library.Reference;
import org.zhinan.library.Target;
import org.zhinan.library.Term;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;

/** What belongs to the site as a whole, and cites the clauses of its own edition. */
final class SiteTables {
    private static final Shape<Function<View, String>> PAGES = Shape.addresses(List.of(View.ZH, View.EN));
    private static final Shape<Words> WORDS = Shape.of(
            List.of(" (zh)", " (en)"),
            Words::object,
            words -> List.of(Shape.lines(words.zh().stream()), Shape.lines(words.en().stream())));

    private SiteTables() {}

    /** Wordings by language, which are no translations of each other. */
    private record Words(List<String> zh, List<String> en) {
        Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("zh", zh);
            object.put("en", en);
            return object;
        }
    }

    static List<Table<?>> of(Library library) {
        Links links = library.links().get(library.current().id());
        return List.of(glossary(library, links), references(library, links));
    }

    private static Table<Term> glossary(Library library, Links links) {
        return new Table<>(
                "glossary",
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Term::id),
                        Field.of("name", "Term", Shape.BILINGUAL, Term::name),
                        Field.of("variants", "Other renderings (en)", Shape.TEXTS, Term::variants),
                        Field.of(
                                "synonyms", "Synonyms", WORDS, term -> new Words(term.synonymsZh(), term.synonymsEn())),
                        Field.of("gloss", "Meaning", Shape.optional(Shape.BILINGUAL), Term::gloss),
                        Field.of("clause", "Clause", Shape.REFERENCE, Term::clause),
                        Field.of(
                                "usedIn",
                                "Used in",
                                Shape.REFERENCES,
                                term -> links.termUses().get(term.id())),
                        Field.of("url", "URL", PAGES, term -> url("glossary", term.id()))),
                library.terms());
    }

    private static Table<Reference> references(Library library, Links links) {
        return new Table<>(
                "references",
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Reference::id),
                        Field.of("kind", "Kind", Shape.TEXT, reference -> CatalogueTables.word(reference.kind())),
                        Field.of("name", "Name", Shape.BILINGUAL, Reference::name),
                        Field.of("documentNumber", "Document number", Shape.optional(Shape.TEXT), Reference::number),
                        Field.of("issuer", "Issuer", Shape.optional(Shape.BILINGUAL), Reference::issuer),
                        Field.of("website", "Website", Shape.optional(Shape.TEXT), Reference::url),
                        Field.of(
                                "alsoNamed",
                                "Named in the text as",
                                WORDS,
                                reference -> new Words(reference.namesZh(), reference.namesEn())),
                        Field.of(
                                "usedIn",
                                "Used in",
                                Shape.REFERENCES,
                                reference -> links.usedBy(new Target.ToReference(reference.id()))),
                        Field.of("url", "URL", PAGES, reference -> url("references", reference.id()))),
                library.references());
    }

    private static Function<View, String> url(String page, String id) {
        return view -> Routes.page(page, view.main()) + "#z-" + id;
    }
}
