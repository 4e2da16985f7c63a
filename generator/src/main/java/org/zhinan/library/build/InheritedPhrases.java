package org.zhinan.library.build;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.content.SearchPhrasingYaml;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.ColloquialSynonyms;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.EntryQuestionPhrasings;
import org.zhinan.library.KeyedList;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/**
 * How people ask, from edition to edition: what an entry was asked for under its old number it is asked for still, and words stay as long as
 * the text bears them out. The edition's own files say the rest.
 */
final class InheritedPhrases {
    private final Edition before;
    private final Edition edition;
    private final Map<String, EntryQuestionPhrasings> all;

    private InheritedPhrases(Edition before, Edition edition) {
        this.before = before;
        this.edition = edition;
        this.all = new TreeMap<>(edition.asked());
    }

    /** The editions, each with what it takes over from the one that it follows. */
    static List<Edition> complete(List<Edition> editions) {
        KeyedList<Edition> byId = KeyedList.of(editions, Edition::id);
        Map<String, Edition> done = new HashMap<>();
        return editions.stream().map(edition -> complete(edition, byId, done)).toList();
    }

    private static Edition complete(Edition edition, KeyedList<Edition> byId, Map<String, Edition> done) {
        Edition known = done.get(edition.id());
        if (known == null) {
            known = edition.follows()
                    .flatMap(byId::find)
                    .map(before -> edition.asking(new InheritedPhrases(complete(before, byId, done), edition).merge()))
                    .orElse(edition);
            done.put(edition.id(), known);
        }
        return known;
    }

    private Map<String, EntryQuestionPhrasings> merge() {
        for (CatalogueEntry entry : edition.entries()) {
            String kind = entry.kind().folder() + "/";
            edition.was(entry).forEach(id -> take(kind + id, kind + entry.id()));
        }
        edition.forms().forEach(form -> take("forms/" + form.id(), "forms/" + form.id()));
        edition.clauses()
                .forEach((ref, clause) -> Optional.ofNullable(before.clauses().get(ref))
                        .filter(old -> old.text(Language.ZH).equals(clause.text(Language.ZH)))
                        .ifPresent(old -> take("clauses/" + ref, "clauses/" + ref)));
        Stream.of(EntryQuestionPhrasings.WORDS, EntryQuestionPhrasings.PAGES, EntryQuestionPhrasings.STRUCTURE)
                .flatMap(kind -> of(kind).stream())
                .forEach(key -> take(key, key));
        plain();
        elsewhere();
        return Collections.unmodifiableMap(all);
    }

    private void take(String from, String to) {
        Optional.ofNullable(before.asked().get(from)).ifPresent(old -> all.merge(to, old, InheritedPhrases::union));
    }

    private static EntryQuestionPhrasings union(EntryQuestionPhrasings own, EntryQuestionPhrasings old) {
        return new EntryQuestionPhrasings(union(own.zh(), old.zh()), union(own.en(), old.en()));
    }

    private static List<String> union(List<String> own, List<String> old) {
        Set<String> both = new LinkedHashSet<>(own);
        both.addAll(old);
        return List.copyOf(both);
    }

    private List<String> of(String kind) {
        return before.asked().keySet().stream()
                .filter(key -> key.startsWith(kind + "/"))
                .toList();
    }

    /** As long as the text has the words that are meant. */
    private void plain() {
        List<String> keys = of(EntryQuestionPhrasings.PLAIN);
        FirstTermUses uses = FirstTermUses.of(
                keys.stream().flatMap(key -> meant(key).stream()), edition, Language.ZH, String::contains);
        for (String key : keys) {
            if (meant(key).stream().allMatch(word -> uses.of(word).isPresent())) {
                all.putIfAbsent(key, before.asked().get(key));
            }
        }
    }

    private static List<String> meant(String key) {
        return ColloquialSynonyms.meant(key.substring(EntryQuestionPhrasings.PLAIN.length() + 1));
    }

    /** As long as the text does not speak of it. */
    private void elsewhere() {
        List<String> keys = Stream.concat(
                        of(EntryQuestionPhrasings.ELSEWHERE).stream(),
                        of(EntryQuestionPhrasings.PLAIN_ELSEWHERE).stream())
                .toList();
        List<EntryQuestionPhrasings> asked =
                keys.stream().map(before.asked()::get).toList();
        FirstTermUses zh = FirstTermUses.of(
                asked.stream().flatMap(each -> each.zh().stream()), edition, Language.ZH, (text, phrase) -> true);
        FirstTermUses en = FirstTermUses.of(
                asked.stream().flatMap(each -> each.en().stream()), edition, Language.EN, InheritedPhrases::isOfWords);
        for (String key : keys) {
            EntryQuestionPhrasings old = before.asked().get(key);
            EntryQuestionPhrasings kept = new EntryQuestionPhrasings(
                    old.zh().stream().filter(phrase -> zh.of(phrase).isEmpty()).toList(),
                    old.en().stream().filter(phrase -> en.of(phrase).isEmpty()).toList());
            if (!kept.equals(EntryQuestionPhrasings.NOTHING)) {
                all.putIfAbsent(key, kept);
            }
        }
    }

    static boolean isOfWords(String text, String phrase) {
        return Pattern.compile("\\b" + Pattern.quote(phrase) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    /** A file that was copied with the numbers of the edition before would give an entry what is asked for another. */
    static void requireOwn(List<SearchPhrasingYaml> files, Edition before, Edition edition, Problems problems) {
        for (SearchPhrasingYaml file : files) {
            Optional<CatalogueEntry> entry = entry(edition, file);
            EntryQuestionPhrasings old = before.asked().get(file.kind() + "/" + file.id());
            if (entry.isPresent()
                    && new EntryQuestionPhrasings(file.zh(), file.en()).equals(old)
                    && !edition.was(entry.get()).contains(file.id())) {
                problems.add(
                        file.where(),
                        Message.of(
                                "“{0}”的问法与年度版“{1}”的“{0}”完全相同，而它当时不是这一条目",
                                "'{0}' is asked for as '{0}' of edition '{1}' was, and it was not that entry",
                                file.id(),
                                before.id()),
                        Message.of(
                                "请在此处删除；原条目的问法会按“was”自动沿用",
                                "Delete it here: by 'was' an entry takes over how it was asked for"));
            }
        }
    }

    private static Optional<CatalogueEntry> entry(Edition edition, SearchPhrasingYaml file) {
        for (EntryKind kind : EntryKind.values()) {
            if (kind.folder().equals(file.kind())) {
                return edition.catalogue().find(kind, file.id()).map(CatalogueEntry.class::cast);
            }
        }
        return Optional.empty();
    }
}
