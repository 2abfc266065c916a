package org.wakhan.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.NearestName;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.input.TextFile;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;
import org.wakhan.scenario.ScenarioDraft.Change;
import org.wakhan.scenario.ScenarioDraft.Origin;
import org.wakhan.scenario.ScenarioDraft.Parent;

/**
 * Reads scenario files, joined with the files that they extend.
 *
 * <p>A file's own start, months, parameters and settings replace those that it inherits, key by key. Interventions and
 * switched-off mechanisms add up; of two interventions on one day the inherited one comes first, so that the own one
 * prevails. Options come last.
 */
public final class ScenarioReader {
    private final ParameterRegistry registry;
    private final Set<String> mechanismIds;
    private final Region region;
    private final Trunk trunk;

    /**
     * @param registry the parameters that files can set
     * @param mechanismIds ids of the mechanisms that files can switch off
     * @param region the units that keys of parameters can name
     */
    public ScenarioReader(ParameterRegistry registry, Set<String> mechanismIds, Region region) {
        this(registry, mechanismIds, region, Trunk.NONE);
    }

    /**
     * @param registry the parameters that files can set
     * @param mechanismIds ids of the mechanisms that files can switch off
     * @param region the units that keys of parameters can name
     * @param trunk the scenarios whose states files can start from
     */
    public ScenarioReader(ParameterRegistry registry, Set<String> mechanismIds, Region region, Trunk trunk) {
        this.trunk = trunk;
        this.registry = registry;
        this.mechanismIds = Collections.unmodifiableSet(new TreeSet<>(mechanismIds));
        this.region = region;
    }

    /**
     * Reads a scenario.
     *
     * @throws UserError with everything that is wrong
     */
    public Scenario read(Path file) {
        return read(file, List.of());
    }

    /**
     * Reads a scenario and sets some parameters anew.
     *
     * @param file the scenario's file, shown in messages as it is given
     * @param overrides settings such as {@code china.pressure.gain=2}, see {@link LawText}; none twice
     * @throws UserError with everything that is wrong with the file, those that it extends and the overrides
     */
    public Scenario read(Path file, List<String> overrides) {
        Problems problems = new Problems();
        Scenario scenario = read(file, overrides, List.of(), null, problems);
        problems.check();
        if (scenario == null) {
            throw new IllegalStateException("A scenario that cannot be read must come with a problem.");
        }
        return scenario;
    }

    /**
     * Reads the scenario in a file that holds other keys besides.
     *
     * @param file the file, shown in messages as it is given
     * @param overrides settings such as {@code china.pressure.gain=2}; none twice
     * @param others keys at the top of the file that are not the scenario's
     * @param extended what the scenario extends, by name or path as the file would state it; null where that is the
     *     file's business
     * @param problems takes what is wrong
     * @return null where something was wrong
     * @throws UserError with all problems, where the file or one that it extends cannot be read at all
     */
    public @Nullable Scenario read(
            Path file, List<String> overrides, List<String> others, @Nullable String extended, Problems problems) {
        SettingsReader settings = new SettingsReader(registry, region, problems);
        Map<String, Law> options = new LinkedHashMap<>();
        Map<String, String> seen = new HashMap<>();
        overrides.forEach(option -> settings.readOption(option, options, seen));
        ScenarioFileReader reader = new ScenarioFileReader(mechanismIds, settings, problems);
        List<ScenarioDraft> chain = chain(file, reader, others, extended, problems);
        Origin origin = chain.get(chain.size() - 1).origin();
        if (origin != null) {
            return new BranchReader(trunk, problems).join(chain, origin, options, files(chain));
        }
        LocalDate start = inherited("start", ScenarioDraft::start, chain, problems);
        Integer months = inherited("months", ScenarioDraft::months, chain, problems);
        List<Intervention> interventions = interventions(chain, start, months, problems);
        if (!problems.isEmpty() || start == null || months == null) {
            return null;
        }
        return new Scenario(
                chain.get(0).name(),
                chain.get(0).question(),
                start,
                months,
                mode(chain),
                settings(chain, options),
                interventions,
                mechanismsOff(chain),
                files(chain),
                registry);
    }

    /** The file's draft and those that it extends, nearest first; cut where one cannot be read. */
    private static List<ScenarioDraft> chain(
            Path file, ScenarioFileReader reader, List<String> others, @Nullable String extended, Problems problems) {
        List<ScenarioDraft> chain = new ArrayList<>();
        Map<Path, Path> visited = new LinkedHashMap<>();
        Path next = file;
        while (next != null) {
            visited.put(real(next), next);
            boolean first = chain.isEmpty();
            try {
                chain.add(reader.read(TextFile.read(next), first ? others : List.of()));
            } catch (UserError e) {
                problems.add(Place.of(next.toString()), e);
                problems.check();
            }
            boolean named = first && extended != null;
            Parent parent = named
                    ? new Parent(Objects.requireNonNull(extended), Place.of(next.toString()))
                    : chain.get(chain.size() - 1).parent();
            String what = named ? "one of the scenarios" : "extends";
            next = parent == null ? null : follow(next, what, parent, visited, problems);
        }
        return chain;
    }

    /** @param what where the file names it */
    private static Path follow(Path file, String what, Parent parent, Map<Path, Path> visited, Problems problems) {
        Path extended = Scenarios.named(file, parent.name());
        if (Files.notExists(extended)) {
            String hint = Scenarios.isPath(parent.name())
                    ? ""
                    : NearestName.hint(parent.name(), Scenarios.withShipped(extended));
            problems.add(
                    parent.place(),
                    what + " is \"" + parent.name() + "\", but there is no file " + extended + "." + hint);
            problems.check();
        }
        if (visited.containsKey(real(extended))) {
            StringBuilder circle = new StringBuilder();
            visited.values().forEach(path -> circle.append(path).append(" -> "));
            problems.add(parent.place(), "extends must not go in a circle: " + circle + extended + ".");
            problems.check();
        }
        return extended;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static <T> @Nullable T inherited(
            String key, Function<ScenarioDraft, @Nullable T> value, List<ScenarioDraft> chain, Problems problems) {
        for (ScenarioDraft draft : chain) {
            if (draft.stated().contains(key)) {
                return value.apply(draft);
            }
        }
        ScenarioDraft last = chain.get(chain.size() - 1);
        if (last.stated().contains("extends") || last.stated().contains("from")) {
            return null; // What it would inherit is unknown, and that is a problem already.
        }
        problems.add(
                Place.of(chain.get(0).source().name()),
                "the key \"" + key + "\" must be stated here or in a scenario that this one extends.");
        return null;
    }

    private static List<Intervention> interventions(
            List<ScenarioDraft> chain, @Nullable LocalDate start, @Nullable Integer months, Problems problems) {
        List<Intervention> interventions = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            for (Change change : chain.get(i).changes()) {
                interventions.add(change.intervention());
                if (start != null && months != null) {
                    checkDate(change, start, start.plusMonths(months), problems);
                }
            }
        }
        interventions.sort(Comparator.comparing(Intervention::on));
        return interventions;
    }

    private static void checkDate(Change change, LocalDate start, LocalDate end, Problems problems) {
        LocalDate on = change.intervention().on();
        if (on.isBefore(start) || !on.isBefore(end)) {
            problems.add(
                    change.place(),
                    "on is " + on + ", but the scenario runs from " + start + " to the day before " + end + ".");
        }
    }

    private static ParameterMode mode(List<ScenarioDraft> chain) {
        for (ScenarioDraft draft : chain) {
            if (draft.mode() != null) {
                return draft.mode();
            }
        }
        return ParameterMode.POSTERIOR;
    }

    private static Map<String, Law> settings(List<ScenarioDraft> chain, Map<String, Law> options) {
        Map<String, Law> settings = new LinkedHashMap<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            settings.putAll(chain.get(i).set());
        }
        settings.putAll(options);
        return settings;
    }

    private static Set<String> mechanismsOff(List<ScenarioDraft> chain) {
        Set<String> off = new TreeSet<>();
        chain.forEach(draft -> off.addAll(draft.mechanismsOff()));
        return off;
    }

    private static Map<String, String> files(List<ScenarioDraft> chain) {
        Map<String, String> files = new LinkedHashMap<>();
        chain.forEach(draft -> files.put(draft.source().name(), draft.source().sha256()));
        return files;
    }
}
