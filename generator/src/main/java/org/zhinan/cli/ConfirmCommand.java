package org.zhinan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhinan.content.CallYaml;
import org.zhinan.content.ContentPack;
import org.zhinan.library.build.TranslationConfirmations;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "confirm",
        description =
                "Records that the translation of clauses is right for the official text as it now stands; without clauses, of all.")
final class ConfirmCommand implements Callable<Integer> {
    @Mixin
    private ContentOptions options;

    @Mixin
    private EditionOptions meant;

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "Id of the document.")
    private String document = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "CLAUSE", description = "Ids of clauses.")
    private List<String> clauses = List.of();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        ContentPack pack = ContentPack.read(options.content(), problems);
        problems.failIfAny();
        String edition = meant.require(KnownEditions.of(pack));
        requireOfCall(pack, edition);
        int recorded = TranslationConfirmations.confirm(pack, edition, document, clauses);
        System.out.printf(
                "Confirmed %d of the clauses of %s%s.%n",
                recorded, document, pack.editions().size() > 1 ? ", edition " + edition : "");
        return 0;
    }

    /** A notice belongs to its call; any other document to all calls of its edition. */
    private void requireOfCall(ContentPack pack, String edition) {
        List<CallYaml> owners = pack.editions().stream()
                .filter(each -> each.edition().id().equals(edition))
                .flatMap(each -> each.calls().stream())
                .filter(call -> call.notices().contains(document))
                .toList();
        meant.call()
                .filter(id -> !owners.isEmpty()
                        && owners.stream().noneMatch(call -> call.id().equals(id)))
                .ifPresent(id -> {
                    throw new WrongUsageException(
                            "--call",
                            Message.of(
                                    "文件“{0}”不属于申报通知“{1}”", "the document '{0}' is not of the call '{1}'", document, id),
                            Message.of(
                                    "它属于：{0}",
                                    "It is of: {0}",
                                    Message.list(
                                            owners.stream().map(CallYaml::id).toList())));
                });
    }
}
