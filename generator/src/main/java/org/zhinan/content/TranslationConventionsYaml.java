package org.zhinan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;

/**
 * {@code translation.yaml}: the conventions of the English that can be checked word by word; nothing without the file.
 *
 * @param longestSentence how many words a sentence has at most
 * @param sentenceCase whether headings, other than titles of documents, have a capital only where they begin
 * @param capitals words that have one nevertheless
 * @param exceptions those of {@code exceptions.yaml} that name one of these checks
 * @param editorial the English of the glossary and of notes
 */
public record TranslationConventionsYaml(
        OptionalInt longestSentence,
        boolean sentenceCase,
        List<String> capitals,
        List<Modality> modality,
        List<GivenUp> never,
        List<FidelityExceptionYaml> exceptions,
        List<Text> editorial) {

    /** Words of the Chinese, and the English ones of which one stands for them, and for nothing else. */
    public record Modality(List<String> zh, List<String> notWithin, List<String> en) {
        static Modality read(YamlFields f) {
            return new Modality(f.texts("zh"), f.texts("not-within"), f.texts("en"));
        }
    }

    /** English words that are not used. */
    public record GivenUp(List<String> words, String instead) {
        static GivenUp read(YamlFields f) {
            return new GivenUp(f.texts("words"), f.text("instead"));
        }
    }

    /** An English text that is no clause. */
    public record Text(String words, SourceLocation where) {}

    private static final TranslationConventionsYaml NONE = new TranslationConventionsYaml(
            OptionalInt.empty(), false, List.of(), List.of(), List.of(), List.of(), List.of());

    /** Reads the file and what it is about besides the clauses. */
    public static TranslationConventionsYaml read(SourceFolder content, Problems problems) {
        SourceFile file = content.file("translation.yaml");
        if (!file.exists()) {
            return NONE;
        }
        // What is wrong with these was told when the pack was read.
        Problems told = new Problems();
        List<FidelityExceptionYaml> exceptions =
                FidelityExceptionYaml.read(content.file("exceptions.yaml"), told, MemoCache.none());
        return YamlFields.of(file, problems, MemoCache.none())
                .map(f -> {
                    TranslationConventionsYaml read = new TranslationConventionsYaml(
                            f.optionalNumber("longest-sentence"),
                            f.flag("sentence-case"),
                            f.texts("capitals"),
                            f.list("modality", Modality::read),
                            f.list("never", GivenUp::read),
                            exceptions.stream()
                                    .filter(each -> each.check().isPresent())
                                    .toList(),
                            editorial(content, told));
                    f.done();
                    return read;
                })
                .orElse(NONE);
    }

    private static List<Text> editorial(SourceFolder content, Problems told) {
        List<Text> texts = new ArrayList<>();
        SourceFile glossary = content.file("glossary.yaml");
        if (glossary.exists()) {
            for (TermYaml term : TermYaml.read(glossary, told, MemoCache.none())) {
                texts.add(new Text(term.name().en(), term.where()));
                term.variants().forEach(each -> texts.add(new Text(each, term.where())));
                term.gloss().ifPresent(gloss -> texts.add(new Text(gloss.en(), term.where())));
            }
        }
        SourceFolder editions = content.folder("editions");
        for (String edition : editions.folderNames()) {
            for (NoteYaml note : NoteYaml.read(editions.folder(edition).file("notes.yaml"), told, MemoCache.none())) {
                texts.add(new Text(note.text().en(), note.where()));
            }
        }
        return texts;
    }
}
