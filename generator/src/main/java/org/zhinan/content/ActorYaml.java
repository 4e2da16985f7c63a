package org.zhinan.content;

import java.util.List;
import org.zhinan.content.CatalogueYaml.Quote;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * An entry of {@code catalogue/responsibilities.yaml}: who does what.
 *
 * @param name editorial label
 * @param duties words of the clauses that state them
 */
public record ActorYaml(String id, Bilingual name, List<Quote> duties, SourceLocation where) {
    /** Optional: a guidance may give no one anything to do. */
    static List<ActorYaml> read(SourceFile file, Problems problems, Memo memo) {
        return file.exists()
                ? YamlFields.list(
                        file,
                        problems,
                        memo,
                        f -> new ActorYaml(
                                f.id("id"), f.bilingual("name"), f.list("duties", CatalogueYaml::quote), f.where()))
                : List.of();
    }
}
