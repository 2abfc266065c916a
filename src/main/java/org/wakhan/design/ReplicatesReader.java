package org.wakhan.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Precision;
import org.wakhan.experiment.Replicates;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Problems;

/** Reads how many runs each point gets and which outcomes count. */
final class ReplicatesReader {
    static final int USUAL_RUNS = 100;

    private static final List<Outcome> USUAL = List.of(
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.CHINESE_ATTACKS_INSIDE,
            Outcomes.CHINESE_ATTACKS_BORDER,
            Outcomes.KILLED,
            Outcomes.STAFF,
            Outcomes.TALIBAN_CONTROL);

    private final Problems problems;

    ReplicatesReader(Problems problems) {
        this.problems = problems;
    }

    /** How many runs each point gets. */
    Replicates replicates(@Nullable Node value) {
        if (value == null) {
            return Replicates.fixed(USUAL_RUNS);
        }
        Node until = value instanceof Node.Mapping mapping ? mapping.find("until") : value;
        if (until instanceof Node.Mapping mapping) {
            return until(mapping);
        }
        int runs = until == null ? 0 : whole(until);
        if (runs < 1) {
            problems.add(
                    value.place(),
                    "replicates is " + value.shown()
                            + ", but must be a whole number of at least 1, or {until: {outcome:"
                            + " attacks_isis_k, width: 5, at-most: 500}}.");
        }
        return Replicates.fixed(Math.max(1, runs));
    }

    private Replicates until(Node.Mapping until) {
        List<String> keys = List.of("outcome", "width", "at-most");
        for (Node.Entry entry : until.entries()) {
            if (!keys.contains(entry.key())) {
                problems.add(
                        entry.place(),
                        "until holds the unknown key \"" + entry.key() + "\"; the keys are " + String.join(", ", keys)
                                + "." + NearestName.hint(entry.key(), keys));
            }
        }
        Node outcome = until.find("outcome");
        Node width = until.find("width");
        Node most = until.find("at-most");
        if (outcome == null || width == null || most == null) {
            problems.add(until.place(), "until must state " + String.join(", ", keys) + ".");
            return Replicates.fixed(1);
        }
        Outcome found = outcome(outcome);
        double value = width instanceof Node.Number number ? number.value() : Double.NaN;
        if (!(value > 0) || !Double.isFinite(value)) {
            problems.add(width.place(), "width is " + width.shown() + ", but must be a number above 0.");
        }
        if (whole(most) < 1) {
            problems.add(most.place(), "at-most is " + most.shown() + ", but must be a whole number of at least 1.");
        }
        return found == null || !(value > 0) || whole(most) < 1
                ? Replicates.fixed(1)
                : new Replicates(whole(most), new Precision(found, value));
    }

    /** A whole number from 1 to the largest; 0 where a node is none. */
    private static int whole(Node node) {
        double value = node instanceof Node.Number number ? number.value() : 0;
        return value == Math.rint(value) && value >= 1 && value <= Integer.MAX_VALUE ? (int) value : 0;
    }

    /** The outcomes to summarise. */
    List<Outcome> outcomes(@Nullable Node value) {
        if (value == null) {
            return USUAL;
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (value instanceof Node.Listing listing && !listing.items().isEmpty()) {
            for (Node item : listing.items()) {
                Outcome outcome = outcome(item);
                if (outcome != null && outcomes.contains(outcome)) {
                    problems.add(item.place(), "outcomes holds " + outcome.key() + " twice.");
                } else if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
        } else {
            problems.add(
                    value.place(),
                    "outcomes is " + value.shown() + ", but must be a list such as [attacks_isis_k, killed].");
        }
        return outcomes;
    }

    private @Nullable Outcome outcome(Node node) {
        String key = node instanceof Node.Text text ? text.text() : node.shown();
        for (Outcome outcome : Outcomes.ofARun()) {
            if (outcome.key().equals(key)) {
                return outcome;
            }
        }
        problems.add(
                node.place(),
                "there is no outcome \"" + key + "\"."
                        + NearestName.hint(
                                key,
                                Outcomes.ofARun().stream().map(Outcome::key).toList()));
        return null;
    }
}
