package org.zhinan.content;

import java.util.List;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * An entry of an edition's {@code notes.yaml}: what the editor says at a clause.
 *
 * @param clauses where a reader needs it
 */
public record NoteYaml(String id, List<ClauseRef> clauses, Bilingual text, SourceLocation where) {
    /** Optional: a text may need no note. */
    static List<NoteYaml> read(SourceFile file, Problems problems, MemoCache memo) {
        return file.exists()
                ? YamlFields.list(
                        file,
                        problems,
                        memo,
                        f -> new NoteYaml(
                                f.id("id"), f.clauses("clauses"), new Bilingual(f.text("zh"), f.text("en")), f.where()))
                : List.of();
    }
}
