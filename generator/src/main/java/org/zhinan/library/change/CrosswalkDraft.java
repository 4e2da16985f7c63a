package org.zhinan.library.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhinan.change.SimilarTextIndex;
import org.zhinan.change.VersionDiff;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;

/** What the entries of an edition may have been in another one, by their names and words: a proposal for the editor, who decides. */
public final class CrosswalkDraft {
    /** Less alike, two entries have nothing to do with one another. */
    private static final double LIKELY = 0.45;

    /** So much alike an entry is proposed that is more like another one. */
    private static final double SURE = 0.6;

    /** So many more are named for the editor to consider. */
    private static final int CONSIDERED = 2;

    private static final double CONSIDERABLE = 0.25;

    private final Edition before;
    private final Edition after;
    private final Map<CatalogueEntry, String> words = new IdentityHashMap<>();

    private CrosswalkDraft(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /**
     * An entry of the edition before that an entry may have been.
     *
     * @param likeness how much their names and words have in common, from 0 to 1
     */
    public record Guess(CatalogueEntry entry, double likeness) {}

    /**
     * What is proposed for one entry.
     *
     * @param proposed the likeliest first; none when the entry seems new
     * @param others what else it may have been, less likely
     */
    public record Proposal(CatalogueEntry entry, List<Guess> proposed, List<Guess> others) {}

    /**
     * What is proposed for the entries of one kind.
     *
     * @param proposals in the order of the edition
     * @param gone entries of the edition before that none is proposed to have been
     */
    public record OfKind(EntryKind kind, List<Proposal> proposals, List<CatalogueEntry> gone) {}

    /** The kinds of which one of the editions has entries. */
    public static List<OfKind> of(Edition before, Edition after) {
        CrosswalkDraft draft = new CrosswalkDraft(before, after);
        List<OfKind> kinds = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            if (before.has(kind) || after.has(kind)) {
                kinds.add(draft.of(kind));
            }
        }
        return List.copyOf(kinds);
    }

    private OfKind of(EntryKind kind) {
        List<? extends CatalogueEntry> old = before.catalogue().entries(kind);
        Map<CatalogueEntry, List<Guess>> guesses = new LinkedHashMap<>();
        SimilarTextIndex names =
                new SimilarTextIndex(old.stream().map(each -> each.name().zh()).toList());
        SimilarTextIndex texts =
                new SimilarTextIndex(old.stream().map(this::wordsOf).toList());
        Map<String, Double> nearest = new HashMap<>();
        for (CatalogueEntry entry : after.catalogue().entries(kind)) {
            TreeSet<Integer> near = new TreeSet<>(names.near(entry.name().zh()));
            near.addAll(texts.near(wordsOf(entry)));
            List<Guess> own = guesses(entry, near.stream().map(old::get).toList());
            guesses.put(entry, own);
            own.forEach(guess -> nearest.merge(guess.entry().id(), guess.likeness(), Math::max));
        }
        List<Proposal> proposals = new ArrayList<>();
        guesses.forEach((entry, own) -> proposals.add(proposal(entry, own, nearest)));
        Set<String> named = new HashSet<>();
        proposals.forEach(proposal ->
                proposal.proposed().forEach(guess -> named.add(guess.entry().id())));
        List<CatalogueEntry> gone = new ArrayList<>(old);
        gone.removeIf(entry -> named.contains(entry.id()));
        return new OfKind(kind, List.copyOf(proposals), List.copyOf(gone));
    }

    private List<Guess> guesses(CatalogueEntry entry, List<? extends CatalogueEntry> old) {
        return old.stream()
                .map(was -> new Guess(was, likeness(was, entry)))
                .filter(guess -> guess.likeness() >= CONSIDERABLE)
                .sorted(Comparator.comparingDouble(Guess::likeness).reversed())
                .toList();
    }

    /** @param nearest for each entry of the edition before how much the one has in common with it that is most like it */
    private static Proposal proposal(CatalogueEntry entry, List<Guess> guesses, Map<String, Double> nearest) {
        List<Guess> proposed = new ArrayList<>();
        List<Guess> others = new ArrayList<>();
        for (Guess guess : guesses) {
            boolean best = proposed.isEmpty()
                    && guess.likeness() >= LIKELY
                    && guess.likeness() >= nearest.get(guess.entry().id());
            boolean certain = !proposed.isEmpty() && proposed.get(0).likeness() == 1;
            if (!certain && (best || guess.likeness() >= SURE)) {
                proposed.add(guess);
            } else if (!certain && others.size() < CONSIDERED) {
                others.add(guess);
            }
        }
        return new Proposal(entry, List.copyOf(proposed), List.copyOf(others));
    }

    /** Names say as much as all the words; an entry without words of its own is its name. */
    private double likeness(CatalogueEntry was, CatalogueEntry is) {
        double names = VersionDiff.likeness(was.name().zh(), is.name().zh());
        String then = wordsOf(was);
        String now = wordsOf(is);
        if (then.isEmpty() || now.isEmpty()) {
            return names;
        }
        double texts = VersionDiff.likeness(then, now);
        return texts == 1 && names == 1 ? 1 : Math.min(0.99, (names + texts) / 2);
    }

    private String wordsOf(CatalogueEntry entry) {
        return words.computeIfAbsent(entry, CrosswalkDraft::words);
    }

    private static String words(CatalogueEntry entry) {
        return EntryClauses.of(entry).stream()
                .map(Clause::title)
                .map(title -> title.zh())
                .filter(title -> !title.equals(entry.name().zh()))
                .collect(Collectors.joining("\n"));
    }
}
