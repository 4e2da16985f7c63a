package org.zhinan.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.CallYaml;
import org.zhinan.fact.FactValue;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.CallAddresses;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;

/** What a call states, each fact with the clause that states it. */
final class CallFactTable {
    private static final ColumnType<Optional<Bilingual>> OPTIONAL = ColumnType.optional(ColumnType.BILINGUAL);
    private static final ColumnType<Optional<String>> OPTIONAL_TEXT = ColumnType.optional(ColumnType.TEXT);
    private static final ColumnType<CallYaml.Within> WITHIN = ColumnType.fields(List.of(
            TableColumn.json("count", ColumnType.NUMBER, CallYaml.Within::count),
            TableColumn.json("unit", ColumnType.TEXT, term -> term.unit().id()),
            TableColumn.json("after", OPTIONAL, CallYaml.Within::after)));
    private static final ColumnType<List<Call.Deadline>> DEADLINES = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("stage", OPTIONAL, Call.Deadline::stage),
            TableColumn.json(
                    "from", OPTIONAL_TEXT, deadline -> deadline.when().from().map(LocalDate::toString)),
            TableColumn.json(
                    "date", OPTIONAL_TEXT, deadline -> deadline.when().date().map(LocalDate::toString)),
            TableColumn.json(
                    "time", OPTIONAL_TEXT, deadline -> deadline.when().time().map(FactValue.Time::text)),
            TableColumn.json(
                    "within",
                    ColumnType.optional(WITHIN),
                    deadline -> deadline.when().within()),
            TableColumn.json("who", OPTIONAL, Call.Deadline::who),
            TableColumn.json("what", OPTIONAL, Call.Deadline::what),
            TableColumn.json("words", OPTIONAL, Call.Deadline::words),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Deadline::clause))));
    private static final ColumnType<List<Call.Requirement>> REQUIREMENTS = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("words", ColumnType.QUOTE, Call.Requirement::quote),
            TableColumn.json("binding", ColumnType.TEXT, each -> CatalogueExportTables.word(each.binding())),
            TableColumn.json("exception", ColumnType.optional(ColumnType.BILINGUAL), Call.Requirement::exception))));
    private static final ColumnType<List<Call.Quota>> QUOTAS = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("place", ColumnType.BILINGUAL, Call.Quota::place),
            TableColumn.json("most", ColumnType.optional(ColumnType.NUMBER), Call.Quota::most),
            TableColumn.json("words", OPTIONAL, Call.Quota::words),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Quota::clause))));
    private static final ColumnType<List<Call.Limit>> LIMITS = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("what", ColumnType.BILINGUAL, Call.Limit::what),
            TableColumn.json("bound", ColumnType.TEXT, limit -> limit.isMost() ? "most" : "least"),
            TableColumn.json("number", ColumnType.TEXT, limit -> limit.number().toPlainString()),
            TableColumn.json("unit", ColumnType.TEXT, limit -> limit.unit().id()),
            TableColumn.json("words", OPTIONAL, Call.Limit::words),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Limit::clause))));
    private static final ColumnType<List<Call.Copies>> COPIES = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("count", ColumnType.optional(ColumnType.NUMBER), Call.Copies::count),
            TableColumn.json("form", OPTIONAL_TEXT, copies -> copies.form().map(CatalogueExportTables::word)),
            TableColumn.json("of", ColumnType.BILINGUAL, Call.Copies::of),
            TableColumn.json("words", OPTIONAL, Call.Copies::words),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Copies::clause))));
    private static final ColumnType<Call.Platform> PLATFORM = ColumnType.fields(List.of(
            TableColumn.json("name", ColumnType.BILINGUAL, Call.Platform::name),
            TableColumn.json("website", ColumnType.TEXT, Call.Platform::url),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Platform::clause)));
    private static final ColumnType<List<Call.Contact>> CONTACTS = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("office", ColumnType.BILINGUAL, Call.Contact::office),
            TableColumn.json("person", OPTIONAL, Call.Contact::person),
            TableColumn.json("phone", OPTIONAL_TEXT, Call.Contact::phone),
            TableColumn.json("fax", OPTIONAL_TEXT, Call.Contact::fax),
            TableColumn.json("email", OPTIONAL_TEXT, Call.Contact::email),
            TableColumn.json("address", OPTIONAL, Call.Contact::address),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Contact::clause))));

    private CallFactTable() {}

    static ExportTable<Call> of(Library library, Edition edition, Call call) {
        String page = CallAddresses.page(library, edition, call);
        return new ExportTable<>(
                "call",
                List.of(
                        TableColumn.json("id", ColumnType.TEXT, Call::id),
                        TableColumn.json("name", ColumnType.BILINGUAL, Call::name),
                        TableColumn.json("notice", ColumnType.TEXT, Call::notice),
                        TableColumn.json("notices", ColumnType.TEXTS, Call::notices),
                        TableColumn.json("tier", OPTIONAL_TEXT, Call::tier),
                        TableColumn.json("conditions", ColumnType.CLAUSES, Call::conditions),
                        TableColumn.json("requirements", REQUIREMENTS, Call::requirements),
                        TableColumn.json("deadlines", DEADLINES, Call::deadlines),
                        TableColumn.json("quotas", QUOTAS, Call::quotas),
                        TableColumn.json("limits", LIMITS, Call::limits),
                        TableColumn.json(
                                "steps", ColumnType.list(ColumnType.QUOTE.from(Call.Step::words)), Call::steps),
                        TableColumn.json("copies", COPIES, Call::copies),
                        TableColumn.json("submitTo", ColumnType.optional(ColumnType.QUOTE), Call::submitTo),
                        TableColumn.json("platform", ColumnType.optional(PLATFORM), Call::platform),
                        TableColumn.json("contacts", CONTACTS, Call::contacts),
                        TableColumn.json(
                                "url",
                                ColumnType.addresses(List.of(PageLanguageMode.ZH, PageLanguageMode.EN)),
                                each -> view -> Routes.inEdition(edition.id(), page, view.main()))),
                List.of(call));
    }
}
