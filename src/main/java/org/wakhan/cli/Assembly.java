package org.wakhan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wakhan.experiment.Simulator;
import org.wakhan.input.UserError;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.Scenario;

/** The parts of the program put together. Loads nothing before it is asked for. */
final class Assembly implements Workshop {

    @Override
    public ParameterRegistry registry() {
        throw missing("The parameter registry");
    }

    @Override
    public List<String> unitIds() {
        throw missing("The list of units");
    }

    @Override
    public Scenario scenario(Path file, Map<String, String> settings) {
        throw missing("The scenario reader");
    }

    @Override
    public Simulator simulator() {
        throw missing("The model");
    }

    @Override
    public Path report(Path folder) {
        throw missing("The report");
    }

    private static UserError missing(String part) {
        return new UserError(part + " is not built yet.");
    }
}
