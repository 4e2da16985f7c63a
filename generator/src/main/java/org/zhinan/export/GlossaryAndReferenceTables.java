package org.zhinan.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhinan.library.EditionTextLinks;
import org.zhinan.library.Library;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.Reference;
import org.zhinan.library.Term;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.PaginatedLists;

/** What belongs to the site as a whole, and cites the clauses of its own edition. */
final class GlossaryAndReferenceTables {
    private static final ColumnType<Function<PageLanguageMode, String>> PAGES =
            ColumnType.addresses(List.of(PageLanguageMode.ZH, PageLanguageMode.EN));
    private static final ColumnType<WordLists> WORDS = ColumnType.of(
            List.of(" (zh)", " (en)"),
            WordLists::object,
            words -> List.of(ColumnType.lines(words.zh().stream()), ColumnType.lines(words.en().stream())));

    private GlossaryAndReferenceTables() {}

    /** Wordings by language, which are no translations of each other. */
    private record WordLists(List<String> zh, List<String> en) {
        Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("zh", zh);
            object.put("en", en);
            return object;
        }
    }

    static List<ExportTable<?>> of(Library library) {
        EditionTextLinks links = library.links().get(library.current().id());
        PaginatedLists lists = new PaginatedLists(library);
        return List.of(glossary(library, links, lists), references(library, links, lists));
    }

    private static ExportTable<Term> glossary(Library library, EditionTextLinks links, PaginatedLists lists) {
        return new ExportTable<>(
                "glossary",
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Term::id),
                        TableColumn.of("name", "Term", ColumnType.BILINGUAL, Term::name),
                        TableColumn.of("variants", "Other renderings (en)", ColumnType.TEXTS, Term::variants),
                        TableColumn.of(
                                "synonyms",
                                "Synonyms",
                                WORDS,
                                term -> new WordLists(term.synonymsZh(), term.synonymsEn())),
                        TableColumn.of("gloss", "Meaning", ColumnType.optional(ColumnType.BILINGUAL), Term::gloss),
                        TableColumn.of("clause", "Clause", ColumnType.REFERENCE, Term::clause),
                        TableColumn.of(
                                "usedIn",
                                "Used in",
                                ColumnType.REFERENCES,
                                term -> links.termUses().get(term.id())),
                        TableColumn.of("url", "URL", PAGES, term -> view -> lists.term(term.id(), view.main()))),
                library.terms().stream()
                        .filter(term -> term.edition().equals(library.current().id()))
                        .toList());
    }

    private static ExportTable<Reference> references(Library library, EditionTextLinks links, PaginatedLists lists) {
        return new ExportTable<>(
                "references",
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Reference::id),
                        TableColumn.of(
                                "kind",
                                "Kind",
                                ColumnType.TEXT,
                                reference -> CatalogueExportTables.word(reference.kind())),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Reference::name),
                        TableColumn.of(
                                "documentNumber",
                                "Document number",
                                ColumnType.optional(ColumnType.TEXT),
                                Reference::number),
                        TableColumn.of(
                                "issuer", "Issuer", ColumnType.optional(ColumnType.BILINGUAL), Reference::issuer),
                        TableColumn.of("website", "Website", ColumnType.optional(ColumnType.TEXT), Reference::url),
                        TableColumn.of(
                                "alsoNamed",
                                "Named in the text as",
                                WORDS,
                                reference -> new WordLists(reference.namesZh(), reference.namesEn())),
                        TableColumn.of(
                                "usedIn",
                                "Used in",
                                ColumnType.REFERENCES,
                                reference -> links.usedBy(new LinkTarget.ToReference(reference.id()))),
                        TableColumn.of(
                                "url",
                                "URL",
                                PAGES,
                                reference -> view -> lists.reference(reference.id(), view.main()))),
                library.references());
    }
}
