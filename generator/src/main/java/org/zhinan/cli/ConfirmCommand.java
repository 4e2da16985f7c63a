package org.zhinan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhinan.content.ContentPack;
import org.zhinan.library.build.TranslationConfirmations;
import org.zhinan.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "confirm",
        description =
                "Records that the English of clauses is right for the Chinese as it now stands; without clauses, of all.")
final class ConfirmCommand implements Callable<Integer> {
    @Mixin
    private ContentOptions options;

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "Id of the document.")
    private String document = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "CLAUSE", description = "Ids of clauses.")
    private List<String> clauses = List.of();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        ContentPack pack = ContentPack.read(options.content(), problems);
        problems.failIfAny();
        int recorded = TranslationConfirmations.confirm(pack, document, clauses);
        System.out.printf("Confirmed %d of the clauses of %s.%n", recorded, document);
        return 0;
    }
}
