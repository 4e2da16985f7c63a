package org.zhinan.search.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.search.StructureQuestions;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;

/** Answers questions about structure: what is asked, and of what. A query with anything else in it is none. */
public final class QuestionReader {

    /** Of a query in which more than these can be meant, the first count. */
    static final int MOST_READINGS = 64;

    private final Tokenizer tokenizer;
    private final Supplier<StructureQuestionIndex> table;

    public QuestionReader(Tokenizer tokenizer, Supplier<StructureQuestionIndex> table) {
        this.tokenizer = tokenizer;
        this.table = table;
    }

    /** What answers a query. */
    public List<StructureQuestionIndex.Found> find(String text) {
        List<String> terms = tokenizer.tokenize(text).stream().map(Token::term).toList();
        List<Set<String>> phrases = phrases(terms);
        return table.get().questions().stream()
                .filter(question ->
                        phrases.stream().anyMatch(roles -> roles.contains(StructureQuestions.ASKS + question)))
                .flatMap(question -> keys(question, phrases).stream())
                .map(key -> table.get().replies().getOrDefault(key, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The roles of the phrases that the terms are, from left to right the longest each; none where anything is no phrase. */
    private List<Set<String>> phrases(List<String> terms) {
        List<Set<String>> phrases = new ArrayList<>();
        for (int at = 0; at < terms.size(); ) {
            int to = Math.min(terms.size(), at + table.get().longest());
            while (to > at && !table.get().phrases().containsKey(String.join(" ", terms.subList(at, to)))) {
                to--;
            }
            if (to == at) {
                return List.of();
            }
            phrases.add(table.get().phrases().get(String.join(" ", terms.subList(at, to))));
            at = to;
        }
        return phrases;
    }

    /**
     * What a question is looked up by, for each way to read its phrases; a kind beside one of its entries says nothing more, and an entry beside
     * one of another kind may be a guess at the answer.
     */
    private static Collection<String> keys(String question, List<Set<String>> phrases) {
        List<Set<String>> readings = List.of(Set.of());
        for (Set<String> roles : phrases) {
            List<Set<String>> longer = new ArrayList<>();
            for (Set<String> reading : readings) {
                subjects(question, roles).forEach(subject -> longer.add(with(reading, subject)));
            }
            readings = longer.subList(0, Math.min(longer.size(), MOST_READINGS));
        }
        Collection<String> keys = new LinkedHashSet<>();
        readings.forEach(reading -> keys.add(key(question, reading)));
        readings.forEach(reading -> keys.add(key(question, withoutKindsOf(reading))));
        readings.forEach(reading -> keys.add(key(question, withGuessAsKind(reading))));
        return keys;
    }

    /** What a phrase may name in a question, at last nothing. */
    private static List<String> subjects(String question, Set<String> roles) {
        boolean nothing = Stream.of(
                        StructureQuestions.SILENT,
                        StructureQuestions.ASKS + question,
                        StructureQuestions.BESIDE + question)
                .anyMatch(roles::contains);
        Stream<String> named = roles.stream().filter(role -> role.matches("[a-z].*"));
        return Stream.concat(named, nothing ? Stream.of(StructureQuestions.SILENT) : Stream.empty())
                .toList();
    }

    private static Set<String> with(Set<String> reading, String subject) {
        Set<String> more = new TreeSet<>(reading);
        more.add(subject);
        more.remove(StructureQuestions.SILENT);
        return more;
    }

    private static Set<String> withoutKindsOf(Set<String> reading) {
        Set<String> rest = new TreeSet<>(reading);
        rest.removeIf(kind -> reading.stream().anyMatch(other -> other.startsWith(kind + "/")));
        return rest;
    }

    /** 质量管控算生产作业吗 asks for the area of a domain; of the kinds, the first by the alphabet is the guess. */
    private static Set<String> withGuessAsKind(Set<String> reading) {
        List<String> kinds = reading.stream()
                .filter(subject -> subject.contains("/"))
                .map(subject -> subject.substring(0, subject.indexOf('/')))
                .distinct()
                .toList();
        return kinds.size() < 2
                ? reading
                : reading.stream()
                        .map(subject -> subject.startsWith(kinds.get(0) + "/") ? kinds.get(0) : subject)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(String question, Set<String> reading) {
        return question + " " + String.join(" ", reading);
    }
}
