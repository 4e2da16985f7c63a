package org.zhinan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Success@1, Success@3 and MRR@10 by kind of query: over hits that are scenarios where scenarios answer, else over all. */
final class Measure {

    /** By several authors, about everything; none of them knew the search or the other lists. */
    static final List<String> ABOUT_EVERYTHING = List.of(
            "queries-factory.jsonl",
            "queries-bureau.jsonl",
            "queries-crowd.jsonl",
            "queries-region.jsonl",
            "queries-headquarters.jsonl",
            "queries-colleagues.jsonl",
            "queries-agency.jsonl",
            "queries-evaluators.jsonl",
            "queries-hotline.jsonl",
            "queries-newcomers.jsonl",
            "queries-workshop.jsonl",
            "queries-callers.jsonl",
            "queries-survey.jsonl",
            "queries-officers.jsonl",
            "queries-visitors.jsonl",
            "queries-plant.jsonl",
            "queries-district.jsonl",
            "queries-public.jsonl");

    private Measure() {}

    /**
     * Figures of one kind of query.
     *
     * @param queries how many
     * @param first how many have a relevant first hit
     * @param third how many a relevant one among three
     * @param reciprocal the sum of reciprocal ranks within ten
     */
    record Figures(int queries, int first, int third, double reciprocal) {
        Figures plus(int rank) {
            return new Figures(
                    queries + 1,
                    first + (rank == 1 ? 1 : 0),
                    third + (rank >= 1 && rank <= 3 ? 1 : 0),
                    reciprocal + (rank >= 1 && rank <= 10 ? 1.0 / rank : 0));
        }
    }

    static Map<String, Figures> measure(SearchIndex index, String resource, List<String> missed) {
        Map<String, Figures> figures = new TreeMap<>();
        for (Map<String, Object> line : TestCorpus.lines(resource)) {
            String q = (String) line.get("q");
            List<?> relevant = (List<?>) line.get("relevant");
            if (relevant.isEmpty()) {
                continue;
            }
            String asked = (String) line.getOrDefault("about", line.get("kind"));
            List<Hit> hits = index.search(query(q, asked)).hits();
            int rank = 0;
            for (int k = hits.size(); k > 0; k--) {
                rank = isRelevant(hits.get(k - 1), relevant) ? k : rank;
            }
            for (String kind : List.of(asked, "all")) {
                figures.merge(kind, new Figures(0, 0, 0, 0).plus(rank), Measure::sum);
            }
            if (rank != 1) {
                missed.add(line.get("kind") + " " + q + " wants " + relevant + " rank " + rank + ", first: "
                        + (hits.isEmpty()
                                ? "none"
                                : hits.get(0).id() + " " + hits.get(0).matches()));
            }
        }
        return figures;
    }

    /** Lists name a document or entry, or a clause of a document: {@code notice-shaanxi#2-2}. */
    private static boolean isRelevant(Hit hit, List<?> relevant) {
        return relevant.contains(hit.id())
                || hit.clause()
                        .map(clause -> hit.id() + "#" + clause)
                        .filter(relevant::contains)
                        .isPresent()
                || hit.answer().filter(answer -> shows(answer, relevant)).isPresent();
    }

    /** An answer is shown with the clause that it is taken from: lists that are older than answers name that. */
    private static boolean shows(StructureAnswer answer, List<?> relevant) {
        String clause = answer.url().zh().replaceFirst("^.*/documents/(.*)\\.html", "$1");
        return relevant.contains(clause) || relevant.contains(clause.replaceFirst("#.*", ""));
    }

    /** Questions that documents answer are measured over all kinds, the others over scenarios. */
    private static Query query(String text, String kind) {
        return new Query(text, 10, kind.startsWith("doc") ? Map.of() : Map.of("kind", List.of("scenario")));
    }

    /** The unanswerable queries that give a hit. */
    static List<String> answered(SearchIndex index, String resource) {
        List<String> answered = new ArrayList<>();
        for (Map<String, Object> line : unanswerable(resource)) {
            Query query = Query.of((String) line.get("q"));
            if (!index.search(query).hits().isEmpty()) {
                answered.add(query.text() + " gives\n    "
                        + index.explain(query).stream()
                                .limit(1)
                                .map(ScoreExplanation::toString)
                                .collect(Collectors.joining()));
            }
        }
        return answered;
    }

    static List<Map<String, Object>> unanswerable(String resource) {
        return TestCorpus.lines(resource).stream()
                .filter(line -> ((List<?>) line.getOrDefault("relevant", List.of())).isEmpty())
                .toList();
    }

    private static Figures sum(Figures one, Figures two) {
        return new Figures(
                one.queries + two.queries,
                one.first + two.first,
                one.third + two.third,
                one.reciprocal + two.reciprocal);
    }

    static String table(Map<String, Figures> figures) {
        StringBuilder table = new StringBuilder();
        figures.forEach((kind, f) -> table.append(String.format(
                Locale.ROOT,
                "%-14s %4d  S@1 %.3f  S@3 %.3f  MRR %.3f%n",
                kind,
                f.queries,
                (double) f.first / f.queries,
                (double) f.third / f.queries,
                f.reciprocal / f.queries)));
        return table.toString();
    }

    public static void main(String[] arguments) {
        try (SearchIndex index =
                SearchIndex.of(arguments.length > 0 ? TestCorpus.official(List.of()) : TestCorpus.whole())) {
            List<String> lists = new ArrayList<>(List.of(
                    "queries-dev.jsonl",
                    "queries-mech.jsonl",
                    "queries-own.jsonl",
                    "queries-engineer.jsonl",
                    "queries-consultant.jsonl",
                    "queries-written.jsonl",
                    "queries-structure.jsonl",
                    "queries-structure-second.jsonl",
                    "queries-sure.jsonl",
                    "queries-offices.jsonl",
                    "queries-counters.jsonl",
                    "queries-inquirers.jsonl",
                    "queries-strangers.jsonl",
                    "queries-owners.jsonl",
                    "queries-advisers.jsonl",
                    "queries-desks.jsonl"));
            lists.addAll(ABOUT_EVERYTHING);
            for (String list : lists) {
                List<String> missed = new ArrayList<>();
                System.out.println(list + "\n" + table(measure(index, list, missed)));
                missed.forEach(System.out::println);
                print(answered(index, list), unanswerable(list).size());
            }
            String unanswerable = "queries-unanswerable.jsonl";
            print(answered(index, unanswerable), unanswerable(unanswerable).size());
        }
    }

    private static void print(List<String> answered, int unanswerable) {
        System.out.println("unanswerable but answered: " + answered.size() + " of " + unanswerable);
        answered.forEach(System.out::println);
    }
}
