package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhinan.search.CitableClause;
import org.zhinan.search.ColloquialSynonymGroup;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.SynonymGroup;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.lookup.StructureQuestionIndex;
import org.zhinan.search.rank.EntryKindWeights;
import org.zhinan.search.rank.RankingExport;
import org.zhinan.search.rank.RankingParameters;
import org.zhinan.search.text.Tokenizer;

/** What both forms of the data have. */
final class CommonSearchData {

    /** Stands for the id in an address: repeated text compresses, ids do not. */
    private static final String ID = "*";

    private CommonSearchData() {}

    /** The rules of ranking and analysis. */
    static Map<String, Object> core(IndexableCorpus corpus) {
        Map<String, Object> core = new LinkedHashMap<>();
        core.put("weights", RankingParameters.byName());
        core.put("kinds", RankingParameters.STANDARD.kinds().byKind());
        core.put("wordKinds", EntryKindWeights.WORDS);
        core.put("pages", Searchable.PAGES);
        core.put("facets", corpus.facets());
        core.put("fields", RankingExport.fields());
        core.put("suggested", corpus.suggestedKinds());
        Map<String, Object> rules = RankingExport.of(corpus.analyzer());
        rules.put("asking", asking(corpus, false));
        core.put("rules", rules);
        // Only what the texts themselves need to be read; what only a query may hold comes with the sounds.
        core.put("simplified", RankingExport.simplified(corpus.analyzer(), corpus.ideographs(), true));
        core.put("synonyms", corpus.synonyms().stream().map(SynonymGroup::zh).toList());
        List<Object> taiwan = new ArrayList<>();
        corpus.analyzer().tables().taiwan().forEach((said, meant) -> {
            List<String> line = new ArrayList<>(List.of(said));
            line.addAll(meant);
            taiwan.add(line);
        });
        core.put("taiwan", taiwan);
        core.put("elsewhere", corpus.elsewhere().zh());
        core.put("decisive", decisive(corpus, false));
        core.put("plain", corpus.plain().isEmpty() ? 0 : 1);
        corpus.scope()
                .ifPresent(scope ->
                        core.put("scope", new TreeMap<>(Map.of("call", scope.call(), "lesser", CorpusScope.LESSER))));
        return core;
    }

    /** What questions ask with, as one string, which is shorter; what is a part of a term in it looks for a question in vain. */
    private static String asking(IndexableCorpus corpus, boolean latin) {
        return questions(corpus).asking().stream()
                .filter(term -> term.charAt(0) < 0x80 == latin)
                .collect(Collectors.joining(latin ? " " : ""));
    }

    static StructureQuestionIndex questions(IndexableCorpus corpus) {
        return StructureQuestionIndex.of(
                corpus.structure(), corpus.searchables(), corpus.analyzer().tokenizer());
    }

    /** What questions about structure are read by in Chinese: as lists, so that no phrase is taken for the name of anything. */
    static List<Object> structure(IndexableCorpus corpus) {
        StructureQuestionIndex table = questions(corpus);
        List<StructureQuestionIndex.Found> answers = answers(table);
        Map<StructureQuestionIndex.Found, Integer> places = places(answers);
        List<Object> keys = new ArrayList<>();
        table.replies()
                .forEach((key, found) ->
                        keys.add(List.of(key, found.stream().map(places::get).toList())));
        List<StructureAnswer> evidence = evidence(answers);
        Map<Object, Integer> numbers =
                places(evidence.stream().map(CommonSearchData::shown).toList());
        List<Object> rows = answers.stream()
                .<Object>map(found ->
                        List.of(found.number(), found.answer().text().zh(), numbers.get(shown(found.answer()))))
                .toList();
        return List.of(
                table.questions(),
                table.longest(),
                phrases(corpus, false),
                keys,
                rows,
                evidence.stream().map(CommonSearchData::place).toList());
    }

    /** The same in English, each list in the order of the Chinese one: phrases, lines and the names of clauses. */
    static List<Object> structureEnglish(IndexableCorpus corpus) {
        List<StructureQuestionIndex.Found> answers = answers(questions(corpus));
        return List.of(
                phrases(corpus, true).stream()
                        .map(phrase -> ((List<?>) phrase).get(1))
                        .toList(),
                answers.stream().map(found -> found.answer().text().en()).toList(),
                evidence(answers).stream().map(answer -> answer.citation().en()).toList());
    }

    private static List<StructureQuestionIndex.Found> answers(StructureQuestionIndex table) {
        return table.replies().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** By role; a phrase is English that has letters and no ideograph. */
    private static List<Object> phrases(IndexableCorpus corpus, boolean english) {
        List<Object> phrases = new ArrayList<>();
        StructureQuestionIndex.byRole(corpus.structure()).forEach((role, texts) -> {
            Set<String> own = texts.stream()
                    .filter(text -> isEnglish(text) == english)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            phrases.add(List.of(role, parted(own, corpus.analyzer().tokenizer())));
        });
        return phrases;
    }

    private static List<String> decisive(IndexableCorpus corpus, boolean english) {
        return corpus.structure().decisive().stream()
                .filter(name -> isEnglish(name) == english)
                .toList();
    }

    private static boolean isEnglish(String text) {
        return text.codePoints().noneMatch(Character::isIdeographic)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static String parted(Set<String> texts, Tokenizer tokenizer) {
        return texts.stream()
                .map(text -> tokenizer.tokenize(text).stream()
                        .map(token -> token.han() ? token.word() : " " + token.word() + " ")
                        .collect(Collectors.joining())
                        .strip()
                        .replace("  ", " "))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static <T> Map<T, Integer> places(List<T> list) {
        return IntStream.range(0, list.size())
                .boxed()
                .collect(Collectors.toMap(list::get, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }

    /** The answers with one for each clause that is shown. */
    private static List<StructureAnswer> evidence(List<StructureQuestionIndex.Found> answers) {
        Map<Object, StructureAnswer> evidence = new LinkedHashMap<>();
        answers.forEach(found -> evidence.putIfAbsent(shown(found.answer()), found.answer()));
        return List.copyOf(evidence.values());
    }

    private static Object shown(StructureAnswer answer) {
        return List.of(answer.citation(), answer.url());
    }

    /** The English address where it is not the Chinese one with the other language in front. */
    private static Object place(StructureAnswer answer) {
        Localised url = answer.url();
        boolean alike = url.en().equals(url.zh().replaceFirst("^zh/", "en/"));
        return List.of(answer.citation().zh(), url.zh(), alike ? "" : url.en());
    }

    /** The words that only queries with letters have. */
    static Map<String, Object> english(IndexableCorpus corpus) {
        Map<String, Object> english = new LinkedHashMap<>();
        english.put("synonyms", corpus.synonyms().stream().map(SynonymGroup::en).toList());
        english.put("asking", asking(corpus, true));
        english.put("elsewhere", corpus.elsewhere().en());
        english.put("decisive", decisive(corpus, true));
        return english;
    }

    /** What people say, in Chinese: loaded when a query's own words find nothing that surely answers it. */
    static List<Object> plain(IndexableCorpus corpus) {
        return corpus.plain().stream()
                .<Object>map(words -> List.of(words.meant(), words.zh()))
                .toList();
    }

    /** The same in English, for queries with letters, in the same order. */
    static List<Object> plainEnglish(IndexableCorpus corpus) {
        return corpus.plain().stream().<Object>map(ColloquialSynonymGroup::en).toList();
    }

    /** What reads sounds, and what only a query may hold. */
    static Map<String, Object> sound(IndexableCorpus corpus) {
        Map<String, StringBuilder> bySyllable = new TreeMap<>();
        new TreeMap<>(corpus.analyzer().tables().readings())
                .forEach((ideograph, syllables) -> syllables.forEach(syllable -> bySyllable
                        .computeIfAbsent(syllable, key -> new StringBuilder())
                        .append(ideograph)));
        List<Object> readings = new ArrayList<>();
        bySyllable.forEach((syllable, ideographs) -> readings.add(List.of(syllable, ideographs.toString())));
        Map<String, Object> sound = new LinkedHashMap<>();
        sound.put("readings", readings);
        sound.put("simplified", RankingExport.simplified(corpus.analyzer(), corpus.ideographs(), false));
        return sound;
    }

    static String url(SearchEntry entry) {
        return entry.url().zh().replace(entry.id(), ID);
    }

    /** The English address where it is not the Chinese one with the other language in front. */
    static String englishUrl(SearchEntry entry) {
        Localised url = entry.url();
        return url.en().equals(url.zh().replaceFirst("^zh/", "en/")) ? "" : url.en();
    }

    /** The address of a clause where it is not the document's with the clause as its fragment. */
    static String clauseUrl(Searchable clause) {
        CitableClause passage = clause.clause().orElseThrow();
        String url = passage.url().zh();
        return url.equals(clause.entry().url().zh() + "#" + passage.clause()) ? "" : url;
    }
}
