package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.publish.Staging;
import org.zhinan.starter.StarterPack;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SharedCache;

/** A pack may lack what its guidance lacks: the site then has no page of it, and no link to one. */
class SparePackTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?:]+)[\"#?]");

    @TempDir
    Path folder;

    @Test
    void aPackWithoutCallHasNoPageToApply() throws IOException {
        write();
        remove("calls");
        edit("site.yaml", "(?m)^call: .*\\R", "");
        edit("site.yaml", "\\[apply, ", "[");
        Set<String> pages = build();
        assertThat(pages)
                .contains("zh/2030/tools/tier.html")
                .noneMatch(page -> page.matches(".*(apply|eligibility).*"));
        assertThat(Files.readString(folder.resolve("site/zh/index.html")))
                .contains("id=\"z-q-tier\"")
                .doesNotContain("id=\"z-q-send\"");
    }

    @Test
    void aPackOfDocumentsAloneListsThemAtHome() throws IOException {
        write();
        for (String part : List.of("calls", "catalogue", "forms", "asked")) {
            remove(part);
        }
        edit("site.yaml", "(?m)^call: .*\\R", "");
        edit("site.yaml", "navigation: .*", "navigation: [documents]");
        edit("editions/2030/edition.yaml", "totals: .*", "totals: {documents: 4}");
        Set<String> pages = build();
        assertThat(pages)
                .contains("zh/2030/documents/plan.html")
                .noneMatch(page -> page.matches(".*(tier|scenario|tool).*"));
        assertThat(Files.readString(folder.resolve("site/en/index.html")))
                .contains("href=\"2030/documents/plan.html\"");
    }

    private void write() {
        StarterPack.write(folder.resolve("pack"));
    }

    private void remove(String part) throws IOException {
        Folders.delete(folder.resolve("pack/editions/2030").resolve(part));
    }

    private void edit(String file, String pattern, String words) throws IOException {
        Path path = folder.resolve("pack").resolve(file);
        String text = Files.readString(path);
        String edited = text.replaceAll(pattern, words);
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(path, edited);
    }

    /** The pages, each of whose links leads to a file. */
    private Set<String> build() throws IOException {
        Path site = folder.resolve("site");
        new SiteGenerator(folder.resolve("pack"), Path.of("../templates"), Optional.empty(), "test")
                .build(() -> Staging.begin(site), SharedCache.context());
        Set<String> pages = new TreeSet<>();
        for (Path file : Folders.files(site)) {
            if (file.toString().endsWith(".html")) {
                pages.add(site.relativize(file).toString());
                Matcher link = LINK.matcher(Files.readString(file));
                while (link.find()) {
                    assertThat(file.resolveSibling(link.group(1)).normalize())
                            .as("a link of " + file)
                            .exists();
                }
            }
        }
        return pages;
    }
}
