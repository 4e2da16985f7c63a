package org.zhinan.search.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhinan.search.Corpus;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.StructureQuestions;
import org.zhinan.search.index.IndexableCorpus;

class NameShortenerTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    @Test
    void whatIsDeclaredIsShortenedEverywhereAndNothingElse() {
        String source =
                "const Scorer = {\n  weigh(evidence) {\n    return evidence.weights + 'weigh' + kept;\n  }\n};\n";
        assertThat(new NameShortener(Set.of("const", "return")).shorten(List.of(source), source))
                .isEqualTo("const b = {\n  weigh(a) {\n    return a.weights + 'weigh' + kept;\n  }\n};\n");
    }

    /** A key of the data that got another name in the engine would not be found. */
    @Test
    void noKeyOfTheDataIsShortened() {
        IndexableCorpus corpus = corpus();
        Set<String> keys = new TreeSet<>();
        collect(new WholeSearchData(corpus).core(), keys);
        collect(new WholeSearchData(corpus).english(), keys);
        collect(new WholeSearchData(corpus).citations(), keys);
        collect(CommonSearchData.sound(corpus), keys);
        collect(CommonSearchData.structure(corpus), keys);
        ShardedSearchData sharded = new ShardedSearchData(corpus, ScriptWriter.of(corpus, "1"), (name, script) -> {});
        sharded.write();
        collect(sharded.core(), keys);
        assertThat(keys).contains("weights", "shards", "longestQuery").isSubsetOf(ScriptWriter.kept());
    }

    private static IndexableCorpus corpus() {
        SearchEntry entry = new SearchEntry(
                "page",
                "a",
                new Localised("仓储", "storage"),
                Localised.NONE,
                List.of(),
                List.of(),
                EntrySearchPhrases.NOTHING,
                Map.of(CorpusScope.CALL, List.of("b")));
        return IndexableCorpus.of(new Corpus(
                List.of(entry),
                List.of(),
                EntrySearchPhrases.NOTHING,
                List.of(),
                StructureQuestions.NONE,
                Optional.of(new CorpusScope("c", true, "b"))));
    }

    private static void collect(Object value, Set<String> keys) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                if (WORD.matcher((String) key).matches()) {
                    keys.add((String) key);
                }
                collect(each, keys);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, keys));
        }
    }
}
