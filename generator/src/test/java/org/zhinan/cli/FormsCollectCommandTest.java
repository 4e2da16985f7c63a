package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Blank;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.RealEdition;
import org.zhinan.testing.Folders;
import org.zhinan.text.Language;

/** {@code forms collect} where one of the files is no form. */
class FormsCollectCommandTest {
    @TempDir
    private Path folder;

    private Path good;
    private Path bad;
    private Path output;

    @BeforeEach
    void write() throws IOException {
        String scenario = RealEdition.get().scenarios().get(0).id();
        good = Blank.of("recommendation-summary", Language.ZH)
                .row(1, "甲公司", "13800138000")
                .line(1, 1, scenario, "实例", Language.ZH)
                .save(folder.resolve("good.xlsx"));
        bad = Files.writeString(folder.resolve("bad.xlsx"), "no workbook");
        output = folder.resolve("all.xlsx");
    }

    @Test
    void theOthersAreMergedAndTheExitCodeSaysSo() {
        CommandRun run = collect();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("bad.xlsx", "Files not merged: 1; the others are.", "Rows: 1");
        assertThat(output).exists();
    }

    /** What holds for a kind is said in its words, and how many projects the forms state to be of it: of a kind called as a place is. */
    @Test
    void kindsOfProjectsAreToldOf() throws IOException {
        Path content = Folders.copy(Path.of("../content"), folder.resolve("content"));
        Path call = content.resolve("editions/2024/calls/shaanxi.yaml");
        String quotas = "quotas:\n";
        Files.writeString(
                call,
                Files.readString(call)
                        .replace(
                                quotas,
                                quotas
                                        + "  - {place: {zh: 西安, en: Xi’an}, what: {zh: 宝鸡, en: Baoji}, most: 8, clause: 'notice-shaanxi#2-2'}\n"));
        Path stated = Blank.of("recommendation-summary", Language.ZH)
                .row(1, "宝鸡", "13800138000")
                .line(1, 1, RealEdition.get().scenarios().get(0).id(), "实例", Language.ZH)
                .save(folder.resolve("stated.xlsx"));

        assertThat(collected(content, good))
                .contains("西安 / Xi’an: 15 (", "宝鸡不超过8个", "Baoji at most 8", ", beyond it: 0")
                .doesNotContain("stated in the forms");
        assertThat(collected(content, good, stated)).contains("), stated in the forms: 宝鸡 / Baoji 1, beyond it: 0");
    }

    private String collected(Path content, Path... files) {
        List<String> arguments = new ArrayList<>(List.of("forms", "collect", "--content", content.toString()));
        List.of(files).forEach(file -> arguments.add(file.toString()));
        arguments.addAll(List.of("--city", "西安", "--output", output.toString()));
        return CommandRun.of(arguments.toArray(String[]::new)).out();
    }

    @Test
    void strictlyAllAreMergedOrNone() throws IOException {
        CommandRun run = collect("--strict");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("bad.xlsx");
        assertThat(run.out()).doesNotContain("Written:");
        assertThat(output).doesNotExist();

        Files.writeString(output, "of yesterday");
        collect("--strict");
        assertThat(output).hasContent("of yesterday");

        Files.delete(output);
        assertThat(CommandRun.of(arguments(List.of(good), "--strict")).exit()).isZero();
        assertThat(output).exists();
    }

    /** Whatever format of blank was filled in; what a file is, is told by what stands in it. */
    @Test
    void documentsAndPdfsAreMergedWithWorkbooks() throws IOException {
        String line = "生产作业—工艺动态优化—乙线";
        Path docx =
                PaperBlank.of(Language.ZH).row(1, "乙公司", "13900139000", line).save(folder.resolve("乙.docx"));
        Path pdf = folder.resolve("丙.pdf");
        try (PDDocument file = Loader.loadPDF(PaperBlank.pdf(Language.ZH))) {
            for (String[] each : new String[][] {
                {"applicant", "丙公司"}, {"project", "丙项目"}, {"scenarios", line}, {"contact", "李四"}, {"mobile", "1370013"}
            }) {
                file.getDocumentCatalog()
                        .getAcroForm()
                        .getField("row_1_" + each[0])
                        .setValue(each[1]);
            }
            file.save(pdf.toFile());
        }
        CommandRun run = CommandRun.of(arguments(List.of(good, docx, pdf)));
        assertThat(run.out()).contains("Rows: 3", "丙.pdf [表格!F2]: “1370013” is not a mobile number");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(CommandRun.of("forms", "validate", "--content", "../content", docx.toString(), output.toString())
                        .out())
                .contains("“1370013” is not a mobile number");
        assertThat(CommandRun.of("forms", "validate", "--content", "../content", docx.toString())
                        .exit())
                .isZero();
    }

    private CommandRun collect(String... more) {
        return CommandRun.of(arguments(List.of(good, bad), more));
    }

    private String[] arguments(List<Path> files, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "forms", "collect", "--content", "../content", "--language", "en", "--output", output.toString()));
        all.addAll(List.of(more));
        files.forEach(file -> all.add(file.toString()));
        return all.toArray(String[]::new);
    }
}
