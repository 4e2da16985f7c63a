package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.ContentPack;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.library.Edition;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** Forms and responsibilities of one place of an edition with two. */
class OfOneCallTest {
    @TempDir
    private Path folder;

    private Path edition;

    @BeforeEach
    void copy() throws IOException {
        edition = Folders.copy(SmallPack.PACKS.resolve("kits/measures"), folder.resolve("content"))
                .resolve("editions/2030");
        write("calls/east.yaml", "id: east\nname: {zh: 东区, en: East}\nnotice: measures\n");
        write("calls/west.yaml", "id: west\nname: {zh: 西区, en: West}\nnotice: measures\n");
        write("forms/shared.yaml", form("shared", ""));
        write("forms/score.yaml", form("score", "call: east\n"));
        write(
                "catalogue/responsibilities.yaml",
                "- id: city\n  name: {zh: 市局, en: City}\n  call: west\n  duties:\n"
                        + "    - {clause: 'measures#5-1', zh: 制定培育计划, en: plans}\n");
    }

    private static String form(String id, String call) {
        return """
                id: %s
                kind: table
                title: measures-annex-1#p2
                header: measures-annex-1#head
                columns:
                  - {field: number, type: number, width: 6}
                  - {field: what, type: text, width: 20}
                  - {field: score, type: number, width: 8}
                rows: 3
                purpose: {zh: 用途%s, en: Purpose %s}
                """.formatted(id, id, id) + call;
    }

    @Test
    void itsPlaceStandsBesideItAndOtherCallsDoNotOfferIt() throws IOException {
        CommandRun run = CommandRun.build(
                new SmallPack(folder.resolve("content"), Path.of("../templates")), folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(page("downloads"))
                .contains("<span class=\"z-tag\">东区</span>")
                .doesNotContain(">西区</span></h2>");
        assertThat(page("responsibilities")).contains("<span class=\"z-tag\">西区</span>");
        assertThat(page("apply")).contains("用途shared", "用途score");
        assertThat(page("calls/west")).contains("用途shared").doesNotContain("用途score");
    }

    @Test
    void itsFilesNameTheCall() {
        Problems problems = new Problems();
        Edition built = LibraryBuilder.build(ContentPack.read(folder.resolve("content"), problems), problems)
                .current();
        assertThat(call(built, "score")).contains("east");
        assertThat(call(built, "shared")).isEmpty();
    }

    private static Optional<String> call(Edition edition, String form) {
        return edition.forms().stream()
                .filter(each -> each.id().equals(form))
                .findFirst()
                .flatMap(each -> FormEditionAndCall.of(edition, each).call());
    }

    @Test
    void aCallThatIsNotThereIsAProblem() throws IOException {
        write("forms/score.yaml", form("score", "call: north\n"));
        CommandRun run =
                CommandRun.of("check", "--content", folder.resolve("content").toString());
        assertThat(run.out()).contains("there is no call 'north'");
    }

    private void write(String name, String text) throws IOException {
        Path file = edition.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("site/zh/2030/" + name + ".html"));
    }
}
