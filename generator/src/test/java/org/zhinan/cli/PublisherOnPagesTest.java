package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.SmallPack;

/** Who publishes a site, and how to tell of a mistake, as far as the pack says so; with the templates of the repository. */
@Tag("fast")
class PublisherOnPagesTest {
    @TempDir
    private Path folder;

    @Test
    void allThatIsKnownStandsInTheFooterAndEveryPageOffersToReportAnError() throws IOException {
        CommandRun run = built("""
                compiled: 2030-03-01
                publisher:
                  name: {zh: 示例省工业厅, en: Department of Industry}
                  contact: 张三
                  phone: 000-1234567
                  email: web@example.org
                  icp: 示ICP备00000000号
                  police: {number: 示公网安备00000000000000号, url: 'https://filing.example.org/?code=1&x=2'}
                  id-code: "0000000001"
                """);
        assertThat(run.err()).isEmpty();
        assertThat(text("zh/about.html"))
                .contains("发布单位：示例省工业厅", "联系人：张三", "tel:000-1234567", "href=\"mailto:web@example.org\"")
                .contains("<span>示ICP备00000000号</span>", "网站标识码：0000000001", "2030年3月1日</time>")
                .contains("<a href=\"https://filing.example.org/?code=1&amp;x=2\" rel=\"noopener noreferrer\">示公网安备")
                .contains("mailto:web@example.org?subject=%E7%BA%A0%E9%94%99", "zh%2Fabout.html");
        assertThat(text("en/2030/downloads.html"))
                .contains("Published by: Department of Industry", "<span lang=\"zh-CN\">张三</span>", "Report an error");
    }

    @Test
    void aNameAloneIsEnoughAndLeavesNoEmptyPlace() throws IOException {
        CommandRun run = built("publisher: 示例省工业厅\n");
        assertThat(run.err()).isEmpty();
        assertThat(text("zh/about.html"))
                .contains("发布单位：示例省工业厅")
                .doesNotContain("z-report", "SiteIDCode", "联系人", "整理日期", "<p></p>");
    }

    private CommandRun built(String lines) throws IOException {
        SmallPack copy = SmallPack.copyTo(folder);
        Path site = copy.content().resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("(?s)publisher:.*", "") + lines);
        SmallPack pack = new SmallPack(copy.content(), Path.of("../templates"));
        CommandRun run = CommandRun.build(pack, folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }
}
