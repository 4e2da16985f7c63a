package org.zhinan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.content.CallYaml;
import org.zhinan.content.ContentPack;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.Call;
import org.zhinan.library.Library;
import org.zhinan.problem.Message;

/**
 * The editions of a content pack, and the calls of each.
 *
 * @param current id of the edition that holds where none is named
 * @param calls ids by the id of their edition
 */
record KnownEditions(String current, Map<String, List<String>> calls) {
    static KnownEditions of(Library library) {
        Map<String, List<String>> calls = new TreeMap<>();
        library.editions()
                .forEach(edition -> calls.put(
                        edition.id(), edition.calls().stream().map(Call::id).toList()));
        return new KnownEditions(library.current().id(), calls);
    }

    /** As the files say, right or wrong. */
    static KnownEditions of(ContentPack pack) {
        Map<String, List<String>> calls = new TreeMap<>();
        SourceFolder editions = pack.root().folder("editions");
        editions.folderNames().forEach(name -> calls.put(NarrowedProblems.id(pack, editions.folder(name)), List.of()));
        pack.editions()
                .forEach(each -> calls.put(
                        each.edition().id(),
                        each.calls().stream().map(CallYaml::id).toList()));
        return new KnownEditions(pack.site().edition(), calls);
    }

    /**
     * The edition that is meant, the current one when none is named.
     *
     * @throws WrongUsageException when there is no such edition, or the edition has no such call
     */
    String require(Optional<String> edition, Optional<String> call) {
        return require(edition, "--call", call);
    }

    /** The same for a call that another option names. */
    String require(Optional<String> edition, String option, Optional<String> call) {
        String meant = edition.orElse(current);
        edition.filter(id -> !calls.containsKey(id)).ifPresent(this::noEdition);
        call.filter(id -> !calls.getOrDefault(meant, List.of()).contains(id))
                .ifPresent(id -> noCall(option, meant, id));
        return meant;
    }

    private void noEdition(String id) {
        throw new WrongUsageException(
                "--edition",
                Message.of("没有年度版“{0}”", "there is no edition '{0}'", id),
                Message.of("现有年度版：{0}", "There is: {0}", Message.list(calls.keySet())));
    }

    private void noCall(String option, String edition, String id) {
        List<String> others = calls.keySet().stream()
                .filter(other -> calls.get(other).contains(id))
                .toList();
        List<String> own = calls.getOrDefault(edition, List.of());
        throw new WrongUsageException(
                option,
                others.isEmpty()
                        ? Message.of("年度版“{0}”没有申报通知“{1}”", "edition '{0}' has no call '{1}'", edition, id)
                        : Message.of(
                                "年度版“{0}”没有申报通知“{1}”，它属于年度版{2}",
                                "edition '{0}' has no call '{1}', which is of edition {2}",
                                edition,
                                id,
                                Message.list(others)),
                own.isEmpty()
                        ? Message.of("该年度版没有申报通知", "That edition has no call")
                        : Message.of("该年度版现有申报通知：{0}", "That edition has: {0}", Message.list(own)));
    }
}
