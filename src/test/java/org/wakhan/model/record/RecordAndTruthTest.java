package org.wakhan.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.wakhan.region.Region;

class RecordAndTruthTest {
    private static final Set<String> ALL = Set.of("C4", "C5", "C6", "C7", "C8", "C9", "C10");

    @ParameterizedTest
    @ValueSource(strings = {"C4", "C5", "C6", "C7", "C8", "C9", "C10"})
    void switching_off_a_row_of_the_record_leaves_the_truth_as_it_is_to_the_bit(String id) {
        requireSameTruth(Recorded.one(Set.of(id)), Recorded.one(Set.of()));
    }

    @Test
    void switching_off_the_whole_record_leaves_the_truth_as_it_is_to_the_bit() {
        requireSameTruth(Recorded.one(ALL), Recorded.one(Set.of()));
    }

    private static void requireSameTruth(History off, History on) {
        assertThat(off.events()).isEqualTo(on.events());
        assertThat(off.byUnit()).isDeepEqualTo(on.byUnit());
        for (Outcome outcome : Outcomes.monthly()) {
            if (!RecordOutcomes.ALL.contains(outcome)) {
                int index = Outcomes.monthly().indexOf(outcome);
                assertThat(off.monthly()[index]).as(outcome.key()).isEqualTo(on.monthly()[index]);
            }
        }
    }

    @Test
    void a_record_without_its_mechanisms_is_the_truth() {
        History history = Recorded.one(ALL);

        same(history, RecordOutcomes.ATTACKS_ISIS_K_UN, Outcomes.attacksBy(Organisation.ISIS_K));
        same(history, RecordOutcomes.EVENTS_ACLED, Outcomes.ATTACKS, Outcomes.BACKGROUND_EVENTS);
        same(history, RecordOutcomes.DEATHS_ACLED, Outcomes.KILLED, Outcomes.BACKGROUND_KILLED);
        same(history, RecordOutcomes.DEATHS_UCDP, Outcomes.KILLED, Outcomes.BACKGROUND_KILLED);
        same(history, RecordOutcomes.CLAIMS_OPPOSITION_VERIFIED, RecordOutcomes.CLAIMS_OPPOSITION);
        same(history, RecordOutcomes.STRENGTH_ISIS_K_STATES, Outcomes.strength(Organisation.ISIS_K));
        same(history, RecordOutcomes.STRENGTH_ISIS_K_UN, Outcomes.strength(Organisation.ISIS_K));
        assertThat(Recorded.total(history, RecordOutcomes.ATTACKS_OPPOSITION_UN))
                .isEqualTo(Recorded.total(history, Outcomes.attacksBy(Organisation.NRF))
                        + Recorded.total(history, Outcomes.attacksBy(Organisation.AFF))
                        + Recorded.total(history, Outcomes.attacksBy(Organisation.MOBILIZATION_FRONT)));
        assertThat(Recorded.total(history, RecordOutcomes.DEATHS_UCDP_ISIS_K))
                .isEqualTo(attacksInside(history).stream()
                        .filter(event -> event.actor().equals(Organisation.ISIS_K.label()))
                        .filter(event -> event.target() != TargetClass.AUTHORITIES)
                        .mapToInt(Event::killed)
                        .sum());
        assertThat(Recorded.total(history, RecordOutcomes.CHINESE_ATTACKS))
                .isEqualTo(Recorded.total(history, Outcomes.CHINESE_ATTACKS_INSIDE)
                        + Recorded.total(history, Outcomes.CHINESE_ATTACKS_BORDER));
        assertThat(Recorded.total(history, RecordOutcomes.OFFICIAL_CASUALTIES))
                .isEqualTo(Recorded.total(history, Outcomes.KILLED) + Recorded.total(history, Outcomes.INJURED));
        assertThat(Recorded.total(history, RecordOutcomes.ATTACKS_PAKISTAN_PIPS))
                .isEqualTo(attacksIn(history, "PK").count());
        same(history, RecordOutcomes.ATTACKS_PAKISTAN_PICSS, RecordOutcomes.ATTACKS_PAKISTAN_PIPS);
        assertThat(Recorded.total(history, RecordOutcomes.OTHER_CAUSES)).isZero();
        assertThat(Recorded.total(history, RecordOutcomes.CRIMES_AS_ATTACKS)).isZero();
    }

    @Test
    void claims_without_inflation_state_the_true_toll() {
        History history = Recorded.one(Set.of("C5"));
        for (RecordedEvent claim : history.recorded().by(Source.CLAIM)) {
            Event attack = history.events().get(claim.event());
            assertThat(claim.killed()).isEqualTo(attack.killed());
            assertThat(claim.injured()).isEqualTo(attack.injured());
        }
    }

    @Test
    void every_entry_is_about_an_attack_that_happened_before_or_says_that_none_did() {
        History history = Recorded.one(Set.of());
        assertThat(history.recorded().size()).isGreaterThan(1000);
        for (Source source : Source.values()) {
            assertThat(history.recorded().by(source)).as(source.label()).isNotEmpty();
            for (RecordedEvent entry : history.recorded().by(source)) {
                if (entry.event() == RecordedEvent.NO_EVENT) {
                    assertThat(entry.remark()).isEqualTo(Remark.CRIME);
                } else {
                    Event attack = history.events().get(entry.event());
                    assertThat(attack.type()).isEqualTo(EventType.ATTACK);
                    assertThat(entry.day()).isGreaterThanOrEqualTo(attack.day());
                    assertThat(entry.unit()).isEqualTo(attack.unit());
                }
            }
        }
    }

    @Test
    void entries_about_an_event_are_those_that_name_it() {
        History history = Recorded.one(ALL);
        Event attack = attacksInside(history).stream()
                .filter(event -> event.killed() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(history.recorded().about(attack))
                .extracting(RecordedEvent::source)
                .contains(Source.UN, Source.UCDP, Source.ACLED, Source.OFFICIAL, Source.PRESS)
                .doesNotHaveDuplicates();
    }

    private static List<Event> attacksInside(History history) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.ATTACK)
                .filter(event -> Region.load().unit(event.unit()).isProvince())
                .toList();
    }

    private static Stream<Event> attacksIn(History history, String country) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.ATTACK)
                .filter(event -> Region.load().unit(event.unit()).country().equals(country));
    }

    private static void same(History history, Outcome recorded, Outcome... truths) {
        double[] sum = new double[history.months()];
        for (Outcome truth : truths) {
            double[] monthly = history.monthly()[Outcomes.monthly().indexOf(truth)];
            for (int month = 0; month < sum.length; month++) {
                sum[month] += monthly[month];
            }
        }
        assertThat(history.monthly()[Outcomes.monthly().indexOf(recorded)])
                .as(recorded.key())
                .isEqualTo(sum);
    }
}
