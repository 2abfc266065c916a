package org.wakhan.store.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says in words how two experiments differ. */
public final class Difference {
    private static final int SHOWN = 3;

    private final List<String> found = new ArrayList<>();

    private Difference() {}

    /** The first few differences, such as {@code its seed is 7, not 8}. */
    public static String between(Manifest there, Manifest planned) {
        Difference difference = new Difference();
        if (!Program.sameModel(there.program(), planned.program())) {
            difference.compare("program", there.program(), planned.program());
        }
        difference.compare("seed", there.seed(), planned.seed());
        difference.compare("start", there.start(), planned.start());
        difference.compare("months", there.months(), planned.months());
        difference.compare("parameters", there.parameters(), planned.parameters());
        difference.compare("mechanisms off", there.mechanismsOff(), planned.mechanismsOff());
        difference.compare(there.settings(), planned.settings());
        difference.compare("interventions", there.interventions(), planned.interventions());
        difference.compare(there.variation(), planned.variation());
        List<String> found = difference.found;
        if (found.isEmpty()) {
            // To what the registry says, which the posterior would else replace.
            difference.compare(
                    "list of parameters set",
                    there.changed().keySet(),
                    planned.changed().keySet());
        }
        if (found.isEmpty()) {
            return there.variation().isNone()
                    ? "what it keeps of a run (--keep) or its posterior differs"
                    : "what it keeps of a run (--keep), its posterior or the values of its points differ";
        }
        int more = found.size() - SHOWN;
        return String.join(", ", found.subList(0, Math.min(SHOWN, found.size())))
                + (more > 0 ? ", and " + more + " more" : "");
    }

    private void compare(String name, Object there, Object planned) {
        if (!there.equals(planned)) {
            found.add("its " + name + " is " + there + ", not " + planned);
        }
    }

    private void compare(Variation there, Variation planned) {
        compare("design", there.design(), planned.design());
        compare("factors", factors(there), factors(planned));
        compare("constraints", there.constraints(), planned.constraints());
    }

    private static List<String> factors(Variation variation) {
        return variation.factors().stream()
                .map(factor -> factor.sets() + " " + factor.values())
                .toList();
    }

    private void compare(Map<String, String> there, Map<String, String> planned) {
        planned.forEach((key, value) -> {
            String other = there.get(key);
            if (!Objects.equals(other, value)) {
                found.add("its " + key + " is " + (other == null ? "not known there" : other + ", not " + value));
            }
        });
    }
}
