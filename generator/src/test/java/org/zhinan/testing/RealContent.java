package org.zhinan.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.SiteGenerator;
import org.zhinan.library.Library;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.SiteSearch;

/** The repository's own content, read once for the tests of a process; nothing that is given away can be changed. */
public final class RealContent {
    /** From the folder of the module whose tests run. */
    public static final Path FOLDER = Stream.of("../content", "../../content")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();

    private RealContent() {}

    public static Library library() {
        return Built.LIBRARY;
    }

    /** What its search searches, edition by edition. */
    public static List<EditionCorpus> corpora() {
        return Corpora.ALL;
    }

    /** Its search, for all that ask; nobody closes it. */
    public static SiteSearch search() {
        return Search.INDEX;
    }

    private static final class Built {
        static final Library LIBRARY = SiteGenerator.library(FOLDER);
    }

    private static final class Corpora {
        static final List<EditionCorpus> ALL = SiteGenerator.searched(library(), FOLDER);
    }

    private static final class Search {
        static final SiteSearch INDEX = SiteSearch.of(corpora());
    }
}
