package org.zhinan.content;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.CatalogueYaml.Quote;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * An entry of {@code catalogue/responsibilities.yaml}: who does what.
 *
 * @param name editorial label
 * @param duties words of the clauses that state them
 * @param call id of the only call under which they are theirs
 */
public record ActorYaml(String id, Bilingual name, List<Quote> duties, Optional<String> call, SourceLocation where) {
    /** Optional: a guidance may give no one anything to do. */
    static List<ActorYaml> read(SourceFile file, Problems problems, MemoCache memo) {
        return file.exists()
                ? YamlFields.list(
                        file,
                        problems,
                        memo,
                        f -> new ActorYaml(
                                f.id("id"),
                                f.bilingual("name"),
                                f.list("duties", CatalogueYaml::quote),
                                f.optionalId("call"),
                                f.where()))
                : List.of();
    }
}
