package org.zhinan.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.CatalogueYaml.Binding;
import org.zhinan.content.CatalogueYaml.Quote;
import org.zhinan.content.file.SourceFile;
import org.zhinan.fact.CopyMedium;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.UnitOfMeasure;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * A file of {@code calls/}: one province's invitation. Every fact names the clause that states it, and its value is read there.
 *
 * @param notices ids of the documents that make the call, the main one first
 * @param tier id of the tier that is applied for, where there are tiers
 */
public record CallYaml(
        String id,
        Bilingual name,
        List<String> notices,
        Optional<String> tier,
        List<ClauseRef> conditions,
        List<Requirement> requirements,
        List<Deadline> deadlines,
        List<Quota> quotas,
        List<Limit> limits,
        List<Step> steps,
        List<Copies> copies,
        Optional<Destination> submitTo,
        Optional<Platform> platform,
        List<Contact> contacts,
        YamlKeyLines places) {

    /**
     * Where a fact stands.
     *
     * @param words of the clause that state it, in the languages that the clause has; without them the whole clause is read
     */
    public record Evidence(ClauseRef clause, Optional<Bilingual> words, SourceLocation where) {}

    /**
     * One thing that a condition asks: {@code MUST}, unless the words say {@code IN_PRINCIPLE}.
     *
     * @param who words of the clause, in the languages in which {@code quote} begins without its subject
     * @param exception words of the same clause that let others in
     */
    public record Requirement(Quote quote, Optional<Bilingual> who, Binding binding, Optional<Bilingual> exception) {}

    /** The texts are words of the clause, {@code stage} also of one above it. A deadline has a stage or says who. */
    public record Deadline(
            Optional<Bilingual> stage,
            Optional<Bilingual> who,
            Optional<Bilingual> what,
            When when,
            Evidence evidence) {}

    /**
     * A day, the last of several, or a term; or nothing of it, when the words alone say it.
     *
     * @param from the first of several days
     * @param time at which the last day ends
     */
    public record When(
            Optional<LocalDate> from,
            Optional<LocalDate> date,
            Optional<FactValue.Time> time,
            Optional<Within> within) {}

    /** @param after from what the term is counted, in words of the clause */
    public record Within(int count, UnitOfMeasure unit, Optional<Bilingual> after) {}

    /**
     * What a place may recommend.
     *
     * @param what of which kind of projects, where the call counts them apart
     * @param most absent when it is the least, or when the words alone say it
     * @param others marks the quota of every place that the call does not name
     */
    public record Quota(
            Bilingual place,
            Optional<Bilingual> what,
            Optional<Integer> most,
            Optional<Integer> least,
            boolean others,
            Evidence evidence) {}

    /**
     * A limit of money, time, share or number.
     *
     * @param isMost whether it is the most rather than the least
     */
    public record Limit(Bilingual what, boolean isMost, BigDecimal number, UnitOfMeasure unit, Evidence evidence) {}

    /** @param count absent when the words alone say it */
    public record Copies(
            Optional<Integer> count,
            Optional<CopyMedium> form,
            Bilingual of,
            Optional<ClauseRef> step,
            Evidence evidence) {}

    public record Platform(Bilingual name, String url, Optional<ClauseRef> step, Evidence evidence) {}

    /**
     * Where an application is handed in.
     *
     * @param step the clause of the step that leads there, where it is not that of the quote
     */
    public record Destination(Quote quote, Optional<ClauseRef> step) {}

    /** An office with at least one way to reach it. */
    public record Contact(
            Bilingual office,
            Optional<Bilingual> person,
            Optional<String> phone,
            Optional<String> fax,
            Optional<String> email,
            Optional<Bilingual> address,
            Evidence evidence) {}

    /** On which side of an application somebody stands. */
    public enum Party {
        /** Who applies. */
        APPLICANT,
        /** Who puts applications forward. */
        RECOMMENDER
    }

    /**
     * What is to be done.
     *
     * @param who does it, in words of the clause
     * @param act the few words of the clause that say what
     * @param form id of the form that is filled in
     */
    public record Step(
            Optional<Bilingual> who,
            Optional<Party> party,
            Optional<Bilingual> act,
            Optional<String> form,
            Quote words) {}

    static Optional<CallYaml> read(SourceFile file, Problems problems, MemoCache memo) {
        return YamlFields.of(file, problems, memo).map(f -> {
            CallFactsReader facts = new CallFactsReader(problems);
            CallYaml call = new CallYaml(
                    f.id("id"),
                    f.bilingual("name"),
                    notices(f),
                    f.optionalText("tier"),
                    f.clauses("conditions"),
                    f.list("requirements", r -> requirement(r, problems)),
                    f.list("deadlines", facts::deadline),
                    f.list("quotas", facts::quota),
                    f.list("limits", facts::limit),
                    f.list("steps", facts::step),
                    f.oneOrMore("copies", facts::copies),
                    f.optionalMapping("submit-to", CallFactsReader::destination),
                    f.optionalMapping("platform", CallFactsReader::platform),
                    f.list("contacts", facts::contact),
                    f.places());
            f.done();
            return call;
        });
    }

    private static List<String> notices(YamlFields f) {
        List<String> several = f.texts("notices");
        return several.isEmpty() ? List.of(f.text("notice")) : several;
    }

    private static Requirement requirement(YamlFields f, Problems problems) {
        Binding how = f.has("binding") ? EnumWords.of(Binding.class, f, "binding", problems) : Binding.MUST;
        return new Requirement(CatalogueYaml.quote(f), f.optionalWords("who"), how, f.optionalBilingual("exception"));
    }
}
