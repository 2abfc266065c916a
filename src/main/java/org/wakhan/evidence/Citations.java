package org.wakhan.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wakhan.input.NearestName;
import org.wakhan.input.Row;
import org.wakhan.input.Table;

/**
 * Reads references out of prose, so that the classes of the model can say in one sentence what a number rests on.
 *
 * <p>Understood are ids of incidents ({@code S002-05}, {@code C-01 to C-03}), rows of aggregates (see
 * {@link AggregateReference}), {@code actor_presence.csv: NRF} with or without a unit, the names of other files of facts,
 * {@code article 001} and {@code articles 000 and 004}, {@code model.md A1} and the publications of {@code sources.csv}.
 * A reference that leads nowhere is an error, not prose.
 */
public final class Citations {
    private static final Pattern INCIDENT =
            Pattern.compile("\\b(S\\d{3}-\\d{2}|[A-Z]-\\d{2}|P-AGG)(?: to (S\\d{3}-\\d{2}|[A-Z]-\\d{2}))?(?![\\d-])");
    private static final Pattern ARTICLES = Pattern.compile("\\barticles? (\\d{3}(?:(?:, | and )\\d{3})*)");
    private static final Pattern TABLE = Pattern.compile("\\bmodel\\.md (section \\d+|[A-G]\\d{1,2})");
    private static final Pattern PRESENCE =
            Pattern.compile("\\bactor_presence\\.csv[:,] ([A-Z][A-Za-z/-]*)(?:, ([A-Z]{2}-[A-Z0-9]+))?");
    private static final Pattern FILE = Pattern.compile("\\b([a-z_]+\\.csv)\\b");
    private static final Set<String> READ_BY_ROW = Set.of("incidents.csv", "aggregates.csv", "actor_presence.csv");

    private final Evidence evidence;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> articles = new LinkedHashMap<>();
    private final Map<String, String> literature = new LinkedHashMap<>();

    public Citations(Evidence evidence) {
        this.evidence = evidence;
        for (Row row : Table.resource(Citations.class, "sources.csv").rows()) {
            Map<String, String> kind = switch (row.text("kind")) {
                case "file" -> files;
                case "article" -> articles;
                case "literature" -> literature;
                default -> throw row.error("has an unknown kind");
            };
            kind.put(row.text("mention"), row.text("reference"));
        }
    }

    /**
     * The references in a text, in the order of kinds; none where it is prose alone.
     *
     * @throws IllegalArgumentException if a reference leads nowhere
     */
    public List<Citation> read(String text) {
        return read(text, true);
    }

    /**
     * The references in a text that may also name files as wholes, such as {@code aggregates.csv (Strength)}.
     *
     * @throws IllegalArgumentException if a reference leads nowhere
     */
    public List<Citation> readFiles(String text) {
        return read(text, false);
    }

    private List<Citation> read(String text, boolean byRow) {
        Set<Citation> found = new LinkedHashSet<>();
        each(INCIDENT, text, match -> found.addAll(incidents(match.group(1), match.group(2), text)));
        for (Aggregate row : AggregateReference.rows(text, evidence.aggregates(), byRow)) {
            found.add(new Citation.AggregateRow(row));
        }
        each(PRESENCE, text, match -> found.addAll(presence(match.group(1), match.group(2), text)));
        each(FILE, text, match -> {
            if (!byRow || !READ_BY_ROW.contains(match.group(1))) {
                found.add(new Citation.DataFile(match.group(1), known(files, match.group(1), text)));
            }
        });
        each(ARTICLES, text, match -> {
            for (String number : match.group(1).split("\\D+", -1)) {
                found.add(new Citation.Article(Integer.parseInt(number), known(articles, number, text)));
            }
        });
        literature.forEach((mention, publication) -> {
            if (Pattern.compile("(?<![A-Za-z])" + Pattern.quote(mention) + "(?![A-Za-z])")
                    .matcher(text)
                    .find()) {
                found.add(new Citation.Literature(mention, publication));
            }
        });
        each(TABLE, text, match -> found.add(new Citation.Table(match.group(1))));
        return List.copyOf(found);
    }

    /** All files of facts with where they come from. */
    public Map<String, String> files() {
        return new LinkedHashMap<>(files);
    }

    private List<Citation> incidents(String first, String last, String text) {
        List<Citation> rows = new ArrayList<>();
        boolean inside = false;
        for (Incident incident : evidence.incidents()) {
            inside |= incident.id().equals(first);
            if (inside) {
                rows.add(new Citation.IncidentRow(incident));
                if (last == null || incident.id().equals(last)) {
                    return rows;
                }
            }
        }
        throw lost(last == null ? first : first + " to " + last, text, incidentIds());
    }

    private List<String> incidentIds() {
        return evidence.incidents().stream().map(Incident::id).toList();
    }

    private List<Citation> presence(String organisation, String unit, String text) {
        List<Citation> rows = new ArrayList<>();
        for (ActorPresence row : evidence.presence()) {
            if (row.organisation().equals(organisation)
                    && (unit == null || row.unitId().equals(unit))) {
                rows.add(new Citation.PresenceRow(row));
            }
        }
        if (rows.isEmpty()) {
            throw lost(
                    "actor_presence.csv: " + organisation,
                    text,
                    evidence.presence().stream()
                            .map(ActorPresence::organisation)
                            .distinct()
                            .toList());
        }
        return rows;
    }

    private static String known(Map<String, String> sources, String name, String text) {
        String reference = sources.get(name);
        if (reference == null) {
            throw lost(name, text, List.copyOf(sources.keySet()));
        }
        return reference;
    }

    private static IllegalArgumentException lost(String reference, String text, List<String> valid) {
        return new IllegalArgumentException("The reference " + reference + " in \"" + text + "\" leads nowhere."
                + NearestName.hint(reference, valid));
    }

    private static void each(Pattern pattern, String text, Consumer<Matcher> reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reader.accept(matcher);
        }
    }
}
