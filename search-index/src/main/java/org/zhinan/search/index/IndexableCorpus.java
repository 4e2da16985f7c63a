package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhinan.search.ColloquialSynonymGroup;
import org.zhinan.search.Corpus;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Query;
import org.zhinan.search.StructureQuestions;
import org.zhinan.search.SynonymGroup;
import org.zhinan.search.text.ChineseLanguageTables;
import org.zhinan.search.text.Normalizer;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;

/**
 * A corpus, read: what an index and a browser search alike.
 *
 * @param searchables what is scored
 * @param analyzer how texts and queries are read
 * @param ideographs those that the texts and the words for them use
 * @param synonyms groups of words; English ones that stand in the Chinese texts are among the Chinese ones
 * @param elsewhere what people ask for and the corpus does not deal with
 * @param plain what people say for words of the corpus
 * @param structure the questions about how its entries hang together
 * @param scope which part of a site it is; empty where it is the whole
 */
public record IndexableCorpus(
        List<Searchable> searchables,
        Analyzer analyzer,
        Set<Integer> ideographs,
        List<SynonymGroup> synonyms,
        EntrySearchPhrases elsewhere,
        List<ColloquialSynonymGroup> plain,
        StructureQuestions structure,
        Optional<CorpusScope> scope) {

    private static final List<String> SUGGESTED = List.of(
            "scenario", "technology", "domain", "area", "tier", "indicator", "document", "form", "term", "reference");

    public static IndexableCorpus of(Corpus corpus) {
        List<Searchable> raw = Searchables.of(corpus);
        Set<Integer> ideographs = ideographs(raw, corpus);
        ChineseLanguageTables all = ChineseLanguageTables.of(ideographs);
        // Questions are read in traditional characters as well; what only they use is no word of the texts.
        Set<Integer> asked = new TreeSet<>(ideographs);
        corpus.structure().phrases().forEach(phrase -> collect(phrase.text(), asked));
        Map<Integer, Integer> simplified = ChineseLanguageTables.of(asked).simplified();
        Tokenizer tokenizer = new Tokenizer(new Normalizer(simplified));
        List<Searchable> searchables = raw.parallelStream()
                .map(searchable -> pruned(searchable, tokenizer))
                .toList();
        ChineseCorpusVocabulary words =
                ChineseCorpusVocabulary.of(searchables, all.taiwan().values(), tokenizer);
        ChineseLanguageTables tables =
                new ChineseLanguageTables(simplified, all.readings(), occurring(all.taiwan(), words, tokenizer));
        return new IndexableCorpus(
                searchables,
                new Analyzer(tables, tokenizer, new Pinyin(tables.readings())),
                ideographs(searchables, corpus),
                byScript(corpus.synonyms(), words.latin(), tokenizer),
                byScript(corpus.elsewhere(), tokenizer),
                corpus.plain().stream()
                        .flatMap(group -> byScript(group, tokenizer).stream())
                        .toList(),
                corpus.structure(),
                corpus.scope());
    }

    /** The filters whose values are counted among its hits. */
    public List<String> facets() {
        return scope.isEmpty()
                ? Query.FACETS
                : Stream.concat(Query.FACETS.stream(), Stream.of(CorpusScope.EDITION, CorpusScope.CALL))
                        .toList();
    }

    /** The kinds whose titles are suggested, the preferred ones first. */
    public List<String> suggestedKinds() {
        return scope.isEmpty()
                ? SUGGESTED
                : Stream.concat(SUGGESTED.stream(), Stream.of(CorpusScope.CALL)).toList();
    }

    private static Set<Integer> ideographs(List<Searchable> searchables, Corpus corpus) {
        Set<Integer> ideographs = new TreeSet<>();
        searchables.forEach(searchable -> {
            searchable.zh().forEach(strings -> strings.forEach(string -> collect(string, ideographs)));
            // An English act is cited in Chinese, too, by words that no text has.
            searchable.clause().ifPresent(clause -> collect(clause.place().zh(), ideographs));
        });
        corpus.synonyms().forEach(group -> group.zh().forEach(word -> collect(word, ideographs)));
        corpus.plain().forEach(words -> words.zh().forEach(word -> collect(word, ideographs)));
        return ideographs;
    }

    private static void collect(String string, Set<Integer> ideographs) {
        string.codePoints().filter(c -> c >= Normalizer.FIRST_RADICAL).forEach(ideographs::add);
    }

    private static Searchable pruned(Searchable searchable, Tokenizer tokenizer) {
        return new Searchable(
                searchable.number(),
                searchable.parent(),
                searchable.entry(),
                searchable.clause(),
                new AskedPhrasePruner(tokenizer).prune(searchable.zh()),
                new AskedPhrasePruner(tokenizer).prune(searchable.en()));
    }

    private static Map<String, List<String>> occurring(
            Map<String, List<String>> taiwan, ChineseCorpusVocabulary words, Tokenizer tokenizer) {
        Map<String, List<String>> kept = new TreeMap<>();
        taiwan.forEach((said, meant) -> {
            List<String> found = meant.stream()
                    .filter(word -> words.found().contains(tokenizer.normalize(word)))
                    .toList();
            if (!found.isEmpty()) {
                kept.put(said, found);
            }
        });
        return kept;
    }

    /** A phrase without letters is looked for in any query: the English ones only in those with letters. */
    private static EntrySearchPhrases byScript(EntrySearchPhrases said, Tokenizer tokenizer) {
        List<String> zh = new ArrayList<>(read(said.zh(), tokenizer));
        List<String> en = new ArrayList<>();
        read(said.en(), tokenizer)
                .forEach(phrase -> (phrase.chars().anyMatch(Character::isLetter) ? en : zh).add(phrase));
        return new EntrySearchPhrases(zh, en);
    }

    /** Phrases of which anything can be read. */
    private static List<String> read(List<String> phrases, Tokenizer tokenizer) {
        return phrases.stream()
                .filter(phrase -> !tokenizer.tokenize(phrase).isEmpty())
                .toList();
    }

    private static Optional<ColloquialSynonymGroup> byScript(ColloquialSynonymGroup words, Tokenizer tokenizer) {
        List<String> meant = read(words.meant(), tokenizer);
        EntrySearchPhrases said = byScript(new EntrySearchPhrases(words.zh(), words.en()), tokenizer);
        return meant.isEmpty() && !words.meant().isEmpty()
                ? Optional.empty()
                : Optional.of(new ColloquialSynonymGroup(meant, said.zh(), said.en()));
    }

    private static List<SynonymGroup> byScript(
            List<SynonymGroup> groups, Set<String> chineseWords, Tokenizer tokenizer) {
        List<SynonymGroup> byScript = new ArrayList<>();
        for (SynonymGroup group : groups) {
            List<String> zh = new ArrayList<>(group.zh());
            List<String> en = new ArrayList<>();
            for (String word : group.en()) {
                List<Token> tokens = tokenizer.tokenize(word);
                boolean abbreviation = tokens.size() == 1
                        && chineseWords.contains(tokens.get(0).term());
                if (abbreviation && !zh.contains(word)) {
                    zh.add(word);
                } else if (!abbreviation) {
                    en.add(word);
                }
            }
            byScript.add(new SynonymGroup(zh, en));
        }
        return byScript;
    }
}
