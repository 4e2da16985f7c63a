package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<Label> words = profile.labels().stream()
                .filter(label -> label.kind() == Label.Kind.ENDNOTES)
                .toList();
        for (int at = texts.size() - 1; at > 0 && notes.notes.isEmpty(); at--) {
            String line = texts.get(at);
            if (line.length() <= LONGEST
                    && words.stream()
                            .anyMatch(label -> label.match(line, language).isPresent())) {
                notes.below(at, profile, language);
            }
        }
        if (notes.notes.isEmpty() && !words.isEmpty()) {
            notes.atTheEnd(profile, language);
        }
        return notes;
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
        return profile.labels().stream()
                .filter(label -> label.kind() == Label.Kind.TEXT || label.kind() == Label.Kind.TEXTS)
                .anyMatch(label -> label.match(texts.get(at), language).isPresent());
    }

    private static boolean isNext(NoteMark mark, NoteMark before) {
        return mark.form() == before.form() && mark.number() == before.number() + 1;
    }

    private void atTheEnd(Profile profile, Language language) {
        List<NoteMark> run = new ArrayList<>();
        int at = texts.size();
        while (at > 1 && (run.isEmpty() || run.get(0).number() > 1)) {
            Optional<NoteMark> mark = NoteMark.beginning(texts.get(at - 1))
                    .filter(each -> each.form() != NoteMark.Form.PLAIN && each.form() != NoteMark.Form.SQUARE);
            if (mark.isEmpty() || !run.isEmpty() && !isNext(run.get(0), mark.get())) {
                return;
            }
            run.add(0, mark.get());
            at--;
        }
        if (run.isEmpty() || run.get(0).number() != 1 || isListed(texts.get(at - 1), profile, language)) {
            return;
        }
        for (int i = 0; i < run.size(); i++) {
            notes.put(at + i, run.get(i));
        }
        from = at;
        tie();
        if (tied.size() * ALL < notes.size() * MARKED) {
            notes.clear();
            from = texts.size();
        }
    }

    private static boolean isListed(String above, Profile profile, Language language) {
        return above.matches("(?s).*[:：—]")
                || profile.labels().stream()
                        .filter(label -> label.kind() == Label.Kind.LIST || label.kind() == Label.Kind.NOTES)
                        .anyMatch(label -> label.match(above, language).isPresent());
    }

    private void tie() {
        Set<NoteMark> marks = new HashSet<>();
        texts.subList(0, from)
                .forEach(text ->
                        NoteMark.in(text).forEach(mark -> marks.add(new NoteMark(mark.form(), mark.number(), 0, 0))));
        notes.forEach((at, note) -> {
            if (marks.stream().anyMatch(mark -> mark.marks(note))) {
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
