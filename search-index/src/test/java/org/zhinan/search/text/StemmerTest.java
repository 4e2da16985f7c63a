package org.zhinan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class StemmerTest {

    @ParameterizedTest
    @CsvSource({
        "factories, factory",
        "processes, process",
        "scheduling, schedule",
        "scheduled, schedules",
        "modelling, modeling",
        "labelled, labels",
        "optimisation, optimization",
        "optimise, optimized",
        "digitalisation, digitalize",
        "colour, color",
        "centre, center",
        "catalogue, catalog",
        "defence, defense",
        "programme, program",
        "detection, detecting",
        "management, manage",
        "traceability, tracing",
        "analyse, analyze",
        "fibre, fiber"
    })
    void formsOfAWordHaveOneStem(String one, String other) {
        assertThat(Stemmer.stem(one)).isEqualTo(Stemmer.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"factory, factor", "process, procure", "supplier, supply", "maintenance, maintain", "plant, plan"})
    void otherWordsKeepTheirs(String one, String other) {
        assertThat(Stemmer.stem(one)).isNotEqualTo(Stemmer.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"5g, 5g", "rfid, rfid", "mes, mes", "аналитика, аналитика"})
    void shortWordsAndOtherScriptsStay(String word, String stem) {
        assertThat(Stemmer.stem(word)).isEqualTo(stem);
    }
}
