package org.zhinan.library.build;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.content.CallYaml;
import org.zhinan.content.CatalogueYaml.Binding;
import org.zhinan.content.ClauseRef;
import org.zhinan.fact.FactCheck;
import org.zhinan.fact.FactClaim;
import org.zhinan.fact.FactSourceText;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.UnitOfMeasure;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Quote;
import org.zhinan.problem.Message;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** Resolves a call; each value that it states is read in the clause that it names. */
final class CallBuilder {
    private final ClauseResolver resolver;
    private final CallYaml file;
    private final EntryKindNames names;
    private final Function<String, Optional<LocalDate>> written;
    private final Map<String, FactSourceText> texts = new HashMap<>();

    /** @param written when a document was written */
    CallBuilder(
            CallYaml file,
            EntryKindNames names,
            ClauseResolver resolver,
            Function<String, Optional<LocalDate>> written) {
        this.file = file;
        this.names = names;
        this.resolver = resolver;
        this.written = written;
    }

    Call call(Set<String> documents, Set<String> tiers, Set<String> forms) {
        file.notices()
                .forEach(notice -> resolver.known(
                        Message.of("文件", "document"),
                        notice,
                        documents,
                        file.places().at("notice")));
        file.tier()
                .ifPresent(tier -> resolver.known(
                        names.of("tier"), tier, tiers, file.places().at("tier")));
        List<Clause> conditions = resolver.clauses(file.conditions());
        return new Call(
                file.id(),
                file.name(),
                file.notices(),
                file.tier(),
                conditions,
                requirements(conditions),
                new Call.Procedure(
                        file.deadlines().stream().map(this::deadline).toList(),
                        file.quotas().stream().map(this::quota).toList(),
                        file.limits().stream().map(this::limit).toList(),
                        file.steps().stream().map(each -> step(each, forms)).toList()),
                new Call.Submission(
                        file.copies().stream().map(this::copies).toList(),
                        file.submitTo().map(this::destination),
                        file.platform().map(this::platform),
                        file.contacts().stream().map(this::contact).toList()));
    }

    /** A fact of the clause, of which no other is read when the file quotes no words of it. */
    private FactCheck fact(CallYaml.Evidence fact, Clause clause, Optional<Bilingual> about) {
        FactSourceText text = texts.computeIfAbsent(
                clause.ref(),
                ref -> new FactSourceText(
                        ref,
                        clause.both(),
                        clause.marker(),
                        written.apply(clause.document())
                                .or(() -> written.apply(file.notices().get(0)))));
        return new FactCheck(text, fact.words(), about, fact.where(), resolver.problems());
    }

    private void requireIn(Clause clause, Optional<Bilingual> words, CallYaml.Evidence fact) {
        words.ifPresent(each -> resolver.requireIn(clause, each, fact.where()));
    }

    private Call.Deadline deadline(CallYaml.Deadline each) {
        Clause clause = resolver.clause(each.evidence().clause());
        FactCheck fact = fact(each.evidence(), clause, Optional.empty());
        each.when().date().map(FactClaim::date).ifPresent(fact::require);
        each.when().from().map(FactClaim::from).ifPresent(fact::require);
        each.when().time().map(FactClaim::time).ifPresent(fact::require);
        each.when().within().ifPresent(term -> {
            fact.require(FactClaim.within(term.count(), term.unit()));
            requireIn(clause, term.after(), each.evidence());
        });
        each.stage()
                .ifPresent(stage ->
                        resolver.requireAbout(clause, stage, each.evidence().where()));
        requireIn(clause, each.who(), each.evidence());
        requireIn(clause, each.what(), each.evidence());
        return new Call.Deadline(
                each.stage(),
                each.who(),
                each.what(),
                each.when(),
                each.evidence().words(),
                clause);
    }

    private Call.Quota quota(CallYaml.Quota each) {
        Clause clause = resolver.clause(each.evidence().clause());
        requireIn(clause, Optional.of(each.place()), each.evidence());
        Optional<Bilingual> cell = each.what().flatMap(what -> below(what, clause));
        if (cell.isEmpty()) {
            requireIn(clause, each.what(), each.evidence());
        }
        CallYaml.Evidence stated = new CallYaml.Evidence(
                each.evidence().clause(),
                each.evidence().words().or(() -> cell),
                each.evidence().where());
        FactCheck fact =
                fact(stated, clause, each.what().filter(what -> cell.isEmpty()).or(() -> Optional.of(each.place())));
        each.most().map(FactClaim::most).ifPresent(fact::require);
        each.least()
                .map(least -> FactClaim.limit(false, BigDecimal.valueOf(least), UnitOfMeasure.COUNT))
                .ifPresent(fact::require);
        return new Call.Quota(
                each.place(),
                each.what(),
                each.most(),
                each.least(),
                each.others(),
                each.evidence().words(),
                clause);
    }

    /** The cell of a row under the heading that names what is counted. */
    private Optional<Bilingual> below(Bilingual what, Clause row) {
        return Optional.ofNullable(resolver.heads().get(row.ref()))
                .filter(head -> head.cells().size() == row.cells().size())
                .flatMap(head -> IntStream.range(0, row.cells().size())
                        .filter(k -> head.cells().get(k).zh().contains(what.zh()))
                        .mapToObj(k -> row.cells().get(k))
                        .findFirst());
    }

    private Call.Limit limit(CallYaml.Limit each) {
        Clause clause = resolver.clause(each.evidence().clause());
        requireIn(clause, Optional.of(each.what()), each.evidence());
        fact(each.evidence(), clause, Optional.of(each.what()))
                .require(FactClaim.limit(each.isMost(), each.number(), each.unit()));
        return new Call.Limit(
                each.what(),
                each.isMost(),
                each.number(),
                each.unit(),
                each.evidence().words(),
                clause);
    }

    private Call.Copies copies(CallYaml.Copies each) {
        Clause clause = resolver.clause(each.evidence().clause());
        requireIn(clause, Optional.of(each.of()), each.evidence());
        FactCheck fact = fact(each.evidence(), clause, Optional.empty());
        each.count().map(FactClaim::copies).ifPresent(fact::require);
        each.form().map(FactClaim::form).ifPresent(fact::require);
        return new Call.Copies(
                each.count(),
                each.form(),
                each.of(),
                each.evidence().words(),
                stepOf(each.step(), clause, each.evidence().where()),
                clause);
    }

    private Call.Destination destination(CallYaml.Destination each) {
        Quote quote = resolver.quote(each.quote());
        return new Call.Destination(
                stepOf(each.step(), quote.clause(), each.quote().where()), quote);
    }

    /** The clause that a fact names for its step must be that of a step; else its own is meant. */
    private Clause stepOf(Optional<ClauseRef> step, Clause own, SourceLocation where) {
        step.filter(named -> file.steps().stream()
                        .noneMatch(each -> each.words().clause().toString().equals(named.toString())))
                .ifPresent(named -> resolver.problems()
                        .add(
                                where,
                                Message.of(
                                        "“step”写的{0}不是任何步骤的条款",
                                        "'step' names {0}, which is the clause of no step", named),
                                Message.of("请写“steps”中某一步的条款", "Write the clause of one of the 'steps'")));
        return step.map(resolver::clause).orElse(own);
    }

    private Call.Platform platform(CallYaml.Platform each) {
        Clause clause = resolver.clause(each.evidence().clause());
        requireIn(clause, Optional.of(each.name()), each.evidence());
        fact(each.evidence(), clause, Optional.empty()).require(FactClaim.website(each.url()));
        return new Call.Platform(
                each.name(),
                each.url(),
                stepOf(each.step(), clause, each.evidence().where()),
                clause);
    }

    private Call.Contact contact(CallYaml.Contact each) {
        Clause clause = resolver.clause(each.evidence().clause());
        Stream.of(Optional.of(each.office()), each.person(), each.address())
                .forEach(words -> requireIn(clause, words, each.evidence()));
        FactCheck fact = fact(each.evidence(), clause, Optional.empty());
        each.phone()
                .map(number -> FactClaim.telephone(number, FactValue.Line.TELEPHONE))
                .ifPresent(fact::require);
        each.fax()
                .map(number -> FactClaim.telephone(number, FactValue.Line.FAX))
                .ifPresent(fact::require);
        each.email().map(FactClaim::email).ifPresent(fact::require);
        return new Call.Contact(
                each.office(), each.person(), each.phone(), each.fax(), each.email(), each.address(), clause);
    }

    /** In the order of the conditions; one that the file does not take apart asks one thing, all that it says. */
    private List<Call.Requirement> requirements(List<Clause> conditions) {
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
        return new Call.Requirement(
                new Quote(condition, condition.title()), Optional.empty(), Binding.MUST, Optional.empty());
    }

    private Call.Requirement requirement(CallYaml.Requirement each) {
        Quote quote = resolver.quote(each.quote());
        Stream.of(each.who(), each.exception())
                .flatMap(Optional::stream)
                .forEach(words ->
                        resolver.requireIn(quote.clause(), words, each.quote().where()));
        return new Call.Requirement(quote, each.who(), each.binding(), each.exception());
    }

    private Call.Step step(CallYaml.Step each, Set<String> forms) {
        Quote words = resolver.quote(each.words());
        Stream.of(each.who(), each.act())
                .flatMap(Optional::stream)
                .forEach(part ->
                        resolver.requireIn(words.clause(), part, each.words().where()));
        each.form()
                .ifPresent(form -> resolver.known(
                        Message.of("表格", "form"), form, forms, each.words().where()));
        return new Call.Step(each.who(), each.party(), each.act(), each.form(), words);
    }
}
