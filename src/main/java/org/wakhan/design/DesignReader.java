package org.wakhan.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.DesignKind;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;

/** Reads the design and the constraints of an experiment file. */
final class DesignReader {
    private static final List<String> WORDS =
            Arrays.stream(DesignKind.values()).map(DesignKind::word).toList();

    /** Technical: factors for which there are direction numbers of the Sobol' sequence. */
    private static final int MOST_SOBOL_FACTORS = 1000;

    private final Path experiment;
    private final List<Dimension> dimensions;
    private final Problems problems;

    /**
     * @param experiment the experiment file, beside which other files are looked for
     * @param dimensions the factors
     */
    DesignReader(Path experiment, List<Dimension> dimensions, Problems problems) {
        this.experiment = experiment;
        this.dimensions = dimensions;
        this.problems = problems;
    }

    /** The design; null where it was refused. */
    @Nullable
    Design read(Node value) {
        Node.Mapping mapping = value instanceof Node.Mapping stated ? stated : null;
        Node named = mapping == null ? value : mapping.find("kind");
        String word = named instanceof Node.Text text ? text.text() : "";
        DesignKind kind = DesignKind.of(word).orElse(null);
        if (kind == null) {
            problems.add(
                    named == null ? value.place() : named.place(),
                    "design " + (named == null ? "must state its \"kind\"" : "is " + named.shown() + ", but must be")
                            + ": one of " + String.join(", ", WORDS) + "." + NearestName.hint(word, WORDS));
            return null;
        }
        if (mapping != null && !knowsAllKeys(mapping, word, keys(kind))) {
            return null;
        }
        try {
            return switch (kind) {
                case GRID -> grid(value.place());
                case ONE_AT_A_TIME -> oneAtATime(value.place());
                case CSV -> csv(value.place(), mapping == null ? null : mapping.find("file"));
                case LATIN_HYPERCUBE, SOBOL -> spread(kind, value.place(), mapping);
            };
        } catch (IllegalArgumentException e) {
            problems.add(value.place(), "design is too large. " + e.getMessage());
            return null;
        }
    }

    /** The keys that a kind of design knows besides {@code kind}. */
    static List<String> keys(DesignKind kind) {
        return switch (kind) {
            case GRID, ONE_AT_A_TIME -> List.of();
            case LATIN_HYPERCUBE, SOBOL -> List.of("points", "seed");
            case CSV -> List.of("file");
        };
    }

    private boolean knowsAllKeys(Node.Mapping mapping, String word, List<String> keys) {
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.key().equals("kind") && !keys.contains(entry.key())) {
                problems.add(
                        entry.place(),
                        "design " + word + " has no \"" + entry.key() + "\""
                                + (keys.isEmpty() ? "." : "; it has " + String.join(" and ", keys) + ".")
                                + NearestName.hint(entry.key(), keys));
                return false;
            }
        }
        return true;
    }

    private @Nullable Design grid(Place place) {
        for (Dimension dimension : dimensions) {
            if (dimension.span().levels().length == 0) {
                problems.add(
                        place,
                        "design is a grid, but the factor " + dimension.name()
                                + " does not say how many values it takes.\nMaybe add levels: 5 to it?");
                return null;
            }
        }
        return new Grid(dimensions);
    }

    private @Nullable Design oneAtATime(Place place) {
        for (Dimension dimension : dimensions) {
            if (OneAtATime.levels(dimension).length == 0) {
                problems.add(
                        place,
                        "design is one-at-a-time, but the factor " + dimension.name()
                                + " has no value besides its base, so that it would never move.\nMaybe add a value"
                                + " to it, or leave it out.");
                return null;
            }
        }
        return new OneAtATime(dimensions);
    }

    private @Nullable Design csv(Place place, @Nullable Node file) {
        if (!(file instanceof Node.Text text)) {
            problems.add(
                    file == null ? place : file.place(),
                    "design csv must name its file, as in {kind: csv, file: points.csv}.");
            return null;
        }
        return new PointsFile(experiment.resolveSibling(text.text()), dimensions, problems).read(file.place());
    }

    private @Nullable Design spread(DesignKind kind, Place place, Node.@Nullable Mapping mapping) {
        Node points = mapping == null ? null : mapping.find("points");
        if (points == null) {
            problems.add(
                    place,
                    "design " + kind.word() + " must say how many points it has, as in {kind: " + kind.word()
                            + ", points: 100}.");
            return null;
        }
        Long size = whole("points", points, 1, Integer.MAX_VALUE);
        Node stated = mapping == null ? null : mapping.find("seed");
        Long seed = stated == null ? Long.valueOf(1) : whole("seed", stated, Long.MIN_VALUE, Long.MAX_VALUE);
        if (size == null || seed == null) {
            return null;
        }
        if (kind == DesignKind.LATIN_HYPERCUBE) {
            return new LatinHypercube(dimensions, size.intValue(), seed);
        }
        if (dimensions.size() > MOST_SOBOL_FACTORS) {
            problems.add(place, "design sobol must have at most " + MOST_SOBOL_FACTORS + " factors.");
            return null;
        }
        return new Sobol(dimensions, size.intValue(), seed);
    }

    private @Nullable Long whole(String name, Node node, long least, long most) {
        if (node instanceof Node.Number number) {
            double value = number.value();
            if (value == Math.rint(value) && value >= least && value <= most) {
                return (long) value;
            }
        }
        problems.add(
                node.place(),
                name + " of the design is " + node.shown() + ", but must be a whole number"
                        + (least > 0 ? " from " + least + " to " + most : "") + ".");
        return null;
    }

    /** The sound constraints of a list. */
    List<Constraint> constraints(@Nullable Node value) {
        List<Constraint> constraints = new ArrayList<>();
        if (value instanceof Node.Listing listing) {
            for (Node item : listing.items()) {
                constraint(item, constraints);
            }
        } else if (value != null) {
            problems.add(
                    value.place(),
                    "constraints is " + value.shown() + ", but must be a list such as [\"a < b\", \"a + b <= 1\"].");
        }
        return constraints;
    }

    private void constraint(Node item, List<Constraint> constraints) {
        if (!(item instanceof Node.Text text)) {
            problems.add(item.place(), "a constraint is " + item.shown() + ", but must be text such as \"a < b\".");
            return;
        }
        try {
            constraints.add(Constraint.parse(text.text(), dimensions));
        } catch (IllegalArgumentException e) {
            problems.add(item.place(), "the constraint " + item.shown() + " is not sound: " + e.getMessage());
        }
    }
}
