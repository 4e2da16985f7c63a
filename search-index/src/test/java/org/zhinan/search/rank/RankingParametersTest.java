package org.zhinan.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.search.index.SearchField;

@Tag("fast")
class RankingParametersTest {

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        RankingParameters.byName().forEach((name, number) -> lines.add(name + " = " + number));
        return lines;
    }

    private static RankingParameters read(List<String> lines) {
        return RankingParameters.of(new WeightsFile(lines));
    }

    @Test
    void eachNumberOfTheFileIsAWeight() {
        assertThat(read(lines())).isEqualTo(RankingParameters.STANDARD);
        assertThat(RankingParameters.STANDARD.fields().worth().of(SearchField.TITLE))
                .isEqualTo(RankingParameters.byName().get("title"));
        assertThat(RankingParameters.STANDARD.kinds().of("indicator"))
                .isEqualTo(RankingParameters.byName().get("other"));
    }

    @Test
    void noNumberMayBeMissing() {
        for (int k = 0; k < lines().size(); k++) {
            List<String> lines = lines();
            String name = lines.remove(k).split(" ")[0];
            assertThatThrownBy(() -> read(lines)).hasMessage("weights.properties does not say " + name);
        }
    }

    @Test
    void everyNameMustBeKnownAndThereOnce() {
        List<String> unknown = lines();
        unknown.add("tiltle = 2");
        assertThatThrownBy(() -> read(unknown)).hasMessage("weights.properties has names that no weight has: tiltle");
        List<String> twice = lines();
        twice.add("title = 2");
        assertThatThrownBy(() -> read(twice)).hasMessage("weights.properties has title twice");
    }

    @Test
    void whatIsNoNumberIsToldByItsLine() {
        for (String line : List.of("title", "title = much", "title = ")) {
            assertThatThrownBy(() -> new WeightsFile(List.of(line)))
                    .hasMessage("weights.properties has a line that is no name = number: " + line);
        }
        List<String> half = lines();
        half.replaceAll(line -> line.startsWith("stem ") ? "stem = 5.5" : line);
        assertThatThrownBy(() -> read(half)).hasMessage("weights.properties needs a whole number for stem, not 5.5");
    }
}
