package org.zhinan.search;

import java.util.List;
import java.util.Objects;

/**
 * By what questions about the structure of the guidance are read (how many there are, which belong to which, who, where, what differs), and
 * their answers. A query with anything else in it than these phrases is no such question.
 *
 * @param questions what can be asked, as {@code count}; of several that a query may ask, the first that has an answer counts
 * @param phrases what such questions are made of; of several that a place may hold, the longest counts
 * @param answers what is known
 * @param decisive names, as of tiers, that decide among what else is alike: a query for 卓越级 and a topic asks for the clause under 卓越级
 */
public record StructureQuestions(
        List<String> questions, List<Phrase> phrases, List<Reply> answers, List<String> decisive) {

    /** Nothing can be asked. */
    public static final StructureQuestions NONE = new StructureQuestions(List.of(), List.of(), List.of(), List.of());

    /** Stands before a question in the role of what asks it, as in {@code ?count}. */
    public static final String ASKS = "?";

    /** Stands before a question in the role of what says nothing more beside it, as in {@code +who}. */
    public static final String BESIDE = "+";

    /** The role of what says nothing in any question. */
    public static final String SILENT = "";

    /** The role of what makes a query another question. */
    public static final String NEVER = "-";

    /**
     * What may stand in a question.
     *
     * @param text in either language
     * @param role one of the above, or what it names: a kind, as {@code domain}, or one of it, as {@code domain/domain-03}
     */
    public record Phrase(String text, String role) {}

    /**
     * An answer and where it is given.
     *
     * @param key the question and what is named in it, in the order of their characters and parted by spaces: {@code which area domain/domain-03}
     * @param kind of the entry that is found
     * @param id of it
     * @param clause id of a clause of it, if it is a document; empty for none
     * @param answer what is shown with it
     */
    public record Reply(String key, String kind, String id, String clause, StructureAnswer answer) {
        public Reply {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(answer, "answer");
        }
    }

    public StructureQuestions {
        questions = List.copyOf(questions);
        phrases = List.copyOf(phrases);
        answers = List.copyOf(answers);
        decisive = List.copyOf(decisive);
    }
}
