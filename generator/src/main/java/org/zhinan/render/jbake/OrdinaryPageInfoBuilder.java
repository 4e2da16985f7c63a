package org.zhinan.render.jbake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Gives ordinary pages the common part that typed pages have. */
public final class OrdinaryPageInfoBuilder {
    /** More would make every page longer with each page that is added. */
    private static final int MOST_IN_FOOTER = 12;

    private final List<OrdinaryFile> files;
    private final Set<String> paths;

    public OrdinaryPageInfoBuilder(List<OrdinaryFile> files) {
        this.files = files;
        this.paths = files.stream().map(OrdinaryFile::path).collect(Collectors.toSet());
    }

    /** The first pages of a language, for the foot of every page: posts are news, and of an archive the site map has all. */
    public List<OrdinaryPageLink> footer(Language language) {
        return published().stream()
                .filter(page -> page.language() == language && !page.type().equals("post"))
                .limit(MOST_IN_FOOTER)
                .toList();
    }

    /** The alternates are the files of the same name in the other language. */
    public PageInfo info(OrdinaryFile file) {
        Map<PageLanguageMode, String> alternates = new EnumMap<>(PageLanguageMode.class);
        for (Language language : Language.values()) {
            Routes.inOther(file.path(), language)
                    .filter(paths::contains)
                    .ifPresent(path -> alternates.put(PageLanguageMode.of(language), path));
        }
        Bilingual title = new Bilingual(file.title(), file.title());
        String summary = file.summary();
        List<PageInfo.Crumb> crumbs =
                List.of(new PageInfo.Crumb(new Bilingual("title.home", "title.home"), Routes.home(file.language())));
        return new PageInfo(
                file.path(),
                PageLanguageMode.of(file.language()),
                title,
                new Bilingual(summary, summary),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                crumbs,
                alternates,
                Optional.empty());
    }

    /** Those that are published, by their {@code order}, then by path. */
    public List<OrdinaryPageLink> published() {
        return files.stream()
                .filter(OrdinaryFile::isPublished)
                .sorted(Comparator.comparingInt(OrdinaryFile::order).thenComparing(OrdinaryFile::path))
                .map(file -> new OrdinaryPageLink(
                        file.path(),
                        file.language(),
                        file.header().getOrDefault("type", ""),
                        file.title(),
                        file.summary(),
                        file.day()))
                .toList();
    }
}
