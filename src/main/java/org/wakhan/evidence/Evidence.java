package org.wakhan.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.wakhan.input.Row;
import org.wakhan.input.Table;

/**
 * The facts behind the model: documented incidents, aggregates and presence of organisations. Immutable; read once.
 *
 * @param incidents 124 documented incidents and mentions
 * @param aggregates 138 counts, strengths and values, each with who counted
 * @param presence presence of organisations by unit
 */
public record Evidence(List<Incident> incidents, List<Aggregate> aggregates, List<ActorPresence> presence) {

    public Evidence {
        incidents = List.copyOf(incidents);
        aggregates = List.copyOf(aggregates);
        presence = List.copyOf(presence);
    }

    /** The facts that ship with the program. */
    public static Evidence load() {
        return Shipped.EVIDENCE;
    }

    /** The incident with an id. */
    public Incident incident(String id) {
        for (Incident incident : incidents) {
            if (incident.id().equals(id)) {
                return incident;
            }
        }
        throw new IllegalArgumentException("There is no incident " + id + ".");
    }

    /**
     * Sourced attacks in which Chinese nationals were killed or injured, each once, in order of time.
     *
     * @param from first day
     * @param before the day after the last one
     */
    public List<Incident> attacksOnChineseNationals(LocalDate from, LocalDate before) {
        return incidents.stream()
                .filter(incident -> incident.category().equals("attack")
                        && incident.isCanonical()
                        && incident.isSourced()
                        && incident.harmedChineseNationals()
                        && !incident.from().isBefore(from)
                        && incident.to().isBefore(before))
                .sorted(Comparator.comparing(Incident::from).thenComparing(Incident::id))
                .toList();
    }

    /** Aggregates of a group and metric, in the file's order. */
    public List<Aggregate> aggregates(String group, String metric) {
        return aggregates.stream()
                .filter(row -> row.group().equals(group) && row.metric().equals(metric))
                .toList();
    }

    private static Evidence read() {
        return new Evidence(
                Table.resource(Evidence.class, "incidents.csv").rows().stream()
                        .map(Evidence::incident)
                        .toList(),
                aggregates(Table.resource(Evidence.class, "aggregates.csv")),
                Table.resource(Evidence.class, "actor_presence.csv").rows().stream()
                        .map(Evidence::presence)
                        .toList());
    }

    private static Incident incident(Row row) {
        return new Incident(
                row.text("id"),
                row.text("canonical_id"),
                row.text("category"),
                LocalDate.parse(row.text("date_start")),
                LocalDate.parse(row.text("date_end")),
                row.text("date_precision"),
                row.text("place"),
                row.text("country"),
                names(row.text("province")),
                row.text("actor_claiming"),
                row.text("rival_claims"),
                row.text("attributed_to"),
                row.text("target"),
                count(row, "killed_best"),
                count(row, "injured_best"),
                count(row, "chinese_killed"),
                count(row, "chinese_injured"),
                row.text("origin"),
                articles(row.text("source_article")),
                row.text("source_url"),
                row.text("confidence"),
                row.text("note_conflicts"));
    }

    private static List<Aggregate> aggregates(Table table) {
        List<Row> rows = table.rows();
        Aggregate[] aggregates = new Aggregate[rows.size()];
        for (int i = 0; i < aggregates.length; i++) {
            Row row = rows.get(i);
            double value = row.number("value");
            aggregates[i] = new Aggregate(
                    i + 2,
                    row.text("group"),
                    row.text("metric"),
                    row.text("geography"),
                    LocalDate.parse(row.text("period_start")),
                    LocalDate.parse(row.text("period_end")),
                    value,
                    row.numberOr("value_low", value),
                    row.numberOr("value_high", value),
                    row.text("unit"),
                    row.text("basis"),
                    row.text("origin"),
                    row.text("source_url").replaceAll("seed (\\d{3})_[0-9a-f]+\\.txt", "article $1"),
                    row.text("confidence"),
                    row.text("note"));
        }
        return List.of(aggregates);
    }

    private static ActorPresence presence(Row row) {
        return new ActorPresence(
                row.text("actor"),
                row.text("id"),
                row.integer("intensity_2021_23"),
                row.integer("intensity_2024_26"),
                row.text("presence_type"),
                row.text("evidence"),
                row.text("source_url"),
                row.text("confidence"));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Numbers of the source articles; the file names them by number, an underscore and a mark of the copy. */
    private static List<String> articles(String text) {
        return names(text).stream().map(name -> name.split("_", -1)[0]).toList();
    }

    private static OptionalInt count(Row row, String column) {
        return row.text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.integer(column));
    }

    private static final class Shipped {
        static final Evidence EVIDENCE = read();
    }
}
