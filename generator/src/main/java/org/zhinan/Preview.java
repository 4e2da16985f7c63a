package org.zhinan;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zhinan.content.ContentPack;
import org.zhinan.content.SourceFolder;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.search.Corpus;
import org.zhinan.search.SearchIndex;
import org.zhinan.site.Pages;

/**
 * One site after another of the same sources. Each is the one that {@link SiteGenerator} makes in a process of its own; what is as it was
 * in the last one is not made again.
 */
public final class Preview {
    private final SiteGenerator generator;
    private final Supplier<Staging> place;
    private final Memo memo = Memo.kept();
    private Optional<Library> library = Optional.empty();

    /** @param place where each site is made */
    public Preview(SiteGenerator generator, Supplier<Staging> place) {
        this.generator = generator;
        this.place = place;
    }

    /** Those who look on while a site is made. */
    public interface Viewer {
        /** Paths of the pages that somebody looks at. */
        Set<String> awaited();

        /**
         * The page is no longer as it was. Called from any thread, and long before the site is in place; what it says of sizes of files
         * may be behind.
         */
        void changed(String path, String html);

        /** All pages that are no longer as they were have been given. */
        void looked();

        /** Whether the sources changed again, so that this site is wanted no more. */
        boolean isOutdated();
    }

    /** The sources changed while a site was made. */
    public static final class OutdatedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A site that is in place, and the search over the same content. */
    public record Shown(SiteGenerator.Built built, SearchIndex index) {}

    /**
     * Makes the site anew.
     *
     * @throws ProblemsException when the site stays as it was; where only the English is behind the Chinese, the changed pages were
     *     given before
     * @throws OutdatedException when the site stays as it was, since it is wanted no more
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
        Library now = read(behind);
        glance(now, viewer);
        behind.failIfAny();
        SiteGenerator.Built built = generator.generate(now, place, memo, () -> requireCurrent(viewer));
        return new Shown(built, memo.of(new Searched(built.corpus()), () -> SearchIndex.of(built.corpus())));
    }

    private static void requireCurrent(Viewer viewer) {
        if (viewer.isOutdated()) {
            throw new OutdatedException();
        }
    }

    private record Searched(Corpus corpus) implements Memo.Key<SearchIndex> {}

    /** The last one where it says the same, so that nobody need compare them again. */
    private Library read(Problems behind) {
        Problems problems = new Problems();
        Library now = LibraryBuilder.draft(
                ContentPack.read(SourceFolder.of(generator.content(), memo), problems), problems, behind);
        library = library.filter(now::equals).or(() -> Optional.of(now));
        return library.get();
    }

    private void glance(Library now, Viewer viewer) {
        try {
            memo.before(new Glance.Last()).ifPresent(files -> {
                Pages pages = Pages.of(now, files.forms(), files.pdfs(), files.data());
                generator.baker(memo).glance(pages, viewer.awaited(), viewer::changed);
                viewer.looked();
            });
        } catch (RuntimeException e) {
            // A mistake is told by the build that follows; the last files may also not go with the new content.
        }
    }
}
