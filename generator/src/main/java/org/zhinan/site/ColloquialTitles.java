package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.ShippedSearchVocabulary.Phrases;
import org.zhinan.library.Document;
import org.zhinan.search.Localised;
import org.zhinan.search.text.ChineseLanguageTables;
import org.zhinan.text.Language;

/**
 * What people say for a title: what kind of text it is, as 办法 and 管理办法 for 某某管理暂行办法, or Measures for Interim Measures for
 * Something. Only where it means one document; one that is annexed gives way to one that is not, and each to one that is called so.
 */
final class ColloquialTitles {
    private static final Pattern VERSION = Pattern.compile("[（(][^（）()]*[）)]$");
    private static final Pattern ENGLISH_HEAD =
            Pattern.compile("^(?:The )?([A-Z][\\w&’'-]*(?: [A-Z][\\w&’'-]*){0,2}) (?:for|of|on|to)\\b");

    private final Map<String, Set<String>> zh = new HashMap<>();
    private final Map<String, Set<String>> en = new HashMap<>();

    ColloquialTitles(List<Document> documents, Phrases genres) {
        Pattern genre = Pattern.compile("((?:管理|暂行|试行|实施)*)(" + String.join("|", genres.zh()) + ")$");
        Map<Document, Set<String>> chinese = new LinkedHashMap<>();
        Map<Document, Set<String>> english = new LinkedHashMap<>();
        documents.forEach(document -> {
            chinese.put(document, chinese(document.name().zh(), genre));
            english.put(document, english(document.name().en()));
        });
        keepClear(chinese, Language.ZH, zh);
        keepClear(english, Language.EN, en);
    }

    /** 條例 and 条例 are one name; few editions have a short name that could be one of those said, so that the table is rarely read. */
    private static UnaryOperator<String> folding(Set<String> called, Set<String> said) {
        Set<Integer> lengths = said.stream().map(String::length).collect(Collectors.toSet());
        if (called.stream().allMatch(name -> said.contains(name) || !lengths.contains(name.length()))) {
            return name -> name;
        }
        Set<Integer> used = Stream.concat(called.stream(), said.stream())
                .flatMap(name -> name.codePoints().boxed())
                .collect(Collectors.toSet());
        Map<Integer, Integer> simplified = ChineseLanguageTables.simplified(used);
        return name -> name.codePoints()
                .map(c -> simplified.getOrDefault(c, c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    List<Localised> of(Document document) {
        List<Localised> names = new ArrayList<>();
        zh.getOrDefault(document.id(), Set.of()).forEach(name -> names.add(new Localised(name, "")));
        en.getOrDefault(document.id(), Set.of()).forEach(name -> names.add(new Localised("", name)));
        return names;
    }

    private static Set<String> chinese(String title, Pattern genre) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = genre.matcher(VERSION.matcher(title.strip()).replaceFirst(""));
        if (found.find()) {
            String said = found.group(2);
            names.add(said);
            Matcher word = Pattern.compile("..").matcher(found.group(1));
            while (word.find()) {
                names.add(word.group() + said);
            }
            names.add(found.group(1) + said);
        }
        return names;
    }

    private static Set<String> english(String title) {
        Set<String> names = new LinkedHashSet<>();
        Matcher head = ENGLISH_HEAD.matcher(title);
        if (head.find()) {
            names.add(head.group(1).substring(head.group(1).lastIndexOf(' ') + 1));
            names.add(head.group(1));
        }
        return names;
    }

    private static void keepClear(Map<Document, Set<String>> said, Language language, Map<String, Set<String>> kept) {
        Map<String, List<Document>> byName = new LinkedHashMap<>();
        said.forEach((document, names) -> names.forEach(
                name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(document)));
        Set<String> called = said.keySet().stream()
                .map(document -> document.shortName().in(language))
                .collect(Collectors.toSet());
        UnaryOperator<String> folding = folding(called, byName.keySet());
        Set<String> folded = called.stream().map(folding).collect(Collectors.toSet());
        byName.keySet().removeIf(name -> folded.contains(folding.apply(name)));
        byName.forEach((name, documents) -> {
            List<Document> main =
                    documents.stream().filter(each -> each.annexOf().isEmpty()).toList();
            List<Document> meant = main.isEmpty() ? documents : main;
            if (meant.size() == 1) {
                kept.computeIfAbsent(meant.get(0).id(), key -> new LinkedHashSet<>())
                        .add(name);
            }
        });
    }
}
