package org.zhinan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program. Exit codes: 0 done, 1 problems in the input, 2 wrong usage, 70 a fault of the program. */
@Command(
        name = "zhinan",
        description = "Turns a policy-guidance kit into a bilingual static site.",
        versionProvider = Main.Version.class,
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            SearchCommand.class,
            BundleCommand.class,
            VerifyCommand.class,
            ConfirmCommand.class,
            InitCommand.class,
            ImportCommand.class,
            FormsCommand.class,
        })
public final class Main {
    static final int PROBLEMS = 1;
    static final int FAULT = 70;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private Main() {}

    public static void main(String[] arguments) {
        // UTF-8 whatever the locale: the content is Chinese everywhere.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    /** Runs one command and gives its exit code. */
    static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((error, command, parsed) -> report(error));
        if (arguments.length == 0) {
            line.usage(System.err);
            return CommandLine.ExitCode.USAGE;
        }
        try {
            return line.execute(arguments);
        } catch (Error e) {
            // Not handed to the handler above: Java would end with 1, as if the content were wrong.
            return report(e);
        }
    }

    static int report(Throwable error) {
        if (error instanceof ProblemsException problems) {
            print(problems.problems());
            return PROBLEMS;
        }
        System.err.println("This is a fault of Zhinan, not of your content. Please report it with these lines:");
        error.printStackTrace(System.err);
        return FAULT;
    }

    static void print(List<Problem> problems) {
        problems.forEach(System.err::println);
        System.err.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
    }

    /** The version of the program, as its jar states it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"zhinan " + current()};
        }

        static String current() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }
    }
}
