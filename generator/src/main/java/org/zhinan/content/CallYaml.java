package org.zhinan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.CatalogueYaml.Binding;
import org.zhinan.content.CatalogueYaml.Quote;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * A file of {@code calls/}: one province's invitation. Every fact names the clause that states it, and its words are found there.
 *
 * @param notice id of the document that is the call
 * @param tier id of the tier that is applied for
 */
public record CallYaml(
        String id,
        Bilingual name,
        String notice,
        String tier,
        List<ClauseRef> conditions,
        List<Requirement> requirements,
        List<Deadline> deadlines,
        List<Quota> quotas,
        List<Step> steps,
        Optional<Copies> copies,
        Optional<Quote> submitTo,
        Optional<Platform> platform,
        List<Contact> contacts,
        YamlKeyLines places) {

    /**
     * One thing that a condition asks.
     *
     * @param binding {@code MUST}, unless the words say {@code IN_PRINCIPLE}
     * @param exception words of the same clause that let others in
     */
    public record Requirement(Quote quote, Binding binding, Optional<Bilingual> exception) {}

    /** {@code what} and {@code who} are words of the clause. */
    public record Deadline(LocalDate date, Bilingual who, Bilingual what, ClauseRef clause, SourceLocation where) {}

    /** {@code others} marks the quota of every place that the call does not name. */
    public record Quota(Bilingual place, int most, boolean others, ClauseRef clause, SourceLocation where) {}

    public record Copies(int count, Bilingual of, ClauseRef clause, SourceLocation where) {}

    public record Platform(Bilingual name, String url, ClauseRef clause, SourceLocation where) {}

    public record Contact(Bilingual office, String phone, ClauseRef clause, SourceLocation where) {}

    /** What is to be done; {@code who} does it, in words of the clause. */
    public record Step(Optional<Bilingual> who, Quote words) {}

    static Optional<CallYaml> read(SourceFile file, Problems problems, Memo memo) {
        return YamlFields.of(file, problems, memo).map(f -> {
            CallYaml call = new CallYaml(
                    f.id("id"),
                    f.bilingual("name"),
                    f.text("notice"),
                    f.text("tier"),
                    f.clauses("conditions"),
                    f.list("requirements", r -> requirement(r, problems)),
                    f.list("deadlines", CallYaml::deadline),
                    f.list("quotas", CallYaml::quota),
                    f.list("steps", s -> new Step(s.optionalBilingual("who"), CatalogueYaml.quote(s))),
                    f.optionalMapping(
                            "copies",
                            c -> new Copies(c.number("count"), c.bilingual("of"), c.clause("clause"), c.where())),
                    f.optionalMapping("submit-to", CatalogueYaml::quote),
                    f.optionalMapping(
                            "platform",
                            p -> new Platform(p.bilingual("name"), p.text("url"), p.clause("clause"), p.where())),
                    f.list(
                            "contacts",
                            c -> new Contact(c.bilingual("office"), c.text("phone"), c.clause("clause"), c.where())),
                    f.places());
            f.done();
            return call;
        });
    }

    private static Requirement requirement(YamlFields f, Problems problems) {
        Binding binding = f.has("binding") ? EnumWords.of(Binding.class, f, "binding", problems) : Binding.MUST;
        return new Requirement(CatalogueYaml.quote(f), binding, f.optionalBilingual("exception"));
    }

    private static Deadline deadline(YamlFields f) {
        return new Deadline(f.date("date"), f.bilingual("who"), f.bilingual("what"), f.clause("clause"), f.where());
    }

    private static Quota quota(YamlFields f) {
        return new Quota(f.bilingual("place"), f.number("most"), f.flag("others"), f.clause("clause"), f.where());
    }
}
