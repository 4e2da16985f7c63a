package org.zhinan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * {@code document.yaml} and the two texts beside it. What it states of the document it points to, clause by clause.
 *
 * @param title clause with the formal title
 * @param shortName editorial name for navigation
 * @param number clause with the document number
 * @param issued date, and the clause that states it
 * @param issuers clauses that name those who issued it
 * @param annex where it is listed as an annex
 * @param forwards id of the document that it forwards
 * @param zh the official text
 * @param en the reference translation; nothing while it is still to come
 * @param confirmed for which Chinese the English was said to be right
 */
public record DocumentFile(
        String id,
        String title,
        Bilingual shortName,
        Optional<String> number,
        Optional<Issued> issued,
        List<String> issuers,
        Optional<Annex> annex,
        Optional<String> forwards,
        SourceFile zh,
        Optional<SourceFile> en,
        ConfirmedFile confirmed,
        YamlKeyLines places) {

    public record Issued(LocalDate date, String clause, SourceLocation where) {}

    /** {@code number} is what the text calls it, as 3 in 附件3; {@code of} is the document whose annex it is. */
    public record Annex(String of, int number, Optional<ClauseRef> listed, SourceLocation where) {}

    static Optional<DocumentFile> read(String id, SourceFolder folder, Problems problems, Memo memo) {
        SourceFolder own = folder.folder(id);
        SourceFile en = own.file("en.md");
        return YamlFields.of(own.file("document.yaml"), problems, memo).map(fields -> {
            DocumentFile document = new DocumentFile(
                    id,
                    fields.text("title"),
                    fields.bilingual("short"),
                    fields.optionalText("number"),
                    fields.optionalMapping("issued", f -> new Issued(f.date("date"), f.text("clause"), f.where())),
                    fields.texts("issuers"),
                    fields.optionalMapping(
                            "annex",
                            f -> new Annex(f.id("of"), f.number("number"), f.optionalClause("listed"), f.where())),
                    fields.optionalText("forwards"),
                    own.file("zh.md"),
                    en.exists() ? Optional.of(en) : Optional.empty(),
                    ConfirmedFile.read(own.file("confirmed.yaml"), problems, memo),
                    fields.places());
            fields.done();
            return document;
        });
    }
}
