package org.zhinan.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;

/**
 * {@code confirmed.yaml} of a document: for each clause a fingerprint of the Chinese for which somebody said that the English is
 * right.
 *
 * @param fingerprints by clause id, in the order of the file
 */
public record ConfirmedTranslationsYaml(SourceFile file, Map<String, String> fingerprints) {
    static ConfirmedTranslationsYaml read(SourceFile file, Problems problems, MemoCache memo) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        if (file.exists()) {
            YamlFields.of(file, problems, memo).ifPresent(fields -> {
                for (String clause : fields.keys()) {
                    fingerprints.put(clause, fields.text(clause));
                }
            });
        }
        return new ConfirmedTranslationsYaml(file, fingerprints);
    }
}
