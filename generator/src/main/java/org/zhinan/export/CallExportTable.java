package org.zhinan.export;

import java.util.List;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.CallAddresses;
import org.zhinan.site.address.LanguageView;
import org.zhinan.site.address.Routes;

/** What a call states, each fact with the clause that states it. */
final class CallExportTable {
    private static final ColumnType<List<Call.Deadline>> DEADLINES = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json(
                    "date", ColumnType.TEXT, deadline -> deadline.date().toString()),
            TableColumn.json("who", ColumnType.BILINGUAL, Call.Deadline::who),
            TableColumn.json("what", ColumnType.BILINGUAL, Call.Deadline::what),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Deadline::clause))));
    private static final ColumnType<List<Call.Requirement>> REQUIREMENTS = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("words", ColumnType.QUOTE, Call.Requirement::quote),
            TableColumn.json("binding", ColumnType.TEXT, each -> CatalogueExportTables.word(each.binding())),
            TableColumn.json("exception", ColumnType.optional(ColumnType.BILINGUAL), Call.Requirement::exception))));
    private static final ColumnType<List<Call.Quota>> QUOTAS = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("place", ColumnType.BILINGUAL, Call.Quota::place),
            TableColumn.json("most", ColumnType.NUMBER, Call.Quota::most),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Quota::clause))));
    private static final ColumnType<Call.Copies> COPIES = ColumnType.fields(List.of(
            TableColumn.json("count", ColumnType.NUMBER, Call.Copies::count),
            TableColumn.json("of", ColumnType.BILINGUAL, Call.Copies::of),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Copies::clause)));
    private static final ColumnType<Call.Platform> PLATFORM = ColumnType.fields(List.of(
            TableColumn.json("name", ColumnType.BILINGUAL, Call.Platform::name),
            TableColumn.json("website", ColumnType.TEXT, Call.Platform::url),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Platform::clause)));
    private static final ColumnType<List<Call.Contact>> CONTACTS = ColumnType.list(ColumnType.fields(List.of(
            TableColumn.json("office", ColumnType.BILINGUAL, Call.Contact::office),
            TableColumn.json("phone", ColumnType.TEXT, Call.Contact::phone),
            TableColumn.json("clause", ColumnType.REFERENCE, Call.Contact::clause))));

    private CallExportTable() {}

    static Table<Call> of(Library library, Edition edition, Call call) {
        String page = CallAddresses.page(library, edition, call);
        return new Table<>(
                "call",
                List.of(
                        TableColumn.json("id", ColumnType.TEXT, Call::id),
                        TableColumn.json("name", ColumnType.BILINGUAL, Call::name),
                        TableColumn.json("notice", ColumnType.TEXT, Call::notice),
                        TableColumn.json("tier", ColumnType.TEXT, Call::tier),
                        TableColumn.json("conditions", ColumnType.CLAUSES, Call::conditions),
                        TableColumn.json("requirements", REQUIREMENTS, Call::requirements),
                        TableColumn.json("deadlines", DEADLINES, Call::deadlines),
                        TableColumn.json("quotas", QUOTAS, Call::quotas),
                        TableColumn.json(
                                "steps", ColumnType.list(ColumnType.QUOTE.from(Call.Step::words)), Call::steps),
                        TableColumn.json("copies", ColumnType.optional(COPIES), Call::copies),
                        TableColumn.json("submitTo", ColumnType.optional(ColumnType.QUOTE), Call::submitTo),
                        TableColumn.json("platform", ColumnType.optional(PLATFORM), Call::platform),
                        TableColumn.json("contacts", CONTACTS, Call::contacts),
                        TableColumn.json(
                                "url",
                                ColumnType.addresses(List.of(LanguageView.ZH, LanguageView.EN)),
                                each -> view -> Routes.inEdition(edition.id(), page, view.main()))),
                List.of(call));
    }
}
