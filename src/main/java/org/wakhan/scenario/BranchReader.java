package org.wakhan.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.input.UserError;
import org.wakhan.scenario.ScenarioDraft.Change;
import org.wakhan.scenario.ScenarioDraft.Origin;

/** Joins files whose scenario starts from stored states with the scenario that the states were run with. */
final class BranchReader {
    /** What stored states have settled already. */
    private static final List<String> SETTLED = List.of("start", "months", "parameters", "set", "mechanisms");

    private final Trunk trunk;
    private final Problems problems;

    BranchReader(Trunk trunk, Problems problems) {
        this.trunk = trunk;
        this.problems = problems;
    }

    /**
     * The scenario: that of the states with the files' interventions.
     *
     * @param chain the file's draft and those that it extends, nearest first; the last one names the states
     * @param options keys that options set
     * @throws UserError with everything that is wrong
     */
    Scenario join(List<ScenarioDraft> chain, Origin origin, Map<String, ?> options, Map<String, String> files) {
        Scenario base = base(chain.get(chain.size() - 1), origin);
        Branch branch = new Branch(folder(chain.get(chain.size() - 1), origin), origin.date());
        if (!origin.date().isAfter(base.start()) || !origin.date().isBefore(base.end())) {
            problems.add(
                    origin.place(),
                    "from has the date " + origin.date() + ", but the histories in " + origin.folder() + " run from "
                            + base.start() + " to the day before " + base.end() + ".");
        }
        for (ScenarioDraft draft : chain) {
            refuseSettled(draft, branch);
        }
        for (String key : options.keySet()) {
            problems.add(
                    Place.of("--set"),
                    key + " cannot be set from the beginning: the scenario starts from the states in " + branch
                            + ".\nMaybe set it with an intervention on " + branch.date() + ".");
        }
        List<Intervention> interventions = new ArrayList<>(base.interventions());
        for (int i = chain.size() - 1; i >= 0; i--) {
            chain.get(i).changes().forEach(change -> interventions.add(checked(change, branch, base)));
        }
        interventions.sort(Comparator.comparing(Intervention::on));
        problems.check();
        return new Scenario(
                chain.get(0).name(),
                chain.get(0).question(),
                base.start(),
                base.months(),
                base.mode(),
                new LinkedHashMap<>(base.settings()),
                interventions,
                base.mechanismsOff(),
                files,
                base.registry(),
                branch);
    }

    private Scenario base(ScenarioDraft draft, Origin origin) {
        try {
            return trunk.scenario(folder(draft, origin));
        } catch (UserError e) {
            if (Files.isDirectory(folder(draft, origin))) {
                problems.add(origin.place(), e);
            } else {
                problems.add(
                        origin.place(),
                        "from names the folder " + origin.folder() + ", but there is none, neither beside the file nor"
                                + " where the program was started.\nMaybe make its states: wakhan run SCENARIO --states-at "
                                + origin.date() + " --out " + origin.folder() + ".");
            }
            problems.check();
            throw e;
        }
    }

    /** Beside the scenario file or, if there is no such folder, where the program was started. */
    private static Path folder(ScenarioDraft draft, Origin origin) {
        Path beside = Path.of(draft.source().name()).resolveSibling(origin.folder());
        return Files.isDirectory(beside) ? beside : Path.of(origin.folder());
    }

    private void refuseSettled(ScenarioDraft draft, Branch branch) {
        for (String key : SETTLED) {
            if (draft.stated().contains(key)) {
                problems.add(
                        Place.of(draft.source().name()),
                        "the key \"" + key + "\" cannot be stated: the scenario starts from the states in " + branch
                                + ".\nMaybe change parameters with interventions on or after " + branch.date() + ".");
            }
        }
    }

    private Intervention checked(Change change, Branch branch, Scenario base) {
        Intervention intervention = change.intervention();
        if (intervention.on().isBefore(branch.date()) || !intervention.on().isBefore(base.end())) {
            problems.add(
                    change.place(),
                    "on is " + intervention.on() + ", but the scenario goes on from " + branch.date()
                            + " to the day before " + base.end() + ".");
        }
        return intervention;
    }
}
