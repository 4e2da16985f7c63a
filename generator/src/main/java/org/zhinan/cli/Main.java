package org.zhinan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The program. Exit codes: 0 done, 1 problems in the input, 2 wrong usage, 70 a fault of the program. */
@Command(
        name = "zhinan",
        description = "Turns a policy-guidance kit into a bilingual static site.",
        versionProvider = Main.Version.class)
public final class Main {
    static final int PROBLEMS = 1;
    static final int FAULT = 70;

    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            SearchCommand.class,
            PublishSearchCommand.class,
            BundleCommand.class,
            VerifyCommand.class,
            ConfirmCommand.class,
            CrosswalkCommand.class,
            InitCommand.class,
            ImportCommand.class,
            NewEditionCommand.class,
            NewCallCommand.class,
            FormsCommand.class);

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

    @Option(
            names = "--language",
            paramLabel = "zh|en",
            scope = CommandLine.ScopeType.INHERIT,
            converter = MessageLanguage.class,
            description = "Language of the problems (default: that of the system).")
    private Optional<Language> language = Optional.empty();

    private Main() {}

    public static void main(String[] arguments) {
        // UTF-8 whatever the locale: the content is Chinese everywhere.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    /** Runs one command and gives its exit code. */
    public static int run(String... arguments) {
        CommandLine line = commandLine(arguments);
        line.setExecutionExceptionHandler((error, command, parsed) -> report(error, language(line.getCommandSpec())));
        if (arguments.length == 0) {
            line.usage(System.err);
            return CommandLine.ExitCode.USAGE;
        }
        try {
            return line.execute(arguments);
        } catch (Error e) {
            // Not handed to the handler above: Java would end with 1, as if the content were wrong.
            return report(e, Language.EN);
        }
    }

    /** With the one command that is called, when one is: reading what all of them take costs more than many of them do. */
    private static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        List<Class<?>> called = COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        (called.isEmpty() ? COMMANDS : called).forEach(line::addSubcommand);
        return line;
    }

    static int report(Throwable error, Language language) {
        if (error instanceof ProblemsException problems) {
            print(problems.problems(), language);
            return PROBLEMS;
        }
        if (error instanceof WrongUsageException usage) {
            System.err.println(usage.problem().in(language));
            return CommandLine.ExitCode.USAGE;
        }
        System.err.println(
                language == Language.ZH
                        ? "这是Zhinan本身的故障，不是内容的问题。请连同以下各行一并报告："
                        : "This is a fault of Zhinan, not of your content. Please report it with these lines:");
        error.printStackTrace(System.err);
        return FAULT;
    }

    static void print(List<Problem> problems, Language language) {
        ProblemListing listing = new ProblemListing(problems, false, language);
        listing.listed().forEach(problem -> System.err.println(problem.in(language)));
        listing.totals().forEach(System.err::println);
    }

    /** The language to tell problems in, as a command of this program was called. */
    static Language language(CommandSpec command) {
        return ((Main) command.root().userObject()).language.orElseGet(MessageLanguage::ofTheUser);
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
