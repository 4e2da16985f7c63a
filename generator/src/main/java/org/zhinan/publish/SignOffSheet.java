package org.zhinan.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.LanguageView;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.ChangedTextSpan;
import org.zhinan.text.Language;

/**
 * What {@code sign-off.ftlh} says of a bundle.
 *
 * @param name of the site
 * @param manifest digest of the manifest
 * @param clauses digest of the list of clauses
 * @param files of the whole bundle
 * @param changes nothing when the bundle is compared with none
 */
public record SignOffSheet(
        Bilingual name, List<Count> counts, String manifest, String clauses, int files, Optional<Since> changes) {
    /** The list of digests, the list of clauses and this sheet. */
    private static final int BESIDE_THE_SITE = 3;

    /** How many there are of something. */
    public record Count(Bilingual name, long number) {}

    /**
     * What changed.
     *
     * @param since digest of the earlier manifest
     * @param inputs the source files that are not the same, in order, with the kind of their change
     */
    public record Since(String since, List<Changed> clauses, Map<String, String> inputs) {}

    /**
     * One clause.
     *
     * @param page where it stands, from the sheet; nothing when it is gone
     */
    public record Changed(
            String name, Optional<String> page, String kind, List<ChangedTextSpan> zh, List<ChangedTextSpan> en) {}

    static SignOffSheet of(
            SiteOrigin origin, PublishedSite site, String manifest, String clauses, Optional<BundleChanges> changes) {
        return new SignOffSheet(
                origin.library().site().name(),
                counts(origin, site),
                manifest,
                clauses,
                site.files() + BESIDE_THE_SITE,
                changes.map(SignOffSheet::since));
    }

    private static List<Count> counts(SiteOrigin origin, PublishedSite site) {
        Library library = origin.library();
        List<Document> documents = library.editions().stream()
                .map(Edition::documents)
                .flatMap(List::stream)
                .toList();
        long untranslated = documents.stream()
                .flatMap(document -> document.clauses().stream())
                .filter(clause -> !clause.has(Language.EN))
                .count();
        return List.of(
                count("网站文件", "Files of the site", site.files()),
                count("网站字节数", "Bytes of the site", site.bytes()),
                count("网页", "Pages", origin.pages().size()),
                count("文件（政策文本）", "Documents", documents.size()),
                count(
                        "条款",
                        "Clauses",
                        documents.stream()
                                .mapToLong(document -> document.clauses().size())
                                .sum()),
                count("没有英文的条款", "Clauses without English", untranslated),
                count("术语", "Terms", library.terms().size()),
                count("源文件", "Source files", origin.inputs().size()));
    }

    private static Count count(String zh, String en, long number) {
        return new Count(new Bilingual(zh, en), number);
    }

    private static Since since(BundleChanges changes) {
        Map<String, String> inputs = new LinkedHashMap<>();
        changes.inputs().forEach((name, kind) -> inputs.put(name, kind.name()));
        return new Since(
                changes.since(),
                changes.clauses().stream().map(SignOffSheet::changed).toList(),
                inputs);
    }

    private static Changed changed(ClauseChange change) {
        ClauseText.ClauseKey key = change.key();
        String page = BundleLayout.SITE + Routes.document(key.edition(), key.document(), LanguageView.BOTH);
        return new Changed(
                key.edition() + " " + key.document() + "#" + key.clause(),
                change.after().map(now -> page + "#" + key.clause()),
                change.kind().name(),
                marked(change, Language.ZH),
                marked(change, Language.EN));
    }

    private static List<ChangedTextSpan> marked(ClauseChange change, Language language) {
        return ChangedTextSpan.of(in(change.before(), language), in(change.after(), language));
    }

    private static String in(Optional<ClauseText> clause, Language language) {
        return clause.map(text -> text.text().in(language)).orElse("");
    }
}
