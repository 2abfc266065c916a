package org.wakhan.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wakhan.chart.course.Mark;
import org.wakhan.chart.run.DocumentedMarks.Place;
import org.wakhan.evidence.Evidence;
import org.wakhan.input.Table;
import org.wakhan.region.Region;

/** Oracle: the rows of incidents.csv and aggregates.csv, read by eye. */
class DocumentedMarksTest {
    private final DocumentedMarks all = marks("2021-08-15", "2026-03-01");

    private static DocumentedMarks marks(String start, String end) {
        return new DocumentedMarks(Evidence.load(), Region.load(), LocalDate.parse(start), LocalDate.parse(end));
    }

    private static List<Mark.Moment> moments(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Moment.class::isInstance)
                .map(Mark.Moment.class::cast)
                .toList();
    }

    @Test
    void threeAttacksHarmedChineseNationalsInsideAndThreeAcrossTheBorder() {
        assertThat(moments(all.harmedChineseNationals(Place.AFGHANISTAN)))
                .extracting(Mark.Moment::day)
                .containsExactly(LocalDate.of(2022, 12, 12), LocalDate.of(2025, 1, 21), LocalDate.of(2026, 1, 19));
        assertThat(moments(all.harmedChineseNationals(Place.TAJIK_BORDER)))
                .extracting(Mark.Moment::day)
                .containsExactly(LocalDate.of(2024, 11, 18), LocalDate.of(2025, 11, 26), LocalDate.of(2025, 11, 30));
    }

    @Test
    void theRunningCountEndsWithTheLastDocumentedAttack() {
        Mark.Count count =
                (Mark.Count) all.harmedChineseNationals(Place.AFGHANISTAN).get(0);
        assertThat(count.days()).hasSize(3);
        assertThat(count.until()).isEqualTo(LocalDate.of(2026, 1, 19));
    }

    @Test
    void unitedNationsCountsAreRatesAMonth() {
        Mark.Period september = all.isisAttackRates().stream()
                .map(Mark.Period.class::cast)
                .filter(period -> period.from().equals(LocalDate.of(2021, 9, 1)))
                .findFirst()
                .orElseThrow();
        assertThat(september.value()).isCloseTo(38 / 30.0 * 365.2425 / 12, within(1e-9));
        assertThat(september.sourced()).isTrue();
    }

    @Test
    void factsWithoutASourceOnRecordAreMarkedAsSuch() {
        assertThat(all.isisAttackRates()).filteredOn(mark -> !mark.sourced()).hasSize(4);
        assertThat(all.relationsSteps()).extracting(Mark::sourced).containsExactly(false, true, true);
    }

    @Test
    void onlyFactsWithinThePeriodAreGiven() {
        DocumentedMarks year = marks("2023-01-01", "2024-01-01");
        assertThat(moments(year.contracts()))
                .extracting(Mark.Moment::day)
                .containsExactly(LocalDate.of(2023, 1, 5), LocalDate.of(2023, 8, 31));
        DocumentedMarks later = marks("2026-03-01", "2029-03-01");
        assertThat(later.contracts()).isEmpty();
        assertThat(later.isisAttackRates()).isEmpty();
        assertThat(later.isisStrength()).isEmpty();
        assertThat(later.harmedChineseNationals(Place.AFGHANISTAN)).isEmpty();
    }

    /** The ledger says which incidents the charts mark; the two must not part. */
    @Test
    void theIncidentsThatTheLedgerCallsMarkedAreThoseThatAreMarked() {
        List<LocalDate> marked = Stream.of(
                        all.harmedChineseNationals(Place.AFGHANISTAN),
                        all.harmedChineseNationals(Place.TAJIK_BORDER),
                        all.protests(),
                        all.relationsSteps(),
                        all.contracts())
                .flatMap(marks -> moments(marks).stream().map(Mark.Moment::day))
                .toList();
        assertThat(Table.resource(Evidence.class, "incident_uses.csv").rows().stream()
                        .filter(row -> row.text("use").equals("chart"))
                        .map(row -> Evidence.load().incident(row.text("id")).from()))
                .containsExactlyInAnyOrderElementsOf(marked);
    }
}
