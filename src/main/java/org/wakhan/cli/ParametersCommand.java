package org.wakhan.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.text.Format;
import org.wakhan.cli.text.ParameterListing;
import org.wakhan.input.NearestName;
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

    /** Technical: keys that a message names at most. */
    private static final int MOST_HINTS = 3;

    ParametersCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        List<Parameter> rows = workshop.registry().rows().stream()
                .filter(row -> row.key().startsWith(prefix))
                .toList();
        if (rows.isEmpty()) {
            throw new UserError("There is no parameter whose key starts with \"" + prefix + "\"." + hint());
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

    /** Keys that hold the text elsewhere, or the nearest one. */
    private String hint() {
        List<String> keys =
                workshop.registry().rows().stream().map(Parameter::key).toList();
        List<String> holding = keys.stream()
                .filter(key -> key.contains(prefix))
                .limit(MOST_HINTS)
                .toList();
        return holding.isEmpty()
                ? NearestName.hint(prefix, keys.stream().map(this::beginning).toList())
                : "\nMaybe " + String.join(" or ", holding) + "?";
    }

    /** As many parts of a key as the prefix has. */
    private String beginning(String key) {
        String[] parts = key.split("\\.", -1);
        int wanted = Math.min(parts.length, prefix.split("\\.", -1).length);
        return String.join(".", Arrays.asList(parts).subList(0, wanted));
    }
}
