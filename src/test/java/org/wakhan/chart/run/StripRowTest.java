package org.wakhan.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;

class StripRowTest {
    private static Event attack(String actor, TargetClass target) {
        return new Event(0, 1, EventType.ATTACK, actor, 0, target, 0, 0, 0, 0, Event.NO_CAUSE, "");
    }

    private static Event event(EventType type, int unit) {
        return new Event(0, 1, type, "somebody", unit, null, 0, 0, 0, 0, Event.NO_CAUSE, "");
    }

    @Test
    void everyAttackIsInOneRowOfItsActorWhateverItsName() {
        List<Event> attacks = List.of(
                attack("ISIS-K", TargetClass.CIVILIANS),
                attack("isis-k", TargetClass.AUTHORITIES),
                attack("ETIM/TIP", TargetClass.FOREIGN),
                attack("somebody else", TargetClass.CIVILIANS));
        assertThat(StripRow.of(attacks, Region.load()))
                .filteredOn(row -> row.actor().equals(StripRow.ATTACKS))
                .extracting(row -> row.label() + " " + row.events().size())
                .containsExactly("ISIS-K 2", "ETIM/TIP 1", "others 1");
    }

    @Test
    void rareKindsHaveARowOnlyWhereThereAreAny() {
        List<String> rare = List.of("external operations", "communal clashes", "downgrades", "contracts ended");
        List<Event> events = List.of(
                event(EventType.EXTERNAL_OPERATION, Event.NOWHERE),
                event(EventType.COMMUNAL_CLASH, 0),
                event(EventType.RELATIONS_DOWNGRADE, Event.NOWHERE),
                event(EventType.CONTRACT_ENDED, 0));
        assertThat(StripRow.of(List.of(), Region.load()))
                .extracting(StripRow::label)
                .doesNotContainAnyElementsOf(rare);
        assertThat(StripRow.of(events, Region.load()))
                .filteredOn(row -> rare.contains(row.label()))
                .extracting(row -> row.label() + " " + row.events().size())
                .containsExactly("external operations 1", "communal clashes 1", "downgrades 1", "contracts ended 1");
    }

    @Test
    void attacksOnChineseNationalsAreListedAsWell() {
        assertThat(StripRow.of(List.of(attack("BLA", TargetClass.CHINESE)), Region.load()))
                .filteredOn(StripRow::listed)
                .singleElement()
                .satisfies(row -> assertThat(row.events()).hasSize(1));
    }
}
