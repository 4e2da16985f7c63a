package org.zhinan.library.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.change.Change;
import org.zhinan.change.ComparedUnit;
import org.zhinan.change.VersionDiff;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Compares the texts of two editions, all documents at once, since clauses go from one to another. */
final class ClauseComparison {
    private final Edition before;
    private final Edition after;
    private final Map<String, List<ClauseChange>> clauses = new LinkedHashMap<>();
    private final Map<String, List<ClauseChange>> dropped = new LinkedHashMap<>();
    private final Map<String, List<ClauseChange>> departed = new LinkedHashMap<>();
    private final List<Change> texts = new ArrayList<>();
    private final Map<String, String> successors = new LinkedHashMap<>();

    private ClauseComparison(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    static ClauseComparison of(Edition before, Edition after) {
        ClauseComparison comparison = new ClauseComparison(before, after);
        List<Change> changes = VersionDiff.between(units(before), units(after));
        changes.stream().filter(ClauseComparison::isOfText).forEach(comparison::addText);
        changes.stream().filter(change -> !isOfText(change)).forEach(comparison::addClause);
        return comparison;
    }

    private static List<ComparedUnit> units(Edition edition) {
        List<ComparedUnit> units = new ArrayList<>();
        for (Document document : edition.documents()) {
            Bilingual none = new Bilingual("", "");
            units.add(new ComparedUnit(document.id(), Optional.empty(), none, document.name(), document.original()));
            document.clauses().forEach(clause -> units.add(unit(document, clause)));
        }
        return units;
    }

    private static ComparedUnit unit(Document document, Clause clause) {
        String above = clause.number()
                .parent()
                .flatMap(document.clauses()::find)
                .filter(parent -> !parent.id().equals(clause.id()))
                .map(Clause::ref)
                .orElse(document.id());
        return new ComparedUnit(
                clause.ref(), Optional.of(above), clause.number().place(), words(clause), clause.original());
    }

    /** The words without the number. */
    private static Bilingual words(Clause clause) {
        return new Bilingual(clause.words(Language.ZH), clause.words(Language.EN));
    }

    private static boolean isOfText(Change change) {
        return (change.after().isEmpty() ? change.before() : change.after())
                .get(0)
                .parent()
                .isEmpty();
    }

    private void addText(Change change) {
        texts.add(change);
        change.before().forEach(was -> change.after().forEach(is -> successors.put(was.id(), is.id())));
    }

    private void addClause(Change change) {
        List<Clause> was = change.before().stream()
                .map(ComparedUnit::id)
                .map(before::clause)
                .toList();
        List<Clause> is =
                change.after().stream().map(ComparedUnit::id).map(after::clause).toList();
        Optional<String> then = was.stream().findFirst().map(Clause::document);
        Optional<String> now = is.stream().findFirst().map(Clause::document);
        Optional<String> successor = then.map(successors::get);
        String page = now.or(() -> successor).or(() -> then).orElseThrow();
        ClauseChange clause =
                new ClauseChange(kind(change, was, is), was, is, change.renumbered(), change.retranslated(), page);
        add(now.or(() -> successor).isPresent() ? clauses : dropped, page, clause);
        was.stream()
                .map(Clause::document)
                .distinct()
                .filter(from -> now.isPresent() && !now.equals(Optional.ofNullable(successors.get(from))))
                .forEach(from -> add(departed, from, clause));
    }

    /** Another picture with the same description is a change, too. */
    private static Change.Kind kind(Change change, List<Clause> was, List<Clause> is) {
        if (!ClauseChange.isRepictured(was, is)) {
            return change.kind();
        }
        return switch (change.kind()) {
            case UNCHANGED -> Change.Kind.CHANGED;
            case MOVED -> Change.Kind.MOVED_AND_CHANGED;
            default -> change.kind();
        };
    }

    private static void add(Map<String, List<ClauseChange>> to, String document, ClauseChange clause) {
        to.computeIfAbsent(document, id -> new ArrayList<>()).add(clause);
    }

    /** In the order of the later edition, then those that were dropped. */
    List<DocumentChange> documents() {
        List<DocumentChange> documents = new ArrayList<>();
        texts.stream().filter(change -> !change.after().isEmpty()).forEach(change -> documents.add(document(change)));
        texts.stream().filter(change -> change.after().isEmpty()).forEach(change -> documents.add(document(change)));
        return List.copyOf(documents);
    }

    private DocumentChange document(Change change) {
        Optional<Document> was = change.before().stream().findFirst().map(unit -> before.document(unit.id()));
        Optional<Document> is = change.after().stream().findFirst().map(unit -> after.document(unit.id()));
        List<ClauseChange> own = is.map(document -> clauses.getOrDefault(document.id(), List.of()))
                .orElseGet(() -> dropped.getOrDefault(was.orElseThrow().id(), List.of()));
        return new DocumentChange(
                change.kind(),
                was,
                is,
                List.copyOf(own),
                was.map(document -> List.copyOf(departed.getOrDefault(document.id(), List.of())))
                        .orElse(List.of()));
    }

    /** What became of each clause, by the reference of the later one. */
    Map<String, ClauseChange> clauses() {
        Map<String, ClauseChange> byNow = new LinkedHashMap<>();
        clauses.values()
                .forEach(all ->
                        all.forEach(change -> change.after().forEach(clause -> byNow.put(clause.ref(), change))));
        return byNow;
    }
}
