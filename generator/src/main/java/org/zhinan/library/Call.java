package org.zhinan.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.CallYaml.Party;
import org.zhinan.content.CallYaml.When;
import org.zhinan.content.CatalogueYaml.Binding;
import org.zhinan.fact.CopyMedium;
import org.zhinan.fact.DeadlineWording;
import org.zhinan.fact.UnitOfMeasure;
import org.zhinan.text.Bilingual;

/**
 * One province's invitation under the edition; each fact carries the clause that states it, and the words of it where the file quotes
 * them.
 *
 * @param notices ids of the documents that make it, the main one first
 * @param tier id of what is applied for; empty where the guidance has no tiers
 */
public record Call(
        String id,
        Bilingual name,
        List<String> notices,
        Optional<String> tier,
        List<Clause> conditions,
        List<Requirement> requirements,
        Procedure procedure,
        Submission submission) {

    /** What is to be done, by when, how many projects a place may recommend, and what else is limited. */
    public record Procedure(List<Deadline> deadlines, List<Quota> quotas, List<Limit> limits, List<Step> steps) {}

    /** How and where an application is handed in, and who answers questions. */
    public record Submission(
            List<Copies> copies, Optional<Destination> submitTo, Optional<Platform> platform, List<Contact> contacts) {}

    /** Id of the main document. */
    public String notice() {
        return notices.get(0);
    }

    public List<Deadline> deadlines() {
        return procedure.deadlines();
    }

    public List<Quota> quotas() {
        return procedure.quotas();
    }

    public List<Limit> limits() {
        return procedure.limits();
    }

    public List<Step> steps() {
        return procedure.steps();
    }

    public List<Copies> copies() {
        return submission.copies();
    }

    public Optional<Quote> submitTo() {
        return submission.submitTo().map(Destination::quote);
    }

    /** What is to be done, in the order of the call. */
    public List<Duty.Task> tasks() {
        return new DutiesOfCall(this).tasks();
    }

    /** The same by who has to do it. */
    public List<Duty> duties() {
        return new DutiesOfCall(this).duties();
    }

    public Optional<Platform> platform() {
        return submission.platform();
    }

    public List<Contact> contacts() {
        return submission.contacts();
    }

    /**
     * One thing that a condition asks, in its words; each condition has at least one.
     *
     * @param who the subject of the words, in the languages in which they begin without one
     * @param exception words of the same clause that let others in
     */
    public record Requirement(Quote quote, Optional<Bilingual> who, Binding binding, Optional<Bilingual> exception) {}

    /** A deadline has a stage or says who. */
    public record Deadline(
            Optional<Bilingual> stage,
            Optional<Bilingual> who,
            Optional<Bilingual> what,
            When when,
            Optional<Bilingual> words,
            Clause clause) {

        /** Whether the text names its day as the last one, rather than as the one on which it happens. */
        public boolean isLastDay() {
            Bilingual text = words.orElseGet(clause::both);
            return when.from().isEmpty()
                    && when.date()
                            .filter(day -> DeadlineWording.isIn(text.in(clause.original()), clause.original(), day))
                            .isPresent();
        }
    }

    /**
     * At most so many projects from this place, at least so many, or what the words say.
     *
     * @param what of which kind of projects; empty for all
     * @param others whether it stands for every place that the call does not name
     */
    public record Quota(
            Bilingual place,
            Optional<Bilingual> what,
            Optional<Integer> most,
            Optional<Integer> least,
            boolean others,
            Optional<Bilingual> words,
            Clause clause) {}

    /** @param isMost whether it is the most rather than the least */
    public record Limit(
            Bilingual what,
            boolean isMost,
            BigDecimal number,
            UnitOfMeasure unit,
            Optional<Bilingual> words,
            Clause clause) {}

    /**
     * What is to be done; {@code who} does it, where the call's data say so.
     *
     * @param act the few words that say what
     * @param form id of the form that is filled in
     */
    public record Step(
            Optional<Bilingual> who,
            Optional<Party> party,
            Optional<Bilingual> act,
            Optional<String> form,
            Quote words) {}

    /**
     * So many copies, or what the words say.
     *
     * @param step the clause of the step that they belong to
     */
    public record Copies(
            Optional<Integer> count,
            Optional<CopyMedium> form,
            Bilingual of,
            Optional<Bilingual> words,
            Clause step,
            Clause clause) {}

    /** @param step the clause of the step that is done there */
    public record Platform(Bilingual name, String url, Clause step, Clause clause) {}

    /** @param step the clause of the step that leads there */
    public record Destination(Clause step, Quote quote) {}

    /** An office with at least one way to reach it. */
    public record Contact(
            Bilingual office,
            Optional<Bilingual> person,
            Optional<String> phone,
            Optional<String> fax,
            Optional<String> email,
            Optional<Bilingual> address,
            Clause clause) {}
}
