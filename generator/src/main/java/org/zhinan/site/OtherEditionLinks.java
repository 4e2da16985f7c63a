package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zhinan.library.Call;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Library;
import org.zhinan.library.change.EditionChanges;
import org.zhinan.site.address.EditionTool;
import org.zhinan.site.address.PageInfo.Version;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/** Where the editions that replace one another have the same as a page, or what comes nearest to it. */
final class OtherEditionLinks {
    private final Library library;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Map<String, Call>> notices = new HashMap<>();

    OtherEditionLinks(Library library) {
        this.library = library;
    }

    /** Those of a page that every edition has under one name, unless it has nothing to show on it. */
    List<Version> named(Edition edition, String name, Language language) {
        return versions(
                edition,
                other -> Optional.of(Routes.inEdition(other.id(), name, language))
                        .filter(path ->
                                other.id().equals(edition.id()) || names(other).contains(name)),
                other -> Routes.documents(other.id(), language));
    }

    /** Entries may be numbered anew: the same is what it was or became. */
    List<Version> entry(Edition edition, CatalogueEntry entry, Language language) {
        return versions(
                edition,
                other -> counterpart(edition, entry, other).map(same -> Routes.entry(other.id(), same, language)),
                other -> index(other, entry.kind(), language));
    }

    /** The two tiers of the other edition against each other. */
    List<Version> comparison(Edition edition, CatalogueEntry below, CatalogueEntry above, Language language) {
        return versions(
                edition,
                other -> counterpart(edition, below, other)
                        .flatMap(low -> counterpart(edition, above, other)
                                .map(high -> Routes.comparison(other.id(), low.id(), high.id(), language))),
                other -> index(other, EntryKind.TIER, language));
    }

    /** The document that it was or became; of a call's notice, the notice of the call of the same id. */
    List<Version> document(Edition edition, String id, PageLanguageMode view) {
        return versions(
                edition,
                other -> counterpart(edition, id, other).map(same -> Routes.document(other.id(), same, view)),
                other -> Routes.documents(other.id(), view.main()));
    }

    /** What changed in a document is told once; of the other editions their texts. */
    List<Version> changes(Edition edition, Document document, PageLanguageMode view) {
        boolean dropped = edition.texts().documents().find(document.id()).isEmpty();
        return versions(
                edition,
                other -> Optional.of(Routes.changes(edition.id(), document.id(), view))
                        .filter(path -> other.id().equals(edition.id())),
                other -> (dropped ? Optional.<String>empty() : counterpart(edition, document.id(), other))
                        .map(same -> Routes.document(other.id(), same, view))
                        .orElseGet(() -> Routes.documents(other.id(), view.main())));
    }

    /** A page of a call: that of the call of the same id. */
    List<Version> call(Edition edition, Call call, BiFunction<Edition, Call, String> name, Language language) {
        return versions(
                edition,
                other -> other.calls()
                        .find(call.id())
                        .map(same -> name.apply(other, same))
                        .filter(page -> !page.startsWith(EditionTool.ELIGIBILITY.page())
                                || EditionTool.of(other).contains(EditionTool.ELIGIBILITY))
                        .map(page -> Routes.inEdition(other.id(), page, language)),
                other -> Routes.documents(other.id(), language));
    }

    private List<Version> versions(
            Edition edition, Function<Edition, Optional<String>> same, Function<Edition, String> nearest) {
        List<Edition> all = library.versions(edition);
        if (all.size() == 1) {
            return List.of();
        }
        Optional<Edition> replacement = library.replacement(edition);
        List<Version> versions = new ArrayList<>();
        for (Edition each : all) {
            Optional<String> path = same.apply(each);
            versions.add(new Version(
                    each.id(),
                    path.orElseGet(() -> nearest.apply(each)),
                    path.isPresent(),
                    replacement.filter(by -> by.id().equals(each.id())).isPresent()));
        }
        return List.copyOf(versions);
    }

    private static String index(Edition edition, EntryKind kind, Language language) {
        return edition.has(kind)
                ? Routes.index(edition.id(), kind, language)
                : Routes.documents(edition.id(), language);
    }

    /** As the editor says which entry was which; of several the first. */
    private Optional<CatalogueEntry> counterpart(Edition edition, CatalogueEntry entry, Edition other) {
        return follow(
                edition,
                entry,
                other,
                (changes, is) -> changes.entry(is)
                        .flatMap(change -> change.before().stream().findFirst()),
                (changes, was) -> changes.successors(was).stream().findFirst());
    }

    /** Goes from edition to edition, back or forth, as long as there is something that the thing was or became. */
    private <T> Optional<T> follow(
            Edition from,
            T thing,
            Edition to,
            BiFunction<EditionChanges, T, Optional<T>> back,
            BiFunction<EditionChanges, T, Optional<T>> forth) {
        List<Edition> all = library.versions(from);
        // By their ids: to compare all that two editions say takes longer than to make a page.
        List<String> ids = all.stream().map(Edition::id).toList();
        int place = ids.indexOf(from.id());
        int end = ids.indexOf(to.id());
        Optional<T> found = Optional.of(thing);
        while (found.isPresent() && place != end) {
            boolean isBack = place < end;
            EditionChanges changes =
                    library.changesTo(all.get(isBack ? place : place - 1)).orElseThrow();
            found = found.flatMap(each -> (isBack ? back : forth).apply(changes, each));
            place += isBack ? 1 : -1;
        }
        return found;
    }

    /** The call whose notice the document is. */
    Optional<Call> callOf(Edition edition, String document) {
        return Optional.ofNullable(notices.computeIfAbsent(edition.id(), id -> {
                    Map<String, Call> calls = new HashMap<>();
                    edition.calls().forEach(call -> call.notices().forEach(notice -> calls.putIfAbsent(notice, call)));
                    return calls;
                })
                .get(document));
    }

    private Optional<String> counterpart(Edition edition, String document, Edition other) {
        return callOf(edition, document)
                .flatMap(call -> other.calls().find(call.id()))
                .map(Call::notice)
                .or(() -> follow(
                                edition,
                                edition.document(document),
                                other,
                                EditionChanges::predecessor,
                                EditionChanges::successor)
                        .map(Document::id));
    }

    private Set<String> names(Edition edition) {
        return names.computeIfAbsent(edition.id(), id -> {
            Set<String> all = new HashSet<>(List.of("documents/index", "data"));
            all.addAll(edition.sections());
            for (EntryKind kind : EntryKind.values()) {
                if (edition.has(kind)) {
                    all.add(kind.folder() + "/index");
                }
            }
            edition.follows().ifPresent(before -> all.add("changes/index"));
            EditionTool.of(edition).forEach(tool -> all.add(tool.page()));
            return all;
        });
    }
}
