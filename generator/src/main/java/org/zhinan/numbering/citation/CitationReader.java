package org.zhinan.numbering.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.CitedNumber;

/** Reads the citations that begin at one place of a text. */
final class CitationReader {
    private static final int NONE = -1;
    private static final int ALL = -10;
    /** Between an outer number and an inner one that has a word of its own. */
    private static final Pattern INWARDS = Pattern.compile(",?\\s+");
    /** Between an inner number and an outer one. */
    private static final Pattern OUTWARDS = Pattern.compile("\\s+of\\s+");

    private final CitationScanner finder;
    private final CitationWords words;
    private final String text;

    CitationReader(CitationScanner finder, CitationWords words, String text) {
        this.finder = finder;
        this.words = words;
        this.text = text;
    }

    /** A citation while it is read; {@code inherited} of its steps are those of the one before. */
    private static final class Draft {
        private final int start;
        private int end;
        private Optional<Citation.Anchor> anchor = Optional.empty();
        private final List<Part> parts = new ArrayList<>();
        private int inherited;
        /** Whether an outer number behind was said of it. */
        private boolean placed;

        private Draft(int start) {
            this.start = start;
        }

        private int innermost() {
            return parts.isEmpty() ? ALL : parts.get(parts.size() - 1).rank();
        }

        private int outermostOfItsOwn() {
            return parts.size() > inherited ? parts.get(inherited).rank() : ALL;
        }

        /** The parts above a rank, when there is a part of that rank. */
        private Optional<List<Part>> above(int rank) {
            return parts.stream().anyMatch(part -> part.rank() == rank)
                    ? Optional.of(
                            parts.stream().filter(part -> part.rank() < rank).toList())
                    : Optional.empty();
        }

        private void within(Draft outer) {
            parts.subList(0, inherited).clear();
            parts.addAll(0, outer.parts);
            inherited = outer.parts.size();
            anchor = outer.anchor;
            placed = true;
        }

        private Citation citation() {
            return new Citation(
                    start, end, anchor, parts.stream().map(Part::step).toList());
        }
    }

    /** One number; {@code most} is the innermost of what it may be. */
    private record Part(int rank, int most, boolean plural, CitationForm form, Citation.Step step) {
        static Part of(List<CitationForm.Found> found, int item, boolean adjoins) {
            CitationForm.Found first = found.get(0);
            List<CitedNumber> options = found.stream()
                    .filter(each -> each.items().size() == first.items().size())
                    .map(each -> each.items().get(item).number())
                    .distinct()
                    .toList();
            int most = found.get(found.size() - 1).form().rank();
            return new Part(
                    first.form().rank(), most, first.plural(), first.form(), new Citation.Step(options, adjoins));
        }
    }

    Optional<JoinedCitations> chain(int start) {
        List<Draft> drafts = new ArrayList<>();
        int end = path(start, drafts, Optional.empty());
        int next = end;
        while (next != NONE) {
            end = outwards(next, drafts);
            next = joined(end, drafts);
        }
        if (end == NONE || drafts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new JoinedCitations(
                start, end, drafts.stream().map(Draft::citation).toList()));
    }

    /** One citation, or several with one word, from here on; where it ends. */
    private int path(int at, List<Draft> drafts, Optional<Draft> previous) {
        Optional<CitationScanner.AnchorWords> anchor = finder.anchorAt(text, at);
        if (anchor.isPresent()) {
            Draft draft = new Draft(at);
            draft.anchor = anchor.map(CitationScanner.AnchorWords::anchor);
            draft.end = anchor.get().end();
            drafts.add(draft);
            return inwards(
                    draft, drafts, finder.rankOf(draft.anchor.get().levels().get(0)));
        }
        List<CitationForm.Found> found = finder.independentAt(text, at, ALL, previous.isPresent());
        if (found.isEmpty()) {
            return NONE;
        }
        Draft draft = new Draft(at);
        CitationForm form = found.get(0).form();
        if (previous.isPresent() && !form.through()) {
            Draft before = previous.get();
            Optional<List<Part>> above = before.above(form.rank());
            boolean beside = before.anchor
                    .filter(each -> before.parts.isEmpty() && each.levels().contains(form.level()))
                    .isPresent();
            if (above.isEmpty() && !beside) {
                return NONE;
            }
            draft.anchor = beside ? Optional.empty() : before.anchor;
            draft.parts.addAll(above.orElse(List.of()));
            draft.inherited = draft.parts.size();
        }
        return inwards(within(found, add(draft, found, drafts, false), drafts), drafts, form.rank());
    }

    /** Numbers of levels below that stand within the words of the one that was found, as in 第3(1)(a)條. */
    private Draft within(List<CitationForm.Found> found, Draft outer, List<Draft> drafts) {
        CitationForm.Found words = found.get(0);
        Draft draft = outer;
        int at = words.within();
        while (at >= 0 && at < words.end()) {
            List<CitationForm.Found> inner = finder.tailsAt(text, at, draft.innermost());
            if (inner.isEmpty()) {
                break;
            }
            draft = add(draft, inner, drafts, true);
            at = draft.end;
        }
        draft.end = words.end();
        return draft;
    }

    /** Adds what was found to the draft; of a list each item has a draft of its own, and the last is given back. */
    private static Draft add(Draft draft, List<CitationForm.Found> found, List<Draft> drafts, boolean adjoins) {
        List<CitationForm.Item> items = found.get(0).items();
        List<Part> before = List.copyOf(draft.parts);
        Draft last = draft;
        if (drafts.isEmpty() || drafts.get(drafts.size() - 1) != draft) {
            drafts.add(draft);
        }
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                last = new Draft(items.get(i).start());
                last.anchor = draft.anchor;
                last.inherited = draft.inherited;
                last.parts.addAll(before);
                drafts.add(last);
            }
            last.parts.add(Part.of(found, i, adjoins));
            last.end = items.get(i).end();
        }
        return last;
    }

    /** Numbers below that follow, as far as there are. */
    private int inwards(Draft first, List<Draft> drafts, int rank) {
        Draft draft = first;
        int below = rank;
        while (true) {
            List<CitationForm.Found> adjoining = adjoining(draft.end, below);
            List<CitationForm.Found> worded =
                    finder.independentAt(text, afterSeparator(draft.end), below, false).stream()
                            .filter(each -> !each.form().isWordless())
                            .toList();
            boolean adjoins = !adjoining.isEmpty() && end(worded) <= end(adjoining);
            if (!adjoins && worded.isEmpty()) {
                return draft.end;
            }
            draft = add(draft, adjoins ? adjoining : worded, drafts, adjoins);
            below = draft.innermost();
        }
    }

    private static int end(List<CitationForm.Found> found) {
        return found.isEmpty() ? NONE : found.get(0).end();
    }

    /** A number without a word right behind, or behind a space, as in 5.1.2 a); brackets behind a space are of something else. */
    private List<CitationForm.Found> adjoining(int end, int below) {
        boolean space = end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) != '(';
        return finder.tailsAt(text, space ? end + 1 : end, below);
    }

    private int afterSeparator(int end) {
        Matcher separator = INWARDS.matcher(text).region(end, text.length());
        return words == CitationWords.EN && separator.lookingAt() ? separator.end() : end;
    }

    /** What is joined to the last citation by 、 or and. */
    private int joined(int at, List<Draft> drafts) {
        Matcher connector = words.connector().matcher(text).region(at, text.length());
        if (!connector.lookingAt()) {
            return NONE;
        }
        int next = connector.end();
        Draft last = drafts.get(drafts.size() - 1);
        int end = path(next, drafts, Optional.of(last));
        return end == NONE ? goesOn(next, last, drafts) : end;
    }

    /** A number without a word that goes on the list of one of the numbers before, as in Article 5(1) and (2) and Articles 5 and 6. */
    private int goesOn(int at, Draft last, List<Draft> drafts) {
        for (int i = last.parts.size() - 1; i >= 0; i--) {
            Part part = last.parts.get(i);
            List<CitationForm.Found> found = finder.tailsOf(text, at, part.rank());
            if (found.isEmpty() && (part.plural() || part.form().hasBracket())) {
                found = part.form()
                        .coreAt(text, at, part.plural())
                        .map(List::of)
                        .orElse(List.of());
            }
            if (!found.isEmpty()) {
                Draft draft = new Draft(at);
                draft.anchor = last.anchor;
                draft.parts.addAll(last.parts.subList(0, i));
                draft.inherited = Math.min(i, last.inherited);
                return inwards(add(draft, found, drafts, part.step().adjoins()), drafts, part.rank());
            }
        }
        return NONE;
    }

    /** An outer number behind, as in points (a) and (b) of Article 5(1): it is said of all that are alike. */
    private int outwards(int at, List<Draft> drafts) {
        Draft last = drafts.get(drafts.size() - 1);
        Matcher of = OUTWARDS.matcher(text).region(at, text.length());
        int rank = last.outermostOfItsOwn();
        int most = rank == ALL ? ALL : last.parts.get(last.inherited).most();
        if (words == CitationWords.ZH || last.anchor.isPresent() || rank == ALL || !of.lookingAt()) {
            return at;
        }
        List<Draft> outer = new ArrayList<>();
        int end = path(of.end(), outer, Optional.empty());
        if (end == NONE && text.startsWith("the ", of.end())) {
            end = path(of.end() + "the ".length(), outer, Optional.empty());
        }
        if (end == NONE || outer.size() > 1 || innermost(outer.get(0)) >= most) {
            return at;
        }
        end = outwards(end, outer);
        within(outer.get(0), rank, drafts);
        last.end = end;
        return end;
    }

    private int innermost(Draft draft) {
        return draft.parts.isEmpty()
                ? finder.rankOf(draft.anchor.orElseThrow().levels().get(0))
                : draft.innermost();
    }

    /** What of those before is of another level may be within it or not, and is given up. */
    private void within(Draft outer, int rank, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft each = drafts.get(i);
            if (each.placed || each.anchor.isPresent()) {
                return;
            }
            if (each.outermostOfItsOwn() == rank) {
                each.within(outer);
            } else if (each.outermostOfItsOwn() > innermost(outer)) {
                drafts.remove(i);
            } else {
                return;
            }
        }
    }
}
