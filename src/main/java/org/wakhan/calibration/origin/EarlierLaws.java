package org.wakhan.calibration.origin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wakhan.input.Digest;
import org.wakhan.input.Table;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.Scenario;

/**
 * All laws that hold at origins before the facts that the registry rests on.
 *
 * @param rows by key, the earliest first
 */
public record EarlierLaws(List<EarlierLaw> rows) {
    public EarlierLaws {
        rows = rows.stream().sorted(Comparator.comparing(EarlierLaw::until)).toList();
    }

    /** Those that ship with the program. */
    public static EarlierLaws load() {
        return new EarlierLaws(Table.resource(EarlierLaws.class, "earlier_laws.csv").rows().stream()
                .map(row -> new EarlierLaw(
                        row.text("scenario"),
                        row.text("key"),
                        LocalDate.parse(row.text("until")),
                        row.text("law"),
                        row.text("evidence"),
                        row.place()))
                .toList());
    }

    /** The rows that hold at an origin, one for each key of the registry or of a scenario. */
    public List<EarlierLaw> at(YearMonth origin) {
        Map<String, EarlierLaw> first = new LinkedHashMap<>();
        for (EarlierLaw row : rows) {
            if (row.holds(origin.atEndOfMonth())) {
                first.putIfAbsent(row.scenario() + " " + row.key(), row);
            }
        }
        return List.copyOf(first.values());
    }

    /** The registry as it might have been at an origin. */
    public ParameterRegistry registry(ParameterRegistry present, YearMonth origin) {
        Map<String, Law> laws = new LinkedHashMap<>();
        for (EarlierLaw row : at(origin)) {
            if (row.scenario().isEmpty()) {
                laws.put(row.key(), row.in(present));
            }
        }
        return new ParameterRegistry(present.rows().stream()
                .map(row -> row.with(laws.getOrDefault(row.key(), row.prior())))
                .toList());
    }

    /**
     * A scenario with the registry of an origin and its own settings as they might have been.
     *
     * @param key name of the scenario's file
     * @param chosen keys that the user set, which stand
     */
    public Scenario scenario(String key, Scenario scenario, Set<String> chosen, YearMonth origin) {
        ParameterRegistry registry = registry(scenario.registry(), origin);
        Map<String, Law> earlier = new LinkedHashMap<>();
        for (EarlierLaw row : at(origin)) {
            if (row.scenario().equals(key)
                    && scenario.settings().containsKey(row.key())
                    && !chosen.contains(row.key())) {
                earlier.put(row.key(), row.in(scenario.registry()));
            }
        }
        return scenario.copy()
                .fromBeginning()
                .registry(registry)
                .set(earlier)
                .keep(change -> !change.on().isAfter(origin.atEndOfMonth()))
                .make();
    }

    /** SHA-256 of all that decides the laws at an origin. */
    String digest(YearMonth origin) {
        Digest digest = new Digest();
        digest.add(origin.toString());
        for (EarlierLaw row : at(origin)) {
            digest.add(row.scenario() + " " + row.key() + " " + row.law());
        }
        return digest.hex();
    }
}
