package org.wakhan.calibration.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wakhan.calibration.posterior.FreeParameters;
import org.wakhan.calibration.target.Target;
import org.wakhan.calibration.target.Targets;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Citations;
import org.wakhan.evidence.Evidence;
import org.wakhan.evidence.Incident;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.TestScenarios;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.Scenario;

/** What was known at an origin. Oracle: the dates of the facts that rows of the registry and targets name. */
class EarlierLawsTest {
    private static final YearMonth ORIGIN = YearMonth.of(2023, 12);
    /** Rows that end later are terms of contracts, known when these were signed. */
    private static final LocalDate TERMS = LocalDate.of(2027, 1, 1);

    private static final EarlierLaws LAWS = EarlierLaws.load();
    private static final ParameterRegistry REGISTRY = Mechanisms.registry();
    private static final Citations CITATIONS = new Citations(Evidence.load());

    private static boolean isLater(Citation citation, LocalDate day) {
        if (citation instanceof Citation.IncidentRow row) {
            Incident incident = row.incident();
            boolean aggregate = incident.category().equals("aggregate");
            return (aggregate ? incident.to() : incident.from()).isAfter(day);
        }
        return citation instanceof Citation.AggregateRow row
                && row.row().to().isAfter(day)
                && row.row().to().isBefore(TERMS);
    }

    private static Law law(String key, YearMonth origin) {
        return Objects.requireNonNull(LAWS.registry(REGISTRY, origin).find(key)).prior();
    }

    @Test
    void everyLawWhoseEvidenceIsLaterThanTheOriginHasARow() {
        Set<String> keys = LAWS.at(ORIGIN).stream().map(EarlierLaw::key).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Parameter row : REGISTRY.rows()) {
            if (!keys.contains(row.key())
                    && CITATIONS.read(row.evidence()).stream().anyMatch(fact -> isLater(fact, ORIGIN.atEndOfMonth()))) {
                missing.add(row.key() + ": " + row.evidence());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Facts that only came later may be named to say so, by a row that calls them later. */
    @Test
    void earlierLawsRestOnFactsThatWereKnown() {
        for (YearMonth origin = YearMonth.of(2022, 9); !origin.isAfter(ORIGIN); origin = origin.plusMonths(3)) {
            LocalDate day = origin.atEndOfMonth();
            for (EarlierLaw row : LAWS.at(origin)) {
                if (!row.kept() && !row.widened() && !row.evidence().contains("came after")) {
                    assertThat(CITATIONS.read(row.evidence()))
                            .as(origin + " " + row.key() + ": " + row.evidence())
                            .noneMatch(fact -> isLater(fact, day));
                }
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryLawCanBeDrawn() {
        for (EarlierLaw row : LAWS.rows()) {
            CITATIONS.read(row.evidence());
            assertThat(row.in(REGISTRY)).as(row.key()).isNotNull();
        }
    }

    @Test
    void lawsOfTheLastMonthAreThoseOfTheRegistry() {
        assertThat(LAWS.registry(REGISTRY, YearMonth.of(2026, 3)).rows()).isEqualTo(REGISTRY.rows());
    }

    @Test
    void datedShocksAreNotKnownBeforeTheirDay() {
        assertThat(law("propaganda.syria-shock", ORIGIN)).isEqualTo(new Law.Fixed(0));
        assertThat(law("border.rate.after", ORIGIN)).isEqualTo(new Law.Gamma(.5, 2.38));
        assertThat(law("nrf.province-weight.AF-PAN", ORIGIN))
                .isEqualTo(law("nrf.province-weight-until-2023.AF-PAN", ORIGIN));
        assertThat(law("nrf.attack.level", ORIGIN)).isEqualTo(Law.LogNormal.between(1, 40));
    }

    /** Oracle: twice the spread about the same centre; half the weight of counts; inside the range. */
    @Test
    void lawsWithoutAnEarlierFactAreTwiceAsWide() {
        assertThat(Widened.of(row(new Law.LogNormal(30, .4)))).isEqualTo(new Law.LogNormal(30, .8));
        assertThat(Widened.of(row(new Law.Normal(3, 1)))).isEqualTo(new Law.Normal(3, 2));
        assertThat(Widened.of(row(new Law.Beta(6, 8)))).isEqualTo(new Law.Beta(3, 4));
        assertThat(Widened.of(row(new Law.Gamma(5, 2)))).isEqualTo(new Law.Gamma(2.5, 1));
        assertThat(Widened.of(row(new Law.Uniform(100, 300)))).isEqualTo(new Law.Uniform(0, 400));
        assertThatThrownBy(() -> Widened.of(row(new Law.Fixed(2)))).hasMessageContaining("no spread to widen");
    }

    private static Parameter row(Law law) {
        return Objects.requireNonNull(REGISTRY.find("isis-k.recruitment.local")).with(law);
    }

    @Test
    void whatAScenarioChangesAfterTheOriginIsNotKnown() {
        Scenario scenario = TestScenarios.baseline()
                .intervene("2023-12-31", "china.pressure.gain", 2)
                .intervene("2024-01-01", "china.pressure.gain", 2)
                .build();
        assertThat(LAWS.scenario("made", scenario, Set.of(), ORIGIN).interventions())
                .extracting(Intervention::on)
                .containsExactly(LocalDate.of(2023, 12, 31));
    }

    @Test
    void freeParametersKeepTheirNumberAndLieInTheirRanges() {
        assertThat(FreeParameters.of(LAWS.registry(REGISTRY, YearMonth.of(2022, 9)))
                        .keys())
                .isEqualTo(FreeParameters.of(REGISTRY).keys());
    }

    /** Counted by hand: the UN's of 2021 and 2023, UCDP's of 2022 and the claims; UCDP's of 2023 came out in June 2024. */
    @Test
    void observationsPublishedLaterAreNotFitted() {
        Targets known = Targets.load(Region.load()).until(ORIGIN);
        assertThat(known.fitted().all())
                .extracting(Target::id)
                .containsExactly(
                        "un-2021", "un-2023", "ucdp-2022", "unama-claimed", "claims-march-2023", "claims-2023");
        assertThat(known.all()).noneMatch(target -> target.period().to().isAfter(ORIGIN.atEndOfMonth()));
    }
}
