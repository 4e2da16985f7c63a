package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;

/** What is shown of a hit, in files of so few searchables that little is loaded that is not shown. */
final class HitDisplayShards {

    /** How many characters of Chinese text a file has, about. */
    private static final int CHARACTERS = 1_600;

    private final List<Searchable> searchables;

    /** Where files begin, and behind them the end. */
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    HitDisplayShards(List<Searchable> searchables) {
        this.searchables = searchables;
        int characters = 0;
        for (Searchable searchable : searchables) {
            characters += row(searchable).stream().mapToInt(String::length).sum();
            if (characters > CHARACTERS) {
                starts.add(searchable.number() + 1);
                characters = 0;
            }
        }
        if (starts.get(starts.size() - 1) < searchables.size()) {
            starts.add(searchables.size());
        }
    }

    /** How many searchables each file has. */
    String directory() {
        AsciiVarints packed = new AsciiVarints();
        for (int k = 0; k + 1 < starts.size(); k++) {
            packed.put(starts.get(k + 1) - starts.get(k));
        }
        return packed.toString();
    }

    void write(TermShards shards) {
        write(shards, "shown/", HitDisplayShards::row);
    }

    void writeEnglish(TermShards shards) {
        write(shards, "en-shown/", HitDisplayShards::englishRow);
    }

    private void write(TermShards shards, String folder, Function<Searchable, List<String>> row) {
        for (int k = 0; k + 1 < starts.size(); k++) {
            shards.put(
                    folder + k,
                    searchables.subList(starts.get(k), starts.get(k + 1)).stream()
                            .map(row)
                            .toList());
        }
    }

    static List<String> row(Searchable searchable) {
        return searchable
                .clause()
                .map(passage -> List.of(
                        passage.clause(),
                        passage.text().zh(),
                        CommonSearchData.clauseUrl(searchable),
                        searchable.entry().cited(passage).zh()))
                .orElseGet(() -> List.of(
                        searchable.entry().id(),
                        first(searchable.zh()),
                        CommonSearchData.url(searchable.entry()),
                        CommonSearchData.englishUrl(searchable.entry()),
                        searchable.entry().title().zh()));
    }

    static List<String> englishRow(Searchable searchable) {
        return searchable
                .clause()
                .map(passage -> List.of(
                        passage.text().en(), searchable.entry().cited(passage).en()))
                .orElseGet(() -> List.of(
                        first(searchable.en()), searchable.entry().title().en()));
    }

    private static String first(List<List<String>> fields) {
        return fields.get(SearchField.BODY.ordinal()).stream().findFirst().orElse("");
    }
}
