package org.wakhan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.store.export.Export;
import org.wakhan.store.export.TidyTable;
import org.wakhan.store.folder.ResultFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan export}: stored results as tidy tables for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write stored results as tidy tables that Python, R and DuckDB read: one row a run, a run and month, a run"
                    + " and unit, an event.",
            "",
            "The file columns.csv beside them says what each column means and its unit."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%nExample:%n",
        footer = "  wakhan export output/baseline --format csv --what runs,series")
final class ExportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with results.")
    @SuppressWarnings("NullAway.Init")
    private Path results;

    @Option(
            names = "--format",
            defaultValue = "parquet",
            paramLabel = "parquet|csv",
            description = "Format of the tables (default: ${DEFAULT-VALUE}).")
    private Export.Format format = Export.Format.PARQUET;

    @Option(
            names = "--what",
            split = ",",
            paramLabel = "TABLE",
            splitSynopsisLabel = ",",
            description = "Which tables: runs, series, units, events (default: all that are stored).")
    private List<TidyTable> tables = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the tables (default: export in the folder with the results).")
    private @Nullable Path out;

    ExportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        ResultFolder folder = new ResultFolder(results);
        Export.write(folder, workshop.registry(), tables, format, out == null ? folder.export() : out)
                .forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return Wakhan.DONE;
    }
}
