package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;

/** What is shown of a hit, in files of so few searchables that little is loaded that is not shown. */
final class ShownTexts {

    /** How many characters of Chinese text a file has, about. */
    private static final int CHARACTERS = 1_600;

    private final List<Searchable> searchables;

    /** Where files begin, and behind them the end. */
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    ShownTexts(List<Searchable> searchables) {
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
        PackedNumbers packed = new PackedNumbers();
        for (int k = 0; k + 1 < starts.size(); k++) {
            packed.put(starts.get(k + 1) - starts.get(k));
        }
        return packed.toString();
    }

    void write(Shards shards) {
        write(shards, "shown/", ShownTexts::row);
    }

    void writeEnglish(Shards shards) {
        write(shards, "en-shown/", ShownTexts::englishRow);
    }

    private void write(Shards shards, String folder, Function<Searchable, List<String>> row) {
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
                .map(passage -> List.of(passage.clause(), passage.text().zh(), CommonData.clauseUrl(searchable)))
                .orElseGet(() -> List.of(
                        searchable.entry().id(),
                        first(searchable.zh()),
                        CommonData.url(searchable.entry()),
                        CommonData.englishUrl(searchable.entry()),
                        searchable.entry().title().zh()));
    }

    static List<String> englishRow(Searchable searchable) {
        return searchable
                .clause()
                .map(passage -> List.of(passage.text().en()))
                .orElseGet(() -> List.of(
                        first(searchable.en()), searchable.entry().title().en()));
    }

    private static String first(List<List<String>> fields) {
        return fields.get(SearchField.BODY.ordinal()).stream().findFirst().orElse("");
    }
}
