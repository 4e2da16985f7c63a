package org.zhinan.library.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhinan.content.CatalogueYaml;
import org.zhinan.content.ContentPack;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.content.EditionYaml.Alias;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.UnresolvedReference;
import org.zhinan.library.link.LinksBuilder;
import org.zhinan.memo.MemoCache;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.Problems;

/** References by number that lead to no clause, of the texts alone: whatever else is wrong with the pack, they may tell why. */
public final class UnresolvedReferences {
    private static final CatalogueYaml NONE =
            new CatalogueYaml(List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of());

    private UnresolvedReferences() {}

    /** By the id of their edition; an edition whose texts are not read right has none. */
    public static Map<String, List<UnresolvedReference>> of(ContentPack pack) {
        Map<String, List<UnresolvedReference>> all = new TreeMap<>();
        pack.editions().forEach(each -> all.putIfAbsent(each.edition().id(), of(pack, each)));
        return all;
    }

    private static List<UnresolvedReference> of(ContentPack pack, EditionPack edition) {
        Problems problems = new Problems();
        EditionPack texts = new EditionPack(
                edition.textsOnly().edition(),
                edition.documents(),
                NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        EditionBuilder builder =
                new EditionBuilder(texts, EntryKindNames.USUAL, true, problems, new Problems(), MemoCache.none());
        if (!problems.all().isEmpty()) {
            return List.of();
        }
        Edition built = builder.edition();
        if (!annexesEnd(built.documents())) {
            return List.of();
        }
        Map<String, Profile> numberings = new HashMap<>();
        edition.documents().forEach(file -> numberings.put(file.id(), file.numbering()));
        return LinksBuilder.build(
                        built,
                        numberings,
                        read(edition.edition().aliases(), numberings),
                        LibraryBuilder.references(pack.references(), built),
                        List.of())
                .unresolved();
    }

    /** Whether everything is annexed to what is there, and at last to what is no annex; else looking for an annex has no end. */
    private static boolean annexesEnd(List<Document> documents) {
        Set<String> ended = new HashSet<>();
        int before;
        do {
            before = ended.size();
            documents.stream()
                    .filter(each ->
                            each.annexOf().stream().map(Document.Annex::of).allMatch(ended::contains))
                    .map(Document::id)
                    .forEach(ended::add);
        } while (ended.size() > before);
        return ended.size() == documents.size();
    }

    /** The names of documents that could be read: what is called by another has no clauses to look for. */
    private static List<Alias> read(List<Alias> aliases, Map<String, Profile> numberings) {
        return aliases.stream()
                .filter(alias -> numberings.containsKey(alias.document()))
                .toList();
    }
}
