package org.zhinan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.files.ClasspathResource;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/**
 * What the search knows of every site, from a file that comes with the program.
 *
 * @param kinds what entries of a kind are called before their number, by the kind
 * @param annex what an annex is called before its number
 * @param annexOfAnnex what an annex of an annex is
 * @param genres what kinds of texts are called, as their titles end in Chinese
 * @param pages by name, in the order of the file
 */
public record ShippedSearchVocabulary(
        Map<String, Phrases> kinds, Phrases annex, Phrases annexOfAnnex, Phrases genres, Map<String, PageWords> pages) {

    private static final String NAME = "search/words.yaml";

    /** Words in both languages. */
    public record Phrases(List<String> zh, List<String> en) {}

    /**
     * How people ask for a page.
     *
     * @param task whether something is done there
     * @param title empty for a page that has its own in its file
     */
    public record PageWords(boolean task, Optional<Bilingual> title, Phrases asked) {}

    /** Those that come with the program. */
    public static ShippedSearchVocabulary shipped() {
        Problems problems = new Problems();
        ShippedSearchVocabulary words = YamlFields.of(
                        NAME, ClasspathResource.text(ShippedSearchVocabulary.class, NAME), problems)
                .map(ShippedSearchVocabulary::read)
                .orElseThrow();
        problems.failIfAny();
        return words;
    }

    private static ShippedSearchVocabulary read(YamlFields fields) {
        Phrases none = new Phrases(List.of(), List.of());
        ShippedSearchVocabulary words = new ShippedSearchVocabulary(
                each(fields, "kinds", ShippedSearchVocabulary::phrases),
                fields.optionalMapping("annex", ShippedSearchVocabulary::phrases)
                        .orElse(none),
                fields.optionalMapping("annex-of-annex", ShippedSearchVocabulary::phrases)
                        .orElse(none),
                fields.optionalMapping("genres", ShippedSearchVocabulary::phrases)
                        .orElse(none),
                each(fields, "pages", f -> new PageWords(f.flag("task"), f.optionalBilingual("title"), phrases(f))));
        fields.done();
        return words;
    }

    private static <T> Map<String, T> each(YamlFields fields, String key, Function<YamlFields, T> reader) {
        return fields.optionalMapping(key, f -> {
                    Map<String, T> all = new LinkedHashMap<>();
                    f.keys().forEach(name -> f.optionalMapping(name, reader).ifPresent(each -> all.put(name, each)));
                    return all;
                })
                .orElse(new LinkedHashMap<>());
    }

    private static Phrases phrases(YamlFields fields) {
        return new Phrases(fields.texts("zh"), fields.texts("en"));
    }
}
