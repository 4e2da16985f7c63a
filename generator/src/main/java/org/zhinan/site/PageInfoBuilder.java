package org.zhinan.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.zhinan.library.Call;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Library;
import org.zhinan.library.Tier;
import org.zhinan.site.address.ListPagination;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Makes the common part of pages. Titles that are interface words are keys, which the template looks up. */
final class PageInfoBuilder {
    /** In no edition. */
    private static final Scope COMMON = new Scope(Optional.empty(), Optional.empty(), List.of());

    private final Library library;
    private final OtherEditionLinks versions;

    PageInfoBuilder(Library library) {
        this.library = library;
        this.versions = new OtherEditionLinks(library);
    }

    /** To what a page belongs. */
    private record Scope(Optional<String> edition, Optional<String> call, List<PageInfo.Version> versions) {
        static Scope of(Edition edition, List<PageInfo.Version> versions) {
            return new Scope(Optional.of(edition.id()), Optional.empty(), versions);
        }
    }

    /** A page at the root, for readers of either language. */
    PageInfo root(String path, String key) {
        return new PageInfo(
                path,
                PageLanguageMode.BOTH,
                word(key),
                library.site().tagline(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty());
    }

    PageInfo page(String name, String key, Language language) {
        return info(
                Routes.page(name, language),
                language,
                word(key),
                library.site().tagline(),
                key,
                COMMON,
                home(language));
    }

    PageInfo home(Language language, String key) {
        return info(
                Routes.home(language),
                language,
                library.site().name(),
                library.site().tagline(),
                key,
                COMMON,
                List.of());
    }

    PageInfo inEdition(Edition edition, String name, String key, Language language) {
        return inEdition(edition, name, word(key), key, language);
    }

    PageInfo inEdition(Edition edition, String name, Bilingual title, String section, Language language) {
        return info(
                Routes.inEdition(edition.id(), name, language),
                language,
                title,
                edition.title(),
                section,
                Scope.of(edition, versions.named(edition, name, language)),
                home(language));
    }

    /**
     * A page that tells of a call.
     *
     * @param name gives the name of such a page of a call in its edition
     */
    PageInfo ofCall(Edition edition, Call call, BiFunction<Edition, Call, String> name, String key, Language language) {
        List<PageInfo.Version> others = versions.call(edition, call, name, language);
        return info(
                Routes.inEdition(edition.id(), name.apply(edition, call), language),
                language,
                word(key),
                edition.title(),
                key,
                new Scope(Optional.of(edition.id()), Optional.of(call.id()), others),
                home(language));
    }

    PageInfo index(Edition edition, EntryKind kind, Language language) {
        return inEdition(edition, kind.folder() + "/index", word(kind.folder()), section(kind), language);
    }

    PageInfo entry(Edition edition, CatalogueEntry entry, Bilingual description, Language language) {
        List<PageInfo.Crumb> crumbs = List.of(
                home(language).get(0),
                new PageInfo.Crumb(word(entry.kind().folder()), Routes.index(edition.id(), entry.kind(), language)));
        return info(
                Routes.entry(edition.id(), entry, language),
                language,
                entry.name(),
                description,
                section(entry.kind()),
                Scope.of(edition, versions.entry(edition, entry, language)),
                crumbs);
    }

    PageInfo comparison(Edition edition, Tier below, Tier above, Language language) {
        Bilingual title = new Bilingual(
                below.name().zh() + " → " + above.name().zh(),
                below.name().en() + " → " + above.name().en());
        List<PageInfo.Crumb> crumbs = List.of(
                home(language).get(0),
                new PageInfo.Crumb(
                        word(EntryKind.TIER.folder()), Routes.index(edition.id(), EntryKind.TIER, language)));
        return info(
                Routes.comparison(edition.id(), below.id(), above.id(), language),
                language,
                title,
                edition.title(),
                section(EntryKind.TIER),
                Scope.of(edition, versions.comparison(edition, below, above, language)),
                crumbs);
    }

    PageInfo document(Edition edition, String id, Bilingual title, PageLanguageMode view) {
        Map<PageLanguageMode, String> alternates = new EnumMap<>(PageLanguageMode.class);
        for (PageLanguageMode each : PageLanguageMode.values()) {
            alternates.put(each, Routes.document(edition.id(), id, each));
        }
        Scope scope = new Scope(
                Optional.of(edition.id()),
                versions.callOf(edition, id).map(Call::id),
                versions.document(edition, id, view));
        PageInfo.Crumb above = new PageInfo.Crumb(word("documents"), Routes.documents(edition.id(), view.main()));
        return ofDocument(view, title, scope, above, alternates);
    }

    /** What changed in a document; its title names both editions. */
    PageInfo changes(Edition before, Edition edition, Document document, PageLanguageMode view) {
        Map<PageLanguageMode, String> alternates = new EnumMap<>(PageLanguageMode.class);
        for (PageLanguageMode each : PageLanguageMode.values()) {
            alternates.put(each, Routes.changes(edition.id(), document.id(), each));
        }
        String editions = " " + before.id() + " → " + edition.id();
        Bilingual title = new Bilingual(
                document.shortName().zh() + editions, document.shortName().en() + editions);
        PageInfo.Crumb above = new PageInfo.Crumb(word("changes"), Routes.changes(edition.id(), view.main()));
        return ofDocument(view, title, Scope.of(edition, versions.changes(edition, document, view)), above, alternates);
    }

    private static PageInfo ofDocument(
            PageLanguageMode view,
            Bilingual title,
            Scope scope,
            PageInfo.Crumb above,
            Map<PageLanguageMode, String> alternates) {
        return new PageInfo(
                alternates.get(view),
                view,
                title,
                title,
                "documents",
                scope.edition(),
                scope.call(),
                scope.versions(),
                List.of(home(view.main()).get(0), above),
                alternates,
                Optional.empty());
    }

    private PageInfo info(
            String path,
            Language language,
            Bilingual title,
            Bilingual description,
            String section,
            Scope scope,
            List<PageInfo.Crumb> crumbs) {
        Map<PageLanguageMode, String> alternates = new EnumMap<>(PageLanguageMode.class);
        for (Language each : Language.values()) {
            alternates.put(PageLanguageMode.of(each), Routes.inOther(path, each).orElseThrow());
        }
        return new PageInfo(
                path,
                PageLanguageMode.of(language),
                title,
                description,
                section,
                scope.edition(),
                scope.call(),
                scope.versions(),
                crumbs,
                alternates,
                Optional.empty());
    }

    /** Does something with each part of a list and what its page has; {@code first} is that of the first. */
    static <H, L> void parts(
            PageInfo first,
            List<List<ListPagination.Group<H, L>>> parts,
            BiConsumer<PageInfo, List<ListPagination.Group<H, L>>> each) {
        parts(first, parts, view -> parts.size(), each);
    }

    /** The same of a list that has an order of its own in each view; {@code of} says how many parts it has there. */
    static <H, L> void parts(
            PageInfo first,
            List<List<ListPagination.Group<H, L>>> parts,
            ToIntFunction<PageLanguageMode> of,
            BiConsumer<PageInfo, List<ListPagination.Group<H, L>>> each) {
        for (int i = 0; i < parts.size(); i++) {
            each.accept(first.part(i + 1, of), parts.get(i));
        }
    }

    private static List<PageInfo.Crumb> home(Language language) {
        return List.of(new PageInfo.Crumb(word("home"), Routes.home(language)));
    }

    /** Domains and areas belong to the navigation item of the scenarios, as technologies do. */
    private static String section(EntryKind kind) {
        return switch (kind) {
            case SCENARIO, DOMAIN, AREA, TECHNOLOGY -> EntryKind.SCENARIO.folder();
            case TIER, INDICATOR -> kind.folder();
        };
    }

    /** An interface word; the bundles of {@code templates/text} have it under {@code title.<key>}. */
    private static Bilingual word(String key) {
        return new Bilingual("title." + key, "title." + key);
    }
}
