package org.zhinan.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.render.jbake.OrdinaryFile;
import org.zhinan.site.Page;
import org.zhinan.site.SitePages;

/** Who stands where in the site: of two files at one address, the second would replace the first without a word. */
final class AddressConflicts {
    /** What comes to stand there later: the feeds, the scripts of the search and the list of files. */
    private static final Pattern LATER =
            Pattern.compile("feed\\.xml|sitemap\\.xml|search/(.+/)?(engine|data-.+)\\.js|manifest\\.json");

    private final Set<String> taken = new HashSet<>();
    private final Predicate<String> written;
    private final Problems problems;

    /**
     * @param written whether earlier stages write a file there
     */
    AddressConflicts(SitePages pages, Predicate<String> written, Problems problems) {
        pages.pages().stream().map(Page::info).forEach(info -> taken.add(info.path()));
        this.written = written;
        this.problems = problems;
    }

    void takePages(List<OrdinaryFile> pages) {
        pages.forEach(page -> take(page.path(), page.file()));
    }

    /** The files of a folder that are copied as they are. */
    void takeFiles(SourceFolder folder, Predicate<SourceFile> copied) {
        folder.allFiles().stream()
                .filter(copied)
                .forEach(file -> take(file.name().substring(folder.name().length() + 1), file));
    }

    void takeJoined(List<ConcatenatedFile> files) {
        files.forEach(file -> take(file.path(), file.first()));
    }

    private void take(String path, SourceFile file) {
        if (!taken.add(path) || LATER.matcher(path).matches() || written.test(path)) {
            problems.add(
                    file.at(0),
                    Message.of("{0}处已有别的内容", "something else stands at {0} already", path),
                    Message.of("请给该文件换一个名称", "Give this file another name"));
        }
    }
}
