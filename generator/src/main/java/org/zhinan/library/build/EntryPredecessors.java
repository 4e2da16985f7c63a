package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhinan.content.CatalogueYaml;
import org.zhinan.library.Catalogue.EntryKey;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** What the entries of a catalogue were in the edition before, as the editor says it. */
final class EntryPredecessors {
    private final List<Entry> entries = new ArrayList<>();

    /** {@code was} is nothing while that is not decided. */
    private record Entry(EntryKey key, Optional<List<String>> was, SourceLocation where) {}

    private EntryPredecessors(CatalogueYaml file) {
        file.scenarios().forEach(each -> add(EntryKind.SCENARIO, each.id(), each.was(), each.where()));
        file.domains().forEach(each -> add(EntryKind.DOMAIN, each.id(), each.was(), each.where()));
        file.areas().forEach(each -> add(EntryKind.AREA, each.id(), each.was(), each.where()));
        file.tiers()
                .map(CatalogueYaml.Tiers::tiers)
                .orElse(List.of())
                .forEach(each -> add(EntryKind.TIER, each.id(), each.was(), each.where()));
        file.indicatorClasses().stream()
                .flatMap(each -> each.indicators().stream())
                .forEach(each -> add(EntryKind.INDICATOR, each.id(), each.was(), each.where()));
        file.technologies().forEach(each -> add(EntryKind.TECHNOLOGY, each.id(), each.was(), each.where()));
    }

    private void add(EntryKind kind, String id, Optional<List<String>> was, SourceLocation where) {
        entries.add(new Entry(new EntryKey(kind, id), was, where));
    }

    static EntryPredecessors of(CatalogueYaml file) {
        return new EntryPredecessors(file);
    }

    /** Those that are decided. */
    Map<EntryKey, List<String>> ids() {
        Map<EntryKey, List<String>> ids = new HashMap<>();
        entries.forEach(entry -> entry.was().ifPresent(was -> ids.putIfAbsent(entry.key(), was)));
        return ids;
    }

    /**
     * Those that are not decided and need no decision: the entry has the name of one entry before, no other of the two editions has it, and
     * none is said to have been that one.
     */
    Map<EntryKey, List<String>> implied(Edition before, Edition after) {
        Map<EntryKey, List<String>> implied = new HashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            Map<Bilingual, String> old = uniqueNames(before, kind);
            Map<Bilingual, String> now = uniqueNames(after, kind);
            now.keySet().retainAll(old.keySet());
            Set<String> claimed = entries.stream()
                    .filter(entry -> entry.key().kind() == kind)
                    .flatMap(entry -> entry.was().orElse(List.of()).stream())
                    .collect(Collectors.toSet());
            now.forEach((name, id) -> {
                if (!claimed.contains(old.get(name))) {
                    implied.put(new EntryKey(kind, id), List.of(old.get(name)));
                }
            });
        }
        entries.stream().filter(entry -> entry.was().isPresent()).forEach(entry -> implied.remove(entry.key()));
        return implied;
    }

    /** The ids by the names that one entry alone has. */
    private static Map<Bilingual, String> uniqueNames(Edition edition, EntryKind kind) {
        Map<Bilingual, String> ids = new HashMap<>();
        Set<Bilingual> several = new HashSet<>();
        for (org.zhinan.library.CatalogueEntry entry : edition.catalogue().entries(kind)) {
            if (ids.putIfAbsent(entry.name(), entry.id()) != null) {
                several.add(entry.name());
            }
        }
        ids.keySet().removeAll(several);
        return ids;
    }

    /** Those that are still to be decided. */
    Set<EntryKey> open(Set<EntryKey> implied) {
        return entries.stream()
                .filter(entry -> entry.was().isEmpty() && !implied.contains(entry.key()))
                .map(Entry::key)
                .collect(Collectors.toSet());
    }

    /**
     * Reports what cannot be right and what is not decided.
     *
     * @param before the edition that this one follows; nothing where it stands alone
     * @param implied those that need no decision
     * @param undecided gets what is still to be decided, which hinders nothing else
     */
    void check(String edition, Optional<Edition> before, Set<EntryKey> implied, Problems problems, Problems undecided) {
        if (before.isEmpty()) {
            entries.stream()
                    .filter(entry -> entry.was().isPresent())
                    .forEach(entry -> problems.add(
                            entry.where(),
                            Message.of(
                                    "“{0}”写有“was”，而本年度版没有接替任何年度版",
                                    "'{0}' has 'was', and its edition follows none",
                                    entry.key().id()),
                            Message.of(
                                    "请删去“was”，或在edition.yaml中填写“follows”",
                                    "Take 'was' out, or write 'follows' in edition.yaml")));
            return;
        }
        entries.forEach(
                entry -> entry.was().orElse(List.of()).forEach(id -> requireKnown(entry, id, before.get(), problems)));
        reportUndecided(edition, before.get(), implied, undecided);
    }

    private static void requireKnown(Entry entry, String id, Edition before, Problems problems) {
        if (before.catalogue().find(entry.key().kind(), id).isEmpty()) {
            problems.add(
                    entry.where(),
                    Message.of(
                            "“{0}”的“was”写有“{1}”，年度版“{2}”中没有这一条目",
                            "'{0}' was '{1}', which edition '{2}' does not have",
                            entry.key().id(),
                            id,
                            before.id()),
                    Message.of(
                            "请填写该年度版中同类条目的标识；新条目请写“was: []”",
                            "Write ids of its entries of this kind, or 'was: []' for an entry that is new"));
        }
    }

    /** One problem a file. */
    private void reportUndecided(String edition, Edition before, Set<EntryKey> implied, Problems undecided) {
        SortedMap<String, List<Entry>> byFile = new TreeMap<>();
        Set<EntryKey> toDecide = open(implied);
        entries.stream()
                .filter(entry -> toDecide.contains(entry.key()))
                .forEach(entry -> byFile.computeIfAbsent(entry.where().file(), file -> new ArrayList<>())
                        .add(entry));
        byFile.values()
                .forEach(open -> undecided.add(
                        open.get(0).where(),
                        Message.of(
                                "以下条目没有写明在年度版“{0}”中是什么：{1}",
                                "these entries do not say what they were in edition '{0}': {1}",
                                before.id(),
                                Message.list(open.stream()
                                        .map(entry -> entry.key().id())
                                        .toList())),
                        Message.of(
                                "请运行“./zhinan crosswalk {0} {1}”，核对后把其中的“was”写入该文件",
                                "Run './zhinan crosswalk {0} {1}', check what it proposes and write its 'was' into the file",
                                before.id(),
                                edition)));
    }
}
