package org.zhinan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.files.JsonCodec;
import org.zhinan.search.CitableClause;
import org.zhinan.search.Corpus;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.StructureQuestions;
import org.zhinan.testing.Golden;
import org.zhinan.testing.RealContent;

/** The searches that {@code search-index} measures are those of the content as it is: it cannot read the content itself. */
@Tag("fast")
class CorpusSnapshotTest {
    private static final String SNAPSHOT = "../../../../search-index/src/test/resources/corpus.jsonl";

    @Test
    void theSnapshotOfTheContentIsCurrent() {
        Corpus corpus = RealContent.corpora().get(0).corpus().without(CorpusScope.EDITION);
        Stream<Object> entries = corpus.entries().stream().map(entry -> Map.of("entry", entry(entry)));
        Stream<Object> words = Stream.concat(
                corpus.synonyms().stream().map(group -> Map.of("synonyms", List.of(group.zh(), group.en()))),
                Stream.concat(
                        Stream.of(Map.of("elsewhere", both(corpus.elsewhere()))),
                        corpus.plain().stream()
                                .map(said -> Map.of("plain", List.of(said.meant(), said.zh(), said.en())))));
        Stream<Object> structure = Stream.of(
                        Stream.of(Map.of("questions", corpus.structure().questions())),
                        Stream.of(Map.of("decisive", corpus.structure().decisive())),
                        corpus.structure().phrases().stream()
                                .map(phrase -> Map.of("phrase", List.of(phrase.text(), phrase.role()))),
                        corpus.structure().answers().stream().map(reply -> Map.of("reply", reply(reply))))
                .flatMap(lines -> lines);
        Golden.assertText(
                SNAPSHOT,
                Stream.of(entries, words, structure)
                        .flatMap(lines -> lines)
                        .map(JsonCodec::line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static Map<String, Object> entry(SearchEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", entry.kind());
        values.put("id", entry.id());
        values.put("title", both(entry.title()));
        values.put("url", both(entry.url()));
        values.put(
                "facets", entry.facets().stream().map(CorpusSnapshotTest::both).toList());
        values.put(
                "passages",
                entry.passages().stream().map(CorpusSnapshotTest::passage).toList());
        values.put("asked", both(entry.asked()));
        values.put("filters", new TreeMap<>(entry.filters()));
        values.put("names", entry.names().stream().map(CorpusSnapshotTest::both).toList());
        values.put(
                "places",
                entry.places().stream()
                        .map(own -> List.of(own.document(), both(own.place())))
                        .toList());
        return values;
    }

    private static List<Object> passage(CitableClause passage) {
        return List.of(
                passage.clause(),
                both(passage.text()),
                both(passage.url()),
                both(passage.asked()),
                passage.headings().stream().map(CorpusSnapshotTest::both).toList(),
                both(passage.place()));
    }

    private static List<Object> reply(StructureQuestions.Reply reply) {
        return List.of(
                reply.key(),
                reply.kind(),
                reply.id(),
                reply.clause(),
                both(reply.answer().text()),
                both(reply.answer().citation()),
                both(reply.answer().url()));
    }

    private static List<String> both(Localised text) {
        return List.of(text.zh(), text.en());
    }

    private static List<List<String>> both(EntrySearchPhrases asked) {
        return List.of(asked.zh(), asked.en());
    }
}
