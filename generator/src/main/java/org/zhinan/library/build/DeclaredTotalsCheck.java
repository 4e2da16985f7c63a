package org.zhinan.library.build;

import java.util.Map;
import java.util.TreeMap;
import org.zhinan.content.EditionYaml;
import org.zhinan.library.Edition;
import org.zhinan.library.Indicator;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** Compares what the catalogue adds up to with what its edition expects. */
final class DeclaredTotalsCheck {
    private DeclaredTotalsCheck() {}

    static void check(EditionYaml file, Edition edition, Problems problems) {
        Map<String, Integer> found = count(edition);
        file.totals().forEach((what, total) -> {
            Integer actual = found.get(what);
            if (actual == null) {
                problems.add(
                        total.where(),
                        Message.of("“{0}”不是可核对的总数", "'{0}' is not a total that can be checked", what),
                        Message.of("请选用其中之一：{0}", "Write one of {0}", Message.list(found.keySet())));
            } else if (actual != total.expected()) {
                problems.add(
                        total.where(),
                        Message.of(
                                "“{0}”的总数为{1}，应为{2}",
                                "the total of '{0}' is {1}, expected {2}", what, actual, total.expected()),
                        Message.of(
                                "请对照原文，更正目录数据或edition.yaml中的总数",
                                "Correct the catalogue, or the total in edition.yaml, by the text"));
            }
        });
    }

    private static Map<String, Integer> count(Edition edition) {
        Map<String, Integer> totals = new TreeMap<>();
        totals.put("documents", edition.documents().size());
        totals.put("clauses", edition.clauses().size());
        totals.put("domains", edition.domains().size());
        totals.put("scenarios", edition.scenarios().size());
        totals.put("areas", edition.areas().size());
        totals.put("domains-in-areas", (int)
                edition.domains().stream().filter(d -> d.area().isPresent()).count());
        totals.put("tiers", edition.tiers().size());
        totals.put(
                "conditions",
                edition.tiers().stream().mapToInt(t -> t.conditions().size()).sum());
        totals.put("indicator-classes", (int) edition.indicators().stream()
                .map(Indicator::indicatorClass)
                .distinct()
                .count());
        totals.put("indicators", edition.indicators().size());
        edition.tiers()
                .forEach(tier ->
                        totals.put("outcomes-" + tier.id(), tier.outcomes().size()));
        return totals;
    }
}
