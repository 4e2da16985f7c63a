package org.zhinan.export;

import java.util.List;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.Calls;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;

/** What a call states, each fact with the clause that states it. */
final class CallTable {
    private static final Shape<List<Call.Deadline>> DEADLINES = Shape.list(Shape.fields(List.of(
            Field.json("date", Shape.TEXT, deadline -> deadline.date().toString()),
            Field.json("who", Shape.BILINGUAL, Call.Deadline::who),
            Field.json("what", Shape.BILINGUAL, Call.Deadline::what),
            Field.json("clause", Shape.REFERENCE, Call.Deadline::clause))));
    private static final Shape<List<Call.Requirement>> REQUIREMENTS = Shape.list(Shape.fields(List.of(
            Field.json("words", Shape.QUOTE, Call.Requirement::quote),
            Field.json("binding", Shape.TEXT, each -> CatalogueTables.word(each.binding())),
            Field.json("exception", Shape.optional(Shape.BILINGUAL), Call.Requirement::exception))));
    private static final Shape<List<Call.Quota>> QUOTAS = Shape.list(Shape.fields(List.of(
            Field.json("place", Shape.BILINGUAL, Call.Quota::place),
            Field.json("most", Shape.NUMBER, Call.Quota::most),
            Field.json("clause", Shape.REFERENCE, Call.Quota::clause))));
    private static final Shape<Call.Copies> COPIES = Shape.fields(List.of(
            Field.json("count", Shape.NUMBER, Call.Copies::count),
            Field.json("of", Shape.BILINGUAL, Call.Copies::of),
            Field.json("clause", Shape.REFERENCE, Call.Copies::clause)));
    private static final Shape<Call.Platform> PLATFORM = Shape.fields(List.of(
            Field.json("name", Shape.BILINGUAL, Call.Platform::name),
            Field.json("website", Shape.TEXT, Call.Platform::url),
            Field.json("clause", Shape.REFERENCE, Call.Platform::clause)));
    private static final Shape<List<Call.Contact>> CONTACTS = Shape.list(Shape.fields(List.of(
            Field.json("office", Shape.BILINGUAL, Call.Contact::office),
            Field.json("phone", Shape.TEXT, Call.Contact::phone),
            Field.json("clause", Shape.REFERENCE, Call.Contact::clause))));

    private CallTable() {}

    static Table<Call> of(Library library, Edition edition, Call call) {
        String page = Calls.page(library, edition, call);
        return new Table<>(
                "call",
                List.of(
                        Field.json("id", Shape.TEXT, Call::id),
                        Field.json("name", Shape.BILINGUAL, Call::name),
                        Field.json("notice", Shape.TEXT, Call::notice),
                        Field.json("tier", Shape.TEXT, Call::tier),
                        Field.json("conditions", Shape.CLAUSES, Call::conditions),
                        Field.json("requirements", REQUIREMENTS, Call::requirements),
                        Field.json("deadlines", DEADLINES, Call::deadlines),
                        Field.json("quotas", QUOTAS, Call::quotas),
                        Field.json("steps", Shape.list(Shape.QUOTE.from(Call.Step::words)), Call::steps),
                        Field.json("copies", Shape.optional(COPIES), Call::copies),
                        Field.json("submitTo", Shape.optional(Shape.QUOTE), Call::submitTo),
                        Field.json("platform", Shape.optional(PLATFORM), Call::platform),
                        Field.json("contacts", CONTACTS, Call::contacts),
                        Field.json(
                                "url",
                                Shape.addresses(List.of(View.ZH, View.EN)),
                                each -> view -> Routes.inEdition(edition.id(), page, view.main()))),
                List.of(call));
    }
}
