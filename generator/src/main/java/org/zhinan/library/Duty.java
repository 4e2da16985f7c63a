package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.CallYaml.Party;
import org.zhinan.text.Bilingual;

/**
 * What one side of an application has to do.
 *
 * @param actors who that is, in the words of the call; nobody for what its data leave open, which comes last
 */
public record Duty(Optional<Party> party, List<Bilingual> actors, List<Task> tasks) {

    /**
     * One thing to do, with what the call states of it: by when, how often, to whom, where, on which form.
     *
     * @param act the few words that say what
     * @param words all that is quoted of it; a task without is known by its facts alone
     * @param form id of the form that is filled in
     * @param clause that states it
     */
    public record Task(
            Optional<Bilingual> who,
            Optional<Bilingual> act,
            Optional<Bilingual> words,
            List<Call.Deadline> deadlines,
            List<Call.Copies> copies,
            Optional<Quote> submitTo,
            Optional<Call.Platform> platform,
            Optional<String> form,
            Clause clause) {}
}
