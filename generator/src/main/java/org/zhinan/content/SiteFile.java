package org.zhinan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.problem.Problems;

/**
 * {@code site.yaml}: what the site as a whole is called and shows.
 *
 * @param edition id of the edition that the home page shows
 * @param call id of the call that its apply page shows
 * @param navigation the main pages in the order of the header
 */
public record SiteFile(
        Bilingual name,
        Bilingual tagline,
        String edition,
        String call,
        List<String> navigation,
        Optional<Publisher> publisher,
        Places places) {

    /** What only a publisher knows; absent in the embedded content, never invented. */
    public record Publisher(Bilingual name, String domain, String idCode) {}

    static SiteFile read(SourceFile file, Problems problems) {
        return Fields.of(file, problems)
                .map(fields -> {
                    SiteFile site = new SiteFile(
                            fields.bilingual("name"),
                            fields.bilingual("tagline"),
                            fields.id("edition"),
                            fields.id("call"),
                            fields.texts("navigation"),
                            fields.optionalMapping(
                                    "publisher",
                                    p -> new Publisher(p.bilingual("name"), p.text("domain"), p.text("id-code"))),
                            fields.places());
                    fields.done();
                    return site;
                })
                .orElseGet(() -> new SiteFile(
                        new Bilingual("", ""),
                        new Bilingual("", ""),
                        "",
                        "",
                        List.of(),
                        Optional.empty(),
                        new Places(file.at(0), Map.of())));
    }
}
