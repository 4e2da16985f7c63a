package org.zhinan.library.build;

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
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/** Each entry of an edition that follows another says what it was. */
@Tag("fast")
class EntryPredecessorsTest {
    @TempDir
    private Path content;

    private Path catalogue;

    @BeforeEach
    void copy() {
        Folders.copy(SmallPack.PACKS.resolve("editions"), content);
        catalogue = content.resolve("editions/2031/catalogue");
    }

    @Test
    void whatIsNotDecidedIsOneProblemAFileAndHindersNothingElse() throws IOException {
        edit("scenarios.yaml", "  was: [scenario-1]\n", "", "  was: []\n", "");
        edit("domains.yaml", ", was: []", "");
        Problems undecided = new Problems();
        Library library = draft(undecided);
        assertThat(library.editions()).hasSize(2);
        assertThat(undecided.sorted().stream()
                        .map(problem -> problem.in(Language.EN).replaceAll("^.*/catalogue/", "")))
                .containsExactly(
                        "domains.yaml:3: these entries do not say what they were in edition '2030': domain-3. Run"
                                + " './zhinan crosswalk 2030 2031', check what it proposes and write its 'was' into the"
                                + " file.",
                        "scenarios.yaml:1: these entries do not say what they were in edition '2030': scenario-1,"
                                + " scenario-5. Run './zhinan crosswalk 2030 2031', check what it proposes"
                                + " and write its 'was' into the file.");
        assertThat(undecided.sorted().get(1).in(Language.ZH)).contains("以下条目没有写明在年度版“2030”中是什么：scenario-1、scenario-5");
    }

    /** Whatever their numbers: scenario 2 has the name that scenario 1 had. */
    @Test
    void whatHasTheSameNameNeedsNoDecision() throws IOException {
        edit("scenarios.yaml", "  was: [scenario-1]\n", "");
        edit("tiers.yaml", "    was: [tier-b]\n", "");
        Problems undecided = new Problems();
        Library library = draft(undecided);
        assertThat(undecided.all()).isEmpty();
        Edition edition = library.edition("2031");
        assertThat(edition.was(edition.scenario("scenario-2"))).containsExactly("scenario-1");
        assertThat(edition.was(edition.tier("tier-b"))).containsExactly("tier-b");
    }

    @Test
    void theBuildDemandsTheDecision() throws IOException {
        edit("domains.yaml", ", was: []", "");
        assertThatThrownBy(() -> LibraryBuilder.build(ContentPack.read(content, new Problems()), new Problems()))
                .hasMessageContaining("domain-3");
    }

    @Test
    void whatAnEntryWasExistsInTheEditionBefore() throws IOException {
        edit("scenarios.yaml", "was: [scenario-2]", "was: [scenario-2, scenario-9]");
        assertThatThrownBy(() -> draft(new Problems()))
                .hasMessageContaining("'scenario-3' was 'scenario-9', which edition '2030' does not have");
    }

    private Library draft(Problems undecided) {
        Problems problems = new Problems();
        return LibraryBuilder.draft(ContentPack.read(content, problems), problems, undecided, MemoCache.none());
    }

    private void edit(String file, String... replacements) throws IOException {
        String text = Files.readString(catalogue.resolve(file));
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Files.writeString(catalogue.resolve(file), text);
    }
}
