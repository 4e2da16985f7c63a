package org.zhinan.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.CatalogueYaml.Binding;
import org.zhinan.text.Bilingual;

/** One province's invitation under the edition; each fact carries the clause that states it. */
public record Call(
        String id,
        Bilingual name,
        String notice,
        String tier,
        List<Clause> conditions,
        List<Requirement> requirements,
        Procedure procedure,
        Submission submission) {

    /** What is to be done, by when, and how many projects a place may recommend. */
    public record Procedure(List<Deadline> deadlines, List<Quota> quotas, List<Step> steps) {}

    /** How and where an application is handed in, and who answers questions. */
    public record Submission(
            Optional<Copies> copies, Optional<Quote> submitTo, Optional<Platform> platform, List<Contact> contacts) {}

    public List<Deadline> deadlines() {
        return procedure.deadlines();
    }

    public List<Quota> quotas() {
        return procedure.quotas();
    }

    public List<Step> steps() {
        return procedure.steps();
    }

    public Optional<Copies> copies() {
        return submission.copies();
    }

    public Optional<Quote> submitTo() {
        return submission.submitTo();
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
     * @param exception words of the same clause that let others in
     */
    public record Requirement(Quote quote, Binding binding, Optional<Bilingual> exception) {}

    public record Deadline(LocalDate date, Bilingual who, Bilingual what, Clause clause) {}

    /** At most so many projects from this place; {@code others} stands for every place that the call does not name. */
    public record Quota(Bilingual place, int most, boolean others, Clause clause) {}

    /** What is to be done; {@code who} does it, where the call's data say so. */
    public record Step(Optional<Bilingual> who, Quote words) {}

    public record Copies(int count, Bilingual of, Clause clause) {}

    public record Platform(Bilingual name, String url, Clause clause) {}

    public record Contact(Bilingual office, String phone, Clause clause) {}
}
