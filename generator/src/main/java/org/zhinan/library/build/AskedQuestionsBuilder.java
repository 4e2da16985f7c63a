package org.zhinan.library.build;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.content.SearchPhrasingYaml;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.content.StructureQuestionWords;
import org.zhinan.library.ColloquialSynonyms;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryQuestionPhrasings;
import org.zhinan.library.Form;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** Makes what the files say of how people ask. */
final class AskedQuestionsBuilder {
    private final List<SearchPhrasingYaml> files;
    private final ClauseResolver resolver;
    private final Problems problems;

    AskedQuestionsBuilder(List<SearchPhrasingYaml> files, ClauseResolver resolver, Problems problems) {
        this.files = files;
        this.resolver = resolver;
        this.problems = problems;
    }

    Map<String, EntryQuestionPhrasings> ways() {
        Map<String, EntryQuestionPhrasings> ways = new TreeMap<>();
        for (SearchPhrasingYaml file : files) {
            ways.put(file.kind() + "/" + file.id(), new EntryQuestionPhrasings(file.zh(), file.en()));
        }
        return ways;
    }

    /** A phrase for something that does not exist would never be found, and what a clause says is not to be looked for elsewhere. */
    void check(Edition edition) {
        Map<String, Set<String>> ids = new TreeMap<>();
        edition.entries()
                .forEach(entry -> ids.computeIfAbsent(entry.kind().folder(), kind -> new TreeSet<>())
                        .add(entry.id()));
        ids.put("forms", edition.forms().stream().map(Form::id).collect(Collectors.toSet()));
        ids.put("clauses", edition.clauses().keySet());
        ids.put(
                EntryQuestionPhrasings.PAGES,
                ShippedSearchVocabulary.shipped().pages().keySet());
        ids.put(
                EntryQuestionPhrasings.STRUCTURE,
                StructureQuestionWords.shipped().names());
        Set<String> elsewhere = elsewhere()
                .flatMap(file -> Stream.concat(file.zh().stream(), file.en().stream()))
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        FirstTermUses meant = FirstTermUses.of(
                of(EntryQuestionPhrasings.PLAIN).flatMap(file -> ColloquialSynonyms.meant(file.id()).stream()),
                edition,
                Language.ZH,
                String::contains);
        Map<Language, FirstTermUses> said = new EnumMap<>(Language.class);
        said.put(
                Language.ZH,
                FirstTermUses.of(
                        elsewhere().flatMap(file -> file.zh().stream()), edition, Language.ZH, (text, phrase) -> true));
        said.put(
                Language.EN,
                FirstTermUses.of(
                        elsewhere().flatMap(file -> file.en().stream()),
                        edition,
                        Language.EN,
                        InheritedPhrases::isOfWords));
        for (SearchPhrasingYaml file : files) {
            switch (file.kind()) {
                case EntryQuestionPhrasings.WORDS -> {}
                case EntryQuestionPhrasings.ELSEWHERE, EntryQuestionPhrasings.PLAIN_ELSEWHERE ->
                    requireElsewhere(file, said);
                case EntryQuestionPhrasings.PLAIN -> {
                    requireMeant(file, meant);
                    requireReachable(file, elsewhere);
                }
                default -> requireId(file, ids);
            }
        }
    }

    private Stream<SearchPhrasingYaml> of(String kind) {
        return files.stream().filter(file -> file.kind().equals(kind));
    }

    private Stream<SearchPhrasingYaml> elsewhere() {
        return Stream.concat(of(EntryQuestionPhrasings.ELSEWHERE), of(EntryQuestionPhrasings.PLAIN_ELSEWHERE));
    }

    private void requireId(SearchPhrasingYaml file, Map<String, Set<String>> ids) {
        Optional.ofNullable(ids.get(file.kind()))
                .ifPresentOrElse(
                        known -> resolver.known(
                                Message.of("属于{0}的条目", "entry of {0}", file.kind()), file.id(), known, file.where()),
                        () -> problems.add(
                                file.where(),
                                Message.of("“{0}”不是条目的种类", "'{0}' is not a kind of entry", file.kind()),
                                Message.of("请用其中之一命名文件：{0}", "Name the file {0}", ids.keySet())));
    }

    private void requireMeant(SearchPhrasingYaml file, FirstTermUses uses) {
        for (String word : ColloquialSynonyms.meant(file.id())) {
            if (uses.of(word).isEmpty()) {
                problems.add(
                        file.where(),
                        Message.of(
                                "“{0}”是口语说法所指的用词，却不见于任何条款",
                                "'{0}' is what plain words mean, and stands in no clause", word),
                        Message.of("请按条款的用词书写，或将其删除", "Write it as a clause has it, or delete it"));
            }
        }
    }

    private void requireElsewhere(SearchPhrasingYaml file, Map<Language, FirstTermUses> uses) {
        for (Language language : Language.values()) {
            for (String phrase : language == Language.ZH ? file.zh() : file.en()) {
                uses.get(language)
                        .of(phrase)
                        .ifPresent(clause -> problems.add(
                                file.where(),
                                Message.of(
                                        "“{0}”列为本指南不涉及的内容，却见于条款“{1}”",
                                        "'{0}' is listed as what the guidance does not deal with, and stands in clause '{1}'",
                                        phrase,
                                        clause.ref()),
                                Message.of("请在此处删除", "Delete it here")));
            }
        }
    }

    /** What is elsewhere is never read as plain words. */
    private void requireReachable(SearchPhrasingYaml file, Set<String> elsewhere) {
        Stream.concat(
                        file.zh().stream().flatMap(AskedQuestionsBuilder::pieces),
                        file.en().stream().flatMap(AskedQuestionsBuilder::words))
                .filter(piece -> elsewhere.contains(piece.toLowerCase(Locale.ROOT)))
                .forEach(piece -> problems.add(
                        file.where(),
                        Message.of(
                                "“{0}”包含在此处的口语说法中，同时又列为本指南不涉及的内容，而后者优先",
                                "'{0}' is within a plain word here, and is listed as what the guidance does not deal with, which is read first",
                                piece),
                        Message.of(
                                "请删除该口语说法，或从不涉及的内容中删去",
                                "Delete the plain word, or take it out of what is not dealt with")));
    }

    /** All pieces of a Chinese phrase. */
    private static Stream<String> pieces(String phrase) {
        return IntStream.range(0, phrase.length())
                .boxed()
                .flatMap(from ->
                        IntStream.rangeClosed(from + 1, phrase.length()).mapToObj(to -> phrase.substring(from, to)));
    }

    /** All runs of words of an English one. */
    private static Stream<String> words(String phrase) {
        List<String> words = List.of(phrase.split(" "));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, words.size())
                        .mapToObj(to -> String.join(" ", words.subList(from, to))));
    }
}
