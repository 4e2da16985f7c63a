package org.zhinan.site.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.ShippedSearchVocabulary.Phrases;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.search.Localised;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.StructureQuestions;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Collects phrases and answers, each once. */
final class AnswerCollector {
    private final Edition edition;
    private final Set<StructureQuestions.Phrase> phrases = new LinkedHashSet<>();
    private final Set<String> decisive = new LinkedHashSet<>();
    private final List<StructureQuestions.Reply> replies = new ArrayList<>();
    private final Map<String, List<StructureQuestions.Reply>> repliesByKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    AnswerCollector(Edition edition) {
        this.edition = edition;
    }

    /** With the questions that have an answer, and what asks them. */
    StructureQuestions structure(List<String> questions) {
        Set<String> answered = repliesByKey.keySet().stream()
                .map(key -> key.substring(0, key.indexOf(' ')))
                .collect(Collectors.toSet());
        Set<String> unasked = questions.stream()
                .filter(question -> !answered.contains(question))
                .flatMap(
                        question -> Stream.of(StructureQuestions.ASKS + question, StructureQuestions.BESIDE + question))
                .collect(Collectors.toSet());
        return replies.isEmpty()
                ? StructureQuestions.NONE
                : new StructureQuestions(
                        questions.stream().filter(answered::contains).toList(),
                        phrases.stream()
                                .filter(phrase -> !unasked.contains(phrase.role()))
                                .toList(),
                        List.copyOf(replies),
                        List.copyOf(decisive));
    }

    /** A name by which a query decides among what else is alike. */
    void decisive(String name) {
        decisive.add(name);
    }

    void phrase(String text, String role) {
        if (!text.isBlank()) {
            phrases.add(new StructureQuestions.Phrase(text, role));
            if (role.contains("/")) {
                names.add(text);
            }
        }
    }

    /** Whether a text names an entry. */
    boolean names(String text) {
        return names.contains(text);
    }

    void phrases(Phrases texts, String role) {
        texts.zh().forEach(text -> phrase(text, role));
        texts.en().forEach(text -> phrase(text, role));
    }

    /**
     * Where an answer is given.
     *
     * @param kind of the entry of the search
     * @param clause of a document; empty for none
     */
    record Place(String kind, String id, String clause) {
        static Place of(CatalogueEntry entry) {
            return new Place(entry.kind().id(), entry.id(), "");
        }

        static Place of(Clause clause) {
            return new Place("document", clause.document(), clause.id());
        }
    }

    /** Of a question about these subjects. */
    void reply(String question, List<String> subjects, Place place, Bilingual line, Clause evidence) {
        add(new StructureQuestions.Reply(
                key(question, subjects),
                place.kind(),
                place.id(),
                place.clause(),
                new StructureAnswer(
                        localised(line::in), localised(language -> cited(evidence, language)), url(evidence))));
    }

    /** The answers of a question about some subjects answer it about others, too. */
    void again(String question, List<String> subjects, List<String> others) {
        String key = key(question, others);
        List.copyOf(repliesByKey.getOrDefault(key(question, subjects), List.of()))
                .forEach(reply -> add(
                        new StructureQuestions.Reply(key, reply.kind(), reply.id(), reply.clause(), reply.answer())));
    }

    private void add(StructureQuestions.Reply reply) {
        replies.add(reply);
        repliesByKey.computeIfAbsent(reply.key(), key -> new ArrayList<>()).add(reply);
    }

    private static String key(String question, List<String> subjects) {
        return question + " " + String.join(" ", new TreeSet<>(subjects));
    }

    private String cited(Clause clause, Language language) {
        String name = edition.document(clause.document()).shortName().in(language);
        String place = clause.number().place().in(language);
        return place.isEmpty() ? name : name + " " + place;
    }

    private Localised url(Clause clause) {
        return localised(language ->
                Routes.document(edition.id(), clause.document(), PageLanguageMode.of(language)) + "#" + clause.id());
    }

    private static Localised localised(Function<Language, String> text) {
        return new Localised(text.apply(Language.ZH), text.apply(Language.EN));
    }
}
