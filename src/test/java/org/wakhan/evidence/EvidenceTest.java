package org.wakhan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wakhan.region.Region;

/** Oracle: the data README, and rows read by hand from the files. */
class EvidenceTest {
    private final Evidence evidence = Evidence.load();

    @Test
    void holds124IncidentsAnd138Aggregates() {
        assertThat(evidence.incidents().size()).isEqualTo(124);
        assertThat(evidence.aggregates().size()).isEqualTo(138);
    }

    @Test
    void incidentsHaveIdsOfTheirOwnAndCanonicalIdsPointAtExistingRows() {
        assertThat(evidence.incidents()).extracting(Incident::id).doesNotHaveDuplicates();
        for (Incident incident : evidence.incidents()) {
            Incident canonical = evidence.incident(incident.canonicalId());
            assertThat(canonical.isCanonical())
                    .as("the canonical row of %s", incident.id())
                    .isTrue();
        }
    }

    @Test
    void datesLieInTheYearsThatTheFactsAreAbout() {
        for (Incident incident : evidence.incidents()) {
            assertThat(incident.from()).as(incident.id()).isAfter(LocalDate.of(1990, 1, 1));
            assertThat(incident.to()).isBetween(incident.from(), LocalDate.of(2026, 12, 31));
        }
        for (Aggregate aggregate : evidence.aggregates()) {
            assertThat(aggregate.to()).as("line %d", aggregate.row()).isAfterOrEqualTo(aggregate.from());
        }
    }

    @Test
    void presenceIsOfUnitsOfTheRegionEachOnceForAnOrganisation() {
        for (ActorPresence row : evidence.presence()) {
            assertThat(Region.load().find(row.unitId())).as(row.unitId()).isNotNull();
        }
        assertThat(evidence.presence())
                .extracting(row -> row.organisation() + " " + row.unitId())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRowSaysWhereItComesFrom() {
        assertThat(evidence.incidents()).extracting(Incident::origin).isSubsetOf("article", "external", "unsourced");
        assertThat(evidence.aggregates())
                .allSatisfy(
                        row -> assertThat(row.basis()).as("line %d", row.row()).isNotBlank());
    }

    @Test
    void chineseCasualtiesAreAmongAllCasualties() {
        for (Incident incident : evidence.incidents()) {
            if (incident.killed().isPresent() && incident.chineseKilled().isPresent()) {
                assertThat(incident.chineseKilled().getAsInt())
                        .as(incident.id())
                        .isLessThanOrEqualTo(incident.killed().getAsInt());
            }
        }
        assertThat(evidence.incident("S000-01").harmedChineseNationals()).isTrue();
    }

    @Test
    void ratesAreThePeriodsFigureOverMonthsOfMeanLength() {
        Aggregate year = evidence.aggregates("ISIS-K attacks", "attacks (claimed or attributed)").stream()
                .filter(row -> row.from().equals(LocalDate.of(2020, 1, 1)))
                .findFirst()
                .orElseThrow();
        assertThat(year.days()).isEqualTo(366);
        assertThat(year.perMonth()).isCloseTo(60 / 12.0, within(.02));
    }

    @Test
    void anUnknownIncidentIsRefusedByName() {
        assertThatThrownBy(() -> evidence.incident("X-99")).hasMessageContaining("X-99");
    }
}
