package org.zhinan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.content.CatalogueYaml.FacetKind;
import org.zhinan.library.Edition;
import org.zhinan.library.Scenario;
import org.zhinan.text.Bilingual;

/** Turns the facets of the scenarios around: from each wording to the scenarios that have it, in the order of the text. */
final class ScenariosByFacet {
    private ScenariosByFacet() {}

    static Map<FacetKind, List<Page.FacetLine>> of(Edition edition) {
        Map<FacetKind, Map<String, List<Scenario>>> scenarios = new TreeMap<>();
        Map<String, Bilingual> wordings = new LinkedHashMap<>();
        for (Scenario scenario : edition.scenarios()) {
            scenario.facets()
                    .forEach((kind, facets) -> facets.forEach(facet -> {
                        wordings.putIfAbsent(facet.text().zh(), facet.text());
                        scenarios
                                .computeIfAbsent(kind, each -> new LinkedHashMap<>())
                                .computeIfAbsent(facet.text().zh(), each -> new ArrayList<>())
                                .add(scenario);
                    }));
        }
        Map<FacetKind, List<Page.FacetLine>> lines = new TreeMap<>();
        scenarios.forEach((kind, byWording) -> lines.put(
                kind,
                byWording.entrySet().stream()
                        .map(each -> new Page.FacetLine(wordings.get(each.getKey()), List.copyOf(each.getValue())))
                        .toList()));
        return lines;
    }
}
