package org.zhinan.library.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.content.CallYaml;
import org.zhinan.content.CatalogueYaml.Binding;
import org.zhinan.content.ClauseRef;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Quote;
import org.zhinan.problem.Message;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Resolves a call; each value that it states must stand in the clause that it names. */
final class CallBuilder {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final ClauseResolver resolver;

    CallBuilder(ClauseResolver resolver) {
        this.resolver = resolver;
    }

    Call call(CallYaml file, Set<String> documents, Set<String> tiers) {
        resolver.known(
                Message.of("文件", "document"),
                file.notice(),
                documents,
                file.places().at("notice"));
        resolver.known(
                Message.of("层级", "tier"), file.tier(), tiers, file.places().at("tier"));
        List<Clause> conditions = resolver.clauses(file.conditions());
        return new Call(
                file.id(),
                file.name(),
                file.notice(),
                file.tier(),
                conditions,
                requirements(file, conditions),
                new Call.Procedure(
                        file.deadlines().stream().map(this::deadline).toList(),
                        file.quotas().stream().map(this::quota).toList(),
                        file.steps().stream().map(this::step).toList()),
                new Call.Submission(
                        file.copies().map(this::copies),
                        file.submitTo().map(resolver::quote),
                        file.platform().map(this::platform),
                        file.contacts().stream().map(this::contact).toList()));
    }

    /** In the order of the conditions; one that the file does not take apart asks one thing, all that it says. */
    private List<Call.Requirement> requirements(CallYaml file, List<Clause> conditions) {
        List<Call.Requirement> stated =
                file.requirements().stream().map(this::requirement).toList();
        for (CallYaml.Requirement each : file.requirements()) {
            ClauseRef clause = each.quote().clause();
            if (!clause.document().isEmpty()
                    && conditions.stream().noneMatch(c -> c.ref().equals(clause.toString()))) {
                resolver.notACondition(clause);
            }
        }
        return conditions.stream()
                .flatMap(condition -> {
                    List<Call.Requirement> own = stated.stream()
                            .filter(each -> each.quote().clause().equals(condition))
                            .toList();
                    return own.isEmpty() ? Stream.of(whole(condition)) : own.stream();
                })
                .toList();
    }

    private static Call.Requirement whole(Clause condition) {
        return new Call.Requirement(new Quote(condition, condition.title()), Binding.MUST, Optional.empty());
    }

    private Call.Requirement requirement(CallYaml.Requirement file) {
        Quote quote = resolver.quote(file.quote());
        file.exception()
                .ifPresent(words ->
                        resolver.requireIn(quote.clause(), words, file.quote().where()));
        return new Call.Requirement(quote, file.binding(), file.exception());
    }

    private Call.Deadline deadline(CallYaml.Deadline file) {
        Clause clause = resolver.clause(file.clause());
        requireDate(clause, file.date(), file.where());
        resolver.requireIn(clause, file.who(), file.where());
        resolver.requireIn(clause, file.what(), file.where());
        return new Call.Deadline(file.date(), file.who(), file.what(), clause);
    }

    /** A date must stand in the clause as the languages write it: 2024年11月22日, 22 November 2024. */
    void requireDate(Clause clause, LocalDate date, SourceLocation where) {
        resolver.requireIn(
                clause,
                new Bilingual(
                        String.format(
                                Locale.ROOT, "%d年%d月%d日", date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                        english(date)),
                where);
    }

    /** As the reference translation writes dates: 22 November 2024. */
    static String english(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    private Call.Step step(CallYaml.Step file) {
        Quote words = resolver.quote(file.words());
        file.who()
                .ifPresent(who ->
                        resolver.requireIn(words.clause(), who, file.words().where()));
        return new Call.Step(file.who(), words);
    }

    private Call.Quota quota(CallYaml.Quota file) {
        Clause clause = resolver.clause(file.clause());
        resolver.requireIn(clause, Language.ZH, file.place().zh() + "不超过" + file.most() + "个", file.where());
        resolver.requireIn(
                clause, Language.EN, file.most() + " for " + file.place().en(), file.where());
        return new Call.Quota(file.place(), file.most(), file.others(), clause);
    }

    private Call.Copies copies(CallYaml.Copies file) {
        Clause clause = resolver.clause(file.clause());
        resolver.requireIn(clause, file.of(), file.where());
        resolver.requireIn(clause, new Bilingual(file.count() + "份", file.count() + " paper copies"), file.where());
        return new Call.Copies(file.count(), file.of(), clause);
    }

    private Call.Platform platform(CallYaml.Platform file) {
        Clause clause = resolver.clause(file.clause());
        resolver.requireIn(clause, file.name(), file.where());
        resolver.requireIn(clause, new Bilingual(file.url(), file.url()), file.where());
        return new Call.Platform(file.name(), file.url(), clause);
    }

    private Call.Contact contact(CallYaml.Contact file) {
        Clause clause = resolver.clause(file.clause());
        resolver.requireIn(clause, file.office(), file.where());
        resolver.requireIn(clause, new Bilingual(file.phone(), file.phone()), file.where());
        return new Call.Contact(file.office(), file.phone(), clause);
    }
}
