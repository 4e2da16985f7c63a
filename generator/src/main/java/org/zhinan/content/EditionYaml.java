package org.zhinan.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.TitleQuotationMarks;

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

    /** Not an id: how the search and the addresses of its page call all editions. */
    public static final String ALL = "all";

    /** Names of one document, without the quotation marks that the text puts around them. */
    public record Alias(String document, List<String> zh, List<String> en, SourceLocation where) {
        public Alias {
            zh = zh.stream().map(TitleQuotationMarks::removed).toList();
            en = en.stream().map(TitleQuotationMarks::removed).toList();
        }

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

    static Optional<EditionYaml> read(SourceFile file, Problems problems, MemoCache memo) {
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
            requireId(edition, file, problems);
            return edition;
        });
    }

    /** Addresses have the id where the pack has the folder; the search has one word for all editions. */
    private static void requireId(EditionYaml edition, SourceFile file, Problems problems) {
        Path folder = file.path().toAbsolutePath().normalize().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        if (edition.id().equals(ALL)) {
            problems.add(
                    edition.places().at("id"),
                    Message.of("年度版不能叫“{0}”，它指所有年度版", "no edition can be called '{0}', which means all of them", ALL),
                    Message.of("请给它和它的文件夹换一个名称，如年份", "Give it and its folder another name, as the year"));
        } else if (!edition.id().isEmpty() && !edition.id().equals(name)) {
            problems.add(
                    edition.places().at("id"),
                    Message.of(
                            "年度版的标识是“{0}”，它的文件夹却是“{1}”",
                            "the edition is called '{0}' and its folder '{1}'", edition.id(), name),
                    Message.of("请使两者相同", "Give both the same name"));
        }
    }

    private static Map<String, Total> totals(YamlFields fields) {
        Map<String, Total> totals = new TreeMap<>();
        for (String key : fields.keys()) {
            totals.put(key, new Total(fields.number(key), fields.where(key)));
        }
        return totals;
    }
}
