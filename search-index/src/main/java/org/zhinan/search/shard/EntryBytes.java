package org.zhinan.search.shard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zhinan.search.CitableClause;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.StringTableReader;
import org.zhinan.search.index.StringTableWriter;

/** Searchables as the bytes that a shard stores: what ranking needs is read of all, what is shown only of hits. */
final class EntryBytes {

    private static final int FIELDS = SearchField.values().length;

    private EntryBytes() {}

    /**
     * What ranking needs of a searchable.
     *
     * @param number in the whole
     * @param parent the number of its document in the whole, or its own
     * @param lengths how many tokens its Chinese fields have, and then its English ones
     * @param entry kind, id, title, address, filters and, of a page, its questions; of a clause nothing, since its document has them
     */
    record Ranked(int number, int parent, int[] lengths, Optional<SearchEntry> entry) {}

    static byte[] ranked(Searchable searchable, int[] lengths) {
        StringTableWriter out = new StringTableWriter();
        out.number(searchable.number()).number(searchable.parent());
        Arrays.stream(lengths).forEach(out::number);
        out.list(searchable.isClause() ? List.of() : List.of(searchable.entry()), entry -> {
            out.string(entry.kind()).string(entry.id());
            localised(out, entry.title());
            localised(out, entry.url());
            out.list(
                    entry.filters().entrySet(),
                    filter -> out.string(filter.getKey()).strings(filter.getValue()));
            out.list(searchable.isPage() ? entry.facets() : List.of(), facet -> localised(out, facet));
        });
        return out.toBytes();
    }

    static Ranked ranked(byte[] bytes) {
        StringTableReader in = new StringTableReader(bytes);
        int number = in.number();
        int parent = in.number();
        int[] lengths =
                IntStream.range(0, 2 * FIELDS).map(unused -> in.number()).toArray();
        return new Ranked(
                number, parent, lengths, in.list(() -> entry(in)).stream().findFirst());
    }

    private static SearchEntry entry(StringTableReader in) {
        String kind = in.string();
        String id = in.string();
        Localised title = localised(in);
        Localised url = localised(in);
        Map<String, List<String>> filters = new TreeMap<>();
        in.list(() -> filters.put(in.string(), in.strings()));
        List<Localised> facets = in.list(() -> localised(in));
        return new SearchEntry(kind, id, title, url, facets, List.of(), EntrySearchPhrases.NOTHING, filters);
    }

    static byte[] shown(Searchable searchable) {
        StringTableWriter out = new StringTableWriter();
        SearchEntry entry = searchable.entry();
        localised(out, entry.shortName());
        Optional<CitableClause> text =
                searchable.clause().or(() -> entry.passages().stream().findFirst());
        out.list(text.stream().toList(), passage -> {
            out.string(passage.clause());
            localised(out, passage.text());
            localised(out, passage.url());
            localised(out, passage.place());
        });
        return out.toBytes();
    }

    /** The searchable with what is shown of it. */
    static Searchable shown(Searchable searchable, byte[] bytes) {
        StringTableReader in = new StringTableReader(bytes);
        Localised name = localised(in);
        List<CitableClause> text = in.list(() -> new CitableClause(
                in.string(), localised(in), localised(in), EntrySearchPhrases.NOTHING, List.of(), localised(in)));
        SearchEntry entry = searchable.entry();
        return new Searchable(
                searchable.number(),
                searchable.parent(),
                new SearchEntry(
                        entry.kind(),
                        entry.id(),
                        entry.title(),
                        entry.url(),
                        entry.facets(),
                        text,
                        EntrySearchPhrases.NOTHING,
                        entry.filters(),
                        List.of(name),
                        List.of()),
                searchable.isClause() ? text.stream().findFirst() : Optional.empty(),
                searchable.zh(),
                searchable.en());
    }

    private static void localised(StringTableWriter out, Localised text) {
        out.string(text.zh()).string(text.en());
    }

    private static Localised localised(StringTableReader in) {
        return new Localised(in.string(), in.string());
    }
}
