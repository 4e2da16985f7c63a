package org.zhinan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhinan.content.ContentPack;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Edition;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.library.change.CrosswalkDraft;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "crosswalk",
        description =
                "Proposes what the entries of an edition were in another one, as lines for the catalogue; writes nothing.")
final class CrosswalkCommand implements Callable<Integer> {
    @Mixin
    private ContentOptions options;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "OLD", description = "Id of the earlier edition.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Id of the later edition.")
    private String young = "";

    @Override
    public Integer call() {
        if (old.equals(young)) {
            throw new WrongUsageException(
                    "OLD NEW",
                    Message.of("两者都是年度版“{0}”", "both are edition '{0}'", old),
                    Message.of("请写旧、新两个年度版", "Name the earlier and the later edition"));
        }
        Problems problems = new Problems();
        ContentPack pack = ContentPack.read(options.content(), problems);
        problems.failIfAny();
        List<Edition> editions = LibraryBuilder.texts(pack, List.of(old, young));
        boolean chinese = Main.language(command) == Language.ZH;
        PrintStream out = System.out;
        out.println(
                chinese
                        ? "# 以下是“was”的建议及相似程度（0至1），由编辑核对后写入catalogue/；新条目写“was: []”。"
                        : "# Proposals for 'was' with their likeness from 0 to 1: check each and write it into catalogue/;"
                                + " 'was: []' is an entry that is new.");
        CrosswalkDraft.of(editions.get(0), editions.get(1)).forEach(kind -> print(kind, chinese, out));
        return 0;
    }

    private void print(CrosswalkDraft.OfKind kind, boolean chinese, PrintStream out) {
        out.println();
        out.println("# catalogue/" + kind.kind().folder() + ".yaml");
        for (CrosswalkDraft.Proposal proposal : kind.proposals()) {
            CatalogueEntry entry = proposal.entry();
            out.println("- id: " + entry.id() + "  # " + name(entry, chinese));
            List<String> ids = proposal.proposed().stream()
                    .map(guess -> guess.entry().id())
                    .toList();
            out.println("  was: [" + String.join(", ", ids) + "]" + comment(proposal, chinese));
        }
        if (!kind.gone().isEmpty()) {
            out.println(
                    chinese ? "# " + old + "中有、" + young + "中没有对应的条目：" : "# Without a counterpart in " + young + ":");
            kind.gone().forEach(entry -> out.println("#   " + entry.id() + "  " + name(entry, chinese)));
        }
    }

    private static String comment(CrosswalkDraft.Proposal proposal, boolean chinese) {
        List<String> parts = new ArrayList<>();
        proposal.proposed().forEach(guess -> parts.add(figure(guess) + " " + name(guess.entry(), chinese)));
        proposal.others()
                .forEach(guess -> parts.add((chinese ? "或 " : "or ")
                        + guess.entry().id() + " " + figure(guess) + " " + name(guess.entry(), chinese)));
        return parts.isEmpty() ? "" : "  # " + String.join(chinese ? "；" : "; ", parts);
    }

    private static String figure(CrosswalkDraft.Guess guess) {
        return String.format(Locale.ROOT, "%.2f", guess.likeness());
    }

    private static String name(CatalogueEntry entry, boolean chinese) {
        return entry.name()
                .in(chinese || !entry.name().has(Language.EN) ? Language.ZH : Language.EN)
                .replace("\n", "");
    }
}
