package org.zhinan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * The files of {@code catalogue/}: entries that point to clauses and repeat no official sentence. {@code was} has the ids of what an
 * entry was in the edition before, none where it is new, and nothing while that is not decided.
 */
public record CatalogueYaml(
        List<Domain> domains,
        List<Scenario> scenarios,
        List<Area> areas,
        Optional<Tiers> tiers,
        List<IndicatorClass> indicatorClasses,
        List<Technology> technologies) {

    private static final String WAS = "was";

    public record Domain(String id, ClauseRef title, Optional<List<String>> was, SourceLocation where) {}

    /** Facets by kind; each item is a verbatim part of the text in both languages. */
    public record Scenario(
            String id,
            ClauseRef title,
            ClauseRef text,
            String domain,
            Map<FacetKind, List<Facet>> facets,
            Optional<List<String>> was,
            SourceLocation where) {}

    /** The parts of a scenario's sentence. */
    public enum FacetKind {
        ACTIVITIES,
        PROBLEMS,
        SYSTEMS,
        TECHNOLOGIES,
        OUTCOMES
    }

    public record Facet(Bilingual text, Optional<String> technology, SourceLocation where) {}

    /** {@code note} is the clause that assigns the domains. */
    public record Area(
            String id,
            Bilingual name,
            ClauseRef note,
            List<String> domains,
            Optional<List<String>> was,
            SourceLocation where) {}

    public record Tiers(Optional<ClauseRef> baseTitle, List<ClauseRef> base, List<Tier> tiers) {}

    public record Tier(
            String id,
            Bilingual name,
            ClauseRef title,
            ClauseRef summary,
            Optional<Coverage> coverage,
            Optional<Quote> maturity,
            List<Condition> conditions,
            List<ClauseRef> outcomes,
            Optional<Quote> recognition,
            Optional<List<String>> was,
            SourceLocation where) {}

    /** How binding the areas are that a tier names. */
    public enum Binding {
        AT_LEAST,
        IN_PRINCIPLE,
        MUST
    }

    public record Coverage(Binding binding, List<String> areas, Quote quote) {}

    /** {@code area} is of a guidance that has areas. */
    public record Condition(Optional<String> area, ClauseRef clause) {}

    /** Words of a clause, verbatim in both languages. */
    public record Quote(ClauseRef clause, Bilingual text, SourceLocation where) {}

    public record IndicatorClass(ClauseRef clause, List<Indicator> indicators) {}

    /** The direction in which an indicator gets better, where its name states one. */
    public enum Direction {
        UP,
        DOWN,
        NOT_STATED
    }

    /** {@code unit} as it stands in brackets in the clause. */
    public record Indicator(
            String id,
            ClauseRef clause,
            Bilingual unit,
            Direction direction,
            Optional<List<String>> was,
            SourceLocation where) {}

    public record Technology(
            String id,
            Bilingual name,
            List<String> zh,
            List<String> en,
            Optional<List<String>> was,
            SourceLocation where) {}

    static CatalogueYaml read(SourceFolder folder, Problems problems, MemoCache memo) {
        return new CatalogueYaml(
                optional(
                        folder.file("domains.yaml"),
                        problems,
                        memo,
                        f -> new Domain(f.id("id"), f.clause("title"), f.optionalIds(WAS), f.where())),
                optional(folder.file("scenarios.yaml"), problems, memo, CatalogueYaml::scenario),
                optional(
                        folder.file("areas.yaml"),
                        problems,
                        memo,
                        f -> new Area(
                                f.id("id"),
                                f.bilingual("name"),
                                f.clause("note"),
                                f.texts("domains"),
                                f.optionalIds(WAS),
                                f.where())),
                tiers(folder.file("tiers.yaml"), problems, memo),
                optional(
                        folder.file("indicators.yaml"),
                        problems,
                        memo,
                        f -> new IndicatorClass(f.clause("class"), f.list("indicators", i -> indicator(i, problems)))),
                technologies(folder.file("technologies.yaml"), problems, memo));
    }

    private static Scenario scenario(YamlFields f) {
        return new Scenario(
                f.id("id"),
                f.clause("title"),
                f.clause("text"),
                f.text("domain"),
                f.optionalMapping("facets", CatalogueYaml::facets).orElse(Map.of()),
                f.optionalIds(WAS),
                f.where());
    }

    private static Map<FacetKind, List<Facet>> facets(YamlFields f) {
        Map<FacetKind, List<Facet>> facets = new TreeMap<>();
        for (FacetKind kind : FacetKind.values()) {
            List<Facet> items = f.list(
                    EnumWords.key(kind),
                    item -> new Facet(
                            new Bilingual(item.text("zh"), item.text("en")),
                            item.optionalText("technology"),
                            item.where()));
            if (!items.isEmpty()) {
                facets.put(kind, items);
            }
        }
        return facets;
    }

    private static Optional<Tiers> tiers(SourceFile file, Problems problems, MemoCache memo) {
        if (!file.exists()) {
            return Optional.empty();
        }
        return YamlFields.of(file, problems, memo).map(f -> {
            Tiers tiers = new Tiers(
                    f.optionalClause("base-title"), f.clauses("base"), f.list("tiers", t -> tier(t, problems)));
            f.done();
            return tiers;
        });
    }

    private static Tier tier(YamlFields f, Problems problems) {
        return new Tier(
                f.id("id"),
                f.bilingual("name"),
                f.clause("title"),
                f.clause("summary"),
                f.optionalMapping(
                        "coverage",
                        c -> new Coverage(
                                EnumWords.of(Binding.class, c, "binding", problems), c.texts("areas"), quote(c))),
                f.optionalMapping("maturity", CatalogueYaml::quote),
                f.list("conditions", c -> new Condition(c.optionalText("area"), c.clause("clause"))),
                f.clauses("outcomes"),
                f.optionalMapping("recognition", CatalogueYaml::quote),
                f.optionalIds(WAS),
                f.where());
    }

    static Quote quote(YamlFields f) {
        return new Quote(f.clause("clause"), new Bilingual(f.text("zh"), f.text("en")), f.where());
    }

    private static Indicator indicator(YamlFields f, Problems problems) {
        return new Indicator(
                f.id("id"),
                f.clause("clause"),
                f.bilingual("unit"),
                f.has("direction") ? EnumWords.of(Direction.class, f, "direction", problems) : Direction.NOT_STATED,
                f.optionalIds(WAS),
                f.where());
    }

    /** Another guidance may have no such entries, and then has no such file. */
    private static <T> List<T> optional(
            SourceFile file, Problems problems, MemoCache memo, Function<YamlFields, T> item) {
        return file.exists() ? YamlFields.list(file, problems, memo, item) : List.of();
    }

    private static List<Technology> technologies(SourceFile file, Problems problems, MemoCache memo) {
        return optional(file, problems, memo, f -> {
            Bilingual name = new Bilingual(f.text("zh"), f.text("en"));
            Optional<Spellings> spellings =
                    f.optionalMapping("spellings", s -> new Spellings(s.texts("zh"), s.texts("en")));
            return new Technology(
                    f.id("id"),
                    name,
                    spellings.map(Spellings::zh).orElse(List.of()),
                    spellings.map(Spellings::en).orElse(List.of()),
                    f.optionalIds(WAS),
                    f.where());
        });
    }

    private record Spellings(List<String> zh, List<String> en) {}
}
