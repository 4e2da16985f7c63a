package org.zhinan.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.change.Change;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.change.ClauseChange;
import org.zhinan.library.change.EditionChanges;
import org.zhinan.library.change.EntryChange;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;

/** What changed to an edition from the one before. */
final class ChangeExportTables {
    private final EditionChanges changes;

    ChangeExportTables(EditionChanges changes) {
        this.changes = changes;
    }

    List<ExportTable<?>> all() {
        return List.of(crosswalk(), clauses());
    }

    /** Entries: those of the edition, and those that have no successor in it. */
    private ExportTable<EntryChange> crosswalk() {
        return new ExportTable<>(
                "crosswalk",
                List.of(
                        TableColumn.of(
                                "entry",
                                "Entry",
                                ColumnType.TEXT,
                                change -> change.entry().kind().id()),
                        TableColumn.of(
                                "was",
                                "Was (" + changes.before().id() + ")",
                                ColumnType.TEXTS,
                                change -> change.before().stream()
                                        .map(CatalogueEntry::id)
                                        .toList()),
                        TableColumn.of(
                                "now",
                                "Now (" + changes.after().id() + ")",
                                ColumnType.TEXTS,
                                change -> change.after().stream()
                                        .map(CatalogueEntry::id)
                                        .toList()),
                        TableColumn.of("change", "Change", ColumnType.TEXT, change -> word(change.kind())),
                        TableColumn.of("renumbered", "Renumbered", ColumnType.FLAG, EntryChange::renumbered)),
                changes.entries());
    }

    /** Every clause of both editions once. */
    private ExportTable<ClauseChange> clauses() {
        return new ExportTable<>(
                "changes",
                List.of(
                        TableColumn.of("change", "Change", ColumnType.TEXT, change -> word(change.kind())),
                        TableColumn.of(
                                "was",
                                "Was (" + changes.before().id() + ")",
                                ColumnType.TEXTS,
                                change -> change.before().stream()
                                        .map(Clause::ref)
                                        .toList()),
                        TableColumn.of(
                                "now",
                                "Now (" + changes.after().id() + ")",
                                ColumnType.TEXTS,
                                change ->
                                        change.after().stream().map(Clause::ref).toList()),
                        TableColumn.of("renumbered", "Renumbered", ColumnType.FLAG, ClauseChange::renumbered),
                        TableColumn.of("retranslated", "Retranslated", ColumnType.FLAG, ClauseChange::retranslated),
                        TableColumn.of(
                                "url",
                                "URL",
                                ColumnType.optional(ColumnType.addresses(PageLanguageMode.ofTexts())),
                                this::address)),
                changes.clauses());
    }

    /** What says nothing new is told by its number alone. */
    private Optional<Function<PageLanguageMode, String>> address(ClauseChange change) {
        return change.isUnchanged()
                ? Optional.empty()
                : Optional.of(
                        view -> Routes.changes(changes.after().id(), change.page(), view) + "#" + change.anchor());
    }

    private static String word(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
