package org.wakhan.chart.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wakhan.chart.course.Mark;
import org.wakhan.evidence.Aggregate;
import org.wakhan.evidence.Evidence;
import org.wakhan.evidence.Incident;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * Which documented facts are drawn over which course. Only facts within the simulated period are given; a scenario that
 * starts after the last fact has none.
 */
final class DocumentedMarks {
    /** Where Chinese nationals were harmed. */
    enum Place {
        AFGHANISTAN("AF"),
        TAJIK_BORDER("TJ");

        private final String country;

        Place(String country) {
            this.country = country;
        }
    }

    private static final Map<String, String> PROTESTS = inOrder(
            "S002-03", "Protest after the Kabul hotel attack",
            "S000-04", "Protest after the Takhar shooting",
            "S001-03", "Protest after the Kabul restaurant attack");
    private static final Map<String, String> STEPS = inOrder(
            "S002-05", "Foreign minister of China visits Kabul",
            "S000-07", "Ambassador of China presents credentials in Kabul",
            "D-05", "Envoy of Kabul presents credentials in Beijing");
    private static final Map<String, String> CONTRACTS = inOrder(
            "D-03", "Amu Darya oil contract",
            "D-04", "Seven mining contracts (USD 6.6 billion announced)",
            "D-06", "Mes Aynak copper: access road begun",
            "D-08", "Amu Darya oil contract ended by the authorities");

    private static final Set<String> UN_COUNTS = Set.of("attacks", "attacks (at least)");

    private final Evidence evidence;
    private final Region region;
    private final LocalDate start;
    private final LocalDate end;

    /**
     * The facts of a period.
     *
     * @param start first day
     * @param end first day after the period
     */
    DocumentedMarks(Evidence evidence, Region region, LocalDate start, LocalDate end) {
        this.evidence = evidence;
        this.region = region;
        this.start = start;
        this.end = end;
    }

    /** UN counts of ISIS-K attacks as monthly rates of their reporting periods. */
    List<Mark> isisAttackRates() {
        List<Mark> marks = new ArrayList<>();
        for (Aggregate row : evidence.aggregates()) {
            boolean inside = !row.from().isBefore(start) && row.to().isBefore(end);
            if (row.group().equals("ISIS-K attacks") && UN_COUNTS.contains(row.metric()) && inside) {
                marks.add(new Mark.Period(row.from(), row.to(), row.perMonth(), isSourced(row.origin())));
            }
        }
        return marks;
    }

    /** UN estimates of the strength of ISIS-K. */
    List<Mark> isisStrength() {
        return estimates("Strength", "ISIS-K");
    }

    /** The firms that press reports name. */
    List<Mark> firms() {
        return estimates("Economy", "Chinese companies registered with Ministry of Mines");
    }

    /** The business people that press reports name. */
    List<Mark> staff() {
        return estimates("Economy", "Chinese business people exploring");
    }

    List<Mark> protests() {
        return moments(PROTESTS);
    }

    List<Mark> relationsSteps() {
        return moments(STEPS);
    }

    List<Mark> contracts() {
        return moments(CONTRACTS);
    }

    /** Attacks that harmed Chinese nationals, each and as a running count; empty after the last documented fact. */
    List<Mark> harmedChineseNationals(Place place) {
        List<Incident> incidents = evidence.incidents().stream()
                .filter(Incident::isCanonical)
                .filter(incident -> incident.category().equals("attack") && incident.harmedChineseNationals())
                .filter(incident ->
                        isInside(incident.from()) && countryOf(incident).equals(place.country))
                .sorted(Comparator.comparing(Incident::from))
                .toList();
        List<Mark> marks = new ArrayList<>();
        LocalDate known = lastDocumentedDay();
        if (start.isBefore(known)) {
            LocalDate until = known.isBefore(end) ? known : end;
            marks.add(
                    new Mark.Count(start, incidents.stream().map(Incident::from).toList(), until));
        }
        for (Incident incident : incidents) {
            marks.add(new Mark.Moment(incident.from(), harm(incident), isSourced(incident.origin())));
        }
        return marks;
    }

    private LocalDate lastDocumentedDay() {
        return evidence.incidents().stream()
                .filter(incident -> incident.category().equals("attack"))
                .map(Incident::to)
                .max(Comparator.naturalOrder())
                .orElse(start);
    }

    private static String harm(Incident incident) {
        String place = incident.place().split("[;(]", -1)[0].strip();
        String unit = unitName(incident);
        String where = place.contains(unit) || unit.isEmpty() ? place : place + ", " + unit;
        return where + ": " + incident.chineseKilled().orElse(0) + " killed, "
                + incident.chineseInjured().orElse(0) + " injured";
    }

    private String countryOf(Incident incident) {
        String name = unitName(incident);
        return region.units().stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::country)
                .findFirst()
                .orElse("");
    }

    /** The first unit that the row names, without remarks in brackets. */
    private static String unitName(Incident incident) {
        return incident.units().isEmpty()
                ? ""
                : incident.units().get(0).split("\\(", -1)[0].strip();
    }

    private List<Mark> moments(Map<String, String> words) {
        List<Mark> marks = new ArrayList<>();
        words.forEach((id, text) -> {
            Incident incident = evidence.incident(id);
            if (isInside(incident.from())) {
                boolean dated = !incident.precision().startsWith("undated");
                marks.add(new Mark.Moment(incident.from(), text, dated && isSourced(incident.origin())));
            }
        });
        return marks;
    }

    private List<Mark> estimates(String group, String metric) {
        List<Mark> marks = new ArrayList<>();
        for (Aggregate row : evidence.aggregates(group, metric)) {
            if (isInside(row.from())) {
                marks.add(new Mark.Estimate(row.from(), row.value(), row.low(), row.high(), isSourced(row.origin())));
            }
        }
        return marks;
    }

    private boolean isInside(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    private static boolean isSourced(String origin) {
        return !origin.equals("unsourced");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
