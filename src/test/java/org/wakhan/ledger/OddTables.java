package org.wakhan.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.input.Row;
import org.wakhan.input.Table;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.world.Definition;
import org.wakhan.narrative.Impulse;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/** The tables of the ODD document, made from the registry, the list of mechanisms, the facts and the agents' source. */
final class OddTables {
    private static final Path AGENTS = Path.of("src/main/java/org/wakhan/model/agent");
    private static final Pattern TYPE =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:final class|record) (\\w+)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?public (final )?([\\w<>\\[\\].]+) (\\w+)(?: = [^;]+)?;",
            Pattern.DOTALL);
    /** A state behind methods: documented, and not final. */
    private static final Pattern HIDDEN_FIELD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*private ()(?!static |final )([\\w<>\\[\\].]+) (\\w+)(?: = [^;]+)?;",
            Pattern.DOTALL);

    private static final Pattern COMPONENT = Pattern.compile("@param (\\w+) (.*)");

    private OddTables() {}

    /** Every table by the name in its marker. */
    static Map<String, String> all() {
        Ledger ledger = Ledger.of(Mechanisms.registry().rows(), Mechanisms.ALL, Evidence.load());
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("entities", entities());
        tables.put("state-variables", stateVariables());
        tables.put("processes", processes());
        tables.put("events", events());
        tables.put("outcomes", outcomes());
        tables.put("parameters", parameters(ledger));
        tables.put("sources", sources());
        tables.put("disagreements", disagreements(ledger));
        return tables;
    }

    private static String entities() {
        List<List<String>> rows = new ArrayList<>();
        agents().forEach((name, source) -> {
            Matcher type = TYPE.matcher(source);
            if (type.find()) {
                rows.add(List.of(name, sentence(type.group(1))));
            }
        });
        return table(List.of("entity (class)", "what it is"), rows);
    }

    private static String stateVariables() {
        List<List<String>> rows = new ArrayList<>();
        agents().forEach((name, source) -> {
            Matcher component = COMPONENT.matcher(source.contains("public record") ? source : "");
            while (component.find()) {
                rows.add(List.of(name, "`" + component.group(1) + "`", "-", "fixed", component.group(2)));
            }
            addFields(name, FIELD.matcher(source), rows);
            addFields(name, HIDDEN_FIELD.matcher(source), rows);
        });
        return table(List.of("entity", "variable", "type", "in a history", "meaning and unit"), rows);
    }

    private static void addFields(String name, Matcher field, List<List<String>> rows) {
        while (field.find()) {
            if (!field.group(3).equals("static")) {
                String meaning = field.group(1) == null ? "" : sentence(field.group(1));
                boolean fixed =
                        "final ".equals(field.group(2)) && !field.group(3).endsWith("[]");
                rows.add(List.of(
                        name,
                        "`" + field.group(4) + "`",
                        "`" + field.group(3) + "`",
                        fixed ? "fixed" : "changes",
                        meaning.isEmpty() ? "-" : meaning));
            }
        }
    }

    private static String processes() {
        List<List<String>> rows = new ArrayList<>();
        for (Definition definition : Mechanisms.ALL) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    definition.id(),
                    definition.name(),
                    definition.rule(),
                    definition.hears().stream().sorted().map(EventType::label).collect(Collectors.joining(", ")),
                    definition.source()));
        }
        return table(List.of("order", "id", "submodel", "rule", "hears", "source"), rows);
    }

    private static String events() {
        return table(
                List.of("event", "meaning", "set off by"),
                Arrays.stream(EventType.values())
                        .map(type -> List.of(
                                "`" + type.name().toLowerCase(Locale.ROOT) + "`",
                                type.label(),
                                switch (Impulse.of(type)) {
                                    case OWN_CLOCK -> "a clock";
                                    case SCENARIO -> "the scenario";
                                    case PAST -> "a start after the takeover";
                                    case EVENT -> "another event";
                                }))
                        .toList());
    }

    private static String outcomes() {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : Outcomes.ofARun()) {
            rows.add(List.of(
                    "`" + outcome.key() + "`",
                    outcome.label(),
                    outcome.unit(),
                    outcome.over().name().toLowerCase(Locale.ROOT)));
        }
        return table(List.of("outcome", "meaning", "unit of a month", "over the history"), rows);
    }

    private static String parameters(Ledger ledger) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            Parameter parameter = entry.parameter();
            rows.add(List.of(
                    "`" + parameter.key() + "`",
                    parameter.mechanism(),
                    parameter.meaning(),
                    parameter.prior() instanceof Law.Fixed
                            ? parameter.format(parameter.point())
                            : parameter.prior().toString(),
                    parameter.unit(),
                    range(parameter),
                    parameter.status().word(),
                    entry.citations().stream().map(Citation::reference).collect(Collectors.joining(", "))));
        }
        return table(
                List.of("key", "mechanism", "meaning", "value or prior", "unit", "range", "status", "rests on"), rows);
    }

    private static String range(Parameter parameter) {
        if (parameter.domain() instanceof Domain.Choice choice) {
            return String.join(", ", choice.words());
        }
        Domain.Range range = (Domain.Range) parameter.domain();
        return parameter.format(range.min()) + " to "
                + (range.max() == Double.MAX_VALUE ? "" : parameter.format(range.max()));
    }

    private static String sources() {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : Table.resource(Evidence.class, "sources.csv").rows()) {
            rows.add(List.of(row.text("kind"), row.text("mention"), row.text("reference")));
        }
        return table(List.of("kind", "cited as", "source"), rows);
    }

    private static String disagreements(Ledger ledger) {
        return table(
                List.of("subject", "one version", "the other version", "resolution"),
                ledger.disagreements().stream()
                        .map(row -> List.of(row.subject(), row.versionA(), row.versionB(), row.resolution()))
                        .toList());
    }

    private static Map<String, String> agents() {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(AGENTS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    sources.put(name, Files.readString(file).replaceAll("public static final[^;]*;", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Javadoc as a line: no tags, no links. */
    private static String sentence(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("@param.*", "")
                .replace(" *", "")
                .replaceAll("\\{@\\w+ (\\w+)#(\\w+)}", "$2 of $1")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    private static String table(List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        line(table, header);
        line(table, header.stream().map(cell -> "---").toList());
        rows.forEach(row -> line(table, row));
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append(
                cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
