package org.zhinan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhinan.starter.StarterPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "init", description = "Writes a small complete content pack to start from; all of it is made up.")
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A new or an empty folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        int files = StarterPack.write(folder);
        System.out.printf("Wrote %d files to %s.%nNext: zhinan build --content %s%n", files, folder, folder);
        return 0;
    }
}
