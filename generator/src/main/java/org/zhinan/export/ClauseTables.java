package org.zhinan.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.site.address.Citation;
import org.zhinan.site.address.LanguageView;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** An edition's documents and their clauses. */
final class ClauseTables {
    private static final ColumnType<Function<LanguageView, String>> PAGES =
            ColumnType.addresses(List.of(LanguageView.values()));

    private final Edition edition;

    ClauseTables(Edition edition) {
        this.edition = edition;
    }

    Table<Clause> clauses() {
        return new Table<>(
                "clauses",
                List.of(
                        TableColumn.of("clause", "Clause", ColumnType.TEXT, Clause::ref),
                        TableColumn.of("document", "Document", ColumnType.TEXT, Clause::document),
                        // A spreadsheet would read the id 2-1 as a date.
                        TableColumn.json("id", ColumnType.TEXT, Clause::id),
                        TableColumn.of("kind", "Kind", ColumnType.TEXT, ClauseTables::kind),
                        TableColumn.of("citation", "Citation", ColumnType.BILINGUAL, this::citation),
                        TableColumn.of("zh", "Text (zh)", ColumnType.TEXT, clause -> clause.text(Language.ZH)),
                        TableColumn.of("en", "Text (en)", ColumnType.TEXT, clause -> clause.text(Language.EN)),
                        TableColumn.of("url", "URL", PAGES, this::url)),
                List.copyOf(edition.clauses().values()));
    }

    /** The clauses with little beside their texts. */
    Table<Clause> pairs() {
        return new Table<>(
                "clauses",
                List.of(
                        TableColumn.json("clause", ColumnType.TEXT, Clause::ref),
                        TableColumn.json("kind", ColumnType.TEXT, ClauseTables::kind),
                        TableColumn.json("zh", ColumnType.TEXT, clause -> clause.text(Language.ZH)),
                        TableColumn.json("en", ColumnType.TEXT, clause -> clause.text(Language.EN))),
                List.copyOf(edition.clauses().values()));
    }

    Table<Document> documents() {
        return new Table<>(
                "documents",
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Document::id),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Document::name),
                        TableColumn.of("shortName", "Short name", ColumnType.BILINGUAL, Document::shortName),
                        TableColumn.of(
                                "documentNumber",
                                "Document number",
                                ColumnType.optional(ColumnType.TEXT),
                                document -> document.number().map(clause -> clause.text(Language.ZH))),
                        TableColumn.of(
                                "issued",
                                "Date of issue",
                                ColumnType.optional(ColumnType.TEXT),
                                document -> document.issued().map(Object::toString)),
                        TableColumn.of("issuers", "Issuer", ColumnType.CLAUSES, Document::issuers),
                        TableColumn.of(
                                "annexOf",
                                "Annex of",
                                ColumnType.optional(ColumnType.TEXT),
                                document -> document.annex().map(Document.Annex::of)),
                        TableColumn.of(
                                "forwards", "Forwards", ColumnType.optional(ColumnType.TEXT), Document::forwards),
                        TableColumn.of("url", "URL", PAGES, document -> view -> page(document.id(), view))),
                edition.documents());
    }

    private static String kind(Clause clause) {
        return clause.kind().name().toLowerCase(Locale.ROOT);
    }

    private Bilingual citation(Clause clause) {
        return Citation.of(edition.document(clause.document()), clause);
    }

    private Function<LanguageView, String> url(Clause clause) {
        return view -> page(clause.document(), view) + "#" + clause.id();
    }

    private String page(String document, LanguageView view) {
        return Routes.document(edition.id(), document, view);
    }
}
