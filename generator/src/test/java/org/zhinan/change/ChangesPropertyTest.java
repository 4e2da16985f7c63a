package org.zhinan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.change.EditScript.Outcome;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.testing.RealContent;
import org.zhinan.text.Language;

/** What is told of a change is what was made. */
class ChangesPropertyTest {
    private static final double RIGHT = 0.98;

    @Test
    @Tag("fast")
    void whatIsToldIsWhatWasMade() {
        check(IntStream.range(0, 50).mapToObj(EditScript::invented));
    }

    @Test
    @Tag("all")
    void whatIsToldIsWhatWasMadeInManyTexts() {
        check(IntStream.range(50, 550).mapToObj(EditScript::invented));
    }

    @Test
    @Tag("all")
    void whatIsToldIsWhatWasMadeInTheEmbeddedTexts() {
        Edition edition = RealContent.library().current();
        check(IntStream.range(0, 100)
                .boxed()
                .flatMap(seed -> edition.documents().stream()
                        .map(document -> EditScript.over(tree(document), new Random(seed)))));
    }

    /** The clauses of a document under what they stand under. */
    private static EditScript.Node tree(Document document) {
        EditScript.Node text = new EditScript.Node(document.name().zh());
        Map<String, EditScript.Node> nodes = new HashMap<>();
        for (Clause clause : document.clauses()) {
            EditScript.Node node = new EditScript.Node(clause.words(Language.ZH));
            nodes.put(clause.id(), node);
            clause.number().parent().map(nodes::get).orElse(text).add(node);
        }
        return text;
    }

    private static void check(Stream<EditScript> scripts) {
        List<String> wrong = new ArrayList<>();
        int edits = 0;
        for (EditScript script : scripts.toList()) {
            List<Outcome> expected = script.expected();
            List<Outcome> told = told(script);
            List<Outcome> missing = new ArrayList<>(expected);
            told.forEach(missing::remove);
            missing.forEach(each -> wrong.add("not told: " + each));
            List<Outcome> invented = new ArrayList<>(told);
            expected.forEach(invented::remove);
            invented.forEach(each -> wrong.add("told: " + each));
            edits += script.edits();
        }
        long missed = wrong.stream().filter(line -> line.startsWith("not told")).count();
        assertThat(missed).as(String.join("\n", wrong)).isLessThanOrEqualTo((long) ((1 - RIGHT) * edits));
    }

    private static List<Outcome> told(EditScript script) {
        return VersionDiff.between(script.unitsBefore(), script.unitsAfter()).stream()
                .map(change -> new Outcome(change.kind(), words(change.before()), words(change.after())))
                .toList();
    }

    private static List<String> words(List<ComparedUnit> units) {
        return units.stream().map(ComparedUnit::official).toList();
    }
}
