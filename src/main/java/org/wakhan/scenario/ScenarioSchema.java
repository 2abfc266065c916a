package org.wakhan.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of scenario files, for editors. Made from the registry.
 *
 * <p>It says what can be said of one file alone. {@link ScenarioReader} also checks what needs more: the files that a
 * scenario extends, dates against the period, days against the calendar, and laws as a whole.
 */
public final class ScenarioSchema {
    private static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ObjectNode root = JSON.createObjectNode();

    private ScenarioSchema() {}

    /**
     * The schema as text: indented, the same to the byte for the same registry.
     *
     * @param registry the parameters that files can set
     * @param mechanismIds ids of the mechanisms that files can switch off
     */
    public static String json(ParameterRegistry registry, Collection<String> mechanismIds) {
        return text(tree(registry, mechanismIds));
    }

    /** The schema as a tree that may be changed. */
    public static ObjectNode tree(ParameterRegistry registry, Collection<String> mechanismIds) {
        ScenarioSchema schema = new ScenarioSchema();
        schema.top(mechanismIds);
        schema.definitions(registry);
        return schema.root;
    }

    /** A schema as indented text. */
    public static String text(ObjectNode schema) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
        return JSON.writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private void top(Collection<String> mechanismIds) {
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Wakhan scenario");
        root.put("type", "object");
        words(root.putArray("required"), List.of("name", "question"));
        ArrayNode needs = root.putArray("anyOf");
        words(needs.addObject().putArray("required"), List.of("extends"));
        words(needs.addObject().putArray("required"), List.of("from"));
        words(needs.addObject().putArray("required"), List.of("start", "months"));
        root.put("additionalProperties", false);
        ObjectNode keys = root.putObject("properties");
        text(keys, "name", "Short name.")
                .put("pattern", "^\\s*\\S([^\\n]*\\S)?\\s*$")
                .put("maxLength", ScenarioFileReader.LONGEST_NAME);
        text(keys, "question", "What the scenario asks, in a sentence or two.").put("pattern", "\\S");
        text(
                        keys,
                        "extends",
                        "Scenario that this one changes: the name of one beside this file or shipped with the program, or a path.")
                .put("pattern", "^(" + Scenarios.REFERENCE + ")$");
        text(
                        keys,
                        "from",
                        "Folder of results and date of stored states that the histories start from, such as output/baseline@2026-03-01.")
                .put("pattern", "^" + ScenarioFileReader.ORIGIN.pattern() + "$");
        text(keys, "start", "First day.").put("pattern", DATE);
        ObjectNode months = key(keys, "months", "integer", "Length in months.");
        months.put("minimum", 1).put("maximum", ScenarioFileReader.MOST_MONTHS);
        ObjectNode mode = text(
                keys,
                "parameters",
                "Where uncertain parameters come from: for each run from what is known after the calibration (posterior) or before (prior), or their point values (point).");
        words(
                mode.putArray("enum"),
                Arrays.stream(ParameterMode.values()).map(ParameterMode::word).toList());
        mode.put("default", ParameterMode.POSTERIOR.word());
        keys.putObject("set").put("$ref", "#/$defs/settings");
        mechanisms(keys, mechanismIds);
        interventions(keys);
    }

    private static void mechanisms(ObjectNode keys, Collection<String> ids) {
        ObjectNode mechanisms = key(keys, "mechanisms", "object", "Mechanisms to leave out.");
        mechanisms.put("additionalProperties", false);
        ObjectNode off = key(mechanisms.putObject("properties"), "off", "array", "Ids of mechanisms switched off.");
        words(off.putObject("items").putArray("enum"), new TreeSet<>(ids));
    }

    private static void interventions(ObjectNode keys) {
        ObjectNode interventions = key(keys, "interventions", "array", "Dated changes of parameters.");
        ObjectNode change = interventions.putObject("items").put("type", "object");
        words(change.putArray("required"), List.of("on"));
        ArrayNode either = change.putArray("anyOf");
        words(either.addObject().putArray("required"), List.of("set"));
        words(either.addObject().putArray("required"), List.of("times"));
        change.put("additionalProperties", false);
        ObjectNode parts = change.putObject("properties");
        text(parts, "on", "The day from whose start the values hold.").put("pattern", DATE);
        text(parts, "note", "Why, in the author's words.").put("pattern", "\\S");
        parts.putObject("set").put("$ref", "#/$defs/settings").put("minProperties", 1);
        ObjectNode times = key(parts, "times", "object", "Factors on the values that a history has.");
        times.put("minProperties", 1);
        times.putObject("propertyNames").put("pattern", "\\.");
        times.putObject("additionalProperties").put("type", "number").put("minimum", 0);
    }

    private void definitions(ParameterRegistry registry) {
        ObjectNode definitions = root.putObject("$defs");
        ObjectNode settings = definitions.putObject("settings");
        settings.put("type", "object").put("additionalProperties", false);
        ObjectNode keys = settings.putObject("properties");
        for (Parameter parameter : registry.rows()) {
            parameter(keys.putObject(parameter.key()), parameter);
        }
        ArrayNode laws = definitions.putObject("law").putArray("oneOf");
        for (LawShape shape : LawShape.values()) {
            law(laws.addObject(), shape);
        }
    }

    private static void parameter(ObjectNode schema, Parameter parameter) {
        String unit = parameter.unit().equals("-") ? "" : " (" + parameter.unit() + ")";
        schema.put("description", parameter.meaning() + unit + ". " + prior(parameter));
        if (parameter.domain() instanceof Domain.Choice choice) {
            words(schema.putArray("enum"), choice.words());
            return;
        }
        Domain.Range range = (Domain.Range) parameter.domain();
        ArrayNode either = schema.putArray("anyOf");
        ObjectNode number = either.addObject().put("type", "number");
        if (ParameterRule.isBound(range.min())) {
            number.put("minimum", ShortDecimal.of(range.min()));
        }
        if (ParameterRule.isBound(range.max())) {
            number.put("maximum", ShortDecimal.of(range.max()));
        }
        either.addObject().put("$ref", "#/$defs/law");
    }

    private static String prior(Parameter parameter) {
        Law prior = parameter.prior();
        return prior instanceof Law.Fixed
                ? "Default: " + LawText.format(parameter, prior) + "."
                : "Prior: " + LawShape.of(prior).word() + ", 90 % from " + rounded(prior.quantile(0.05)) + " to "
                        + rounded(prior.quantile(0.95)) + ", point " + rounded(prior.point()) + ".";
    }

    /** Three digits, in which versions of Java do not differ. */
    private static String rounded(double value) {
        return ShortDecimal.text(new BigDecimal(value).round(new MathContext(3)).doubleValue());
    }

    private static void law(ObjectNode schema, LawShape shape) {
        schema.put("type", "object").put("additionalProperties", false);
        ArrayNode required = schema.putArray("required");
        required.add("law");
        words(required, shape.arguments());
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("law").put("const", shape.word());
        shape.arguments().forEach(argument -> properties.putObject(argument).put("type", "number"));
    }

    private static ObjectNode text(ObjectNode keys, String name, String description) {
        return key(keys, name, "string", description);
    }

    private static ObjectNode key(ObjectNode keys, String name, String type, String description) {
        return keys.putObject(name).put("type", type).put("description", description);
    }

    private static void words(ArrayNode array, Collection<String> words) {
        words.forEach(array::add);
    }
}
