package org.wakhan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.input.UserError;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan report}: charts and page again, from stored results only. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Make charts and page again, from stored results only.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class ReportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders with results or comparisons.")
    private List<Path> folders = List.of();

    @Option(names = "--open", description = "Open the page when it is done.")
    private boolean open;

    ReportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        folders.forEach(ReportCommand::requireResults);
        for (Path folder : folders) {
            Path page = page(folder).toAbsolutePath().normalize();
            spec.commandLine().getOut().println(page);
            if (open) {
                Browser.open(page);
            }
        }
        return Wakhan.DONE;
    }

    private static void requireResults(Path folder) {
        if (!new ComparisonFolder(folder).holdsComparison()) {
            Part part = ManifestFile.read(new ResultFolder(folder).manifest()).part();
            if (part.of() > 1) {
                throw new UserError("The folder " + folder + " holds " + part.inWords()
                        + ", and a page would tell of it as of the whole.\nMaybe join all shards first: wakhan merge"
                        + " SHARD... --out DIR.");
            }
        }
    }

    private Path page(Path folder) {
        ComparisonFolder comparison = new ComparisonFolder(folder);
        return comparison.holdsComparison() ? workshop.compare(comparison, true) : workshop.report(folder);
    }
}
