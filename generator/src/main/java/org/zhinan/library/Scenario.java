package org.zhinan.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.CatalogueYaml.FacetKind;
import org.zhinan.text.Bilingual;

/**
 * One typical scenario.
 *
 * @param number its place in the guide, counted from 1
 * @param domain id of its domain
 * @param area id of the area of its domain; nothing where no note assigns one
 * @param facets the parts of its sentence, in the order of {@link FacetKind}; a kind without items is absent
 */
public record Scenario(
        String id,
        int number,
        Clause title,
        Clause text,
        String domain,
        Optional<String> area,
        Map<FacetKind, List<Facet>> facets)
        implements CatalogueEntry {

    /** {@code technology} is the id of the technology that it names. */
    public record Facet(Bilingual text, Optional<String> technology) {}

    @Override
    public EntryKind kind() {
        return EntryKind.SCENARIO;
    }

    @Override
    public Bilingual name() {
        return title.title();
    }

    /** Ids of the technologies that it names, each once, in the order of the text's parts. */
    public List<String> technologies() {
        return facets.values().stream()
                .flatMap(List::stream)
                .flatMap(facet -> facet.technology().stream())
                .distinct()
                .toList();
    }
}
