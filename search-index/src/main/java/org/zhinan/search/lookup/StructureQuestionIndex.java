package org.zhinan.search.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.search.CitableClause;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.StructureQuestions;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;

/** What questions about structure are read by, as terms of the search. */
public final class StructureQuestionIndex {

    private final List<String> questions;
    private final Map<String, Set<String>> phrases = new TreeMap<>();
    private final Map<String, List<Found>> replies = new TreeMap<>();
    private int longest;

    /**
     * An answer.
     *
     * @param number of the searchable that is found
     */
    public record Found(int number, StructureAnswer answer) {}

    private StructureQuestionIndex(List<String> questions) {
        this.questions = questions;
    }

    /** Of a structure whose answers are given at these searchables; one whose place there is not, is not given. */
    public static StructureQuestionIndex of(
            StructureQuestions structure, List<Searchable> searchables, Tokenizer tokenizer) {
        return of(structure, numbers(structure, searchables), tokenizer);
    }

    /** Of a structure whose answers are given at the searchables of these numbers. */
    public static StructureQuestionIndex of(
            StructureQuestions structure, Iterable<Integer> numbers, Tokenizer tokenizer) {
        StructureQuestionIndex table = new StructureQuestionIndex(structure.questions());
        byRole(structure).forEach((role, texts) -> texts.forEach(text -> table.add(text, role, tokenizer)));
        Iterator<Integer> number = numbers.iterator();
        for (StructureQuestions.Reply reply : structure.answers()) {
            int found = number.next();
            if (found >= 0) {
                table.replies
                        .computeIfAbsent(reply.key(), key -> new ArrayList<>())
                        .add(new Found(found, reply.answer()));
            }
        }
        return table;
    }

    /** Where each answer is given; negative where that is nowhere. */
    public static List<Integer> numbers(StructureQuestions structure, List<Searchable> searchables) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Searchable searchable : searchables) {
            String clause = searchable.clause().map(CitableClause::clause).orElse("");
            numbers.put(place(searchable.entry().kind(), searchable.entry().id(), clause), searchable.number());
        }
        return structure.answers().stream()
                .map(reply -> numbers.getOrDefault(
                        place(reply.kind(), reply.id(), reply.clause()),
                        numbers.getOrDefault(place(reply.kind(), reply.id(), ""), -1)))
                .toList();
    }

    private static String place(String kind, String id, String clause) {
        return kind + "/" + id + "#" + clause;
    }

    /** What has each role; of several roles of a phrase, that comes first which the structure names first. */
    public static Map<String, Set<String>> byRole(StructureQuestions structure) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        structure
                .phrases()
                .forEach(phrase -> texts.computeIfAbsent(phrase.role(), key -> new LinkedHashSet<>())
                        .add(phrase.text()));
        return texts;
    }

    private void add(String text, String role, Tokenizer tokenizer) {
        List<String> terms = tokenizer.tokenize(text).stream().map(Token::term).toList();
        if (!terms.isEmpty()) {
            longest = Math.max(longest, terms.size());
            phrases.computeIfAbsent(String.join(" ", terms), key -> new LinkedHashSet<>())
                    .add(role);
        }
    }

    public List<String> questions() {
        return questions;
    }

    /** The roles of each phrase, by its terms parted by spaces. */
    public Map<String, Set<String>> phrases() {
        return phrases;
    }

    /** The answers by question and what is named in it. */
    public Map<String, List<Found>> replies() {
        return replies;
    }

    /** How many terms the longest phrase has. */
    public int longest() {
        return longest;
    }

    /** The terms that questions ask with, the first of each phrase: a query without is none. */
    public Set<String> asking() {
        Set<String> asking = new TreeSet<>();
        phrases.forEach((terms, roles) -> {
            if (roles.stream().anyMatch(role -> role.startsWith(StructureQuestions.ASKS))) {
                asking.add(terms.split(" ")[0]);
            }
        });
        return asking;
    }
}
