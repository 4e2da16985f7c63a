package org.zhinan.bake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.content.Bilingual;
import org.zhinan.content.Language;
import org.zhinan.page.PageInfo;
import org.zhinan.page.Routes;
import org.zhinan.page.View;

/** Gives ordinary pages the common part that typed pages have. */
final class OrdinaryPages {
    private final Set<String> paths;

    OrdinaryPages(List<OrdinaryFile> files) {
        this.paths = files.stream().map(OrdinaryFile::path).collect(Collectors.toSet());
    }

    /** The alternates are the files of the same name in the other language. */
    PageInfo info(OrdinaryFile file) {
        Map<View, String> alternates = new EnumMap<>(View.class);
        for (Language language : Language.values()) {
            Routes.inOther(file.path(), language)
                    .filter(paths::contains)
                    .ifPresent(path -> alternates.put(View.of(language), path));
        }
        Bilingual title = new Bilingual(file.title(), file.title());
        String summary = file.header().getOrDefault("summary", file.title());
        List<PageInfo.Crumb> crumbs = List.of(
                new PageInfo.Crumb(new Bilingual("title.home", "title.home"), Routes.home(file.language())));
        return new PageInfo(
                file.path(), View.of(file.language()), title, new Bilingual(summary, summary), "", crumbs, alternates);
    }
}
