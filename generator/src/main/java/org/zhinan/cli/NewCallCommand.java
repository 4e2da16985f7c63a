package org.zhinan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhinan.content.ContentPack;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.starter.edition.NewCall;
import org.zhinan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new-call",
        description = "Begins another place's call with the notice and the facts of one that is there.")
final class NewCallCommand implements Callable<Integer> {
    @Mixin
    private ContentOptions options;

    @Parameters(paramLabel = "ID", description = "Id of the new call, as liaoning.")
    private String id = "";

    @Option(names = "--from", paramLabel = "ID", required = true, description = "The call that it begins as.")
    private String from = "";

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "The edition that it belongs to (default: the current one).")
    private Optional<String> edition = Optional.empty();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        ContentPack pack = ContentPack.read(options.content(), problems);
        problems.failIfAny();
        String within = edition.orElse(pack.site().edition());
        NewCall call = new NewCall(pack, within, id, from);
        call.write();
        Language language = Main.language(command);
        System.out.println(Message.of(
                        "已写入年度版{1}的申报通知{0}，现在即可构建。待办：",
                        "Wrote call {0} of edition {1}; it builds as it is. Left to do:", id, within)
                .in(language));
        call.left().forEach(step -> System.out.println("- " + step.in(language)));
        return 0;
    }
}
