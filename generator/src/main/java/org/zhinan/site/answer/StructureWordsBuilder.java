package org.zhinan.site.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.ShippedSearchVocabulary.Phrases;
import org.zhinan.content.StructureQuestionWords;
import org.zhinan.content.StructureQuestionWords.Compound;
import org.zhinan.content.StructureQuestionWords.KindWords;
import org.zhinan.content.StructureQuestionWords.QuestionWords;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.EntryQuestionPhrasings;
import org.zhinan.text.Language;

/** The words for questions about the structure, as an edition asks them: with the names of its pack, and what that adds. */
public final class StructureWordsBuilder {
    /** The words of a pack that name a kind: in sentences, as a label, as a title, in the navigation. */
    private static final List<String> KEYS = List.of("name.%s", "kind.%s", "title.%s", "nav.%s");

    private static final Phrases NONE = new Phrases(List.of(), List.of());

    private StructureWordsBuilder() {}

    /** Those that come with the program, with the names of kinds in this content. */
    public static StructureQuestionWords of(SourceFolder content) {
        StructureQuestionWords words = StructureQuestionWords.shipped();
        Properties zh = StructureQuestionWords.ofPack(content, "zh");
        Properties en = StructureQuestionWords.ofPack(content, "en");
        return kinds(words, (kind, called) -> new Phrases(named(zh, kind, called.zh()), named(en, kind, called.en())));
    }

    private static List<String> named(Properties own, String kind, List<String> words) {
        String plural = kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
        List<String> all = new ArrayList<>();
        KEYS.forEach(key -> Optional.ofNullable(
                        own.getProperty(String.format(key, key.matches("(name|kind).*") ? kind : plural)))
                .filter(word -> !word.isBlank())
                .ifPresent(all::add));
        all.addAll(words);
        return all.stream().distinct().toList();
    }

    /** Those of an edition. A name of one kind is no usual word for another. */
    public static StructureQuestionWords of(StructureQuestionWords words, Edition edition) {
        Map<String, Phrases> added = added(edition);
        StructureQuestionWords named = filled(words, edition.names());
        Map<String, QuestionWords> questions = new LinkedHashMap<>();
        named.questions()
                .forEach((name, each) -> questions.put(
                        name, new QuestionWords(each.asks(), both(each.beside(), added.getOrDefault(name, NONE)))));
        StructureQuestionWords all = new StructureQuestionWords(
                named.kinds(),
                questions,
                named.compounds(),
                named.recognition(),
                both(named.silent(), added.getOrDefault(StructureQuestionWords.SILENT, NONE)),
                named.never());
        return kinds(all, (kind, called) -> both(called, added.getOrDefault(kind, NONE)));
    }

    private static Map<String, Phrases> added(Edition edition) {
        Map<String, Phrases> added = new LinkedHashMap<>();
        String folder = EntryQuestionPhrasings.STRUCTURE + "/";
        edition.asked().forEach((key, asked) -> {
            if (key.startsWith(folder)) {
                added.put(key.substring(folder.length()), new Phrases(asked.zh(), asked.en()));
            }
        });
        return added;
    }

    private static StructureQuestionWords filled(StructureQuestionWords words, EntryKindNames names) {
        StructureQuestionWords filled = new StructureQuestionWords(
                words.kinds(),
                mapped(
                        words.questions(),
                        each -> new QuestionWords(filled(each.asks(), names), filled(each.beside(), names))),
                mapped(words.compounds(), each -> new Compound(each.asks(), filled(each.words(), names))),
                words.recognition(),
                words.silent(),
                words.never());
        return kinds(filled, (kind, called) -> {
            Set<String> others = words.kinds().keySet().stream()
                    .filter(other -> !other.equals(kind))
                    .map(names.names()::get)
                    .flatMap(name -> Stream.ofNullable(name))
                    .flatMap(name -> Stream.of(name.zh(), name.en()))
                    .collect(Collectors.toSet());
            return without(filled(called, names), others::contains);
        });
    }

    private static Phrases without(Phrases words, Predicate<String> taken) {
        return new Phrases(
                words.zh().stream().filter(taken.negate()).toList(),
                words.en().stream().filter(taken.negate()).toList());
    }

    static Phrases filled(Phrases words, EntryKindNames names) {
        return new Phrases(
                words.zh().stream()
                        .map(word -> names.fill(word, Language.ZH))
                        .distinct()
                        .toList(),
                words.en().stream()
                        .map(word -> names.fill(word, Language.EN))
                        .distinct()
                        .toList());
    }

    private static Phrases both(Phrases first, Phrases more) {
        return new Phrases(
                Stream.concat(first.zh().stream(), more.zh().stream())
                        .distinct()
                        .toList(),
                Stream.concat(first.en().stream(), more.en().stream())
                        .distinct()
                        .toList());
    }

    private interface OfKind {
        Phrases words(String kind, Phrases called);
    }

    private static StructureQuestionWords kinds(StructureQuestionWords words, OfKind of) {
        Map<String, KindWords> kinds = new LinkedHashMap<>();
        words.kinds()
                .forEach((kind, each) -> kinds.put(kind, new KindWords(each.counted(), of.words(kind, each.words()))));
        return new StructureQuestionWords(
                kinds, words.questions(), words.compounds(), words.recognition(), words.silent(), words.never());
    }

    private static <T> Map<String, T> mapped(Map<String, T> all, UnaryOperator<T> of) {
        Map<String, T> mapped = new LinkedHashMap<>();
        all.forEach((name, each) -> mapped.put(name, of.apply(each)));
        return mapped;
    }
}
