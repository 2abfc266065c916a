package org.wakhan.design;

import java.util.Collection;
import java.util.List;
import org.wakhan.experiment.DesignKind;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.ScenarioSchema;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of experiment files, for editors: that of scenarios with the keys of experiments. Made from
 * the registry.
 *
 * <p>{@link ExperimentReader} also checks what a schema cannot say: constraints, the design's fit to the factors, dates
 * against the period.
 */
public final class ExperimentSchema {
    private final ObjectNode root;

    private ExperimentSchema(ObjectNode root) {
        this.root = root;
    }

    /**
     * The schema as text: indented, the same to the byte for the same registry.
     *
     * @param registry the parameters that factors can set
     * @param mechanismIds ids of the mechanisms that files can switch off
     */
    public static String json(ParameterRegistry registry, Collection<String> mechanismIds) {
        ExperimentSchema schema = new ExperimentSchema(ScenarioSchema.tree(registry, mechanismIds));
        schema.top(registry);
        return ScenarioSchema.text(schema.root);
    }

    private void top(ParameterRegistry registry) {
        root.put("title", "Wakhan experiment");
        // A factor "scenario" can stand for what is extended.
        root.remove("anyOf");
        ArrayNode required = root.putArray("required");
        List.of("name", "question", "factors", "design").forEach(required::add);
        ObjectNode keys = (ObjectNode) root.get("properties");
        factors(keys, registry);
        design(keys);
        ObjectNode constraints =
                key(keys, "constraints", "array", "What every point must hold to, such as a + b <= 1.");
        constraints.putObject("items").put("type", "string");
        replicates(keys);
        ObjectNode outcomes = key(
                keys,
                "outcomes",
                "array",
                "Outcomes of the whole history to summarise and draw, the most important first.");
        outcomes.put("minItems", 1).put("uniqueItems", true);
        outcomes.putObject("items").put("$ref", "#/$defs/outcome");
        ArrayNode names = ((ObjectNode) root.get("$defs")).putObject("outcome").putArray("enum");
        Outcomes.ofARun().stream().map(Outcome::key).forEach(names::add);
    }

    private void factors(ObjectNode keys, ParameterRegistry registry) {
        ObjectNode factors = key(
                keys,
                "factors",
                "object",
                "What varies from point to point, by key of a parameter; or by another name, with the key inside.");
        factors.put("minProperties", 1);
        ObjectNode properties = factors.putObject("properties");
        ObjectNode scenario = key(properties, FactorReader.SCENARIO, "array", "Scenarios that are run in turn.");
        scenario.put("minItems", 1).putObject("items").put("type", "string");
        for (Parameter parameter : registry.rows()) {
            properties
                    .putObject(parameter.key())
                    .put("description", parameter.meaning())
                    .put("$ref", of(parameter));
        }
        factors.putObject("additionalProperties").put("$ref", "#/$defs/named-factor");
        ObjectNode definitions = (ObjectNode) root.get("$defs");
        ArrayNode numbers = definitions.putObject("number-factor").putArray("anyOf");
        levels(numbers.addObject(), "number");
        numbers.addObject().put("$ref", "#/$defs/varied");
        ArrayNode words = definitions.putObject("word-factor").putArray("anyOf");
        levels(words.addObject(), "string");
        words.addObject().put("$ref", "#/$defs/varied");
        varied(definitions.putObject("varied"));
        ArrayNode named = definitions.putObject("named-factor").putArray("allOf");
        named.addObject().put("$ref", "#/$defs/varied");
        named.addObject().putArray("required").add("key");
    }

    private static String of(Parameter parameter) {
        return "#/$defs/" + (parameter.domain() instanceof Domain.Choice ? "word-factor" : "number-factor");
    }

    private static void levels(ObjectNode schema, String type) {
        schema.put("type", "array").put("minItems", 1).put("uniqueItems", true);
        schema.putObject("items").put("type", type);
    }

    private static void varied(ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode parts = schema.putObject("properties");
        key(parts, "key", "string", "Key of the parameter, where the factor has another name.");
        key(parts, "on", "string", "The day from whose start the value holds.")
                .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        ArrayNode levels = parts.putObject("levels")
                .put("description", "The values one by one, or how many of a range or law.")
                .putArray("anyOf");
        levels.addObject().put("type", "array").put("minItems", 1);
        levels.addObject().put("type", "integer").put("minimum", 2);
        key(parts, "from", "number", "First value of a range.");
        key(parts, "to", "number", "Last value of a range.");
        ArrayNode scales = key(parts, "scale", "string", "Whether equal steps are equal differences or ratios.")
                .putArray("enum");
        scales.add("linear").add("log");
        key(parts, "law", "string", "The law of the values; prior is what the scenario knows of the parameter.");
        parts.putObject("base").put("description", "The value where other factors move one at a time.");
        for (String argument :
                List.of("value", "low", "high", "mean", "sd", "median", "sigma", "a", "b", "shape", "rate")) {
            parts.putObject(argument).put("type", "number");
        }
        schema.put("additionalProperties", false);
    }

    private static void design(ObjectNode keys) {
        ArrayNode either = keys.putObject("design")
                .put("description", "How points are chosen.")
                .putArray("anyOf");
        ObjectNode word = either.addObject();
        word.putArray("enum").add(DesignKind.GRID.word()).add(DesignKind.ONE_AT_A_TIME.word());
        for (DesignKind kind : DesignKind.values()) {
            ObjectNode schema = either.addObject().put("type", "object").put("additionalProperties", false);
            ArrayNode required = schema.putArray("required").add("kind");
            ObjectNode parts = schema.putObject("properties");
            parts.putObject("kind").put("const", kind.word());
            for (String part : DesignReader.keys(kind)) {
                switch (part) {
                    case "points" -> {
                        key(parts, part, "integer", "Number of points.").put("minimum", 1);
                        required.add(part);
                    }
                    case "seed" -> key(parts, part, "integer", "Decides the points (default 1).");
                    default -> {
                        key(parts, part, "string", "CSV file beside this one, with a column a factor.");
                        required.add(part);
                    }
                }
            }
        }
    }

    private static void replicates(ObjectNode keys) {
        ArrayNode either = keys.putObject("replicates")
                .put("description", "Histories at each point (default " + ReplicatesReader.USUAL_RUNS + ").")
                .putArray("anyOf");
        either.addObject().put("type", "integer").put("minimum", 1);
        ObjectNode wrapped = either.addObject().put("type", "object").put("additionalProperties", false);
        wrapped.putArray("required").add("until");
        ObjectNode until = key(
                wrapped.putObject("properties"),
                "until",
                "object",
                "Histories until the 90 % interval of a mean is narrow enough.");
        until.put("additionalProperties", false);
        until.putArray("required").add("outcome").add("width").add("at-most");
        ObjectNode parts = until.putObject("properties");
        parts.putObject("outcome").put("$ref", "#/$defs/outcome");
        key(parts, "width", "number", "Width of the interval, in the outcome's unit.")
                .put("exclusiveMinimum", 0);
        key(parts, "at-most", "integer", "Histories of a point, at most.").put("minimum", 1);
    }

    private static ObjectNode key(ObjectNode keys, String name, String type, String description) {
        return keys.putObject(name).put("type", type).put("description", description);
    }
}
