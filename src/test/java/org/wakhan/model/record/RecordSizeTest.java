package org.wakhan.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Attribution;
import org.wakhan.history.BackgroundEvent;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.history.RecordedEvent;
import org.wakhan.history.Remark;
import org.wakhan.history.Source;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Mechanisms;

/** Sign and size of each row of the record, at point values and without attention: some 16,000 attacks, tolerances of
 * 4 standard errors. */
class RecordSizeTest {
    private static final int RUNS = 20;

    private static List<History> histories = List.of();

    @BeforeAll
    static void simulate() {
        histories = Recorded.some(RUNS, Set.of("G6"), Map.of());
    }

    @Test
    void C4_a_disputed_attack_has_the_weights_of_Takhar() {
        assertThat(truth().attribution(0, true, true)).isEqualTo(new Attribution(0, .5, .2, .3));
    }

    @Test
    void C4_an_undisputed_claim_is_mostly_believed_and_silence_points_elsewhere() {
        assertThat(truth().attribution(0, true, false).isisK()).isGreaterThan(.8);
        assertThat(truth().attribution(0, false, true).other()).isGreaterThan(.5);
        assertThat(truth().attribution(0, false, false).isisK()).isLessThan(.2);
    }

    @Test
    void C4_attacks_by_ISIS_K_are_laid_to_it_more_than_others_but_never_for_certain() {
        double[] sum = new double[2];
        int[] count = new int[2];
        for (History history : histories) {
            for (Attribution attribution : history.recorded().attributions()) {
                Event attack = history.events().get(attribution.event());
                int group = attack.actor().equals(Organisation.ISIS_K.label()) ? 1 : 0;
                sum[group] += attribution.isisK();
                count[group]++;
                assertThat(attribution.isisK() + attribution.other() + attribution.criminal())
                        .isCloseTo(1, within(1e-12));
                assertThat(attribution.isisK()).isLessThan(1);
            }
        }
        assertThat(sum[1] / count[1]).isGreaterThan(sum[0] / count[0] + .2);
    }

    @Test
    void C4_observers_verify_43_percent_of_opposition_claims() {
        double share = total(RecordOutcomes.CLAIMS_OPPOSITION_VERIFIED) / total(RecordOutcomes.CLAIMS_OPPOSITION);
        assertThat(share).isCloseTo(25.0 / 58, within(.03));
        assertThat(entries(Source.CLAIM, entry -> entry.remark() == Remark.VERIFIED))
                .isNotEmpty();
    }

    @Test
    void C5_claims_state_more_than_there_was_by_the_mean_of_the_factor() {
        double claimed = sum(Source.CLAIM, RecordSizeTest::persons);
        double truth = sumOfTruth(Source.CLAIM);
        assertThat(claimed / truth).isCloseTo(1.35 * Math.exp(.4 * .4 / 2), within(.04));
    }

    @Test
    void C6_officials_report_a_part_and_less_where_the_authorities_are_victims() {
        assertThat(officialShare(TargetClass.AUTHORITIES)).isCloseTo(.5, within(.04));
        assertThat(officialShare(TargetClass.CIVILIANS)).isCloseTo(.8, within(.04));
        double all = total(RecordOutcomes.OFFICIAL_CASUALTIES) / (total(Outcomes.KILLED) + total(Outcomes.INJURED));
        assertThat(all).as("mean .7 over all attacks in the table").isBetween(.55, .75);
    }

    @Test
    void C7_one_attack_in_seven_is_given_another_cause_first() {
        List<RecordedEvent> official = entries(Source.OFFICIAL, entry -> true);
        List<RecordedEvent> denied = entries(Source.OFFICIAL, entry -> entry.remark() == Remark.OTHER_CAUSE_FIRST);
        assertThat((double) denied.size() / official.size()).isCloseTo(1.0 / 7, within(.015));
        assertThat(denied).allMatch(entry -> entry.actor() == null);
        assertThat(total(RecordOutcomes.OTHER_CAUSES)).isEqualTo(denied.size());
    }

    @Test
    void C8_states_report_a_stronger_ISIS_K_than_there_is_and_the_UN_does_not() {
        double truth = total(Outcomes.strength(Organisation.ISIS_K));
        assertThat(total(RecordOutcomes.STRENGTH_ISIS_K_STATES) / truth).isCloseTo(Math.sqrt(3), within(1e-9));
        assertThat(total(RecordOutcomes.STRENGTH_ISIS_K_UN) / truth).isCloseTo(1, within(1e-9));
    }

    @Test
    void C9_the_stated_share_of_press_reports_is_of_crimes() {
        Map<String, Double> tenth = Map.of(Misclassification.SHARE.key(), .1);
        List<History> some = Recorded.some(RUNS, Set.of(), tenth);
        long reports = some.stream()
                .mapToLong(history -> history.recorded().by(Source.PRESS).size())
                .sum();
        double crimes = Recorded.total(some, RecordOutcomes.CRIMES_AS_ATTACKS);
        assertThat(crimes / reports).isCloseTo(.1, within(.012));
    }

    /** Oracle: the same histories, for attention moves no truth and each source's chances stay. */
    @Test
    void C10_sources_count_more_while_attention_is_high_and_what_happens_stays() {
        Map<String, Double> dim = Map.of("record.un.observed", .3);
        List<History> unseen = Recorded.some(4, Set.of("G6"), dim);
        List<History> seen = Recorded.some(4, Set.of(), Map.of("record.un.observed", .3, "attention.coverage", 1.0));
        Outcome truth = Outcomes.attacksBy(Organisation.ISIS_K);
        assertThat(Recorded.total(seen, truth)).isEqualTo(Recorded.total(unseen, truth));
        assertThat(Recorded.total(seen, RecordOutcomes.ATTACKS_ISIS_K_UN))
                .isGreaterThan(Recorded.total(unseen, RecordOutcomes.ATTACKS_ISIS_K_UN));
    }

    @Test
    void C10_the_UN_counts_nearly_all_attacks_of_ISIS_K() {
        double share = total(RecordOutcomes.ATTACKS_ISIS_K_UN) / total(Outcomes.attacksBy(Organisation.ISIS_K));
        assertThat(share).isCloseTo(.9, within(.02));
    }

    @Test
    void C10_deaths_by_ACLED_are_k_times_those_by_UCDP_outside_one_sided_violence_by_ISIS_K() {
        double oneSided = total(RecordOutcomes.DEATHS_UCDP_ISIS_K);
        double others = total(RecordOutcomes.DEATHS_UCDP) - oneSided;
        double acled = 0;
        for (History history : histories) {
            for (RecordedEvent entry : history.recorded().by(Source.ACLED)) {
                TargetClass target = history.events().get(entry.event()).target();
                boolean isOneSided = entry.actor() == Organisation.ISIS_K && target != TargetClass.AUTHORITIES;
                acled += entry.unit() < 34 && !isOneSided ? entry.killed() : 0;
            }
            for (BackgroundEvent event : history.background().all()) {
                acled += event.recorded() ? event.killed() : 0;
            }
        }
        assertThat(acled / others).isCloseTo(SourceCoverage.RATIO.point(), within(.35));
    }

    /** Some 40,000 attacks: the ratio has a standard error of .003. */
    @Test
    void C10_in_Pakistan_PICSS_counts_k2_times_as_many_as_PIPS() {
        double ratio = total(RecordOutcomes.ATTACKS_PAKISTAN_PICSS) / total(RecordOutcomes.ATTACKS_PAKISTAN_PIPS);
        assertThat(ratio).isCloseTo(1.5, within(.015));
    }

    private static TruthOfClaim truth() {
        TruthOfClaim truth = new TruthOfClaim();
        truth.read(Mechanisms.registry().points());
        return truth;
    }

    private static double total(org.wakhan.history.Outcome outcome) {
        return Recorded.total(histories, outcome);
    }

    private static List<RecordedEvent> entries(Source source, Predicate<RecordedEvent> which) {
        return histories.stream()
                .flatMap(history -> history.recorded().by(source).stream())
                .filter(which)
                .toList();
    }

    private static double sum(Source source, ToDoubleFunction<RecordedEvent> value) {
        return entries(source, entry -> true).stream().mapToDouble(value).sum();
    }

    private static double sumOfTruth(Source source) {
        double sum = 0;
        for (History history : histories) {
            for (RecordedEvent entry : history.recorded().by(source)) {
                Event attack = history.events().get(entry.event());
                sum += attack.killed() + attack.injured();
            }
        }
        return sum;
    }

    private static double officialShare(TargetClass target) {
        double reported = 0;
        double truth = 0;
        for (History history : histories) {
            for (RecordedEvent entry : history.recorded().by(Source.OFFICIAL)) {
                Event attack = history.events().get(entry.event());
                if (attack.type() == EventType.ATTACK && attack.target() == target) {
                    reported += persons(entry);
                    truth += attack.killed() + attack.injured();
                }
            }
        }
        return reported / truth;
    }

    private static double persons(RecordedEvent entry) {
        return entry.killed() + entry.injured();
    }
}
