package org.wakhan.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong with an input, so that one error tells it all. */
public final class Problems {
    private static final int SHOWN = 20;

    private record Problem(int file, int line, String message) {}

    private final List<String> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @param place where it stands
     * @param message a sentence that follows the place, and perhaps a line that starts with "Maybe"
     */
    public void add(Place place, String message) {
        problems.add(new Problem(position(place), place.line(), place + ": " + message));
    }

    /** Adds a problem that an exception tells with its place. */
    public void add(Place place, UserError error) {
        problems.add(new Problem(position(place), place.line(), String.valueOf(error.getMessage())));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Ends the reading where something is wrong.
     *
     * @throws UserError with all problems, by file and line; at most 20 in full
     */
    public void check() {
        if (problems.isEmpty()) {
            return;
        }
        problems.sort(Comparator.comparingInt(Problem::file).thenComparingInt(Problem::line));
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            text.append(text.isEmpty() ? "" : "\n").append(problem.message());
        }
        if (problems.size() > SHOWN) {
            text.append("\n... and ").append(problems.size() - SHOWN).append(" more.");
        }
        throw new UserError(text.toString());
    }

    private int position(Place place) {
        if (!files.contains(place.file())) {
            files.add(place.file());
        }
        return files.indexOf(place.file());
    }
}
