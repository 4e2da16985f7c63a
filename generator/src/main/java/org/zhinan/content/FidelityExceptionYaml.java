package org.zhinan.content;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;

/**
 * An entry of {@code exceptions.yaml}: a term or a number of a clause that its English rightly does not have, or a convention of
 * {@code translation.yaml} that it rightly does not keep.
 *
 * @param term id of a glossary term
 * @param number as the clause writes it
 * @param check {@code sentence}, {@code modality}, {@code words} or {@code heading}
 * @param edition id of the only edition that it belongs to; without it, all that have the clause
 */
public record FidelityExceptionYaml(
        Optional<String> term,
        Optional<String> number,
        Optional<String> check,
        Optional<String> edition,
        ClauseRef clause,
        String why,
        SourceLocation where) {
    static List<FidelityExceptionYaml> read(SourceFile file, Problems problems, MemoCache memo) {
        return file.exists()
                ? YamlFields.list(
                        file,
                        problems,
                        memo,
                        f -> new FidelityExceptionYaml(
                                f.optionalText("term"),
                                f.optionalText("number"),
                                f.optionalText("check"),
                                f.optionalId("edition"),
                                f.clause("clause"),
                                f.text("why"),
                                f.where()))
                : List.of();
    }
}
