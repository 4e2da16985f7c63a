package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhinan.SiteGenerator;
import org.zhinan.cache.CacheFolder;
import org.zhinan.cache.ProgramDigest;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.files.Digests;
import org.zhinan.problem.ProblemsException;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.SiteSearch;

/**
 * The search of a content pack, from the cache where an earlier search left it for the same files. Only of content that has no problem
 * is there one; what reads or checks content is not even loaded then.
 */
final class CachedSearchIndex {
    private CachedSearchIndex() {}

    private record IndexOf(String content) {}

    /** An index that is not to be kept: the content changed while it was read. */
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient byte[] made;

        Outdated(byte[] made) {
            this.made = made;
        }
    }

    /**
     * The index of the content as it is now.
     *
     * @throws ProblemsException with the problems of the content
     */
    static SiteSearch of(Path content, Path folder) {
        Optional<String> digest = digest(content);
        if (digest.isEmpty()) {
            return SiteSearch.of(editions(content));
        }
        CacheFolder cache = CacheFolder.in(folder, ProgramDigest.current());
        try {
            return SiteSearch.read(cache.bytes(new IndexOf(digest.get()), () -> {
                        byte[] made = toBytes(content);
                        if (!digest(content).equals(digest)) {
                            throw new Outdated(made);
                        }
                        cache.shrink();
                        return made;
                    })
                    .bytes());
        } catch (Outdated e) {
            return SiteSearch.read(e.made);
        }
    }

    /**
     * The SHA-256 of the names and bytes of all files of the content, none of which is kept; nothing where one cannot be read: who reads
     * the content says which.
     */
    private static Optional<String> digest(Path content) {
        StringBuilder files = new StringBuilder();
        try {
            SourceFolder folder = SourceFolder.of(content);
            for (SourceFile file : folder.allFiles()) {
                String name = file.name().substring(folder.name().length());
                files.append(name).append('\0').append(Digests.of(file.path())).append('\n');
            }
        } catch (IOException | ProblemsException e) {
            return Optional.empty();
        }
        return Optional.of(Digests.of(files.toString()));
    }

    private static byte[] toBytes(Path content) {
        return SiteSearch.toBytes(editions(content));
    }

    private static List<EditionCorpus> editions(Path content) {
        return SiteGenerator.searched(SiteGenerator.library(content), content);
    }
}
