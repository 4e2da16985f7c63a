package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.rank.EntryKindWeights;
import org.zhinan.search.rank.RankingExport;

/**
 * Which searchables have a title that begins with some terms, and how many terms the shortest such title of each has. Of a title that no
 * other begins like, all further beginnings are one term: the whole title with {@link #WHOLE} behind it.
 */
final class TitlePrefixIndex {

    /** The terms that all terms of a group begin with, at most. */
    private static final int HEAD = 3;

    private static final String WHOLE = " ";

    /** By the beginning, searchables and how many terms their shortest title of those that begin so has. */
    private final SortedMap<String, SortedMap<Integer, Integer>> lengths = new TreeMap<>();

    private TitlePrefixIndex() {}

    /** A title's terms, and whose it is. */
    private record Title(List<String> terms, int searchable) {

        private String beginning(int length) {
            return String.join(" ", terms.subList(0, length));
        }

        private int inCommon(Title other) {
            int length = 0;
            while (length < Math.min(terms.size(), other.terms.size())
                    && terms.get(length).equals(other.terms.get(length))) {
                length++;
            }
            return length;
        }
    }

    static List<TermShards.Group> of(IndexableCorpus corpus) {
        List<Title> titles = new ArrayList<>();
        for (Searchable searchable : corpus.searchables()) {
            if (!EntryKindWeights.WORDS.contains(searchable.entry().kind())) {
                for (boolean english : new boolean[] {false, true}) {
                    searchable
                            .titles(english)
                            .forEach(title -> titles.add(new Title(
                                    RankingExport.titleTerms(corpus.analyzer(), title), searchable.number())));
                }
            }
        }
        titles.sort(
                Comparator.comparing(Title::terms, TitlePrefixIndex::compare).thenComparing(Title::searchable));
        TitlePrefixIndex beginnings = new TitlePrefixIndex();
        for (int k = 0; k < titles.size(); k++) {
            int before = k == 0 ? 0 : titles.get(k).inCommon(titles.get(k - 1));
            int after = k + 1 == titles.size() ? 0 : titles.get(k).inCommon(titles.get(k + 1));
            beginnings.add(titles.get(k), Math.max(before, after));
        }
        return beginnings.groups();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int k = 0; k < Math.min(one.size(), other.size()); k++) {
            int order = one.get(k).compareTo(other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private void add(Title title, int inCommon) {
        int apart = Math.max(HEAD - 1, inCommon);
        for (int length = 1; length <= Math.min(apart, title.terms().size()); length++) {
            put(title.beginning(length), title);
        }
        if (title.terms().size() > apart) {
            put(title.beginning(title.terms().size()) + WHOLE, title);
        }
    }

    private void put(String beginning, Title title) {
        lengths.computeIfAbsent(beginning, key -> new TreeMap<>())
                .merge(title.searchable(), title.terms().size(), Math::min);
    }

    private List<TermShards.Group> groups() {
        Map<String, List<Map.Entry<String, String>>> tails = new LinkedHashMap<>();
        lengths.forEach((beginning, searchables) -> {
            AsciiVarints pairs = new AsciiVarints();
            searchables.forEach((searchable, length) -> pairs.put(searchable).put(length));
            String head = head(beginning);
            tails.computeIfAbsent(head, key -> new ArrayList<>())
                    .add(Map.entry(beginning.substring(head.length()), pairs.toString()));
        });
        List<TermShards.Group> groups = new ArrayList<>();
        tails.forEach((head, some) -> groups.add(new TermShards.Group(head, "", some)));
        return groups;
    }

    private static String head(String beginning) {
        int end = -1;
        for (int k = 0; k < HEAD; k++) {
            end = beginning.indexOf(' ', end + 1);
            if (end < 0) {
                return beginning;
            }
        }
        return beginning.substring(0, end);
    }
}
