package org.zhinan.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.site.address.Citation;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** An edition's documents and their clauses. */
final class ClauseTables {
    private static final Shape<Function<View, String>> PAGES = Shape.addresses(List.of(View.values()));

    private final Edition edition;

    ClauseTables(Edition edition) {
        this.edition = edition;
    }

    Table<Clause> clauses() {
        return new Table<>(
                "clauses",
                List.of(
                        Field.of("clause", "Clause", Shape.TEXT, Clause::ref),
                        Field.of("document", "Document", Shape.TEXT, Clause::document),
                        // A spreadsheet would read the id 2-1 as a date.
                        Field.json("id", Shape.TEXT, Clause::id),
                        Field.of("kind", "Kind", Shape.TEXT, ClauseTables::kind),
                        Field.of("citation", "Citation", Shape.BILINGUAL, this::citation),
                        Field.of("zh", "Text (zh)", Shape.TEXT, clause -> clause.text(Language.ZH)),
                        Field.of("en", "Text (en)", Shape.TEXT, clause -> clause.text(Language.EN)),
                        Field.of("url", "URL", PAGES, this::url)),
                List.copyOf(edition.clauses().values()));
    }

    /** The clauses with little beside their texts. */
    Table<Clause> pairs() {
        return new Table<>(
                "clauses",
                List.of(
                        Field.json("clause", Shape.TEXT, Clause::ref),
                        Field.json("kind", Shape.TEXT, ClauseTables::kind),
                        Field.json("zh", Shape.TEXT, clause -> clause.text(Language.ZH)),
                        Field.json("en", Shape.TEXT, clause -> clause.text(Language.EN))),
                List.copyOf(edition.clauses().values()));
    }

    Table<Document> documents() {
        return new Table<>(
                "documents",
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Document::id),
                        Field.of("name", "Name", Shape.BILINGUAL, Document::name),
                        Field.of("shortName", "Short name", Shape.BILINGUAL, Document::shortName),
                        Field.of(
                                "documentNumber",
                                "Document number",
                                Shape.optional(Shape.TEXT),
                                document -> document.number().map(clause -> clause.text(Language.ZH))),
                        Field.of(
                                "issued",
                                "Date of issue",
                                Shape.optional(Shape.TEXT),
                                document -> document.issued().map(Object::toString)),
                        Field.of("issuers", "Issuer", Shape.CLAUSES, Document::issuers),
                        Field.of(
                                "annexOf",
                                "Annex of",
                                Shape.optional(Shape.TEXT),
                                document -> document.annex().map(Document.Annex::of)),
                        Field.of("forwards", "Forwards", Shape.optional(Shape.TEXT), Document::forwards),
                        Field.of("url", "URL", PAGES, document -> view -> page(document.id(), view))),
                edition.documents());
    }

    private static String kind(Clause clause) {
        return clause.kind().name().toLowerCase(Locale.ROOT);
    }

    private Bilingual citation(Clause clause) {
        return Citation.of(edition.document(clause.document()), clause);
    }

    private Function<View, String> url(Clause clause) {
        return view -> page(clause.document(), view) + "#" + clause.id();
    }

    private String page(String document, View view) {
        return Routes.document(edition.id(), document, view);
    }
}
