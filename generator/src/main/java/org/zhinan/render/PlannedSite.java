package org.zhinan.render;

import java.util.Set;
import java.util.function.Supplier;
import org.zhinan.site.SitePages;

/**
 * What a site will have beside its ordinary pages.
 *
 * @param pages the typed pages; of files beside them they know names, but not sizes and digests
 * @param files where files beside the pages will stand
 * @param data gives where the data for other programs will stand; to know it costs as much as to write it
 */
public record PlannedSite(SitePages pages, Set<String> files, Supplier<Set<String>> data) {
    boolean hasFile(String path) {
        return files.contains(path) || path.contains("/data/") && data.get().contains(path);
    }
}
