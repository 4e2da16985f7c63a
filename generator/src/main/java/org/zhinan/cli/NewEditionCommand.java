package org.zhinan.cli;

import java.util.concurrent.Callable;
import org.zhinan.content.ContentPack;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.starter.edition.NewEdition;
import org.zhinan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "new-edition", description = "Begins an edition with what the one has that it follows.")
final class NewEditionCommand implements Callable<Integer> {
    @Mixin
    private ContentOptions options;

    @Parameters(paramLabel = "ID", description = "Id of the new edition, as 2025.")
    private String id = "";

    @Option(names = "--from", paramLabel = "ID", required = true, description = "The edition that it follows.")
    private String from = "";

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        ContentPack pack = ContentPack.read(options.content(), problems);
        problems.failIfAny();
        NewEdition edition = new NewEdition(pack, id, from);
        int files = edition.write();
        Language language = Main.language(command);
        System.out.println(Message.of(
                        "已写入年度版{0}的{1}个文件，接续{2}，现在即可构建。待办：",
                        "Wrote {1} files of edition {0}, which follows {2}; it builds as it is. Left to do:",
                        id,
                        files,
                        from)
                .in(language));
        edition.left().forEach(step -> System.out.println("- " + step.in(language)));
        return 0;
    }
}
