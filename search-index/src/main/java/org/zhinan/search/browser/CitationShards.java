package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.lookup.CitationTable;

/** What can be cited, grouped by how a citation begins: each place or name with its targets, a document and a number each. */
final class CitationShards {

    /** Stands before names. */
    private static final String NAME = "#";

    private static final int WORDS = 3;

    private CitationShards() {}

    static Iterable<TermShards.Group> of(IndexableCorpus corpus) {
        CitationTable table =
                CitationTable.of(corpus.searchables(), corpus.analyzer().tokenizer());
        SortedMap<String, SortedMap<String, String>> groups = new TreeMap<>();
        table.names().forEach((name, targets) -> add(groups, NAME + name, targets));
        table.places().forEach((place, targets) -> add(groups, place, targets));
        return () -> groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .iterator();
    }

    private static void add(
            SortedMap<String, SortedMap<String, String>> groups, String key, List<CitationTable.Target> targets) {
        String[] words = key.split(" ", WORDS + 1);
        String head =
                words.length <= WORDS ? key : String.join(" ", List.of(words).subList(0, WORDS));
        AsciiVarints packed = new AsciiVarints();
        targets.forEach(target -> packed.put(target.document() + 1).put(target.number()));
        groups.computeIfAbsent(head, each -> new TreeMap<>()).put(key.substring(head.length()), packed.toString());
    }

    private static TermShards.Group group(String head, SortedMap<String, String> strings) {
        List<Map.Entry<String, String>> tails = new ArrayList<>(strings.entrySet());
        tails.removeIf(tail -> tail.getKey().isEmpty());
        return new TermShards.Group(head, strings.getOrDefault("", ""), List.copyOf(tails));
    }
}
