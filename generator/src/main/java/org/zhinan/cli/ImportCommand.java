package org.zhinan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhinan.importer.Draft;
import org.zhinan.importer.EnglishDraft;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description =
                "Drafts a document from an official text, tells what it recognised, and marks every doubtful place.")
final class ImportCommand implements Callable<Integer> {
    @Option(names = "--dry-run", description = "Print the outline and the report, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--english",
            description = "FILE is the English of the document in DIR: write en.md, clause by clause by the numbers.")
    private boolean english;

    @Parameters(index = "0", paramLabel = "FILE", description = "Plain text, a saved web page, DOCX or ODT.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "DIR",
            description = "The new folder of the document, as content/editions/2030/documents/new-notice.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Language shown = Main.language(command);
        if (english) {
            importEnglish(shown);
        } else {
            draft(shown);
        }
        return 0;
    }

    private void draft(Language shown) {
        Draft draft = Draft.read(file, folder);
        if (dryRun) {
            draft.outline(shown).forEach(System.out::println);
        } else {
            draft.write();
        }
        draft.report(shown).forEach(System.out::println);
        if (dryRun) {
            say(shown, Message.of("没有写入任何内容。", "Nothing was written."));
            return;
        }
        say(
                shown,
                draft.isMarked()
                        ? Message.of(
                                "请对照原文通读草稿，某处无误后，删去以{0}开头的那一行。",
                                "Read the draft against the original, and delete each line that begins with {0} once its"
                                        + " place is right.",
                                Draft.MARK)
                        : Message.of("请对照原文通读草稿。", "Read the draft against the original."));
    }

    private void importEnglish(Language shown) {
        EnglishDraft draft = EnglishDraft.read(file, folder);
        if (!dryRun) {
            draft.write();
        }
        draft.report(shown).forEach(System.out::println);
        if (dryRun) {
            say(shown, Message.of("没有写入任何内容。", "Nothing was written."));
        }
    }

    private static void say(Language shown, Bilingual words) {
        System.out.println(words.in(shown));
    }
}
