package org.zhinan.site.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.text.Bilingual;

/**
 * What every page has.
 *
 * @param path where it stands, from the root
 * @param description one sentence for search engines and harvesters
 * @param section id of the navigation item that it belongs to; empty for none
 * @param edition id of the edition that it belongs to
 * @param newer where the newest edition says the same, when this page belongs to an older one
 * @param crumbs the way from home, without the page itself
 * @param alternates where the same page stands in the other views
 */
public record PageInfo(
        String path,
        View view,
        Bilingual title,
        Bilingual description,
        String section,
        Optional<String> edition,
        Optional<String> newer,
        List<Crumb> crumbs,
        Map<View, String> alternates) {

    public record Crumb(Bilingual title, String path) {}
}
