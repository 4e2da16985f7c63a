package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** Tiers of a guidance that has no areas, asks for no maturity and shares no base requirements. */
class TierShapesTest {
    private static final String TIERS = """
            tiers:
              - id: grade-b
                name: {zh: 乙级, en: Grade B}
                title: measures#18-2
                summary: measures#8
                conditions:
                  - {clause: 'measures#8-1'}
                  - {clause: 'measures#8-4'}
              - id: grade-a
                name: {zh: 甲级, en: Grade A}
                title: measures#18-1
                summary: measures#8-p2
                conditions:
                  - {clause: 'measures#8-p2'}
            """;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = Folders.copy(SmallPack.PACKS.resolve("kits/measures"), folder.resolve("content"));
        Path catalogue = Files.createDirectories(content.resolve("editions/2030/catalogue"));
        Files.writeString(catalogue.resolve("tiers.yaml"), TIERS);
    }

    @Test
    void pagesSayWhatThereIsAndNothingElse() throws IOException {
        CommandRun run = CommandRun.build(new SmallPack(content, Path.of("../templates")), folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(page("zh/2030/tiers/grade-b.html"))
                .contains("在本市依法登记", "建成不少于5个示例场景")
                .doesNotContain("成熟度", "z-areas", "z-outcomes", "z-base");
        assertThat(page("zh/2030/tiers/index.html"))
                .contains("甲级", "乙级", "在本市依法登记")
                .doesNotContain("成熟度", "0个", "z-named");
        assertThat(page("zh/2030/compare/grade-b/grade-a.html"))
                .contains("建成不少于5个示例场景")
                .doesNotContain("成熟度");
        assertThat(page("zh/2030/tools/tier.html"))
                .contains("data-check=\"c8-1\"")
                .doesNotContain("z-maturity");
        assertThat(page("zh/index.html")).contains("共2个层级。").doesNotContain("0个");
        assertThat(page("2030/data/tiers.json")).contains("measures#8-4").doesNotContain("maturity\" : {");
        assertThat(page("2030/data/tiers.csv")).contains("measures#8-4");
    }

    /** That two conditions come first in their tiers says nothing of what they ask. */
    @Test
    void conditionsAreComparedWithThoseThatReadAlike() throws IOException {
        Files.writeString(
                content.resolve("editions/2030/catalogue/tiers.yaml"),
                TIERS.replace(
                        "      - {clause: 'measures#8-p2'}\n",
                        "      - {clause: 'measures#8-4'}\n      - {clause: 'measures#8-2'}\n      - {clause: 'measures#8-1'}\n"));
        CommandRun run = CommandRun.build(new SmallPack(content, Path.of("../templates")), folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();

        String rows = page("zh/2030/compare/grade-b/grade-a.html");
        rows = rows.substring(rows.indexOf("对照条件") < 0 ? 0 : rows.indexOf("对照条件"));
        assertThat(rows.split("与乙级的文字相同", -1)).as(rows).hasSize(3);
        assertThat(rows.split("无对应内容", -1)).hasSize(2);
    }

    @Test
    void whereThereAreAreasEachTierSaysWhichItAsksFor() throws IOException {
        Path catalogue = content.resolve("editions/2030/catalogue");
        Files.writeString(
                catalogue.resolve("areas.yaml"),
                "- {id: area-1, name: {zh: 设备, en: Equipment}, note: 'measures#19-1', domains: []}\n");

        assertThat(CommandRun.of("check", "--content", content.toString()).out())
                .contains("the key 'coverage' is missing", "'grade-b' has no condition for 'area-1'");
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
