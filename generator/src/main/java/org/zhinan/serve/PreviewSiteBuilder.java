package org.zhinan.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhinan.CheckedSources;
import org.zhinan.RebuildContext;
import org.zhinan.SiteGenerator;
import org.zhinan.cache.Cache;
import org.zhinan.content.ContentPack;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.library.build.UnreadFiles;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.render.PageRenderer;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.SiteSearch;
import org.zhinan.site.SideFile;
import org.zhinan.site.SitePages;

/**
 * One site after another of the same sources. Each is the one that {@link SiteGenerator} makes in a process of its own; what is as it was
 * in the last one is not made again.
 */
public final class PreviewSiteBuilder {
    private final SiteGenerator generator;
    private final Supplier<Staging> place;
    private final MemoCache memo;
    /** The files beside the pages of the last site. */
    private Optional<List<SideFile>> last = Optional.empty();

    /**
     * @param place where each site is made
     * @param cache what earlier processes made
     */
    public PreviewSiteBuilder(SiteGenerator generator, Supplier<Staging> place, Cache cache) {
        this.memo = MemoCache.kept(cache);
        this.generator = generator;
        this.place = place;
    }

    /** Those who look on while a site is made. */
    public interface Viewer {
        /** Paths of the pages that somebody has open. */
        Set<String> openPages();

        /**
         * The open pages as they are now, by their paths. Called once and before the site is in place; what they say of sizes of files
         * may be behind.
         *
         * @param others gives any other page by its path, until the site is in place; a mistake in it is a {@link ProblemsException}
         */
        void show(Map<String, String> pages, Function<String, Optional<String>> others);

        /** Whether the sources changed again, so that this site is wanted no more. */
        boolean isOutdated();
    }

    /** A site that is in place, and the search over the same content. */
    public record Shown(SiteGenerator.Built built, SiteSearch index) {}

    /**
     * Makes the site anew.
     *
     * @throws ProblemsException when the site stays as it was; where only the English is behind the Chinese, the open pages were
     *     shown before
     * @throws RebuildContext.OutdatedException when the site stays as it was, since it is wanted no more
     */
    public Shown build(Viewer viewer) {
        boolean done = false;
        try {
            Shown shown = make(viewer);
            done = true;
            return shown;
        } finally {
            if (done) {
                memo.forgetUnused();
            } else {
                memo.forgetFresh();
            }
        }
    }

    private Shown make(Viewer viewer) {
        Problems behind = new Problems();
        CheckedSources now;
        try {
            now = generator.check(() -> read(behind), memo, false);
        } catch (ProblemsException e) {
            behind.addAll(e.problems());
            throw new ProblemsException(behind.sorted());
        }
        showOpenPages(now.library(), viewer);
        behind.failIfAny();
        SiteGenerator.Built built =
                generator.build(place, new RebuildContext(Optional.of(now), memo, viewer::isOutdated));
        last = Optional.of(built.sideFiles());
        return new Shown(built, memo.of(new SearchIndexKey(built.corpora()), () -> SiteSearch.of(built.corpora())));
    }

    private record SearchIndexKey(List<EditionCorpus> corpora) implements MemoCache.Key<SiteSearch> {}

    private Library read(Problems behind) {
        Problems problems = new Problems();
        UnreadFiles.report(SourceFolder.of(generator.content()), problems);
        return LibraryBuilder.draft(ContentPack.read(generator.content(), problems, memo), problems, behind, memo);
    }

    private void showOpenPages(Library now, Viewer viewer) {
        if (last.isEmpty()) {
            return;
        }
        PageRenderer renderer;
        Map<String, String> open = new ConcurrentHashMap<>();
        try {
            renderer = generator.renderer(SitePages.of(now, last.get()), memo);
            viewer.openPages().parallelStream()
                    .forEach(path -> renderer.render(path).ifPresent(html -> open.put(path, html)));
        } catch (ProblemsException e) {
            // The build that follows tells a mistake; a page that only misses a file which the new content adds is
            // none.
            return;
        }
        viewer.show(open, renderer::render);
    }
}
