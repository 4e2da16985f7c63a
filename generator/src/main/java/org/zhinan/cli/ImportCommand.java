package org.zhinan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhinan.starter.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Drafts a document from pasted official text, and marks every doubtful place for the editor.")
final class ImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "TEXT", description = "A text file, UTF-8 or GB18030.")
    private Path text = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "DIR",
            description = "The new folder of the document, as content/editions/2030/documents/new-notice.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        Draft draft = Draft.read(text);
        draft.write(folder);
        System.out.printf("Drafted %s: %d blocks, %d doubtful.%n", folder, draft.blocks(), draft.doubts());
        System.out.println("Read zh.md against the original, and delete each line that begins with " + Draft.MARK
                + " once its place is right.");
        return 0;
    }
}
