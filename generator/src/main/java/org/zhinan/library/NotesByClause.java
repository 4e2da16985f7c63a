package org.zhinan.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the editor says of an edition.
 *
 * @param byClause those at each clause, by {@code document#id}, in the order of all
 */
public record NotesByClause(List<Note> all, Map<String, List<Note>> byClause) {

    public static NotesByClause of(List<Note> all) {
        Map<String, List<Note>> byClause = new HashMap<>();
        for (Note note : all) {
            note.clauses().stream()
                    .map(Clause::ref)
                    .distinct()
                    .forEach(ref -> byClause.computeIfAbsent(ref, each -> new ArrayList<>())
                            .add(note));
        }
        return new NotesByClause(List.copyOf(all), byClause);
    }

    List<Note> at(Clause clause) {
        return byClause.getOrDefault(clause.ref(), List.of());
    }
}
