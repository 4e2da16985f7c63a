package org.zhinan.library.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.change.Change;
import org.zhinan.content.ContentPack;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.testing.SmallPack;

/** What is told of two editions is what a reader who has both would tell. */
@Tag("fast")
class EditionChangesTest {
    private static Library library;
    private static EditionChanges changes;

    @BeforeAll
    static void compare() {
        Problems problems = new Problems();
        library = LibraryBuilder.build(ContentPack.read(SmallPack.PACKS.resolve("editions"), problems), problems);
        changes = library.changesTo(library.edition("2031")).orElseThrow();
    }

    @Test
    void everyClauseOfBothIsToldOnce() {
        assertThat(changes.clauses().stream()
                        .flatMap(change -> change.after().stream())
                        .map(Clause::ref))
                .containsExactlyInAnyOrderElementsOf(
                        library.edition("2031").clauses().keySet());
        assertThat(changes.clauses().stream()
                        .flatMap(change -> change.before().stream())
                        .map(Clause::ref))
                .containsExactlyInAnyOrderElementsOf(
                        library.edition("2030").clauses().keySet());
    }

    @Test
    void identicalClausesAreNotShownAsChanged() {
        for (ClauseChange change : changes.clauses()) {
            boolean same = change.before().size() == 1
                    && change.after().size() == 1
                    && change.before()
                            .get(0)
                            .title()
                            .equals(change.after().get(0).title());
            assertThat(same && change.kind().isOfWords()).as(change.ref()).isFalse();
        }
    }

    @Test
    void clausesAreMatchedByTheirWords() {
        assertThat(told("conditions#1-1")).isEqualTo("CHANGED conditions#1-1");
        assertThat(told("notice#2-2")).isEqualTo("CHANGED notice#2-2");
        assertThat(told("guide#1-3-p1")).isEqualTo("UNCHANGED guide#1-2-p1 renumbered");
        assertThat(told("guide#1-1-p1")).isEqualTo("ADDED");
        assertThat(told("guide#2-4-p1")).isEqualTo("CHANGED guide#2-3-p1 renumbered");
    }

    @Test
    void documentsCountTheirClauses() {
        DocumentChange conditions = changes.documents().stream()
                .filter(each -> each.document().id().equals("conditions"))
                .findFirst()
                .orElseThrow();
        assertThat(conditions.kind()).isEqualTo(Change.Kind.UNCHANGED);
        assertThat(conditions.counts().keySet()).containsExactly(Change.Kind.CHANGED, Change.Kind.UNCHANGED);
        assertThat(changes.documents().stream()
                        .filter(each -> each.kind() == Change.Kind.ADDED)
                        .map(each -> each.document().id()))
                .containsExactly("notice-river");
    }

    @Test
    void entriesAreWhatTheEditorSays() {
        Map<String, String> told = new TreeMap<>();
        changes.entries()
                .forEach(change -> told.put(
                        change.entry().id(),
                        change.kind() + " "
                                + change.before().stream()
                                        .map(CatalogueEntry::id)
                                        .toList()
                                + (change.renumbered() ? " renumbered" : "")));
        assertThat(told)
                .containsEntry("scenario-1", "ADDED []")
                .containsEntry("scenario-2", "CHANGED [scenario-1] renumbered")
                .containsEntry("scenario-3", "UNCHANGED [scenario-2] renumbered")
                .containsEntry("domain-3", "ADDED []")
                .containsEntry("machine-vision", "UNCHANGED [machine-vision]");
    }

    @Test
    void bothWaysLeadToTheSame() {
        Edition old = library.edition("2030");
        Edition young = library.edition("2031");
        assertThat(changes.successors(old.scenario("scenario-3"))).isEqualTo(List.of(young.scenario("scenario-4")));
        assertThat(changes.clauseBefore(old.clause("guide#1-2-p1")))
                .isEqualTo(changes.clause(young.clause("guide#1-3-p1")));
        assertThat(library.changesFrom(old)).contains(changes);
        assertThat(library.changesTo(old)).isEmpty();
    }

    private static String told(String ref) {
        ClauseChange change =
                changes.clause(library.edition("2031").clause(ref)).orElseThrow();
        return change.kind()
                + change.before().stream().map(was -> " " + was.ref()).reduce("", String::concat)
                + (change.renumbered() ? " renumbered" : "");
    }
}
