package org.wakhan.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a YAML file, with the place where it stands. */
public sealed interface Node {

    /** Where it starts. */
    Place place();

    /** How a message shows it, such as {@code "expel"}, {@code 2.5} or {@code a list}. */
    String shown();

    /** Words. */
    record Text(Place place, String text) implements Node {
        private static final int SHOWN = 60;

        @Override
        public String shown() {
            String line = text.strip().replaceAll("\\s+", " ");
            return "\"" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...") + "\"";
        }
    }

    /**
     * A number as it was written.
     *
     * @param text the number's text; {@code .inf} and {@code .nan} are possible
     */
    record Number(Place place, String text) implements Node {

        /** The value; not finite where the text is {@code .inf} or {@code .nan} or too large. */
        public double value() {
            return switch (text) {
                case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
                case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
                case ".nan", ".NaN", ".NAN" -> Double.NaN;
                default -> Double.parseDouble(text) + 0.0;
            };
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** True or false. */
    record Flag(Place place, boolean value) implements Node {
        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** A key without a value. */
    record Nothing(Place place) implements Node {
        @Override
        public String shown() {
            return "empty";
        }
    }

    /** Values one after the other. */
    record Listing(Place place, List<Node> items) implements Node {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file; no key comes twice. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key, or null where it is not stated. */
        public @Nullable Node find(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public String shown() {
            return "a group of keys";
        }
    }

    /**
     * One key of a mapping.
     *
     * @param key the key
     * @param place where the key stands
     * @param value its value
     */
    record Entry(String key, Place place, Node value) {}
}
