package org.zhinan.site.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.content.StructureQuestionWords;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.EntryQuestionPhrasings;
import org.zhinan.library.Indicator;
import org.zhinan.library.Term;
import org.zhinan.library.Tier;
import org.zhinan.numbering.marker.ChineseNumerals;
import org.zhinan.search.StructureQuestions;
import org.zhinan.text.Bilingual;

/** The questions about the structure of an edition, with their answers, from what the edition has. */
public final class EditionStructureAnswers {

    /** Entries of a kind that has more are not named in questions: a browser loads all names at once. */
    private static final int MOST_NAMED = 300;

    /** Numbers that are written in words, too. */
    private static final int MOST_COUNTED = 100;

    /** What groups others is named in many ways. */
    private static final Set<EntryKind> GROUPS = Set.of(EntryKind.AREA, EntryKind.DOMAIN, EntryKind.TIER);

    /** Ways of asking that are as short as a name. */
    private static final Pattern SHORT_ZH = Pattern.compile("[\\p{IsHan}A-Za-z0-9&]{2,8}");

    private static final Pattern SHORT_EN = Pattern.compile("[\\w&'-]+( [\\w&'-]+){0,2}");
    private static final Pattern ASKING = Pattern.compile(
            "[哪几谁么多少吗呢怎]|\\b(which|what|who|how|where|when|why|can|do|does)\\b", Pattern.CASE_INSENSITIVE);

    /** Words of an English name that are left out as it is spoken. */
    private static final Pattern LINKING = Pattern.compile("\\b(?:of|and|the|for) ");

    private final Edition edition;
    private final StructureQuestionWords words;
    private final AnswerCollector all;

    private EditionStructureAnswers(Edition edition, StructureQuestionWords words) {
        this.edition = edition;
        this.words = words;
        this.all = new AnswerCollector(edition);
    }

    /** Of an edition and its terms, with the words of its content for the kinds of its entries. */
    public static StructureQuestions of(
            Edition edition, List<Term> terms, StructureQuestionWords words, ShippedSearchVocabulary pages) {
        EditionStructureAnswers answers = new EditionStructureAnswers(edition, words);
        answers.words();
        answers.names();
        answers.spoken(terms);
        new EntryCountAnswers(edition, words, pages, answers.all).collect();
        new TierAnswers(edition, answers.all).collect();
        new TermAnswers(edition, terms, answers.all).collect();
        new ValidityAnswers(edition, answers.all).collect();
        new DocumentFactAnswers(edition, answers.all).collect();
        new ActorAnswers(edition, terms, answers.all).collect();
        String texts = edition.documents().stream()
                .flatMap(document -> document.clauses().stream())
                .map(clause -> clause.both().zh())
                .collect(Collectors.joining("\n"));
        edition.calls().forEach(call -> new CallSubmissionAnswers(call, texts, answers.all).collect());
        return answers.all.structure(List.copyOf(words.questions().keySet()));
    }

    private void words() {
        words.kinds().forEach((kind, called) -> all.phrases(called.words(), kind));
        words.questions().forEach((name, question) -> {
            all.phrases(question.asks(), StructureQuestions.ASKS + name);
            all.phrases(question.beside(), StructureQuestions.BESIDE + name);
        });
        words.compounds().forEach((kind, compound) -> {
            all.phrases(compound.words(), StructureQuestions.ASKS + compound.asks());
            all.phrases(compound.words(), kind);
        });
        all.phrases(words.recognition(), TierAnswers.RECOGNITION);
        all.phrases(words.recognition(), StructureQuestions.BESIDE + "who");
        all.phrases(words.silent(), StructureQuestions.SILENT);
        all.phrases(words.never(), StructureQuestions.NEVER);
    }

    /** What is larger comes first: of an area and a domain with one name the area is meant. */
    private void names() {
        entries(edition.areas());
        entries(edition.domains());
        entries(edition.tiers());
        entries(edition.scenarios());
        entries(edition.indicators());
        entries(edition.technologies());
        edition.technologies().stream()
                .limit(MOST_NAMED)
                .forEach(each -> each.spellings().forEach(spelling -> name(spelling, EntryCountAnswers.subject(each))));
        edition.tiers().forEach(this::tier);
        edition.indicators().stream().map(Indicator::indicatorClass).distinct().forEach(each -> indicatorClass(each));
        numbered(EntryCountAnswers.SCENARIO, edition.scenarios().size());
        numbered(EntryCountAnswers.DOMAIN, edition.domains().size());
        numbered(EntryCountAnswers.AREA, edition.areas().size());
        numbered("tier", edition.tiers().size());
        numbered(EntryCountAnswers.INDICATOR, edition.indicators().size());
    }

    /** Who says how many there are may know the kind by that: 五个环节 are not 十五个环节. */
    private void numbered(String kind, int size) {
        if (size > 1 && size < MOST_COUNTED) {
            StructureQuestionWords.KindWords called = words.kinds().get(kind);
            for (String number : List.of(String.valueOf(size), ChineseNumerals.write(size))) {
                all.phrase(number, StructureQuestions.SILENT);
                called.words().zh().forEach(word -> all.phrase(number + called.counted() + word, kind));
                called.words().zh().forEach(word -> all.phrase(number + "个" + word, kind));
            }
            for (String number : List.of(String.valueOf(size), EnglishNumerals.write(size))) {
                all.phrase(number, StructureQuestions.SILENT);
                called.words().en().forEach(word -> all.phrase(number + " " + word, kind));
            }
        }
    }

    private void entries(List<? extends CatalogueEntry> entries) {
        if (entries.size() <= MOST_NAMED) {
            entries.forEach(entry -> {
                String subject = EntryCountAnswers.subject(entry);
                name(entry.name(), subject);
                if (GROUPS.contains(entry.kind())) {
                    asked(entry).ifPresent(asked -> shortOnes(asked, subject));
                }
            });
        }
    }

    private void shortOnes(EntryQuestionPhrasings asked, String subject) {
        Stream.concat(
                        asked.zh().stream()
                                .filter(text -> SHORT_ZH.matcher(text).matches()),
                        asked.en().stream()
                                .filter(text -> SHORT_EN.matcher(text).matches()))
                .filter(text -> !ASKING.matcher(text).find())
                .forEach(text -> all.phrase(text, subject));
    }

    private Optional<EntryQuestionPhrasings> asked(CatalogueEntry entry) {
        return Optional.ofNullable(edition.asked().get(entry.kind().folder() + "/" + entry.id()));
    }

    private void name(Bilingual name, String subject) {
        all.phrase(name.zh(), subject);
        all.phrase(name.zh().replaceFirst("[（(][^（(]*[）)]$", ""), subject);
        all.phrase(name.en(), subject);
        String bare = name.en().replaceFirst(" *\\([^(]*\\)$", "");
        all.phrase(bare, subject);
        all.phrase(LINKING.matcher(bare).replaceAll(""), subject);
    }

    private void indicatorClass(Clause each) {
        name(each.title(), EntryCountAnswers.subject(each));
        all.phrase(each.title().zh() + "类", EntryCountAnswers.subject(each));
        // 可持续发展类有几项
        words.kinds().get(EntryCountAnswers.INDICATOR).words().zh().stream()
                .filter(each.title().zh()::endsWith)
                .forEach(word -> all.phrase(
                        each.title().zh().substring(0, each.title().zh().length() - word.length()),
                        EntryCountAnswers.subject(each)));
    }

    /** By its whole title, and without what the names of all tiers end with: 先进 for 先进级. */
    private void tier(Tier tier) {
        String subject = EntryCountAnswers.subject(tier);
        String zh = tier.name().zh();
        String title = tier.title().title().zh();
        asksRequirements(title, subject);
        asksRequirements(zh, subject);
        all.decisive(zh);
        asked(tier).ifPresent(this::decisive);
        if (title.startsWith(zh)) {
            all.phrase(title.substring(zh.length()), StructureQuestions.SILENT);
        }
        int ending =
                ending(edition.tiers().stream().map(each -> each.name().zh()).toList());
        if (ending > 0 && zh.length() > ending + 1) {
            asksRequirements(zh.substring(0, zh.length() - ending), subject);
        }
        String en = tier.name().en();
        String whole = tier.title().title().en();
        asksRequirements(whole, subject);
        all.phrase(whole.replaceFirst("(?i)^" + Pattern.quote(en) + "[- ]\\w+ ", ""), StructureQuestions.SILENT);
        words.kinds().get("tier").words().en().forEach(word -> {
            asksRequirements(en + " " + word, subject);
            all.decisive(en + " " + word);
            asksRequirements(word + " " + en, subject);
        });
    }

    /** Also by what people call it in two words, as leading tier. */
    private void decisive(EntryQuestionPhrasings asked) {
        List<String> called = words.kinds().get("tier").words().en();
        asked.en().stream()
                .filter(text -> text.matches("\\w+ \\w+"))
                .filter(text -> called.contains(text.substring(text.indexOf(' ') + 1)))
                .forEach(all::decisive);
    }

    /** A tier goes by the other spellings of its name, too. */
    private void spoken(List<Term> terms) {
        for (Tier tier : edition.tiers()) {
            terms.stream()
                    .filter(term -> term.belongsTo(edition)
                            && term.name().zh().equals(tier.name().zh()))
                    .flatMap(TermAnswers::spellings)
                    .forEach(text -> all.phrase(text, EntryCountAnswers.subject(tier)));
        }
    }

    /** Who names a tier and nothing that asks, or an area besides, wants what it requires: 基础级 运营管理. */
    private void asksRequirements(String text, String subject) {
        all.phrase(text, subject);
        all.phrase(text, StructureQuestions.ASKS + TierAnswers.REQUIREMENTS);
    }

    /** How many characters all of them end with alike. */
    private static int ending(List<String> names) {
        int length = 0;
        while (names.size() > 1 && same(names, length + 1)) {
            length++;
        }
        return length;
    }

    private static boolean same(List<String> names, int length) {
        Set<String> endings = new TreeSet<>();
        names.forEach(
                name -> endings.add(name.length() > length ? name.substring(name.length() - length) : name + " "));
        return endings.size() == 1;
    }
}
