package org.wakhan.design;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.Branch;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.Scenario;

/** Whether factors fit each of the scenarios that they change; where one does not, a factor would be without effect there. */
final class FactorFit {
    private final List<Scenario> scenarios;
    private final List<String> names;
    private final Problems problems;

    /**
     * @param scenarios the scenarios, of the same period; none where one could not be read
     * @param names their names in the factor that chooses between them, in the same order; none where there is no such
     * @param problems takes what does not fit
     */
    FactorFit(List<Scenario> scenarios, List<String> names, Problems problems) {
        this.scenarios = scenarios;
        this.names = names;
        this.problems = problems;
    }

    /** What the first scenario knows of a parameter. */
    Law law(Parameter parameter) {
        return scenarios.isEmpty() ? parameter.prior() : scenarios.get(0).law(parameter);
    }

    /** Whether all know the same of a parameter, for a factor that takes that law. */
    boolean isOneLaw(Place place, String factor, Parameter parameter) {
        for (Scenario scenario : scenarios) {
            if (!scenario.law(parameter).equals(law(parameter))) {
                problems.add(
                        place,
                        "the factor " + factor + " takes the law that its scenario knows, but " + names.get(0) + " and"
                                + name(scenario) + " know different ones of " + parameter.key()
                                + ".\nMaybe state the law.");
                return false;
            }
        }
        return true;
    }

    /** Whether all start from the beginning, for a factor without a date. */
    boolean isSetFromTheStart(Place place, String factor) {
        for (Scenario scenario : scenarios) {
            Branch branch = scenario.branch();
            if (branch != null) {
                problems.add(
                        place,
                        "the factor " + factor + " cannot set its parameter from the start: the scenario"
                                + name(scenario) + " starts from the states in " + branch + ".\nMaybe add a date: on: "
                                + branch.date() + ".");
                return false;
            }
        }
        return true;
    }

    /** Whether a date lies in what all of them simulate. */
    boolean isInPeriod(Place place, String factor, LocalDate date) {
        for (Scenario scenario : scenarios) {
            Branch branch = scenario.branch();
            LocalDate first = branch == null ? scenario.start() : branch.date();
            if (date.isBefore(first) || !date.isBefore(scenario.end())) {
                problems.add(
                        place,
                        "on of the factor " + factor + " is " + date + ", but the scenario" + name(scenario)
                                + " runs from " + first + " to the day before " + scenario.end() + ".");
                return false;
            }
        }
        return true;
    }

    /** What two factors both set on the same day; null where they set different things or one leaves the other its days. */
    @Nullable
    String both(Target one, Target other) {
        if (one.toString().equals(other.toString())) {
            return one.toString();
        }
        return isTakenOver(one, other) || isTakenOver(other, one)
                ? (one instanceof Target.Dated ? one : other) + ", the first day"
                : null;
    }

    private boolean isTakenOver(Target start, Target dated) {
        return start instanceof Target.Setting from
                && dated instanceof Target.Dated at
                && from.parameter().equals(at.parameter())
                && scenarios.stream().anyMatch(scenario -> scenario.start().equals(at.on()));
    }

    /** Whether none of them sets itself what a factor sets, on the same day; later changes leave the factor the days before. */
    boolean isLeftToTheFactor(Place place, String factor, Target target) {
        for (Scenario scenario : scenarios) {
            if (changes(scenario, target)) {
                boolean dated = target instanceof Target.Dated;
                problems.add(
                        place,
                        "the factor " + factor + " sets " + target + (dated ? "" : " from the start")
                                + ", as an intervention of "
                                + (dated ? "that day" : "the first day, " + scenario.start() + ",")
                                + (names.isEmpty() ? "" : " in" + name(scenario))
                                + " does.\nMaybe leave the intervention out.");
                return false;
            }
        }
        return true;
    }

    /** What multiplies a value set from the start leaves it its effect; of two values that one day sets, one has none. */
    private static boolean changes(Scenario scenario, Target target) {
        if (target instanceof Target.Dated at) {
            String key = at.parameter().key();
            return on(scenario, at.on())
                    .anyMatch(change ->
                            change.set().containsKey(key) || change.times().containsKey(key));
        }
        return target instanceof Target.Setting from
                && on(scenario, scenario.start())
                        .anyMatch(change ->
                                change.set().containsKey(from.parameter().key()));
    }

    private static Stream<Intervention> on(Scenario scenario, LocalDate date) {
        return scenario.interventions().stream().filter(change -> change.on().equals(date));
    }

    /** Its name after a space; empty where there is only one scenario, which has none. */
    private String name(Scenario scenario) {
        return names.isEmpty() ? "" : " " + names.get(scenarios.indexOf(scenario));
    }
}
