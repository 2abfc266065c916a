package org.wakhan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan parameters}: the registry. */
@Command(
        name = "parameters",
        mixinStandardHelpOptions = true,
        description = "List the parameters that scenarios can set, with range, prior and evidence.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class ParametersCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            defaultValue = "",
            paramLabel = "KEY-PREFIX",
            description = "Only parameters whose key starts so.")
    private String prefix = "";

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How to write them (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        CSV,
        JSON
    }

    ParametersCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        List<Parameter> rows = workshop.registry().rows().stream()
                .filter(row -> row.key().startsWith(prefix))
                .toList();
        if (rows.isEmpty()) {
            throw new UserError("There is no parameter whose key starts with \"" + prefix + "\".");
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> ParameterListing.table(rows, out);
            case CSV -> ParameterListing.csv(rows, out);
            case JSON -> ParameterListing.json(rows, out);
        }
        out.flush();
        return Wakhan.DONE;
    }
}
