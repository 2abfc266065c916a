package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.ablation.Ablation;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.HistoryOptions;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.cli.text.Format;
import org.wakhan.cli.text.MechanismRows;
import org.wakhan.cli.text.Rows;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.input.NearestName;
import org.wakhan.input.UserError;
import org.wakhan.model.world.Definition;
import org.wakhan.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan mechanisms}: the mechanisms, and what each carries in a scenario. */
@Command(
        name = "mechanisms",
        mixinStandardHelpOptions = true,
        description = {
            "List the mechanisms with the figures that each bears on and the sign that the table of mechanisms gives.",
            "",
            "With a scenario: measure what each carries in it, by running the same histories with and without it,"
                    + " 100 of each unless --runs says otherwise."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%nExample:%n",
        footer = "  wakhan mechanisms baseline --only A5,D1 --runs 100")
final class MechanismsCommand implements Callable<Integer> {
    /** Enough to see the sign of most mechanisms within minutes. */
    private static final int RUNS = 100;

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Scenario file or name, to measure what each mechanism carries in it.")
    private @Nullable Path file;

    @Option(
            names = "--only",
            split = ",",
            splitSynopsisLabel = ",",
            paramLabel = "ID",
            description = "These mechanisms and no others.")
    private List<String> only = List.of();

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private HistoryOptions histories = new HistoryOptions();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How to write them (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    MechanismsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        histories.check();
        List<Definition> chosen = chosen();
        PrintWriter out = spec.commandLine().getOut();
        if (file == null && histories.runsAskedFor() != null) {
            throw new UserError("The option --runs needs a scenario to run, such as baseline.");
        }
        if (file == null) {
            Rows rows = MechanismRows.listed(chosen);
            rows.write(format, out);
            return Wakhan.DONE;
        }
        return measure(changes.read(workshop, file), chosen, out);
    }

    private int measure(Scenario scenario, List<Definition> chosen, PrintWriter out) {
        List<Definition> on = chosen.stream()
                .filter(mechanism -> !scenario.mechanismsOff().contains(mechanism.id()))
                .toList();
        if (on.isEmpty()) {
            throw new UserError("All of these mechanisms are switched off in " + scenario.name() + " already.");
        }
        Integer asked = histories.runsAskedFor();
        int runs = asked == null ? RUNS : asked;
        Ablation ablation = new Ablation(scenario, on, runs);
        new Runner(workshop.simulator(), histories.threads())
                .run(ablation.experiment(histories.seed()), new RunSet(), ablation, tally -> {});
        MechanismRows.measured(scenario, runs, ablation.carried()).write(format, out);
        if (ablation.failed() > 0) {
            spec.commandLine().getErr().println(ablation.failed() + " histories failed and are left out.");
        }
        return ablation.failed() > 0 ? Wakhan.FAILED : Wakhan.DONE;
    }

    /** The mechanisms that can be switched off, in the order of their ids; all of them or those asked for. */
    private List<Definition> chosen() {
        List<Definition> all = workshop.mechanisms();
        List<String> ids = all.stream().map(Definition::id).toList();
        for (String id : only) {
            if (!ids.contains(id)) {
                throw new UserError("There is no mechanism " + id + "." + NearestName.hint(id, ids));
            }
        }
        Set<String> wanted = only.isEmpty() ? Set.copyOf(ids) : Set.copyOf(only);
        return all.stream().filter(mechanism -> wanted.contains(mechanism.id())).toList();
    }
}
