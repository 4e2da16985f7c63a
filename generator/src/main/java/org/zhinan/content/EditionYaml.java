package org.zhinan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * {@code edition.yaml}: one year's guidance.
 *
 * @param follows id of the edition that this one replaces; without it the edition stands alone
 * @param documents ids in order
 * @param aliases names by which the text calls its own documents
 * @param directions words by which the name of an indicator states its direction
 * @param totals expected counts, checked against the catalogue
 */
public record EditionYaml(
        String id,
        Bilingual title,
        Optional<String> follows,
        List<String> documents,
        List<Alias> aliases,
        Directions directions,
        Map<String, Total> totals,
        YamlKeyLines places) {

    /** Names of one document, without the quotation marks that the text puts around them. */
    public record Alias(String document, List<String> zh, List<String> en, SourceLocation where) {
        public List<String> in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    /** Words of the official text that say that more, or less, is better. */
    public record Directions(List<String> up, List<String> down) {}

    public record Total(int expected, SourceLocation where) {}

    /** The same, adding up to anything. */
    EditionYaml withoutTotals() {
        return new EditionYaml(id, title, follows, documents, aliases, directions, Map.of(), places);
    }

    static Optional<EditionYaml> read(SourceFile file, Problems problems, Memo memo) {
        return YamlFields.of(file, problems, memo).map(fields -> {
            EditionYaml edition = new EditionYaml(
                    fields.id("id"),
                    fields.bilingual("title"),
                    fields.optionalId("follows"),
                    fields.ids("documents"),
                    fields.list(
                            "aliases",
                            alias -> new Alias(
                                    alias.id("document"), alias.texts("zh"), alias.texts("en"), alias.where())),
                    fields.optionalMapping("directions", f -> new Directions(f.texts("up"), f.texts("down")))
                            .orElse(new Directions(List.of(), List.of())),
                    fields.optionalMapping("totals", EditionYaml::totals).orElse(Map.of()),
                    fields.places());
            fields.done();
            return edition;
        });
    }

    private static Map<String, Total> totals(YamlFields fields) {
        Map<String, Total> totals = new TreeMap<>();
        for (String key : fields.keys()) {
            totals.put(key, new Total(fields.number(key), fields.where(key)));
        }
        return totals;
    }
}
