package org.zhinan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/**
 * {@code site.yaml}: what the site as a whole is called and shows.
 *
 * @param edition id of the edition that the home page shows
 * @param call id of the call that its apply page shows; without it the edition's first, where it has any
 * @param navigation the main pages in the order of the header
 * @param pdf whether each document is there as PDF, too
 */
public record SiteYaml(
        Bilingual name,
        Bilingual tagline,
        String edition,
        Optional<String> call,
        List<String> navigation,
        boolean pdf,
        Optional<Publisher> publisher,
        YamlKeyLines places) {

    /**
     * What only a publisher knows; absent in the embedded content, never invented.
     *
     * @param idCode the site's own identification code
     * @param columnType to which kind of column the site belongs, in the words of the rules for public-sector sites
     * @param published when the pages were published, as in {@code 2024-11-25 09:00}
     */
    public record Publisher(Bilingual name, String domain, String idCode, String columnType, String published) {}

    static SiteYaml read(SourceFile file, Problems problems, Memo memo) {
        return YamlFields.of(file, problems, memo)
                .map(fields -> {
                    SiteYaml site = new SiteYaml(
                            fields.bilingual("name"),
                            fields.bilingual("tagline"),
                            fields.id("edition"),
                            fields.optionalId("call"),
                            fields.texts("navigation"),
                            !fields.has("pdf") || fields.flag("pdf"),
                            fields.optionalMapping(
                                    "publisher",
                                    p -> new Publisher(
                                            p.bilingual("name"),
                                            p.text("domain"),
                                            p.text("id-code"),
                                            p.text("column-type"),
                                            p.moment("published"))),
                            fields.places());
                    fields.done();
                    return site;
                })
                .orElseGet(() -> new SiteYaml(
                        new Bilingual("", ""),
                        new Bilingual("", ""),
                        "",
                        Optional.empty(),
                        List.of(),
                        true,
                        Optional.empty(),
                        new YamlKeyLines(file.at(0), Map.of())));
    }
}
