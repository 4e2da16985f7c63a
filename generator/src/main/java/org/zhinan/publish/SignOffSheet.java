package org.zhinan.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.PageLanguageMode;
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
     * @param editions with what each was compared
     * @param inputs the source files that are not the same, in order, with the kind of their change
     */
    public record Since(
            String since, List<ComparedEdition> editions, List<Changed> clauses, Map<String, String> inputs) {}

    /**
     * One edition.
     *
     * @param before the edition that it was compared with, where that is another one
     * @param unchanged how many clauses say what they said
     */
    public record ComparedEdition(String edition, Optional<String> before, long unchanged) {}

    /**
     * One clause.
     *
     * @param page where it stands, from the sheet; nothing when it is gone
     * @param renumbered whether it has another number
     */
    public record Changed(
            String name,
            Optional<String> page,
            String kind,
            boolean renumbered,
            List<ChangedTextSpan> zh,
            List<ChangedTextSpan> en) {}

    static SignOffSheet of(
            SiteBuildInputs origin,
            PublishedSite site,
            String manifest,
            String clauses,
            Optional<BundleChanges> changes) {
        return new SignOffSheet(
                origin.library().site().name(),
                counts(origin, site),
                manifest,
                clauses,
                site.files() + BESIDE_THE_SITE,
                changes.map(SignOffSheet::since));
    }

    private static List<Count> counts(SiteBuildInputs origin, PublishedSite site) {
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
                changes.editions().stream().map(SignOffSheet::compared).toList(),
                changes.editions().stream()
                        .flatMap(edition -> edition.clauses().stream())
                        .filter(ClauseTextChange::isNotable)
                        .map(SignOffSheet::changed)
                        .toList(),
                inputs);
    }

    private static ComparedEdition compared(BundleChanges.EditionTexts edition) {
        return new ComparedEdition(
                edition.edition(),
                edition.before().filter(before -> !before.equals(edition.edition())),
                edition.clauses().stream().filter(change -> !change.isNotable()).count());
    }

    private static Changed changed(ClauseTextChange change) {
        ClauseText.ClauseKey key = change.clause().key();
        String page = BundleLayout.SITE + Routes.document(key.edition(), key.document(), PageLanguageMode.BOTH);
        return new Changed(
                name(change),
                change.after().stream().findFirst().map(now -> page + "#" + key.clause()),
                change.kind().name(),
                change.renumbered(),
                marked(change, Language.ZH),
                marked(change, Language.EN));
    }

    /** What it is called now, and before where that is something else. */
    private static String name(ClauseTextChange change) {
        String was = names(change.before());
        String is = names(change.after());
        return was.isEmpty() || is.isEmpty() || was.equals(is) ? is + (is.isEmpty() ? was : "") : was + " → " + is;
    }

    private static String names(List<ClauseText> clauses) {
        return clauses.stream()
                .map(ClauseText::key)
                .map(key -> key.edition() + " " + key.ref())
                .collect(Collectors.joining(", "));
    }

    private static List<ChangedTextSpan> marked(ClauseTextChange change, Language language) {
        return ChangedTextSpan.of(in(change.before(), language), in(change.after(), language));
    }

    private static String in(List<ClauseText> clauses, Language language) {
        return clauses.stream().map(clause -> clause.text().in(language)).collect(Collectors.joining("\n"));
    }
}
