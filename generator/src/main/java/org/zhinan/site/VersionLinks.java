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
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Library;
import org.zhinan.site.address.EditionTool;
import org.zhinan.site.address.LanguageView;
import org.zhinan.site.address.PageInfo.Version;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/** Where the editions that replace one another have the same as a page, or what comes nearest to it. */
final class VersionLinks {
    private final Library library;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Map<String, Call>> notices = new HashMap<>();

    VersionLinks(Library library) {
        this.library = library;
    }

    /** Those of a page that every edition has under one name, unless it has nothing to show on it. */
    List<Version> named(Edition edition, String name, Language language) {
        return versions(
                edition,
                other -> Optional.of(Routes.inEdition(other.id(), name, language))
                        .filter(path -> other.equals(edition) || names(other).contains(name)),
                other -> Routes.documents(other.id(), language));
    }

    /** Entries may be numbered anew: the same is what the crosswalk says. */
    List<Version> entry(Edition edition, Entry entry, Language language) {
        return versions(
                edition,
                other -> counterpart(edition, entry, other).map(same -> Routes.entry(other.id(), same, language)),
                other -> index(other, entry.kind(), language));
    }

    /** The two tiers of the other edition against each other. */
    List<Version> comparison(Edition edition, Entry below, Entry above, Language language) {
        return versions(
                edition,
                other -> counterpart(edition, below, other)
                        .flatMap(low -> counterpart(edition, above, other)
                                .map(high -> Routes.comparison(other.id(), low.id(), high.id(), language))),
                other -> index(other, EntryKind.TIER, language));
    }

    /** The document of the same id; of a call's notice, the notice of the call of the same id. */
    List<Version> document(Edition edition, String id, LanguageView view) {
        return versions(
                edition,
                other -> counterpart(edition, id, other).map(same -> Routes.document(other.id(), same, view)),
                other -> Routes.documents(other.id(), view.main()));
    }

    /** A page of a call: that of the call of the same id. */
    List<Version> call(Edition edition, Call call, BiFunction<Edition, Call, String> name, Language language) {
        return versions(
                edition,
                other -> other.calls()
                        .find(call.id())
                        .map(same -> Routes.inEdition(other.id(), name.apply(other, same), language)),
                other -> Routes.documents(other.id(), language));
    }

    private List<Version> versions(
            Edition edition, Function<Edition, Optional<String>> same, Function<Edition, String> nearest) {
        List<Edition> all = library.versions(edition);
        if (all.size() == 1) {
            return List.of();
        }
        List<Version> versions = new ArrayList<>();
        for (Edition each : all) {
            Optional<String> path = same.apply(each);
            versions.add(new Version(each.id(), path.orElseGet(() -> nearest.apply(each)), path.isPresent()));
        }
        return List.copyOf(versions);
    }

    private static String index(Edition edition, EntryKind kind, Language language) {
        return edition.has(kind)
                ? Routes.index(edition.id(), kind, language)
                : Routes.documents(edition.id(), language);
    }

    /** By the crosswalks from edition to edition; of what became several the first. */
    private Optional<? extends Entry> counterpart(Edition edition, Entry entry, Edition other) {
        List<Edition> all = library.versions(edition);
        int place = all.indexOf(edition);
        int wanted = all.indexOf(other);
        Optional<? extends Entry> found = Optional.of(entry);
        for (; place > wanted && found.isPresent(); place--) {
            found = library.changesFrom(all.get(place)).orElseThrow().became(found.get()).stream()
                    .findFirst();
        }
        for (; place < wanted && found.isPresent(); place++) {
            Entry now = found.get();
            Edition before = all.get(place + 1);
            found = all.get(place).was(now).stream()
                    .findFirst()
                    .flatMap(id -> before.catalogue().find(now.kind(), id));
        }
        return found;
    }

    /** The call whose notice the document is. */
    Optional<Call> callOf(Edition edition, String document) {
        return Optional.ofNullable(notices.computeIfAbsent(edition.id(), id -> {
                    Map<String, Call> calls = new HashMap<>();
                    edition.calls().forEach(call -> calls.putIfAbsent(call.notice(), call));
                    return calls;
                })
                .get(document));
    }

    private Optional<String> counterpart(Edition edition, String document, Edition other) {
        return callOf(edition, document)
                .flatMap(call -> other.calls().find(call.id()))
                .map(Call::notice)
                .or(() -> Optional.of(document)
                        .filter(id -> other.texts().documents().find(id).isPresent()));
    }

    private Set<String> names(Edition edition) {
        return names.computeIfAbsent(edition.id(), id -> {
            Set<String> all = new HashSet<>(List.of("documents/index", "downloads", "data"));
            all.addAll(edition.sections());
            for (EntryKind kind : EntryKind.values()) {
                if (edition.has(kind)) {
                    all.add(kind.folder() + "/index");
                }
            }
            EditionTool.of(edition).forEach(tool -> all.add(tool.page()));
            return all;
        });
    }
}
