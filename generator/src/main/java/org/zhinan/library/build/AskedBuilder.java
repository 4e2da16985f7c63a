package org.zhinan.library.build;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.content.AskedFile;
import org.zhinan.library.Asked;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.PlainWords;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** Makes what the files say of how people ask. */
final class AskedBuilder {
    private final List<AskedFile> files;
    private final ClauseResolver resolver;
    private final Problems problems;

    AskedBuilder(List<AskedFile> files, ClauseResolver resolver, Problems problems) {
        this.files = files;
        this.resolver = resolver;
        this.problems = problems;
    }

    Map<String, Asked> ways() {
        Map<String, Asked> ways = new TreeMap<>();
        for (AskedFile file : files) {
            ways.put(file.kind() + "/" + file.id(), new Asked(file.zh(), file.en()));
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
        Set<String> elsewhere = files.stream()
                .filter(file -> Set.of(Asked.ELSEWHERE, Asked.PLAIN_ELSEWHERE).contains(file.kind()))
                .flatMap(file -> Stream.concat(file.zh().stream(), file.en().stream()))
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Map<Language, ClauseTexts> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, ClauseTexts.of(edition, language));
        }
        for (AskedFile file : files) {
            switch (file.kind()) {
                case Asked.WORDS -> {}
                case Asked.ELSEWHERE, Asked.PLAIN_ELSEWHERE -> requireElsewhere(file, texts);
                case Asked.PLAIN -> {
                    requireMeant(file, edition);
                    requireReachable(file, elsewhere);
                }
                default -> requireId(file, ids);
            }
        }
    }

    private void requireId(AskedFile file, Map<String, Set<String>> ids) {
        Optional.ofNullable(ids.get(file.kind()))
                .ifPresentOrElse(
                        known -> resolver.known(
                                Message.of("属于{0}的条目", "entry of {0}", file.kind()), file.id(), known, file.where()),
                        () -> problems.add(
                                file.where(),
                                Message.of("“{0}”不是条目的种类", "'{0}' is not a kind of entry", file.kind()),
                                Message.of("请用其中之一命名文件：{0}", "Name the file {0}", ids.keySet())));
    }

    private void requireMeant(AskedFile file, Edition edition) {
        for (String word : PlainWords.meant(file.id())) {
            if (word.isEmpty()
                    || edition.clauses().values().stream()
                            .noneMatch(clause -> clause.text(Language.ZH).contains(word))) {
                problems.add(
                        file.where(),
                        Message.of(
                                "“{0}”是口语说法所指的用词，却不见于任何条款",
                                "'{0}' is what plain words mean, and stands in no clause", word),
                        Message.of("请按条款的用词书写，或将其删除", "Write it as a clause has it, or delete it"));
            }
        }
    }

    private void requireElsewhere(AskedFile file, Map<Language, ClauseTexts> texts) {
        for (Language language : Language.values()) {
            ClauseTexts all = texts.get(language);
            for (String phrase : language == Language.ZH ? file.zh() : file.en()) {
                String lowerCase = phrase.toLowerCase(Locale.ROOT);
                // Nearly all are out by this, which takes no time.
                if (all.all().contains(lowerCase)) {
                    all.texts().stream()
                            .filter(text -> language == Language.ZH
                                    ? text.lowerCase().contains(lowerCase)
                                    : isOfWords(lowerCase, text.lowerCase()))
                            .findFirst()
                            .ifPresent(text -> problems.add(
                                    file.where(),
                                    Message.of(
                                            "“{0}”列为别处的叫法，却见于“{1}”",
                                            "'{0}' is called elsewhere, and stands in '{1}'",
                                            phrase,
                                            text.clause().ref()),
                                    Message.of("请在此处删除", "Delete it here")));
                }
            }
        }
    }

    private static boolean isOfWords(String phrase, String text) {
        return Pattern.compile("\\b" + Pattern.quote(phrase) + "\\b")
                .matcher(text)
                .find();
    }

    /** A clause with its text in one language. */
    private record Text(Clause clause, String lowerCase) {}

    /** Those of all clauses in one language, apart and as one. */
    private record ClauseTexts(List<Text> texts, String all) {
        static ClauseTexts of(Edition edition, Language language) {
            List<Text> texts = edition.clauses().values().stream()
                    .map(clause -> new Text(clause, clause.text(language).toLowerCase(Locale.ROOT)))
                    .toList();
            return new ClauseTexts(texts, texts.stream().map(Text::lowerCase).collect(Collectors.joining("\n\n")));
        }
    }

    /** What is elsewhere is never read as plain words. */
    private void requireReachable(AskedFile file, Set<String> elsewhere) {
        Stream.concat(
                        file.zh().stream().flatMap(AskedBuilder::pieces),
                        file.en().stream().flatMap(AskedBuilder::words))
                .filter(piece -> elsewhere.contains(piece.toLowerCase(Locale.ROOT)))
                .forEach(piece -> problems.add(
                        file.where(),
                        Message.of(
                                "“{0}”包含在此处的口语说法中，同时又列为别处的叫法，而后者优先",
                                "'{0}' is within a plain word here, and is called elsewhere, which is read first",
                                piece),
                        Message.of("请删除该口语说法，或删除别处的叫法", "Delete the plain word, or what is called elsewhere")));
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
