package org.zhinan.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.library.Clause;
import org.zhinan.library.change.ClauseChange;
import org.zhinan.library.change.DocumentChange;
import org.zhinan.library.change.EditionChanges;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.text.ChangedTextSpan;
import org.zhinan.text.Language;

/** The pages that tell what changed to an edition from the one before. */
final class ChangePages {
    private final EditionChanges changes;
    private final PageInfoBuilder infos;

    ChangePages(EditionChanges changes, PageInfoBuilder infos) {
        this.changes = changes;
        this.infos = infos;
    }

    void add(List<Page> pages) {
        for (Language language : Language.values()) {
            pages.add(new Page.ChangesPage(
                    infos.inEdition(changes.after(), "changes/index", "changes", language), changes.after(), changes));
        }
        for (DocumentChange document : changes.documents()) {
            List<Page.ChangeGroup> groups = groups(document.clauses());
            for (PageLanguageMode view : PageLanguageMode.values()) {
                pages.add(new Page.DocumentChangesPage(
                        infos.changes(changes.before(), changes.after(), document.document(), view),
                        changes.after(),
                        changes.before(),
                        document,
                        groups));
            }
        }
    }

    /** What stayed as it was is folded away, however long it is. */
    private static List<Page.ChangeGroup> groups(List<ClauseChange> clauses) {
        List<Page.ChangeGroup> groups = new ArrayList<>();
        List<ClauseChange> unchanged = new ArrayList<>();
        for (ClauseChange clause : clauses) {
            if (clause.isUnchanged()) {
                unchanged.add(clause);
            } else {
                close(unchanged, groups);
                groups.add(new Page.ChangeGroup(Optional.of(shown(clause)), List.of()));
            }
        }
        close(unchanged, groups);
        return List.copyOf(groups);
    }

    private static void close(List<ClauseChange> unchanged, List<Page.ChangeGroup> groups) {
        if (!unchanged.isEmpty()) {
            groups.add(new Page.ChangeGroup(Optional.empty(), List.copyOf(unchanged)));
            unchanged.clear();
        }
    }

    private static Page.ShownChange shown(ClauseChange change) {
        Map<Language, List<List<ChangedTextSpan>>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<List<ChangedTextSpan>> words = words(change, language);
            if (words.stream().anyMatch(clause -> !clause.isEmpty())) {
                texts.put(language, words);
            }
        }
        return new Page.ShownChange(change, texts);
    }

    private static List<List<ChangedTextSpan>> words(ClauseChange change, Language language) {
        String separator = language == Language.ZH ? "" : " ";
        List<String> now =
                change.after().stream().map(clause -> words(clause, language)).toList();
        String before =
                change.before().stream().map(clause -> words(clause, language)).collect(Collectors.joining(separator));
        List<ChangedTextSpan> marked = ChangedTextSpan.of(before, String.join(separator, now));
        return cut(marked, now.stream().map(String::length).toList(), separator.length());
    }

    /** Clause by clause as the text is now; what went stands where it stood. */
    private static List<List<ChangedTextSpan>> cut(List<ChangedTextSpan> marked, List<Integer> lengths, int between) {
        List<List<ChangedTextSpan>> clauses = new ArrayList<>();
        List<ChangedTextSpan> clause = new ArrayList<>();
        int left = lengths.isEmpty() ? Integer.MAX_VALUE : lengths.get(0);
        for (ChangedTextSpan span : marked) {
            ChangedTextSpan rest = span;
            while (rest.mark() != ChangedTextSpan.Mark.WENT
                    && rest.text().length() > left
                    && clauses.size() < lengths.size() - 1) {
                addUnlessEmpty(rest.to(left), clause);
                clauses.add(List.copyOf(clause));
                clause.clear();
                rest = rest.from(Math.min(rest.text().length(), left + between));
                left = lengths.get(clauses.size());
            }
            addUnlessEmpty(rest, clause);
            left -= rest.mark() == ChangedTextSpan.Mark.WENT ? 0 : rest.text().length();
        }
        clauses.add(List.copyOf(clause));
        return List.copyOf(clauses);
    }

    private static void addUnlessEmpty(ChangedTextSpan span, List<ChangedTextSpan> clause) {
        if (!span.text().isEmpty()) {
            clause.add(span);
        }
    }

    /** Without the number, cells set apart. */
    private static String words(Clause clause, Language language) {
        return clause.words(language).replace("\t", "｜").replace("\n", language == Language.ZH ? "" : " ");
    }
}
