package org.zhinan.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.content.NumberingYaml;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.source.common.DocumentKindWords;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Chooses the profile by which most numbers of a text are recognised and in sequence. */
final class ProfileChoice {
    /** What words say counts as so many of the numbers. */
    private static final int LIKELY = 8;

    /** What their numbers look like is that of others, too; they are tried where words or lists speak for them. */
    private static final Set<String> ONLY_LIKELY = Set.of(
            DocumentKindWords.TAIWAN_LAW,
            DocumentKindWords.MACAO_LAW,
            DocumentKindWords.UK_ACT,
            DocumentKindWords.TREATY,
            DocumentKindWords.OUTLINE,
            DocumentKindWords.REPORT,
            DocumentKindWords.BIDDING);

    private static final List<String> ENGLISH = List.of("guidance", "law", "eu-act", "standard", NumberingYaml.USUAL);
    private static final Pattern RESTARTS = Pattern.compile("(?:.*-)?l\\d+-.*");

    /** A section put in later, as 4.1 after 4, and one of the first count. */
    private static final Pattern INSERTED = Pattern.compile("[0-9]+z[0-9]+");

    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private final Map<String, Profile> profiles;

    private ProfileChoice(Map<String, Profile> profiles) {
        this.profiles = profiles;
    }

    /** Among those of the pack that the folder is to lie in, and those that come with the program. */
    static ProfileChoice near(Path folder) {
        Problems problems = new Problems();
        Path pack = packAbove(folder).orElse(folder);
        Map<String, Profile> profiles = NumberingYaml.ofPack(pack, problems);
        problems.failIfAny();
        return new ProfileChoice(profiles);
    }

    private static Optional<Path> packAbove(Path folder) {
        Optional<Path> at =
                Optional.ofNullable(folder.toAbsolutePath().normalize().getParent());
        while (at.isPresent()) {
            if (Files.isRegularFile(at.get().resolve("site.yaml"))) {
                return at;
            }
            at = Optional.ofNullable(at.get().getParent());
        }
        return Optional.empty();
    }

    Profile named(String id) {
        return profiles.getOrDefault(id, profiles.get(NumberingYaml.USUAL));
    }

    /**
     * A profile and how well it fits.
     *
     * @param taken how many numbers it recognises
     * @param inSequence how many of them are the first or the next of their list
     * @param notTaken how many lines only look numbered by it
     * @param restarts how many lists it takes for second ones under one clause
     * @param hasUnits whether it has what the profile is about: articles, if it is one of acts
     */
    record Fit(DraftNumbering outline, int taken, int inSequence, int notTaken, int restarts, boolean hasUnits) {
        private static Fit of(DraftNumbering outline, List<DraftBlock> blocks) {
            int taken = 0;
            int inSequence = 0;
            int notTaken = 0;
            int restarts = 0;
            boolean hasUnits = !outline.profile().act();
            for (int i = 0; i < blocks.size(); i++) {
                BlockNumber number = outline.numbers().get(i);
                if (i == 0 && PastedAnnexSplitter.isOne(blocks.get(i).text())) {
                    continue;
                }
                if (DraftNumberingCheck.isNotTaken(blocks.get(i), number, i == 0)) {
                    notTaken++;
                } else if (blocks.get(i).isText() && number.level().isPresent()) {
                    taken++;
                    hasUnits |= outline.profile().runsThrough(number.level().get());
                    inSequence += number.inSequence() ? 1 : 0;
                    restarts += RESTARTS.matcher(number.id()).matches() ? 1 : 0;
                }
            }
            return new Fit(outline, taken, inSequence, notTaken, restarts + inserted(outline), hasUnits);
        }

        /** How many decimals it takes for sections put in later, where most sections have some below them. */
        private static int inserted(DraftNumbering outline) {
            List<String> ids =
                    outline.numbers().stream().map(BlockNumber::id).distinct().toList();
            List<String> inserted =
                    ids.stream().filter(id -> INSERTED.matcher(id).matches()).toList();
            long parted = inserted.stream()
                    .map(id -> id.substring(0, id.indexOf('z')))
                    .distinct()
                    .count();
            long whole = ids.stream().filter(id -> WHOLE.matcher(id).matches()).count();
            return parted > 1 && parted * 2 > whole ? inserted.size() : 0;
        }

        String id() {
            return outline.profile().id();
        }

        private int score() {
            return 2 * inSequence + taken - notTaken - restarts;
        }

        private Bilingual told() {
            return Message.of("{0}（{1}个编号，{2}个连续）", "{0} ({1} numbers, {2} in sequence)", id(), taken, inSequence);
        }
    }

    /**
     * What was chosen.
     *
     * @param why one sentence without a full stop
     */
    record Chosen(Fit fit, Bilingual why) {}

    Chosen of(List<DraftBlock> blocks, Language language) {
        return of(blocks, language, Set.of());
    }

    /** @param above the profile of the text that the blocks are an annex of; nothing where that says nothing */
    Chosen of(List<DraftBlock> blocks, Language language, Set<String> above) {
        Set<String> likely = above.isEmpty()
                ? DocumentKindWords.speakFor(
                        blocks.stream().map(DraftBlock::text).toList(), language)
                : above;
        List<Fit> fits = new ArrayList<>(order(likely, language)
                .map(profile -> Fit.of(DraftNumbering.of(blocks, profile, language), blocks))
                .toList());
        fits.sort(Comparator.comparingInt(
                        (Fit fit) -> fit.score() + (likely.contains(fit.id()) ? fit.score() / LIKELY : 0))
                .thenComparing(fit -> fit.hasUnits() || above.contains(fit.id()))
                .reversed()
                .thenComparingInt(Fit::restarts));
        Fit best = fits.get(0);
        Fit next = fits.get(1);
        return new Chosen(best, Message.of("{0}；其次是{1}", "{0}; next best {1}", best.told(), next.told()));
    }

    /** Of those that fit alike the first is chosen. */
    private Stream<Profile> order(Set<String> likely, Language language) {
        List<String> usual = language == Language.ZH ? NumberingYaml.SHIPPED : ENGLISH;
        Stream<String> others = profiles.keySet().stream()
                .filter(id -> !usual.contains(id) && !ONLY_LIKELY.contains(id))
                .sorted();
        return Stream.of(
                        likely.stream().sorted(),
                        usual.stream().filter(id -> !likely.contains(id) && !ONLY_LIKELY.contains(id)),
                        others.filter(id -> !likely.contains(id)))
                .flatMap(ids -> ids)
                .map(profiles::get);
    }
}
