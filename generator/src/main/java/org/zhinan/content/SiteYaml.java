package org.zhinan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/**
 * {@code site.yaml}: what the site as a whole is called and shows.
 *
 * @param edition id of the edition that the home page shows
 * @param call id of the call that its apply page shows; without it the edition's first, where it has any
 * @param navigation the main pages in the order of the header
 * @param pdf whether each document is there as PDF, too
 * @param compiled when the pack was last gone through
 */
public record SiteYaml(
        Bilingual name,
        Bilingual tagline,
        String edition,
        Optional<String> call,
        List<String> navigation,
        boolean pdf,
        Optional<LocalDate> compiled,
        Optional<Publisher> publisher,
        YamlKeyLines places) {

    /**
     * What only a publisher knows; absent in the embedded content, never invented.
     *
     * @param idCode the site's own identification code
     * @param columnType to which kind of column the site belongs, in the words of the rules for public-sector sites
     * @param published when the pages were published, as in {@code 2024-11-25 09:00}
     * @param contact whom to ask
     * @param icp number of the filing with the ministry of industry
     * @param police number of the filing with the police
     */
    public record Publisher(
            Bilingual name,
            Optional<String> domain,
            Optional<String> idCode,
            Optional<String> columnType,
            Optional<String> published,
            Optional<Bilingual> contact,
            Optional<String> phone,
            Optional<String> email,
            Optional<Filing> icp,
            Optional<Filing> police) {

        private static Optional<Publisher> read(YamlFields site, Problems problems) {
            if (site.isText("publisher")) {
                return Optional.of(
                        named(site.optionalTextOrBilingual("publisher").orElseThrow()));
            }
            return site.optionalMapping("publisher", fields -> of(fields, problems));
        }

        private static Publisher named(Bilingual name) {
            return new Publisher(
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Publisher of(YamlFields fields, Problems problems) {
            if (fields.has("zh")) {
                return named(new Bilingual(fields.text("zh"), fields.text("en")));
            }
            return new Publisher(
                    fields.optionalTextOrBilingual("name").orElseGet(() -> fields.bilingual("name")),
                    fields.optionalText("domain"),
                    fields.optionalText("id-code"),
                    fields.optionalText("column-type"),
                    fields.has("published") ? Optional.of(fields.moment("published")) : Optional.empty(),
                    fields.optionalTextOrBilingual("contact"),
                    fields.optionalText("phone"),
                    ContactAddressFieldReader.email(fields, "email", problems),
                    Filing.read(fields, "icp", problems),
                    Filing.read(fields, "police", problems));
        }
    }

    /**
     * The number of a filing.
     *
     * @param url where a reader can look it up; without it the number is no link
     */
    public record Filing(String number, Optional<String> url) {
        private static Optional<Filing> read(YamlFields site, String key, Problems problems) {
            if (!site.has(key) || site.isText(key)) {
                return site.optionalText(key).map(number -> new Filing(number, Optional.empty()));
            }
            return site.optionalMapping(
                    key,
                    fields -> new Filing(
                            fields.text("number"), ContactAddressFieldReader.website(fields, "url", problems)));
        }
    }

    static SiteYaml read(SourceFile file, Problems problems, MemoCache memo) {
        return YamlFields.of(file, problems, memo)
                .map(fields -> {
                    SiteYaml site = new SiteYaml(
                            fields.bilingual("name"),
                            fields.bilingual("tagline"),
                            fields.id("edition"),
                            fields.optionalId("call"),
                            fields.texts("navigation"),
                            !fields.has("pdf") || fields.flag("pdf"),
                            fields.has("compiled") ? Optional.of(fields.date("compiled")) : Optional.empty(),
                            Publisher.read(fields, problems),
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
                        Optional.empty(),
                        new YamlKeyLines(file.at(0), Map.of())));
    }
}
