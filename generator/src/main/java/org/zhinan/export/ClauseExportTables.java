package org.zhinan.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.site.address.ClauseCitation;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** An edition's documents and their clauses. */
final class ClauseExportTables {
    private static final ColumnType<Function<PageLanguageMode, String>> PAGES =
            ColumnType.addresses(PageLanguageMode.ofTexts());

    private static final ColumnType<Map<Language, String>> FILES = ColumnType.of(
            List.of(" (zh)", " (en)"),
            ClauseExportTables::byLanguage,
            paths -> List.of(paths.getOrDefault(Language.ZH, ""), paths.getOrDefault(Language.EN, "")));

    private final Edition edition;

    ClauseExportTables(Edition edition) {
        this.edition = edition;
    }

    ExportTable<Clause> clauses() {
        return new ExportTable<>(
                "clauses",
                List.of(
                        TableColumn.of("clause", "Clause", ColumnType.TEXT, Clause::ref),
                        TableColumn.of("document", "Document", ColumnType.TEXT, Clause::document),
                        // A spreadsheet would read the id 2-1 as a date.
                        TableColumn.json("id", ColumnType.TEXT, Clause::id),
                        TableColumn.of("kind", "Kind", ColumnType.TEXT, ClauseExportTables::kind),
                        TableColumn.of("citation", "Citation", ColumnType.BILINGUAL, this::citation),
                        TableColumn.of("zh", "Text (zh)", ColumnType.TEXT, clause -> clause.text(Language.ZH)),
                        TableColumn.of("en", "Text (en)", ColumnType.TEXT, clause -> clause.text(Language.EN)),
                        TableColumn.of("url", "URL", PAGES, this::url),
                        TableColumn.of("edition", "Edition", ColumnType.TEXT, clause -> edition.id()),
                        TableColumn.of(
                                "original",
                                "Original language",
                                ColumnType.TEXT,
                                clause -> clause.original().id()),
                        TableColumn.of(
                                "level",
                                "Level",
                                ColumnType.optional(ColumnType.TEXT),
                                clause -> clause.number().level()),
                        TableColumn.of(
                                "parent",
                                "Stands under",
                                ColumnType.optional(ColumnType.TEXT),
                                clause -> clause.number().parent().map(id -> clause.document() + "#" + id))),
                List.copyOf(edition.clauses().values()));
    }

    /** The clauses with little beside their texts. */
    ExportTable<Clause> pairs() {
        return new ExportTable<>(
                "clauses",
                List.of(
                        TableColumn.json("clause", ColumnType.TEXT, Clause::ref),
                        TableColumn.json("kind", ColumnType.TEXT, ClauseExportTables::kind),
                        TableColumn.json("zh", ColumnType.TEXT, clause -> clause.text(Language.ZH)),
                        TableColumn.json("en", ColumnType.TEXT, clause -> clause.text(Language.EN))),
                List.copyOf(edition.clauses().values()));
    }

    ExportTable<Document> documents() {
        List<TableColumn<Document>> columns = new ArrayList<>(List.of(
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
                        document -> document.annexOf().stream().findFirst().map(Document.Annex::of)),
                TableColumn.of("forwards", "Forwards", ColumnType.optional(ColumnType.TEXT), Document::forwards),
                TableColumn.of("url", "URL", PAGES, document -> view -> page(document.id(), view)),
                TableColumn.of(
                        "original",
                        "Original language",
                        ColumnType.TEXT,
                        document -> document.original().id()),
                TableColumn.of("akn", "Akoma Ntoso", FILES, this::akn)));
        if (edition.documents().stream().anyMatch(document -> document.annexOf().size() > 1)) {
            columns.add(TableColumn.of(
                    "alsoAnnexOf",
                    "Also annex of",
                    ColumnType.TEXTS,
                    document -> document.annexOf().stream()
                            .skip(1)
                            .map(Document.Annex::of)
                            .toList()));
        }
        return new ExportTable<>("documents", columns, edition.documents());
    }

    /** Where the document stands as Akoma Ntoso, in each language that it is there in as a whole. */
    Map<Language, String> akn(Document document) {
        Map<Language, String> paths = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (language == document.original() || document.translated()) {
                paths.put(language, Routes.akn(edition.id(), document.id(), language));
            }
        }
        return paths;
    }

    private static Map<String, Object> byLanguage(Map<Language, String> paths) {
        Map<String, Object> object = new LinkedHashMap<>();
        paths.forEach((language, path) -> object.put(language.id(), path));
        return object;
    }

    private static String kind(Clause clause) {
        return clause.kind().name().toLowerCase(Locale.ROOT);
    }

    private Bilingual citation(Clause clause) {
        return ClauseCitation.of(edition.document(clause.document()), clause);
    }

    private Function<PageLanguageMode, String> url(Clause clause) {
        return view -> page(clause.document(), view) + "#" + clause.id();
    }

    private String page(String document, PageLanguageMode view) {
        return Routes.document(edition.id(), document, view);
    }
}
