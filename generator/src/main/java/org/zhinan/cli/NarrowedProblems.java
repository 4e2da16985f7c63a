package org.zhinan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.CallYaml;
import org.zhinan.content.ContentPack;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;

/**
 * Of the problems of a content pack those of one edition, or of one of its calls, and those that belong to no edition.
 *
 * @param others how many there are besides
 */
record NarrowedProblems(List<Problem> own, int others) {
    /**
     * Narrows problems to what is meant.
     *
     * @throws WrongUsageException when there is no such edition, or it has no such call
     */
    static NarrowedProblems of(List<Problem> all, Path content, EditionOptions meant) {
        ContentPack pack = ContentPack.read(content, new Problems());
        SourceFolder editions = pack.root().folder("editions");
        String edition = meant.require(KnownEditions.of(pack));
        List<String> excluded = new ArrayList<>();
        for (String name : editions.folderNames()) {
            SourceFolder folder = editions.folder(name);
            if (!id(pack, folder).equals(edition)) {
                excluded.add(folder.name() + "/");
            } else {
                meant.call().ifPresent(call -> excluded.addAll(ofOtherCalls(pack, folder, edition, call)));
            }
        }
        List<Problem> own = all.stream()
                .filter(problem -> excluded.stream().noneMatch(problem.where().file()::startsWith))
                .toList();
        return new NarrowedProblems(own, all.size() - own.size());
    }

    /** As its file says; the folder's name where that cannot be read. */
    static String id(ContentPack pack, SourceFolder folder) {
        return pack.editions().stream()
                .map(EditionPack::edition)
                .filter(edition -> edition.places().at("id").file().startsWith(folder.name() + "/"))
                .map(edition -> edition.id())
                .findFirst()
                .orElse(folder.path().getFileName().toString());
    }

    /** The files of the other calls, and the folders of their notices. */
    private static List<String> ofOtherCalls(ContentPack pack, SourceFolder folder, String edition, String call) {
        List<CallYaml> calls = pack.editions().stream()
                .filter(each -> each.edition().id().equals(edition))
                .flatMap(each -> each.calls().stream())
                .toList();
        Set<String> own = calls.stream()
                .filter(each -> each.id().equals(call))
                .flatMap(each -> each.notices().stream())
                .collect(Collectors.toSet());
        return calls.stream()
                .filter(each -> !each.id().equals(call))
                .flatMap(each -> Stream.concat(
                        Stream.of(each.places().at("id").file()),
                        each.notices().stream()
                                .filter(notice -> !own.contains(notice))
                                .map(notice -> folder.name() + "/documents/" + notice + "/")))
                .toList();
    }
}
