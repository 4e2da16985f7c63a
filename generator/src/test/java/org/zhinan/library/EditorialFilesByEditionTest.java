package org.zhinan.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.ContentPack;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** Terms, references and exceptions of a pack with two editions belong to all of them or to one. */
@Tag("fast")
final class EditorialFilesByEditionTest {
    private Path content;

    @BeforeEach
    void copyPack(@TempDir Path folder) {
        content = Folders.copy(SmallPack.PACKS.resolve("editions"), folder.resolve("content"));
    }

    @Test
    void whichEditionIsCurrentMakesNoProblems() throws IOException {
        edit("site.yaml", "edition: \"2031\"", "edition: \"2030\"");
        Library library = library();
        assertThat(library.current().id()).isEqualTo("2030");
        Term term = term(library, "smart-warehouse");
        assertThat(term.edition()).isEqualTo("2030");
        assertThat(term.clause().ref()).isEqualTo("guide#2-3");
    }

    @Test
    void aTermThatTheGuidanceNoLongerHasStaysThatOfTheEditionThatHasIt() throws IOException {
        add("glossary.yaml", "- id: missed-defects\n  zh: 出库时间\n  en: retrieval times\n  clause: guide#2-3-p1\n");
        Term term = term(library(), "missed-defects");
        assertThat(term.edition()).isEqualTo("2030");
        assertThat(term.everywhere()).isTrue();
    }

    @Test
    void aTermOfOneEditionIsReadInNoOther() throws IOException {
        edit("glossary.yaml", "  clause: guide#1-2-p1", "  clause: guide#1-1-p1\n  edition: \"2030\"");
        Library library = library();
        assertThat(library.links().get("2030").termUses()).containsKey("machine-vision");
        assertThat(library.links().get("2031").termUses()).doesNotContainKey("machine-vision");
    }

    @Test
    void aReferenceOfOneEditionIsCitedByNoOther() throws IOException {
        edit("references.yaml", "  number: GB/T 12345-2029", "  number: GB/T 12345-2029\n  edition: \"2030\"");
        LinkTarget standard = new LinkTarget.ToReference("gbt-12345-2029");
        Library library = library();
        assertThat(library.links().get("2030").usedBy(standard)).isNotEmpty();
        assertThat(library.links().get("2031").usedBy(standard)).isEmpty();
    }

    @Test
    void anExceptionOfOneEditionExcusesNoOther() throws IOException {
        edit("exceptions.yaml", "edition: \"2031\"", "edition: \"2030\"");
        assertThatThrownBy(this::library)
                .hasMessageContaining("2031/documents/conditions/zh.md")
                .hasMessageContaining("the English of clause 'conditions#1-1' lacks '")
                .hasMessageContaining("exceptions.yaml:2: this exception is not needed");
    }

    @Test
    void anEditionThatDoesNotExistIsAProblem() throws IOException {
        edit("exceptions.yaml", "edition: \"2031\"", "edition: \"2032\"");
        assertThatThrownBy(this::library)
                .hasMessageContaining("exceptions.yaml:2: there is no edition '2032'. Write one of 2030, 2031.");
    }

    private static Term term(Library library, String id) {
        return library.terms().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(content.resolve(file), text.replace(from, to));
    }

    private void add(String file, String text) throws IOException {
        Files.writeString(content.resolve(file), Files.readString(content.resolve(file)) + text);
    }

    private Library library() {
        Problems problems = new Problems();
        return LibraryBuilder.build(ContentPack.read(content, problems), problems);
    }
}
