package org.wakhan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.Conversions;
import org.wakhan.cli.progress.Terminal;
import org.wakhan.input.ControlCharacters;
import org.wakhan.input.NearestName;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's front door. */
@Command(
        name = "wakhan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Agent-based simulation of regional security dynamics in and around Afghanistan.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, also when some runs failed and the others are stored",
            "2:something in the command or its files needs to be mended",
            "130:stopped with Ctrl-C; what had ended is kept"
        },
        footer = {"", "Start with: wakhan run scenarios/baseline.yaml"})
public final class Wakhan implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USER_ERROR = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error comes from.")
    private boolean debug;

    private Wakhan() {}

    @SuppressWarnings("CatchingThrowable")
    public static void main(String[] args) {
        int code;
        try {
            code = inProcess(args);
        } catch (Throwable thrown) {
            boolean debug = List.of(args).contains("--debug");
            code = Breakdown.explain(thrown, debug, new PrintWriter(System.err, true));
        }
        System.exit(code);
    }

    private static int inProcess(String... args) {
        StandardOutput output = StandardOutput.ofProcess();
        CommandLine line = commandLine(new Assembly());
        if (!Terminal.ofProcess().isRich()) {
            line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        }
        line.setOut(output.printer());
        int code = execute(line, args);
        line.getOut().flush();
        if (output.failure() != null) {
            line.getErr().println("The output cannot be written: " + output.failure() + ".");
            code = Math.max(code, FAILED);
        }
        return code;
    }

    /** Runs a command; whatever breaks it is told in a sentence. */
    @SuppressWarnings("CatchingThrowable")
    static int execute(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (Throwable thrown) {
            return Breakdown.explain(thrown, line.<Wakhan>getCommand().debug, line.getErr());
        }
    }

    /** The commands, working with what a workshop offers. */
    static CommandLine commandLine(Workshop workshop) {
        Wakhan wakhan = new Wakhan();
        CommandLine line = new CommandLine(wakhan)
                .addSubcommand(new RunCommand(workshop))
                .addSubcommand(new SweepCommand(workshop))
                .addSubcommand(new CompareCommand(workshop))
                .addSubcommand(new MergeCommand(workshop))
                .addSubcommand(new ExportCommand(workshop))
                .addSubcommand(new ReportCommand(workshop))
                .addSubcommand(new CheckCommand(workshop))
                .addSubcommand(new ParametersCommand(workshop))
                .addSubcommand(new EvidenceCommand(workshop))
                .addSubcommand(new HistoryCommand(workshop))
                .addSubcommand(new ReproduceCommand(workshop))
                .addSubcommand(new MomentsCommand(workshop))
                .addSubcommand(new MechanismsCommand(workshop))
                .addSubcommand(new CalibrateCommand(workshop))
                .addSubcommand(new ValidateCommand(workshop));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Conversions.register(line);
        line.setParameterExceptionHandler(Wakhan::explain);
        line.setExecutionExceptionHandler(wakhan::explain);
        return line;
    }

    private static final Pattern CONSTANTS = Pattern.compile("\\[[A-Z_]+(, [A-Z_]+)*]");

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explain(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        String message = String.valueOf(e.getMessage()).replace("option option", "option");
        if (e instanceof UnmatchedArgumentException unmatched && line.getParent() == null && isWord(unmatched)) {
            message = "There is no command \"" + unmatched.getUnmatched().get(0) + "\".";
        }
        // The library prints the constants where users write words.
        message = CONSTANTS.matcher(message).replaceAll(list -> list.group().toLowerCase(Locale.ROOT));
        err.println(ControlCharacters.shown(message));
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? near(unmatched, line) : List.of();
        err.println("Maybe "
                + (near.isEmpty()
                        ? "see " + line.getCommandSpec().qualifiedName() + " --help"
                        : String.join(" or ", near))
                + ".");
        return USER_ERROR;
    }

    private static boolean isWord(UnmatchedArgumentException e) {
        return !e.getUnmatched().get(0).startsWith("-");
    }

    /** What may have been meant: a command of nearly that name, or what the library suggests for options. */
    private static List<String> near(UnmatchedArgumentException e, CommandLine line) {
        String command =
                NearestName.of(e.getUnmatched().get(0), line.getSubcommands().keySet());
        return command == null ? e.getSuggestions() : List.of(line.getCommandName() + " " + command);
    }

    /** The message of its own, if it has one, and not the name of a Java class. */
    private static String words(UncheckedIOException failed) {
        IOException cause = failed.getCause();
        if (cause == null || !cause.toString().equals(failed.getMessage())) {
            return failed.getMessage()
                    + "\nMaybe look at its permissions and the free space there; --debug shows more.";
        }
        String file = cause instanceof FileSystemException system && system.getFile() != null
                ? "The file " + system.getFile()
                : "A file";
        return file + " cannot be read or written: " + SystemReason.withAdvice(cause);
    }

    private int explain(Exception e, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (debug) {
            e.printStackTrace(err);
        } else if (e instanceof UserError || e instanceof StoreFailure) {
            err.println(ControlCharacters.shown(String.valueOf(e.getMessage())));
        } else if (e instanceof UncheckedIOException failed) {
            err.println(words(failed));
        } else {
            return Breakdown.explain(e, debug, err);
        }
        return e instanceof UserError ? USER_ERROR : FAILED;
    }
}
