package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.numbering.marker.NoteMark;
import org.zhinan.text.Language;

/**
 * The notes at the end of a text: what is below a heading such as Notes, or the last lines of all where the text before has their
 * marks.
 */
public final class EndNotes {
    /** So many in a hundred have to be marked where no heading says what they are. */
    private static final int MARKED = 66;

    private static final int ALL = 100;
    /** No heading of notes is longer. */
    private static final int LONGEST = 20;

    private final List<String> texts;
    private final Map<Integer, NoteMark> notes = new HashMap<>();
    private final Set<Integer> tied = new HashSet<>();
    private final Set<Integer> headings = new HashSet<>();
    /** Where the notes to an annex begin, which stand in it. */
    private final Set<Integer> ofAnnexes = new HashSet<>();

    private int from;
    private int to;

    private EndNotes(List<String> texts) {
        this.texts = texts;
        this.from = texts.size();
        this.to = texts.size();
    }

    /** @param texts of the blocks in their order; of a row of a table what may have a mark */
    public static EndNotes of(Profile profile, Language language, List<String> texts) {
        EndNotes notes = new EndNotes(texts);
        List<BlockLabel> words = profile.labels().stream()
                .filter(label -> label.kind() == BlockLabel.Kind.ENDNOTES)
                .toList();
        for (int at = texts.size() - 1; at > 0 && notes.notes.isEmpty(); at--) {
            String line = texts.get(at);
            if (line.length() <= LONGEST
                    && words.stream()
                            .anyMatch(label -> label.match(line, language).isPresent())) {
                notes.below(at, profile, language);
            }
        }
        if (!words.isEmpty()) {
            boolean headed = !notes.notes.isEmpty();
            notes.ofAnnexes(profile, language);
            if (!headed && !notes.notes.containsKey(texts.size() - 1)) {
                notes.atTheEnd(profile, language);
            }
        }
        return notes;
    }

    /** Each annex may have notes of its own as its last lines. */
    private void ofAnnexes(Profile profile, Language language) {
        List<Integer> begins = new ArrayList<>();
        for (int at = 1; at < texts.size(); at++) {
            if (begins(at, profile, language)) {
                begins.add(at);
            }
        }
        int end = from;
        List<NoteMark> before = begins.isEmpty() ? List.of() : marks(texts.subList(0, begins.get(0)));
        for (int i = begins.size() - 1; i >= 0; i--) {
            int begin = begins.get(i);
            List<NoteMark> run = run(begin + 1, end, profile, language);
            int first = end - run.size();
            // Behind all annexes stand the notes to the text, too.
            boolean others = end == texts.size() && run.stream().anyMatch(note -> isMarked(List.of(note), before));
            if (!run.isEmpty() && !others && isMarked(run, marks(texts.subList(begin, first)))) {
                for (int at = first; at < end; at++) {
                    notes.put(at, run.get(at - first));
                    tied.add(at);
                }
                ofAnnexes.add(first);
            }
            end = Math.min(end, begin);
        }
    }

    /** Each mark once, wherever it stands. */
    private static List<NoteMark> marks(List<String> text) {
        return text.stream()
                .flatMap(line -> NoteMark.in(line).stream())
                .map(mark -> new NoteMark(mark.form(), mark.number(), 0, 0))
                .distinct()
                .toList();
    }

    private static boolean isMarked(List<NoteMark> run, List<NoteMark> marks) {
        return run.stream().allMatch(note -> marks.stream().anyMatch(mark -> mark.marks(note)));
    }

    private void below(int heading, Profile profile, Language language) {
        Optional<NoteMark> last = Optional.empty();
        for (int at = heading + 1; at < texts.size() && !begins(at, profile, language); at++) {
            Optional<NoteMark> next = NoteMark.beginning(texts.get(at));
            Optional<NoteMark> before = last;
            boolean follows = next.filter(
                            mark -> before.map(each -> isNext(mark, each)).orElse(mark.number() == 1))
                    .isPresent();
            if (follows) {
                notes.put(at, next.orElseThrow());
                last = next;
                to = at + 1;
            } else if (last.isEmpty() || next.isPresent()) {
                break;
            }
        }
        if (last.isPresent()) {
            from = heading;
            headings.add(heading);
            tie();
        }
    }

    /** Where an annex begins the notes have ended. */
    private boolean begins(int at, Profile profile, Language language) {
        return profile.levels().stream()
                        .filter(Level::holdsAnnex)
                        .anyMatch(level -> level.match(texts.get(at), language).isPresent())
                || profile.labels().stream()
                        .filter(label -> label.kind() == BlockLabel.Kind.TEXT || label.kind() == BlockLabel.Kind.TEXTS)
                        .anyMatch(label -> label.match(texts.get(at), language).isPresent());
    }

    private static boolean isNext(NoteMark mark, NoteMark before) {
        return mark.form() == before.form() && mark.number() == before.number() + 1;
    }

    private void atTheEnd(Profile profile, Language language) {
        List<NoteMark> run = run(1, texts.size(), profile, language);
        int at = texts.size() - run.size();
        if (run.isEmpty()) {
            return;
        }
        List<NoteMark> before = marks(texts.subList(0, at));
        long marked =
                run.stream().filter(note -> isMarked(List.of(note), before)).count();
        if (marked * ALL < (long) run.size() * MARKED) {
            return;
        }
        for (int i = 0; i < run.size(); i++) {
            notes.put(at + i, run.get(i));
        }
        from = at;
        tie();
    }

    /** The last lines before a place that count 1, 2, 3 as notes do; none where what is above lists them. */
    private List<NoteMark> run(int begin, int end, Profile profile, Language language) {
        List<NoteMark> run = new ArrayList<>();
        int at = end;
        while (at > begin && (run.isEmpty() || run.get(0).number() > 1)) {
            Optional<NoteMark> mark = NoteMark.beginning(texts.get(at - 1))
                    .filter(each -> each.form() != NoteMark.Form.PLAIN && each.form() != NoteMark.Form.SQUARE);
            if (mark.isEmpty()
                    || !run.isEmpty() && !isNext(run.get(0), mark.get())
                    || isLabelled(texts.get(at - 1), profile, language)) {
                return List.of();
            }
            run.add(0, mark.get());
            at--;
        }
        boolean whole = !run.isEmpty() && run.get(0).number() == 1;
        return whole && !isListed(texts.get(at - 1), profile, language) ? run : List.of();
    }

    /** What the profile takes for a note of a clause is none of these. */
    private static boolean isLabelled(String line, Profile profile, Language language) {
        return profile.labels().stream()
                .filter(label -> label.kind() == BlockLabel.Kind.BLOCK)
                .anyMatch(label -> label.match(line, language).isPresent());
    }

    private static boolean isListed(String above, Profile profile, Language language) {
        return above.matches("(?s).*[:：—]")
                || profile.labels().stream()
                        .filter(label -> label.kind() == BlockLabel.Kind.LIST || label.kind() == BlockLabel.Kind.NOTES)
                        .anyMatch(label -> label.match(above, language).isPresent());
    }

    private void tie() {
        List<NoteMark> marks = marks(texts.subList(0, from));
        notes.forEach((at, note) -> {
            if (isMarked(List.of(note), marks)) {
                tied.add(at);
            }
        });
    }

    /** Where they begin, with their heading; behind the text where there are none. */
    public int from() {
        return from;
    }

    /** Where they have ended. */
    public int to() {
        return to;
    }

    /** Whether the notes to an annex begin there. */
    boolean beginsInAnnex(int position) {
        return ofAnnexes.contains(position);
    }

    boolean isHeading(int position) {
        return headings.contains(position);
    }

    /** The note that begins there. */
    public Optional<NoteMark> at(int position) {
        return Optional.ofNullable(notes.get(position));
    }

    /** Whether the line goes on with the note above. */
    boolean goesOn(int position) {
        return from < position && position < to && !notes.containsKey(position);
    }

    /** Whether the text before has the mark of the note that begins there. */
    public boolean isTied(int position) {
        return tied.contains(position);
    }
}
