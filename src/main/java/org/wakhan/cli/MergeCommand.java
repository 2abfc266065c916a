package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.text.Words;
import org.wakhan.input.UserError;
import org.wakhan.store.Shards;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.result.StoredRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan merge}: the shards of an experiment joined into one folder. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Join the shards of an experiment into the results of the whole.",
            "",
            "The files are the same to the byte as those of a run without --shard. Shards of other experiments,"
                    + " missing and incomplete ones are refused."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  wakhan run outlook --shard 1/2 --out part-1      on one machine",
            "  wakhan run outlook --shard 2/2 --out part-2      on another",
            "  wakhan merge part-1 part-2 --out output/outlook"
        })
final class MergeCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SHARD", description = "Folders of the shards, any order.")
    private List<Path> shards = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the joined results.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--overwrite", description = "Replace the results of another experiment in the same folder.")
    private boolean overwrite;

    @Option(names = "--no-report", description = "Make no charts and no page.")
    private boolean noReport;

    @Option(names = "--open", description = "Open the page when it is done.")
    private boolean open;

    MergeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        PrintWriter messages = spec.commandLine().getErr();
        ResultFolder folder = new ResultFolder(out);
        Shards parts = Shards.of(shards.stream().map(ResultFolder::new).toList());
        Manifest whole = parts.manifest();
        requireThisProgram(whole);
        parts.joinInto(folder, whole.madeBy(command(whole.command())), overwrite);
        try (StoredRuns runs = StoredRuns.open(folder)) {
            messages.println(Words.count(shards.size(), "shard", "shards") + " with "
                    + Words.count(runs.finished() + runs.failed(), "history", "histories") + " joined in " + out + ".");
            Failures.say(runs, folder, messages);
            messages.flush();
            if (runs.finished() > 0 && (runs.hasSeries() || runs.hasPoints()) && !noReport) {
                report(folder);
            } else {
                spec.commandLine()
                        .getOut()
                        .println(folder.path().toAbsolutePath().normalize());
            }
            return runs.failed() == 0 ? Wakhan.DONE : Wakhan.FAILED;
        }
    }

    /** Stores of other versions may have other tables. */
    private void requireThisProgram(Manifest whole) {
        Program program = Program.current();
        if (!program.sameModelAs(whole.program())) {
            throw new UserError("The shards, " + shards.get(0) + " among them, were made by " + whole.program()
                    + ", this is " + program + ", which may not read them.\nMaybe merge them with the version that"
                    + " made them.");
        }
    }

    /** The command that makes the same results without shards. */
    private String command(String ofShard) {
        return ofShard.replaceFirst(" --shard \\S+", "").replaceFirst(" --out .*$", "") + " --out "
                + Words.quoted(out.toString());
    }

    private void report(ResultFolder folder) {
        Path page = workshop.report(folder.path()).toAbsolutePath().normalize();
        spec.commandLine().getOut().println(page);
        spec.commandLine().getOut().flush();
        if (open) {
            Browser.open(page);
        }
    }
}
