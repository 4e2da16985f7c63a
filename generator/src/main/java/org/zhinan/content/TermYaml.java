package org.zhinan.content;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * An entry of {@code glossary.yaml}.
 *
 * @param variants other English renderings that occur in the text
 * @param notWithin longer Chinese words that have its characters by chance and are not it
 * @param synonyms what people in the field call it; editorial
 * @param gloss one editorial sentence
 * @param edition id of the only edition that it belongs to; without it, all whose text has it
 * @param clause the clause that defines or first uses it
 */
public record TermYaml(
        String id,
        Bilingual name,
        List<String> variants,
        List<String> notWithin,
        Synonyms synonyms,
        Optional<Bilingual> gloss,
        Optional<String> edition,
        ClauseRef clause,
        SourceLocation where) {

    public record Synonyms(List<String> zh, List<String> en) {}

    static List<TermYaml> read(SourceFile file, Problems problems, MemoCache memo) {
        return YamlFields.list(
                file,
                problems,
                memo,
                f -> new TermYaml(
                        f.id("id"),
                        new Bilingual(f.text("zh"), f.text("en")),
                        f.optionalMapping("variants", v -> v.texts("en")).orElse(List.of()),
                        f.texts("not-within"),
                        f.optionalMapping("synonyms", s -> new Synonyms(s.texts("zh"), s.texts("en")))
                                .orElse(new Synonyms(List.of(), List.of())),
                        f.optionalBilingual("gloss"),
                        f.optionalId("edition"),
                        f.clause("clause"),
                        f.where()));
    }
}
