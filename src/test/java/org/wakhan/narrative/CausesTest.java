package org.wakhan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Simulation;
import org.wakhan.model.TestScenarios;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;

/** Histories of the shipped model: causes are what the rules say they are. */
class CausesTest {

    @ParameterizedTest
    @CsvSource({"baseline, 0", "baseline, 1", "tip-expelled, 0", "protection-force, 2"})
    void no_event_is_without_a_cause_but_those_that_clocks_and_the_scenario_start(String name, int replicate) {
        Scenario scenario = new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load())
                .read(Path.of("scenarios", name + ".yaml"));
        check(Simulation.run(scenario, 7, replicate));
    }

    @Test
    void a_suspension_may_follow_from_a_clash_and_a_downgrade_from_an_attack() {
        TestScenarios scenario = TestScenarios.baseline()
                .from("2021-08-15", 54)
                .without("D4")
                .set("china.relations.downgrade", 1)
                .set("mining.clash.rate", 5)
                .set("mining.clash.risk", 5)
                .set("taliban.contracts.ended", 1);
        History history = Simulation.run(scenario.build(), 7, 3);
        check(history);
        assertThat(history.events())
                .extracting(Event::type)
                .contains(EventType.RELATIONS_DOWNGRADE, EventType.CONTRACT_ENDED, EventType.EXTERNAL_OPERATION);
        assertThat(history.events())
                .filteredOn(event -> event.type() == EventType.FIRM_SUSPENDED)
                .extracting(event -> history.events().get(event.cause()).type())
                .contains(EventType.COMMUNAL_CLASH);
    }

    private static void check(History history) {
        List<Event> events = history.events();
        assertThat(events)
                .filteredOn(event -> event.cause() == Event.NO_CAUSE != (Impulse.of(event.type()) != Impulse.EVENT))
                .isEmpty();
        for (Event event : events) {
            if (event.cause() != Event.NO_CAUSE) {
                Event cause = events.get(event.cause());
                assertThat(cause.day()).isLessThanOrEqualTo(event.day());
                assertThat(cause)
                        .satisfies(found -> assertThat(isCause(found, event))
                                .as(found + " of " + event)
                                .isTrue());
            }
        }
        Telling telling = new Telling(history, Region.load());
        assertThat(events).extracting(telling::sentence).allMatch(line -> line.matches("[A-Z].*\\."));
    }

    /** What may follow from what, by the rules of B7, C1, C3, D1, D3, D5, E1 and F2. */
    private static boolean isCause(Event cause, Event event) {
        return switch (event.type()) {
            case CLAIM -> cause.type() == EventType.ATTACK && cause.actor().equals(event.actor());
            case RIVAL_CLAIM ->
                cause.type() == EventType.CLAIM && !cause.actor().equals(event.actor());
            case PROTEST, ADVISORY_RAISED, RELATIONS_DOWNGRADE ->
                cause.type() == EventType.ATTACK && cause.harmedChineseNationals();
            case ASSURANCE -> cause.type() == EventType.PROTEST;
            case FIRM_SUSPENDED -> cause.target() == TargetClass.CHINESE || cause.type() == EventType.COMMUNAL_CLASH;
            case FIRM_RESUMED, FIRM_WITHDREW ->
                cause.type() == EventType.FIRM_SUSPENDED && cause.actor().equals(event.actor());
            default -> true;
        };
    }
}
