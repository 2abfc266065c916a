package org.wakhan.store.table;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Outcome;

/**
 * A column of a {@link Feed}.
 *
 * @param name name in the table
 * @param sqlType type in the table
 * @param type type in which values are handed over; DuckDB casts where it differs from that of the table
 * @param fill writes values
 */
public record Column(String name, String sqlType, DuckDBColumnType type, Fill fill) {

    /** Writes rows {@code from} to {@code from + count - 1} of the feed to places 0 to {@code count - 1}. */
    @FunctionalInterface
    interface Fill {
        void fill(DuckDBWritableVector vector, int from, int count);
    }

    /** The whole number in a row. */
    @FunctionalInterface
    interface IntOf {
        int at(int row);
    }

    /** What stands in a row; null where nothing does. */
    @FunctionalInterface
    interface ValueOf<T> {
        @Nullable
        T at(int row);
    }

    static Column integer(String name, IntOf value) {
        return new Column(name, "INTEGER", DuckDBColumnType.INTEGER, (vector, from, count) -> {
            for (int k = 0; k < count; k++) {
                vector.setInt(k, value.at(from + k));
            }
        });
    }

    static Column longs(String name, ValueOf<Long> value) {
        return new Column(name, "BIGINT", DuckDBColumnType.BIGINT, (vector, from, count) -> {
            for (int k = 0; k < count; k++) {
                Long number = value.at(from + k);
                if (number == null) {
                    vector.setNull(k);
                } else {
                    vector.setLong(k, number);
                }
            }
        });
    }

    /** A column of an outcome: whole numbers where it counts something. */
    static Column outcome(Outcome outcome, ValueOf<Double> value) {
        if (!outcome.counts()) {
            return number(outcome.key(), value);
        }
        return new Column(outcome.key(), "INTEGER", DuckDBColumnType.INTEGER, (vector, from, count) -> {
            for (int k = 0; k < count; k++) {
                Double number = value.at(from + k);
                if (number == null) {
                    vector.setNull(k);
                } else {
                    vector.setInt(k, number.intValue());
                }
            }
        });
    }

    /**
     * A column of an outcome that has several rows a history. The loops of the two types stand apart, because they put
     * thousands of values a history and share no call that the compiler could inline for both.
     *
     * @param perHistory rows of each history, one behind the other
     * @param values all values of a history
     */
    static Column grid(Outcome outcome, int perHistory, IntFunction<double[]> values) {
        return outcome.counts()
                ? new Column(outcome.key(), "INTEGER", DuckDBColumnType.INTEGER, (vector, from, count) -> {
                    for (int k = 0; k < count; ) {
                        double[] column = values.apply((from + k) / perHistory);
                        for (int at = (from + k) % perHistory; at < perHistory && k < count; at++, k++) {
                            vector.setInt(k, (int) column[at]);
                        }
                    }
                })
                : new Column(outcome.key(), "DOUBLE", DuckDBColumnType.DOUBLE, (vector, from, count) -> {
                    for (int k = 0; k < count; ) {
                        double[] column = values.apply((from + k) / perHistory);
                        for (int at = (from + k) % perHistory; at < perHistory && k < count; at++, k++) {
                            vector.setDouble(k, column[at]);
                        }
                    }
                });
    }

    static Column number(String name, ValueOf<Double> value) {
        return new Column(name, "DOUBLE", DuckDBColumnType.DOUBLE, (vector, from, count) -> {
            for (int k = 0; k < count; k++) {
                Double number = value.at(from + k);
                if (number == null) {
                    vector.setNull(k);
                } else {
                    vector.setDouble(k, number);
                }
            }
        });
    }

    static Column text(String name, String sqlType, ValueOf<String> value) {
        return new Column(name, sqlType, DuckDBColumnType.VARCHAR, (vector, from, count) -> {
            String[] texts = new String[count];
            for (int k = 0; k < count; k++) {
                texts[k] = value.at(from + k);
            }
            vector.setStrings(0, texts);
        });
    }

    static Column date(String name, ValueOf<LocalDate> value) {
        return new Column(name, "DATE", DuckDBColumnType.DATE, (vector, from, count) -> {
            for (int k = 0; k < count; k++) {
                vector.setDate(k, value.at(from + k));
            }
        });
    }

    /** The name as SQL writes it. */
    String quoted() {
        return quoted(name);
    }

    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
