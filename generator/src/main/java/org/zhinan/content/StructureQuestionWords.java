package org.zhinan.content;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.zhinan.content.ShippedSearchVocabulary.Phrases;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.files.ClasspathResource;
import org.zhinan.problem.Problems;

/**
 * How people ask about the structure of a guidance, from a file that comes with the program.
 *
 * @param kinds what they are called, by kind
 * @param questions by name, the most telling first
 * @param compounds what asks one and names a kind, by kind
 * @param recognition what is done with a tier
 * @param silent what says nothing
 * @param never what asks for something else
 */
public record StructureQuestionWords(
        Map<String, KindWords> kinds,
        Map<String, QuestionWords> questions,
        Map<String, Compound> compounds,
        Phrases recognition,
        Phrases silent,
        Phrases never) {

    private static final String NAME = "search/structure.yaml";

    /** The name of what says nothing in any question. */
    public static final String SILENT = "silent";

    /**
     * What a kind is called.
     *
     * @param counted stands behind its number in Chinese
     * @param words the first in answers
     */
    public record KindWords(String counted, Phrases words) {}

    /** What asks a question, and what says nothing more beside it. */
    public record QuestionWords(Phrases asks, Phrases beside) {}

    /** @param asks the name of the question */
    public record Compound(String asks, Phrases words) {}

    /** What a pack may add words to: the kinds, the questions, and what says nothing in any. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(kinds.keySet());
        names.addAll(questions.keySet());
        names.add(SILENT);
        return names;
    }

    /** Those that come with the program. */
    public static StructureQuestionWords shipped() {
        Problems problems = new Problems();
        StructureQuestionWords words = YamlFields.of(
                        NAME, ClasspathResource.text(StructureQuestionWords.class, NAME), problems)
                .map(StructureQuestionWords::read)
                .orElseThrow();
        problems.failIfAny();
        return words;
    }

    /** The pack's own interface words, none where the file is not right: that is a problem of who renders it. */
    public static Properties ofPack(SourceFolder content, String language) {
        Properties own = new Properties();
        content.folder("text")
                .file(language + ".properties")
                .text(new Problems())
                .ifPresent(text -> {
                    try {
                        own.load(new StringReader(text));
                    } catch (IOException e) {
                        throw new IllegalStateException("reading from a string cannot fail", e);
                    } catch (IllegalArgumentException e) {
                        own.clear();
                    }
                });
        return own;
    }

    private static StructureQuestionWords read(YamlFields fields) {
        StructureQuestionWords words = new StructureQuestionWords(
                each(fields, "kinds", f -> new KindWords(f.text("counted"), phrases(f))),
                each(fields, "questions", f -> new QuestionWords(phrases(f, "asks"), phrases(f, "beside"))),
                each(fields, "compounds", f -> new Compound(f.text("asks"), phrases(f))),
                phrases(fields, "recognition"),
                phrases(fields, "silent"),
                phrases(fields, "never"));
        fields.done();
        return words;
    }

    private static <T> Map<String, T> each(YamlFields fields, String key, Function<YamlFields, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        fields.optionalMapping(key, f -> {
            f.keys().forEach(name -> f.optionalMapping(name, reader).ifPresent(each -> all.put(name, each)));
            return all;
        });
        return all;
    }

    private static Phrases phrases(YamlFields fields, String key) {
        return fields.optionalMapping(key, StructureQuestionWords::phrases).orElse(new Phrases(List.of(), List.of()));
    }

    private static Phrases phrases(YamlFields fields) {
        return new Phrases(fields.texts("zh"), fields.texts("en"));
    }
}
