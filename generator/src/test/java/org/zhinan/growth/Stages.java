package org.zhinan.growth;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.zhinan.BuildProgress;
import org.zhinan.CheckedSources;
import org.zhinan.RebuildContext;
import org.zhinan.SiteGenerator;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.export.DataExport;
import org.zhinan.library.Library;
import org.zhinan.memo.MemoCache;
import org.zhinan.pdf.LeftOutPdfs;
import org.zhinan.pdf.PackFonts;
import org.zhinan.publish.Staging;
import org.zhinan.render.SiteBaker;
import org.zhinan.site.SearchEntries;
import org.zhinan.site.SideFile;
import org.zhinan.site.SitePages;

/**
 * Runs the stages of a build, from a content pack to a folder, then the whole build with what it does besides; gives what each did,
 * by stage and place. Loaded by {@link CountedClasses}.
 */
public final class Stages implements BiFunction<Path, Path, Map<String, Map<String, Long>>> {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final Optional<String> ADDRESS = Optional.of("https://example.org");

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    @Override
    public Map<String, Map<String, Long>> apply(Path content, Path site) {
        Counts.take();
        Library library = SiteGenerator.library(content);
        done("library");
        List<SideFile> data = DataExport.write(library, site);
        done("exports");
        SitePages pages = SitePages.of(library, data);
        done("pages");
        SearchEntries.of(library);
        done("search entries");
        new SiteBaker(SourceFolder.of(content), TEMPLATES, ADDRESS, MemoCache.none())
                .bake(pages, site, BuildProgress.NONE);
        done("render");
        RebuildContext read = new RebuildContext(
                Optional.of(new CheckedSources(library, PackFonts.NONE, LeftOutPdfs.NONE, List.of())),
                MemoCache.none(),
                () -> false);
        new SiteGenerator(content, TEMPLATES, ADDRESS, "test").build(() -> Staging.begin(site.resolve("whole")), read);
        done("whole build");
        return counts;
    }

    private void done(String stage) {
        counts.put(stage, Counts.take());
    }
}
