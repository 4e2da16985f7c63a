package org.zhinan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.SiteGenerator;
import org.zhinan.content.CallYaml.Party;

/** Who has to do what under a call: nobody gets a duty that its data do not give. */
@Tag("fast")
class DutiesOfCallTest {

    @Test
    void aFactBelongsToTheStepWhoseClauseItNames() {
        List<Duty> duties = call("../content").duties();
        assertThat(duties).extracting(duty -> duty.party().orElseThrow()).containsExactly(Party.values());
        Duty.Task apply = duties.get(0).tasks().get(0);
        assertThat(apply.platform()).isPresent();
        assertThat(apply.deadlines()).hasSize(1);
        assertThat(apply.copies()).isEmpty();
        assertThat(apply.submitTo()).isEmpty();
        Duty.Task recommend = duties.get(1).tasks().get(1);
        assertThat(recommend.copies()).hasSize(1);
        assertThat(recommend.submitTo()).isPresent();
        assertThat(recommend.form()).contains("recommendation-summary");
        assertThat(duties.get(1).actors()).hasSize(2);
    }

    /** The copies, the address and the platform of this call stand in clauses of no step. */
    @Test
    void whatNoStepClaimsIsLeftOpen() {
        List<Duty> duties = call("src/test/resources/packs/small").duties();
        assertThat(duties).hasSize(2);
        assertThat(duties.get(0).actors()).extracting(who -> who.zh()).containsExactly("申报主体");
        assertThat(duties.get(0).tasks()).hasSize(1);
        assertThat(duties.get(0).tasks().get(0).deadlines()).hasSize(1);
        assertThat(duties.get(1).actors()).isEmpty();
        assertThat(duties.get(1).tasks())
                .hasSize(3)
                .allSatisfy(task -> assertThat(task.who()).isEmpty());
    }

    private static Call call(String pack) {
        Library library = SiteGenerator.library(Path.of(pack));
        return library.call(library.current()).orElseThrow();
    }
}
