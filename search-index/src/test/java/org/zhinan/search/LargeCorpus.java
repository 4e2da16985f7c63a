package org.zhinan.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.search.browser.ScriptExport;
import org.zhinan.search.index.IndexableCorpus;

/** A corpus as large as wanted, of sentences of the real one in ever new company; the same one each time. */
public final class LargeCorpus {

    private static final List<String> KINDS = List.of("scenario", "technology", "indicator", "page");

    private final Random random = new Random(20_000);
    private final List<Localised> sentences;
    private final List<Localised> titles;
    private final Corpus real = TestCorpus.whole();

    private LargeCorpus() {
        sentences = real.entries().stream()
                .flatMap(entry -> entry.passages().stream())
                .flatMap(passage -> sentences(passage.text()))
                .toList();
        titles = real.entries().stream().map(SearchEntry::title).toList();
    }

    /** Entries of four kinds and documents, with a title, two facets and a text or clauses of about 120 ideographs. */
    public static Corpus of(int entries) {
        LargeCorpus large = new LargeCorpus();
        List<SearchEntry> all = new ArrayList<>();
        for (int k = 0; k < entries; k++) {
            all.add(large.entry(k));
        }
        return new Corpus(all, large.real.synonyms(), large.real.elsewhere(), large.real.plain());
    }

    /** The same entries, half of which are in one document and half in another: what is not counted, and can be narrowed by. */
    public static Corpus withDocuments(Corpus corpus) {
        return new Corpus(
                corpus.entries().stream().map(LargeCorpus::withDocument).toList(),
                corpus.synonyms(),
                corpus.elsewhere(),
                corpus.plain());
    }

    private static SearchEntry withDocument(SearchEntry entry) {
        Map<String, List<String>> filters = new TreeMap<>(entry.filters());
        filters.put("document", List.of(entry.id().matches(".*[02468]") ? "even" : "odd"));
        return new SearchEntry(
                entry.kind(),
                entry.id(),
                entry.title(),
                entry.url(),
                entry.facets(),
                entry.passages(),
                entry.asked(),
                filters);
    }

    private static Stream<Localised> sentences(Localised text) {
        String[] zh = text.zh().split("(?<=[，。；])");
        String[] en = text.en().split("(?<=[,.;])");
        return IntStream.range(0, zh.length).mapToObj(k -> new Localised(zh[k], k < en.length ? en[k] : ""));
    }

    private SearchEntry entry(int number) {
        boolean document = number % 40 == 39;
        String kind = document ? "document" : KINDS.get(number % KINDS.size());
        String id = kind + "-" + number;
        Localised url = new Localised("zh/" + id + ".html", "en/" + id + ".html");
        return new SearchEntry(
                kind,
                id,
                joined(List.of(any(titles), any(titles))),
                url,
                List.of(any(titles), any(sentences)),
                IntStream.rangeClosed(1, document ? 5 : 1)
                        .mapToObj(n -> passage("p" + n, url))
                        .toList(),
                new EntrySearchPhrases(List.of(any(sentences).zh()), List.of()),
                Map.of(
                        "domain", List.of("domain-" + random.nextInt(16)),
                        "technology", List.of("technology-" + (1 + 4 * random.nextInt(25)))));
    }

    private CitableClause passage(String clause, Localised url) {
        return new CitableClause(
                clause,
                joined(Stream.generate(() -> any(sentences)).limit(8).toList()),
                new Localised(url.zh() + "#" + clause, url.en() + "#" + clause),
                EntrySearchPhrases.NOTHING,
                List.of());
    }

    private Localised any(List<Localised> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Localised joined(List<Localised> parts) {
        return new Localised(
                String.join("", parts.stream().map(Localised::zh).toList()),
                String.join(" ", parts.stream().map(Localised::en).toList()));
    }

    /** Writes the scripts for a browser, to measure there: a folder, how many entries, and whether in shards. */
    public static void main(String[] arguments) {
        IndexableCorpus corpus = IndexableCorpus.of(of(Integer.parseInt(arguments[1])));
        BrowserSearch.write(
                arguments[2].equals("shards") ? ScriptExport.sharded(corpus) : ScriptExport.whole(corpus),
                Path.of(arguments[0]));
    }
}
