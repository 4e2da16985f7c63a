package org.zhinan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.render.jbake.CheckedPages;
import org.zhinan.render.jbake.JBakeProject;
import org.zhinan.testing.Folders;

/**
 * The oracle: a project of ordinary pages, posts, tags, lists, data and assets comes out of our oven as it came out of stock JBake,
 * byte for byte. JBake's version is pinned, so its output is a constant; {@code src/test/stock-jbake/bake} writes it.
 *
 * <p>Intended differences, none of which shows in this project: the order of tags is sorted, where stock has the order of a hash;
 * documents of one date come in the order of their addresses, where stock has the order of its database; there is no {@code
 * published_date}, since it is the clock; a document without type or status, or with another header style, is a problem before the
 * bake, where stock leaves it out with a warning. One difference that shows is taken away before the comparison: headings have ids.
 */
@Tag("fast")
final class StockJBakeTest {
    private static final Path PROJECT = Path.of("src", "test", "resources", "oracle");
    private static final Path STOCK = Path.of("src", "test", "resources", "oracle-baked");

    @TempDir
    Path folder;

    @Test
    void oursEqualsStock() {
        Path ours = folder.resolve("ours");
        bakeOurs(ours);
        SortedMap<String, String> stock = Folders.contents(STOCK);
        assertThat(stock).containsKeys("index.html", "blog/second.html", "tags/index.html", "css/site.css");
        SortedMap<String, String> baked = Folders.contents(ours);
        baked.replaceAll((name, text) -> text.replaceAll("(<h[1-6]) id=\"z-s-[^\"]*\"", "$1"));
        assertThat(Folders.differences(stock, baked)).isEmpty();
    }

    private static void bakeOurs(Path output) {
        Problems problems = new Problems();
        JBakeProject jbake = JBakeProject.of(
                new JBakeProject.BakeFolders(
                        PROJECT,
                        PROJECT.resolve("content"),
                        PROJECT.resolve("templates"),
                        PROJECT.resolve("assets"),
                        output),
                SourceFolder.of(PROJECT).file("jbake.properties"),
                Map.of(),
                Set.of(),
                new CheckedPages(),
                problems);
        problems.failIfAny();
        assertThat(jbake.bake(
                        List.of(),
                        Map.of(),
                        Map.of(),
                        SiteTemplates.read(SourceFolder.of(PROJECT.resolve("templates")), MemoCache.none()),
                        () -> {}))
                .isEmpty();
    }
}
