package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhinan.content.ContentPack;
import org.zhinan.content.EditionYaml.Alias;
import org.zhinan.content.ReferenceYaml;
import org.zhinan.content.SearchPhrasingYaml;
import org.zhinan.content.SiteYaml;
import org.zhinan.library.Catalogue.EntryKey;
import org.zhinan.library.Edition;
import org.zhinan.library.EditionTextLinks;
import org.zhinan.library.EntryKind;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.KeyedList;
import org.zhinan.library.Library;
import org.zhinan.library.Reference;
import org.zhinan.library.Term;
import org.zhinan.library.change.EditionChanges;
import org.zhinan.library.link.LinksBuilder;
import org.zhinan.memo.MemoCache;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;

/** Resolves a content pack into the library: aligned, linked and checked. */
public final class LibraryBuilder {
    private LibraryBuilder() {}

    /**
     * Resolves the pack.
     *
     * @throws org.zhinan.problem.ProblemsException with all problems of the files and of what they say
     */
    public static Library build(ContentPack pack, Problems problems) {
        Problems stale = new Problems();
        Library library = draft(pack, problems, stale, MemoCache.none());
        stale.failIfAny();
        return library;
    }

    /**
     * The same, while the English may be behind the Chinese.
     *
     * @param stale gets the English that is not confirmed, or not right, for its Chinese, and entries that do not say what they were
     * @param memo has texts that were parsed before
     * @throws org.zhinan.problem.ProblemsException when there are other problems, with all of them and those
     */
    public static Library draft(ContentPack pack, Problems problems, Problems stale, MemoCache memo) {
        try {
            return resolved(pack, problems, stale, memo);
        } catch (ProblemsException e) {
            stale.addAll(e.problems());
            throw new ProblemsException(stale.sorted());
        }
    }

    /**
     * Some editions with their texts and their catalogues alone, in the order of the ids; what is still to be confirmed or decided in
     * them is no problem.
     *
     * @throws org.zhinan.problem.ProblemsException when there is no such edition, or one is not right
     */
    public static List<Edition> texts(ContentPack pack, List<String> ids) {
        Problems problems = new Problems();
        List<ContentPack.EditionPack> packs = new ArrayList<>();
        for (String id : ids) {
            pack.editions().stream()
                    .filter(each -> each.edition().id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> packs.add(each.textsOnly()),
                            () -> problems.add(
                                    pack.root().folder("editions").where(),
                                    Message.of("没有年度版“{0}”", "there is no edition '{0}'", id),
                                    Message.of(
                                            "请填写其中之一：{0}",
                                            "Write one of {0}",
                                            Message.list(pack.editions().stream()
                                                    .map(each -> each.edition().id())
                                                    .toList()))));
        }
        EntryKindNames names = EntryKindNames.of(pack.root());
        List<EditionBuilder> builders = packs.stream()
                .map(each -> new EditionBuilder(
                        each,
                        names,
                        each.edition().id().equals(pack.site().edition()),
                        problems,
                        new Problems(),
                        MemoCache.none()))
                .toList();
        problems.failIfAny();
        List<Edition> editions = builders.stream().map(EditionBuilder::edition).toList();
        problems.failIfAny();
        return editions;
    }

    private static Library resolved(ContentPack pack, Problems problems, Problems stale, MemoCache memo) {
        // What follows from a file that is not read right is no problem of its own.
        problems.failIfAny();
        EntryKindNames names = EntryKindNames.of(pack.root());
        List<EditionBuilder> builders = pack.editions().stream()
                .map(each -> new EditionBuilder(
                        each, names, each.edition().id().equals(pack.site().edition()), problems, stale, memo))
                .toList();
        problems.failIfAny();
        List<Edition> read = builders.stream().map(EditionBuilder::edition).toList();
        pack.editions().forEach(each -> requireDocuments(each, problems));
        requireUniqueIds(pack, problems);
        EditionChainCheck.check(
                pack.editions().stream().map(ContentPack.EditionPack::edition).toList(), problems);
        EditionReferenceCheck.check(pack, problems);
        Optional<Edition> current = requireSite(pack, read, problems);
        List<Term> terms = current.map(edition -> new GlossaryBuilder(read, edition, problems).terms(pack.terms()))
                .orElse(List.of());
        current.ifPresent(edition -> TranslationFidelityCheck.check(read, edition, terms, pack.exceptions(), stale));
        List<Edition> known = withPredecessors(pack, read, builders, problems, stale);
        problems.failIfAny();
        List<Edition> editions = InheritedPhrases.complete(known);
        // Linking follows every reference, so all of them must lead somewhere.
        problems.failIfAny();
        return new Library(
                pack.site(),
                editions,
                terms,
                pack.references().stream().map(LibraryBuilder::reference).toList(),
                links(pack, editions, terms),
                EditionChanges.all(editions));
    }

    private static Map<String, EditionTextLinks> links(ContentPack pack, List<Edition> editions, List<Term> terms) {
        Map<String, EditionTextLinks> links = new HashMap<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            links.put(
                    edition.id(),
                    LinksBuilder.build(
                            edition,
                            numberings(pack.editions().get(i)),
                            pack.editions().get(i).edition().aliases(),
                            references(pack.references(), edition),
                            terms.stream()
                                    .filter(term -> term.belongsTo(edition))
                                    .toList()));
        }
        return Map.copyOf(links);
    }

    /** The editions, each with what its entries were in the one before. */
    private static List<Edition> withPredecessors(
            ContentPack pack,
            List<Edition> editions,
            List<EditionBuilder> builders,
            Problems problems,
            Problems undecided) {
        KeyedList<Edition> byId = KeyedList.of(editions, Edition::id);
        List<Edition> all = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            Optional<Edition> before = edition.follows().flatMap(byId::find);
            EntryPredecessors predecessors =
                    EntryPredecessors.of(pack.editions().get(i).catalogue());
            Map<EntryKey, List<String>> implied =
                    before.map(each -> predecessors.implied(each, edition)).orElse(Map.of());
            // An edition that does not exist is a problem of its own.
            if (before.isPresent() || edition.follows().isEmpty()) {
                predecessors.check(edition.id(), before, implied.keySet(), problems, undecided);
            }
            Set<EntryKey> open = before.isEmpty() ? Set.of() : predecessors.open(implied.keySet());
            builders.get(i).facetProblems().forEach((id, wrong) -> {
                // What a scenario was is to be said first: of another one than before, other things are wrong.
                if (!open.contains(new EntryKey(EntryKind.SCENARIO, id))) {
                    problems.addAll(wrong);
                }
            });
            Edition known = implied.isEmpty()
                    ? edition
                    : edition.with(edition.catalogue().withPredecessors(implied));
            all.add(known);
            List<SearchPhrasingYaml> asked = pack.editions().get(i).asked();
            before.ifPresent(each -> InheritedPhrases.requireOwn(asked, each, known, problems));
        }
        return List.copyOf(all);
    }

    private static Map<String, Profile> numberings(ContentPack.EditionPack pack) {
        Map<String, Profile> numberings = new HashMap<>();
        pack.documents().forEach(file -> numberings.put(file.id(), file.numbering()));
        return numberings;
    }

    private static void requireUniqueIds(ContentPack pack, Problems problems) {
        ClauseResolver resolver = new ClauseResolver(Map.of(), problems);
        resolver.requireUnique(
                pack.editions(),
                each -> each.edition().id(),
                each -> each.edition().places().at("id"));
        resolver.requireUnique(pack.references(), ReferenceYaml::id, ReferenceYaml::where);
    }

    private static void requireDocuments(ContentPack.EditionPack pack, Problems problems) {
        Set<String> documents = Set.copyOf(pack.edition().documents());
        for (Alias alias : pack.edition().aliases()) {
            if (!documents.contains(alias.document())) {
                problems.add(
                        alias.where(),
                        Message.of("没有文件“{0}”", "there is no document '{0}'", alias.document()),
                        Message.of("请填写已有文件的标识", "Write the id of an existing document"));
            }
        }
    }

    private static Optional<Edition> requireSite(ContentPack pack, List<Edition> editions, Problems problems) {
        SiteYaml site = pack.site();
        Optional<Edition> current = editions.stream()
                .filter(edition -> edition.id().equals(site.edition()))
                .findFirst();
        if (current.isEmpty()) {
            problems.add(
                    site.places().at("edition"),
                    Message.of("没有年度版“{0}”", "there is no edition '{0}'", site.edition()),
                    Message.of("请填写editions/下某个文件夹的名称", "Name one of the folders of editions/"));
            return current;
        }
        Edition edition = current.get();
        requireNavigation(pack, edition, problems);
        site.call()
                .filter(id -> edition.calls().find(id).isEmpty())
                .ifPresent(id -> problems.add(
                        site.places().at("call"),
                        Message.of("年度版“{0}”没有申报通知“{1}”", "edition '{0}' has no call '{1}'", site.edition(), id),
                        Message.of("请填写其calls/中某个文件的名称，不带扩展名", "Name one of its files in calls/ without the ending")));
        return current;
    }

    /** An item of the navigation must lead to a page that exists. */
    private static void requireNavigation(ContentPack pack, Edition edition, Problems problems) {
        Set<String> pages = new TreeSet<>(Set.of("documents", "search"));
        Set<String> sections = Set.copyOf(edition.sections());
        Stream.of("apply", "downloads").filter(sections::contains).forEach(pages::add);
        if (!pack.terms().isEmpty()) {
            pages.add("glossary");
        }
        if (!pack.references().isEmpty()) {
            pages.add("references");
        }
        edition.entries().forEach(entry -> pages.add(entry.kind().folder()));
        for (String item : pack.site().navigation()) {
            if (!pages.contains(item)) {
                problems.add(
                        pack.site().places().at("navigation"),
                        Message.of("导航中的“{0}”不是页面", "the navigation has '{0}', which is no page", item),
                        Message.of("请选用其中之一：{0}", "Write one of {0}", Message.list(pages)));
            }
        }
    }

    static List<Reference> references(List<ReferenceYaml> files, Edition edition) {
        return files.stream()
                .filter(file -> file.edition().map(edition.id()::equals).orElse(true))
                .map(LibraryBuilder::reference)
                .toList();
    }

    private static Reference reference(ReferenceYaml file) {
        return new Reference(
                file.id(),
                file.kind(),
                file.name(),
                file.number(),
                file.issuer(),
                file.url(),
                file.edition(),
                file.published(),
                names(file.name().zh(), file.number(), file.alsoZh()),
                names(file.name().en(), file.number(), file.alsoEn()));
    }

    private static List<String> names(String name, Optional<String> number, List<String> also) {
        List<String> names = new ArrayList<>(List.of(name));
        number.ifPresent(names::add);
        names.addAll(also);
        return List.copyOf(names);
    }
}
