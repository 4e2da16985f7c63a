package org.zhinan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.change.EditScript.Outcome;

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
        return Changes.between(script.unitsBefore(), script.unitsAfter()).stream()
                .map(change -> new Outcome(change.kind(), words(change.before()), words(change.after())))
                .toList();
    }

    private static List<String> words(List<Unit> units) {
        return units.stream().map(Unit::official).toList();
    }
}
