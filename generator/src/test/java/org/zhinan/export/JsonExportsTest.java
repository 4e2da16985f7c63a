package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Indicator;
import org.zhinan.library.Quote;
import org.zhinan.library.Reference;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;
import org.zhinan.library.Term;
import org.zhinan.library.Tier;
import org.zhinan.site.SideFile;
import org.zhinan.site.SitePages;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The JSON files, read by Jackson, say what the library says. */
@Tag("fast")
class JsonExportsTest {
    @TempDir
    static Path folder;

    private static Exported data;
    private static Edition edition;

    @BeforeAll
    static void write() {
        data = Exported.real(folder);
        edition = data.library().current();
    }

    @Test
    void clauses() throws IOException {
        JsonNode all = data.json("clauses.json");
        List<JsonNode> lines = data.lines("clauses.jsonl");
        List<Clause> clauses = List.copyOf(edition.clauses().values());

        assertThat(all).hasSameSizeAs(clauses);
        assertThat(lines).hasSameSizeAs(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            assertThat(all.get(i).get("document").textValue()).isEqualTo(clause.document());
            assertThat(all.get(i).get("id").textValue()).isEqualTo(clause.id());
            for (JsonNode each : List.of(all.get(i), lines.get(i))) {
                assertThat(each.get("clause").textValue()).isEqualTo(clause.ref());
                assertThat(each.get("kind").textValue())
                        .isEqualToIgnoringCase(clause.kind().name());
                assertThat(each.get("zh").textValue()).isEqualTo(clause.text(Language.ZH));
                assertThat(each.get("en").textValue()).isEqualTo(clause.text(Language.EN));
            }
        }
    }

    @Test
    void scenarios() throws IOException {
        for (JsonNode json : data.json("scenarios.json")) {
            Scenario scenario = edition.scenario(json.get("id").textValue());
            assertThat(json.get("number").intValue()).isEqualTo(scenario.number());
            same(json.get("name"), scenario.name());
            same(json.get("text"), whole(scenario.text()));
            assertThat(json.get("domain").textValue()).isEqualTo(scenario.domain());
            assertThat(json.path("area").asText("")).isEqualTo(scenario.area().orElse(""));
            assertThat(json.get("facets")).hasSize(scenario.facets().size());
            scenario.facets().forEach((kind, facets) -> {
                JsonNode all = json.get("facets").get(CatalogueExportTables.word(kind));
                assertThat(all).hasSameSizeAs(facets);
                for (int i = 0; i < facets.size(); i++) {
                    same(all.get(i), facets.get(i).text());
                    assertThat(all.get(i).path("technology").asText(""))
                            .isEqualTo(facets.get(i).technology().orElse(""));
                }
            });
            assertThat(texts(json.get("technologies"))).isEqualTo(scenario.technologies());
        }
    }

    @Test
    void tiers() throws IOException {
        JsonNode all = data.json("tiers.json");
        assertThat(all).hasSameSizeAs(edition.tiers());
        for (JsonNode json : all) {
            Tier tier = edition.tier(json.get("id").textValue());
            same(json.get("summary"), whole(tier.summary()));
            Tier.Coverage coverage = tier.coverage().orElseThrow();
            assertThat(json.get("coverage").get("binding").textValue())
                    .isEqualTo(CatalogueExportTables.word(coverage.binding()));
            assertThat(texts(json.get("coverage").get("areas"))).isEqualTo(coverage.areas());
            same(json.get("coverage"), coverage.quote());
            same(json.get("maturity"), tier.maturity().orElseThrow());
            clauses(json.get("base"), edition.base());
            clauses(json.get("outcomes"), tier.outcomes());
            clauses(
                    json.get("conditions"),
                    tier.conditions().stream().map(Tier.Condition::clause).toList());
            assertThat(StreamSupport.stream(json.get("conditions").spliterator(), false)
                            .map(each -> each.get("area").textValue()))
                    .containsExactlyElementsOf(tier.conditions().stream()
                            .map(each -> each.area().orElseThrow())
                            .toList());
            assertThat(json.has("recognition")).isEqualTo(tier.recognition().isPresent());
            tier.recognition().ifPresent(quote -> same(json.get("recognition"), quote));
        }
    }

    @Test
    void otherEntries() throws IOException {
        assertThat(data.json("domains.json")).hasSameSizeAs(edition.domains());
        assertThat(data.json("areas.json")).hasSameSizeAs(edition.areas());
        edition.areas().forEach(area -> assertThat(area.domains()).isNotEmpty());
        for (JsonNode json : data.json("areas.json")) {
            assertThat(texts(json.get("domains")))
                    .isEqualTo(edition.area(json.get("id").textValue()).domains());
        }
        for (JsonNode json : data.json("domains.json")) {
            assertThat(texts(json.get("scenarios")))
                    .isEqualTo(edition.domain(json.get("id").textValue()).scenarios());
        }
        JsonNode indicators = data.json("indicators.json");
        for (int i = 0; i < edition.indicators().size(); i++) {
            Indicator indicator = edition.indicators().get(i);
            same(indicators.get(i).get("name"), indicator.name());
            same(indicators.get(i).get("unit"), indicator.unit());
            same(indicators.get(i).get("class"), whole(indicator.indicatorClass()));
            assertThat(indicators.get(i).get("direction").textValue())
                    .isEqualTo(CatalogueExportTables.word(indicator.direction()));
        }
        JsonNode technologies = data.json("technologies.json");
        for (int i = 0; i < edition.technologies().size(); i++) {
            Technology technology = edition.technologies().get(i);
            same(technologies.get(i).get("name"), technology.name());
            assertThat(technologies.get(i).get("spellings")).hasSameSizeAs(technology.spellings());
            assertThat(texts(technologies.get(i).get("scenarios"))).isEqualTo(technology.scenarios());
        }
    }

    @Test
    void callWithTheClauseOfEachFact() throws IOException {
        Call call = edition.calls().get(0);
        JsonNode json = data.json("call-shaanxi.json");
        clauses(json.get("conditions"), call.conditions());
        assertThat(json.get("deadlines")).hasSameSizeAs(call.deadlines());
        for (int i = 0; i < call.deadlines().size(); i++) {
            assertThat(json.get("deadlines").get(i).get("date").textValue())
                    .isEqualTo(
                            call.deadlines().get(i).when().date().orElseThrow().toString());
            same(
                    json.get("deadlines").get(i).get("what"),
                    call.deadlines().get(i).what().orElseThrow());
        }
        assertThat(json.get("quotas")).hasSameSizeAs(call.quotas());
        for (int i = 0; i < call.quotas().size(); i++) {
            assertThat(json.get("quotas").get(i).get("most").intValue())
                    .isEqualTo(call.quotas().get(i).most().orElseThrow());
            same(json.get("quotas").get(i).get("place"), call.quotas().get(i).place());
        }
        assertThat(json.get("contacts")).hasSameSizeAs(call.contacts());
        for (int i = 0; i < call.contacts().size(); i++) {
            assertThat(json.get("contacts").get(i).get("phone").textValue())
                    .isEqualTo(call.contacts().get(i).phone().orElseThrow());
        }
        same(json.get("submitTo"), call.submitTo().orElseThrow());
        assertThat(json.get("platform").get("website").textValue())
                .isEqualTo(call.platform().orElseThrow().url());
        assertThat(json.get("copies").get(0).get("count").intValue())
                .isEqualTo(call.copies().get(0).count().orElseThrow());
        for (String facts : List.of("deadlines", "quotas", "steps", "contacts", "copies")) {
            assertThat(json.get(facts)).as(facts).isNotEmpty().allMatch(fact -> fact.has("clause"));
        }
        assertThat(json.get("platform").has("clause")).isTrue();
    }

    @Test
    void glossaryAndReferences() throws IOException {
        JsonNode glossary = data.json("glossary.json");
        for (int i = 0; i < data.library().terms().size(); i++) {
            Term term = data.library().terms().get(i);
            same(glossary.get(i).get("name"), term.name());
            assertThat(texts(glossary.get(i).get("variants"))).isEqualTo(term.variants());
            assertThat(texts(glossary.get(i).get("synonyms").get("zh"))).isEqualTo(term.synonymsZh());
            assertThat(texts(glossary.get(i).get("synonyms").get("en"))).isEqualTo(term.synonymsEn());
            assertThat(glossary.get(i).get("clause").textValue())
                    .isEqualTo(term.clause().ref());
        }
        JsonNode references = data.json("references.json");
        for (int i = 0; i < data.library().references().size(); i++) {
            Reference reference = data.library().references().get(i);
            same(references.get(i).get("name"), reference.name());
            assertThat(references.get(i).path("documentNumber").asText(""))
                    .isEqualTo(reference.number().orElse(""));
            assertThat(references.get(i).path("website").asText(""))
                    .isEqualTo(reference.url().orElse(""));
        }
    }

    @Test
    void everyClauseAndEveryAddressExists() throws IOException {
        Set<String> pages =
                new HashSet<>(SitePages.of(data.library(), data.files()).paths());
        int addresses = 0;
        for (SideFile file : data.files()) {
            if (file.format().equals("JSON")) {
                JsonNode json = data.json(file.name());
                json.findValues("clause")
                        .forEach(ref -> assertThat(edition.clauses()).containsKey(ref.textValue()));
                json.findValues("usedIn")
                        .forEach(refs -> assertThat(edition.clauses())
                                .containsKeys(texts(refs).toArray(String[]::new)));
                for (JsonNode url : json.findValues("url")) {
                    for (JsonNode address : url) {
                        assertThat(pages).contains(address.textValue().replaceFirst("#.*", ""));
                        addresses++;
                    }
                }
            }
        }
        assertThat(addresses).isGreaterThan(1000);
    }

    private static void clauses(JsonNode json, List<Clause> clauses) {
        assertThat(json).hasSameSizeAs(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            same(json.get(i), whole(clauses.get(i)));
        }
    }

    private static void same(JsonNode json, Quote quote) {
        assertThat(json.get("clause").textValue()).isEqualTo(quote.clause().ref());
        same(json, quote.text());
    }

    private static void same(JsonNode json, Bilingual both) {
        assertThat(json.get("zh").textValue()).isEqualTo(both.zh());
        assertThat(json.get("en").textValue()).isEqualTo(both.en());
    }

    private static Quote whole(Clause clause) {
        return new Quote(clause, clause.both());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
