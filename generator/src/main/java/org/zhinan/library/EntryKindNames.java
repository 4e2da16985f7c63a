package org.zhinan.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.content.StructureQuestionWords;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.EnglishNoun;
import org.zhinan.text.Language;

/**
 * What a guidance calls the things it is made of and who deals with them, in what the program itself writes (forms, findings, problems,
 * answers) and in the words of its pages. A pack has its own in {@code text/*.properties}, under {@code name.domain} and so on, or else as it
 * names the kind in its pages, under {@code kind.domain}.
 *
 * @param names by what the program calls it; English ones are single and begin small, but for abbreviations
 */
public record EntryKindNames(Map<String, Bilingual> names) {
    /** As long as a pack says nothing else. */
    public static final EntryKindNames USUAL = new EntryKindNames(usual());

    /** {@code {domain}}, and in English also {@code {domains}}, {@code {Domain}}, {@code {a domain}} and {@code {A domain}}. */
    private static final Pattern SLOT = Pattern.compile("\\{([aA] )?([A-Za-z]+)}");

    private static Map<String, Bilingual> usual() {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        names.put("domain", new Bilingual("环节", "domain"));
        names.put("scenario", new Bilingual("场景", "scenario"));
        names.put("typical", new Bilingual("典型场景", "typical scenario"));
        names.put("instance", new Bilingual("实例", "instance"));
        names.put("area", new Bilingual("建设环节", "area"));
        names.put("tier", new Bilingual("层级", "tier"));
        names.put("outcome", new Bilingual("建设成效", "outcome"));
        names.put("guide", new Bilingual("场景指引", "scenario guide"));
        names.put("criteria", new Bilingual("要素条件", "criteria"));
        names.put("table", new Bilingual("汇总表", "summary table"));
        names.put("enterprise", new Bilingual("企业", "enterprise"));
        names.put("applicant", new Bilingual("申报主体", "applicant"));
        names.put("recommender", new Bilingual("推荐单位", "recommending body"));
        return names;
    }

    /** Those of a pack; what is wrong with its files is a problem of who renders them. */
    public static EntryKindNames of(SourceFolder content) {
        Properties zh = StructureQuestionWords.ofPack(content, Language.ZH.id());
        Properties en = StructureQuestionWords.ofPack(content, Language.EN.id());
        Map<String, Bilingual> names = new LinkedHashMap<>();
        USUAL.names.forEach((name, usual) -> names.put(
                name,
                new Bilingual(
                        named(zh, name).orElse(usual.zh()),
                        named(en, name).map(EnglishNoun::small).orElse(usual.en()))));
        return new EntryKindNames(names);
    }

    /** The keys of {@code text/*.properties}. */
    public static List<String> keys() {
        return USUAL.names.keySet().stream().map(EntryKindNames::key).toList();
    }

    private static String key(String name) {
        return "name." + name;
    }

    private static Optional<String> named(Properties own, String name) {
        String kind = name.equals("typical") ? "scenario" : name;
        return List.of(key(name), "kind." + kind, key(kind)).stream()
                .map(own::getProperty)
                .filter(word ->
                        word != null && !word.isBlank() && !SLOT.matcher(word).find())
                .map(String::strip)
                .findFirst();
    }

    /** As in a list of kinds: what stands before the name of one. */
    public Bilingual of(String name) {
        return names.get(name);
    }

    /** A phrase with the names where it has slots for them; numbers in braces stay. */
    public Bilingual in(String zh, String en) {
        return new Bilingual(filled(zh, Language.ZH), filled(en, Language.EN));
    }

    /** The same as a problem says it, with its values. */
    public Bilingual message(String zh, String en, Object... values) {
        Bilingual phrase = in(zh, en);
        return Message.of(phrase.zh(), phrase.en(), values);
    }

    /** Words of the interface with the names where they have slots for them; what else stands in braces is the page's. */
    public String fill(String words, Language language) {
        return SLOT.matcher(words)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(word(slot, language).orElse(slot.group())));
    }

    private String filled(String phrase, Language language) {
        return SLOT.matcher(phrase)
                .replaceAll(slot -> Matcher.quoteReplacement(word(slot, language)
                        .orElseThrow(() -> new IllegalArgumentException("nothing is called " + slot.group(2)))));
    }

    private Optional<String> word(MatchResult slot, Language language) {
        String asked = slot.group(2);
        String small = asked.toLowerCase(Locale.ROOT);
        boolean many = !names.containsKey(small) && small.endsWith("s");
        return Optional.ofNullable(names.get(many ? small.substring(0, small.length() - 1) : small))
                .map(name -> many ? EnglishNoun.plural(name.in(language)) : name.in(language))
                .map(word ->
                        asked.equals(small) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .map(word -> withArticle(slot.group(1), word));
    }

    private static String withArticle(String article, String word) {
        return article == null
                ? word
                : article.strip() + EnglishNoun.article(word).substring(1) + " " + word;
    }
}
