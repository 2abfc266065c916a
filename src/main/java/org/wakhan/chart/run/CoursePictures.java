package org.wakhan.chart.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wakhan.chart.course.Course;
import org.wakhan.chart.course.FanChart;
import org.wakhan.chart.course.FanPanel;
import org.wakhan.chart.course.Mark;
import org.wakhan.chart.course.SmallMultiples;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.run.DocumentedMarks.Place;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;

/** The pictures of outcomes over calendar time. */
final class CoursePictures {
    private static final String INCIDENTS = "documented incidents as listed by wakhan evidence (UN, press)";
    private static final List<Outcome> MULTIPLES = List.of(
            Outcomes.ATTACKS,
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.KILLED,
            Outcomes.attacksBy(Organisation.NRF),
            Outcomes.attacksBy(Organisation.TTP),
            Outcomes.strength(Organisation.ISIS_K),
            Outcomes.PRESSURE,
            Outcomes.CREDIBILITY,
            Outcomes.ARRESTS,
            Outcomes.TALIBAN_CONTROL,
            Outcomes.STAFF,
            Outcomes.CLASH_DAYS);

    private CoursePictures() {}

    static Picture isisAttacks(Material material) {
        Outcome outcome = Outcomes.attacksBy(Organisation.ISIS_K);
        return fan(
                material,
                "attacks-isis-k",
                "Attacks by ISIS-K per month",
                List.of(panel(material, outcome, material.marks().isisAttackRates())),
                "UN Secretary-General and SRSG counts");
    }

    static Picture allAttacks(Material material) {
        return fan(
                material,
                "attacks",
                "Attacks by all organisations in Afghanistan per month",
                List.of(panel(material, Outcomes.ATTACKS, List.of())));
    }

    static Picture isisStrength(Material material) {
        Outcome outcome = Outcomes.strength(Organisation.ISIS_K);
        return fan(
                material,
                "strength-isis-k",
                "Strength of ISIS-K",
                List.of(panel(material, outcome, material.marks().isisStrength())),
                "UN Monitoring Team reports");
    }

    static Picture attacksOnChineseNationals(Material material) {
        Course inside = Course.runningTotal(material.results(), "Inside Afghanistan", Outcomes.CHINESE_ATTACKS_INSIDE);
        Course border =
                Course.runningTotal(material.results(), "Across the Tajik border", Outcomes.CHINESE_ATTACKS_BORDER);
        return fan(
                material,
                "attacks-on-chinese-nationals",
                "Attacks on Chinese nationals since the start",
                List.of(
                        FanPanel.of(
                                inside,
                                Outcomes.CHINESE_ATTACKS_INSIDE,
                                material.marks().harmedChineseNationals(Place.AFGHANISTAN)),
                        FanPanel.of(
                                border,
                                Outcomes.CHINESE_ATTACKS_BORDER,
                                material.marks().harmedChineseNationals(Place.TAJIK_BORDER))),
                INCIDENTS + "; killed and injured in the list are Chinese nationals");
    }

    static Picture pressure(Material material) {
        Course protests = Course.runningTotal(
                material.results(), "Chinese diplomatic protests since the start", Outcomes.PROTESTS);
        return fan(
                material,
                "pressure",
                "Diplomatic pressure by China and protests",
                List.of(
                        panel(material, Outcomes.PRESSURE, material.marks().protests()),
                        FanPanel.of(protests, Outcomes.PROTESTS, List.of())),
                INCIDENTS);
    }

    static Picture relations(Material material) {
        return fan(
                material,
                "relations",
                "Level of relations with China: 0 embassy kept, 5 recognition",
                List.of(panel(
                        material, Outcomes.RELATIONS_LEVEL, material.marks().relationsSteps())),
                INCIDENTS);
    }

    static Picture firmsAndStaff(Material material) {
        return fan(
                material,
                "firms-and-staff",
                "Chinese firms and their staff in Afghanistan",
                List.of(
                        panel(
                                material,
                                Outcomes.FIRMS_OPERATING,
                                Stream.concat(material.marks().contracts().stream(), material.marks().firms().stream())
                                        .toList()),
                        panel(material, Outcomes.STAFF, material.marks().staff())),
                INCIDENTS + "; firms and persons as reported by the press in January 2026");
    }

    static Picture capital(Material material) {
        return fan(
                material,
                "capital",
                "Chinese capital in Afghanistan: committed and realised",
                List.of(
                        panel(
                                material,
                                Outcomes.CAPITAL_COMMITTED,
                                material.marks().contracts()),
                        panel(material, Outcomes.CAPITAL_REALISED, List.of())),
                INCIDENTS);
    }

    static Picture multiples(Material material) {
        List<FanPanel> panels = MULTIPLES.stream()
                .map(outcome -> panel(material, outcome, List.of()))
                .toList();
        return new Picture(
                "outcomes",
                Picture.Kind.COURSE,
                "Twelve outcomes over time",
                reading(panels.get(0).course(), material) + " Each has a value axis of its own.",
                describe("Twelve small charts over time.", panels, material),
                FanChart.fanLegend(panels.get(0).course()),
                List.of(),
                material.footer(),
                new SmallMultiples(panels));
    }

    private static FanPanel panel(Material material, Outcome outcome, List<Mark> marks) {
        return FanPanel.of(Course.monthly(material.results(), outcome), outcome, marks);
    }

    private static Picture fan(Material material, String name, String title, List<FanPanel> panels, String... sources) {
        FanChart chart = new FanChart(panels);
        boolean marked = panels.stream().anyMatch(panel -> !panel.marks().isEmpty());
        return new Picture(
                name,
                Picture.Kind.COURSE,
                title,
                reading(panels.get(0).course(), material),
                describe(title + ".", panels, material),
                chart.legend(),
                chart.notes(),
                marked ? material.footer(sources) : material.footer(),
                chart);
    }

    /** How to read a fan of so many histories. */
    private static String reading(Course course, Material material) {
        if (material.histories() == 1) {
            return "One simulated history, " + material.period() + ".";
        }
        if (!course.hasBands()) {
            return "Each of " + material.historiesInWords() + ", too few for bands, " + material.period() + ".";
        }
        return "At each date, bands hold 50 % and 90 % of " + material.historiesInWords() + ", " + material.period()
                + ".";
    }

    private static String describe(String lead, List<FanPanel> panels, Material material) {
        return lead + " " + material.historiesInWords() + ", " + material.period() + ". "
                + panels.stream().map(panel -> panel.course().lastInWords()).collect(Collectors.joining(" "));
    }
}
