package org.wakhan.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML 1.2 document into nodes that know their places. Scalars follow JSON's rules: {@code 2.5} is a number,
 * {@code yes}, {@code .5} and {@code 2026-03-01} are words. Aliases and tags are refused: a file states its values.
 */
public final class YamlReader {
    private static final int MAX_DEPTH = 20;
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final YAMLParser parser;
    private final Problems problems;

    private YamlReader(String file, YAMLParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads a file whose top holds keys with values.
     *
     * @param source the file
     * @param problems takes repeated keys
     * @throws UserError if the file is empty, broken, holds aliases, tags, several documents or no keys
     */
    public static Node.Mapping read(TextFile source, Problems problems) {
        Node root = document(source, problems);
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new UserError(root.place() + ": the file must hold keys with values, such as \"name: ...\", but holds "
                + (root instanceof Node.Listing ? "a list" : root.shown()) + ".");
    }

    private static Node document(TextFile source, Problems problems) {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), source.text())) {
            YamlReader reader = new YamlReader(source.name(), parser, problems);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UserError(source.name() + ": the file is empty.");
            }
            Node root = reader.node(first, 0);
            if (parser.nextToken() != null) {
                throw new UserError(
                        reader.place() + ": the file must hold one YAML document, but a second one starts.");
            }
            return root;
        } catch (JacksonException e) {
            throw YamlSyntax.error(source.name(), e);
        }
    }

    private Node node(JsonToken token, int depth) {
        Place place = place();
        if (depth > MAX_DEPTH) {
            throw new UserError(place + ": the values must not nest deeper than " + MAX_DEPTH + " levels.");
        }
        refuseReference(place);
        return switch (token) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> listing(place, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(place, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.Nothing(place);
            default -> new Node.Text(place, plain(String.valueOf(parser.getString()), place, "\t\n"));
        };
    }

    /** A text that would not move a terminal where it is shown; an escape such as {@code "\\e"} can put that into words. */
    private static String plain(String text, Place place, String allowed) {
        String control = ControlCharacters.first(text, allowed);
        if (control != null) {
            throw new UserError(
                    place + ": the words must be plain text, but hold the control character " + control + ".");
        }
        return text;
    }

    private Node mapping(Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            Place keyPlace = place();
            String key = plain(String.valueOf(parser.currentName()), keyPlace, "");
            Node value = node(next(), depth + 1);
            Place first = places.putIfAbsent(key, keyPlace);
            if (first == null) {
                entries.add(new Node.Entry(key, keyPlace, value));
            } else {
                problems.add(keyPlace, "the key \"" + key + "\" stands here and in line " + first.line() + " already.");
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node listing(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Listing(place, items);
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new UserError(place() + ": the file ends too early.");
        }
        return token;
    }

    private void refuseReference(Place place) {
        @Nullable Object tag = parser.getTypeId();
        if (parser.isCurrentAlias()) {
            throw new UserError(
                    place + ": the alias \"*" + parser.getString() + "\" must be replaced by the values themselves.");
        } else if (tag != null) {
            throw new UserError(place + ": the tag \"" + tag + "\" must go; values are written without tags.");
        }
    }

    private Place place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }
}
