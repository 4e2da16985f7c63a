package org.zhinan.site.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.library.Area;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Quote;
import org.zhinan.library.Tier;
import org.zhinan.site.answer.AnswerCollector.Place;
import org.zhinan.text.Bilingual;
import org.zhinan.text.EnglishNoun;

/** Who recognises a tier, what it covers, and how two of them differ. */
final class TierAnswers {
    static final String RECOGNITION = "recognition";
    private static final String TIER = "tier";
    static final String REQUIREMENTS = "requirements";

    private final Edition edition;
    private final AnswerCollector all;

    TierAnswers(Edition edition, AnswerCollector all) {
        this.edition = edition;
        this.all = all;
    }

    void collect() {
        for (Tier tier : edition.tiers()) {
            tier.coverage().map(Tier.Coverage::quote).ifPresent(areas -> areas(tier, areas));
            recogniser(tier);
            requirements(tier);
            edition.tiers().stream()
                    .filter(below -> below.number() < tier.number())
                    .forEach(below -> difference(below, tier));
        }
        if (edition.tiers().size() > 1) {
            Tier first = edition.tiers().get(0);
            Bilingual names = KindName.listed(
                    edition.tiers().stream().map(Tier::name).toList(),
                    edition.tiers().size());
            Place page = new Place("task", "tiers-index", "");
            List.of("difference", REQUIREMENTS)
                    .forEach(question -> all.reply(question, List.of(TIER), page, names, first.title()));
        }
        edition.areas().forEach(area -> requirements(area));
        edition.technologies()
                .forEach(technology -> asking(edition, all, technology.name(), EntryCountAnswers.subject(technology)));
    }

    /** Of a tier, and of what it asks in an area. */
    private void requirements(Tier tier) {
        String subject = EntryCountAnswers.subject(tier);
        Clause evidence = tier.coverage().map(each -> each.quote().clause()).orElse(tier.title());
        all.reply(REQUIREMENTS, List.of(subject), Place.of(tier), asks(tier), evidence);
        tier.conditions()
                .forEach(condition -> condition.area().map(edition::area).ifPresent(area -> {
                    Clause clause = condition.clause();
                    within(area).forEach(each -> {
                        List<String> subjects = List.of(subject, EntryCountAnswers.subject(each));
                        all.reply(REQUIREMENTS, subjects, Place.of(clause), said(tier, area.name()), clause);
                    });
                }));
    }

    /** An area, and the domains that the text says it covers. */
    private Stream<CatalogueEntry> within(Area area) {
        return Stream.concat(Stream.of(area), area.domains().stream().map(edition::domain));
    }

    /** Of an area, whatever the tier. */
    private void requirements(Area area) {
        Bilingual tiers = KindName.listed(
                edition.tiers().stream()
                        .filter(tier -> tier.conditions().stream()
                                .anyMatch(condition -> condition.area().equals(Optional.of(area.id()))))
                        .map(Tier::name)
                        .toList(),
                edition.tiers().size());
        Bilingual line =
                new Bilingual(area.name().zh() + "：" + tiers.zh(), KindName.english(area.name()) + ": " + tiers.en());
        all.reply(REQUIREMENTS, List.of(EntryCountAnswers.subject(area)), Place.of(area), line, area.note());
        naming(area);
    }

    /** The first tier that names an area among those to be covered. */
    private void naming(Area area) {
        edition.tiers().stream()
                .filter(tier -> tier.coverage()
                        .filter(each ->
                                each.quote().text().zh().contains(area.name().zh()))
                        .isPresent())
                .findFirst()
                .ifPresent(tier -> {
                    Quote quote = tier.coverage().orElseThrow().quote();
                    List<String> subjects = List.of(TIER, EntryCountAnswers.subject(area));
                    Place place = Place.of(quote.clause());
                    List.of("count", "which")
                            .forEach(question ->
                                    all.reply(question, subjects, place, said(tier, quote.text()), quote.clause()));
                });
    }

    /** Which tiers ask for what a technology or term names, in the words of their conditions; the first is found, and each if it is named. */
    static boolean asking(Edition edition, AnswerCollector all, Bilingual name, String subject) {
        List<Tier> tiers = edition.tiers().stream()
                .filter(tier -> naming(tier, name).isPresent())
                .toList();
        tiers.stream().findFirst().flatMap(tier -> naming(tier, name)).ifPresent(clause -> {
            Bilingual listed = KindName.listed(tiers.stream().map(Tier::name).toList(), tiers.size());
            Bilingual line = new Bilingual(name.zh() + "：" + listed.zh(), KindName.english(name) + ": " + listed.en());
            List.of("count", "which")
                    .forEach(question -> all.reply(question, List.of(TIER, subject), Place.of(clause), line, clause));
        });
        tiers.forEach(tier -> naming(tier, name).ifPresent(clause -> {
            List<String> subjects = List.of(EntryCountAnswers.subject(tier), subject);
            all.reply(REQUIREMENTS, subjects, Place.of(clause), said(tier, name), clause);
        }));
        return !tiers.isEmpty();
    }

    private static Optional<Clause> naming(Tier tier, Bilingual name) {
        return tier.conditions().stream()
                .map(condition -> condition.clause())
                .filter(clause -> clause.both().zh().contains(name.zh()))
                .findFirst();
    }

    private void areas(Tier tier, Quote areas) {
        List<String> subjects = List.of(EntryCountAnswers.AREA, EntryCountAnswers.subject(tier));
        List.of("count", "which")
                .forEach(question ->
                        all.reply(question, subjects, Place.of(tier), said(tier, areas.text()), areas.clause()));
        List.of(subjects, List.of(EntryCountAnswers.subject(tier)))
                .forEach(each -> all.reply("coverage", each, Place.of(tier), said(tier, areas.text()), areas.clause()));
    }

    private void recogniser(Tier tier) {
        Optional<Bilingual> words = tier.recognition().map(Quote::text);
        tier.recognition().map(Quote::clause).or(() -> beside(tier)).ifPresent(clause -> {
            Bilingual line =
                    said(tier, words.orElse(new Bilingual("该条未写明由谁认定", "the clause does not state who recognises it")));
            String subject = EntryCountAnswers.subject(tier);
            List.of(List.of(subject), List.of(RECOGNITION, subject))
                    .forEach(subjects -> all.reply("who", subjects, Place.of(clause), line, clause));
            List.of(List.of(RECOGNITION), List.of(RECOGNITION, TIER))
                    .forEach(subjects -> all.reply("who", subjects, Place.of(clause), line, clause));
        });
    }

    /** Of the clauses beside those that say who recognises the others, the one that names the tier most often. */
    private Optional<Clause> beside(Tier tier) {
        return edition.tiers().stream()
                .flatMap(other -> other.recognition().stream())
                .map(Quote::clause)
                .findFirst()
                .flatMap(known -> {
                    Document document = edition.document(known.document());
                    return document.clauses().stream()
                            .filter(clause -> clause.number()
                                    .parent()
                                    .equals(known.number().parent()))
                            .filter(clause -> times(tier, clause) > 0)
                            .max(Comparator.comparingInt(clause -> times(tier, clause)));
                });
    }

    private static int times(Tier tier, Clause clause) {
        return clause.both().zh().split(Pattern.quote(tier.name().zh()), -1).length - 1;
    }

    private void difference(Tier below, Tier above) {
        Bilingual one = asks(below);
        Bilingual other = asks(above);
        Bilingual line = new Bilingual(one.zh() + "；" + other.zh(), one.en() + "; " + other.en());
        Place page = new Place("page", "compare-" + below.id() + "-" + above.id(), "");
        all.reply(
                "difference",
                List.of(EntryCountAnswers.subject(below), EntryCountAnswers.subject(above)),
                page,
                line,
                above.coverage().map(each -> each.quote().clause()).orElse(above.title()));
    }

    /** The areas that it names, or how many conditions it has where the guidance has no areas; and how many outcomes. */
    private Bilingual asks(Tier tier) {
        int conditions = tier.conditions().size();
        Bilingual words = tier.coverage()
                .map(each -> each.quote().text())
                .orElse(new Bilingual(conditions + " 项条件", counted(conditions, "condition")));
        Bilingual asked = said(tier, words);
        int outcomes = tier.outcomes().size();
        Bilingual outcome = edition.names().of("outcome");
        return outcomes == 0
                ? asked
                : new Bilingual(
                        asked.zh() + "，" + outcome.zh() + " " + outcomes + " 项",
                        asked.en() + ", " + counted(outcomes, outcome.en()));
    }

    private static String counted(int number, String noun) {
        return number + " " + (number == 1 ? noun : EnglishNoun.plural(noun));
    }

    private static Bilingual said(Tier tier, Bilingual words) {
        return new Bilingual(
                tier.name().zh() + "：" + words.zh(), KindName.english(tier.name()) + ": " + KindName.english(words));
    }
}
