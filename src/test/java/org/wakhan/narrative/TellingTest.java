package org.wakhan.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;

/** Sentences against ones written by hand, on a history of ten events. */
class TellingTest {
    private static final int KABUL = Region.load().unit("AF-KAB").index();
    private static final LocalDate START = LocalDate.of(2025, 12, 1);
    private static final History HISTORY = history(
            event(0, 30.5, EventType.ATTACK, "ISIS-K", KABUL, TargetClass.CHINESE, 3, Event.NO_CAUSE, ""),
            event(1, 30.7, EventType.ATTACK, "NRF", KABUL, TargetClass.AUTHORITIES, 0, Event.NO_CAUSE, ""),
            event(2, 31.2, EventType.PROTEST, "China", KABUL, null, 0, 0, ""),
            event(3, 32, EventType.CLAIM, "NRF", KABUL, null, 0, 1, ""),
            event(4, 40, EventType.ASSURANCE, "Taliban authorities", Event.NOWHERE, null, 0, 2, ""),
            event(5, 50, EventType.TENSION, "Pakistan", Event.NOWHERE, null, 0, Event.NO_CAUSE, "clash"),
            event(6, 51, EventType.EXTERNAL_OPERATION, "ISIS-K", Event.NOWHERE, null, 0, Event.NO_CAUSE, ""),
            event(7, 52, EventType.COMMUNAL_CLASH, "residents", KABUL, null, 2, Event.NO_CAUSE, "gold mining"),
            event(8, 53, EventType.RELATIONS_DOWNGRADE, "China", Event.NOWHERE, null, 0, 0, "visits"),
            event(
                    9,
                    54,
                    EventType.CONTRACT_ENDED,
                    "Taliban authorities",
                    KABUL,
                    null,
                    0,
                    Event.NO_CAUSE,
                    "400 million USD"));
    private static final Telling TELLING = new Telling(HISTORY, Region.load());

    @Test
    void events_are_sentences_that_name_their_cause_by_day_and_number() {
        assertThat(HISTORY.events())
                .extracting(TELLING::sentence)
                .containsExactly(
                        "Attack by ISIS-K on Chinese nationals in Kabul: 3 (1 Chinese) killed, nobody injured.",
                        "Attack by the NRF on the authorities in Kabul: nobody killed, nobody injured.",
                        "China protests over the attack of 31 December 2025 (#0) in Kabul.",
                        "The NRF claims responsibility for the attack of 31 December 2025 (#1) in Kabul.",
                        "The Taliban authorities assure China of the safety of its nationals after the protest of"
                                + " 1 January (#2).",
                        "Tension with Pakistan turns to clashes, by its own clock.",
                        "ISIS-K carries out an operation outside the region.",
                        "Communal clash of residents in Kabul over gold mining: 2 (1 Chinese) killed, nobody injured.",
                        "China lowers its relations to visits after the attack of 31 December 2025 (#0).",
                        "The Taliban authorities end a contract of 400 million USD with a Chinese firm in Kabul; the"
                                + " firm leaves.");
    }

    /** A firm of any kind takes a contract; without a cause an advisory rises only where the scenario sets its least. */
    @Test
    void sentences_say_no_more_than_the_model_knows() {
        History history = history(
                event(
                        0,
                        1,
                        EventType.CONTRACT,
                        "Taliban authorities",
                        KABUL,
                        null,
                        0,
                        Event.NO_CAUSE,
                        "75 million USD"),
                event(1, 2, EventType.ADVISORY_RAISED, "China", Event.NOWHERE, null, 0, Event.NO_CAUSE, "level 3"));
        Telling telling = new Telling(history, Region.load());

        assertThat(history.events())
                .extracting(telling::sentence)
                .containsExactly(
                        "The Taliban authorities sign a contract of 75 million USD with a Chinese firm in Kabul, by its own clock.",
                        "China raises its travel advisory to level 3, towards the least that is set to stand.");
    }

    @Test
    void a_chain_leads_back_to_its_root_and_on_to_what_followed() {
        StringWriter text = new StringWriter();
        new Log(HISTORY, TELLING).why(HISTORY.events().get(2), new PrintWriter(text, true));
        assertThat(text.toString().lines())
                .containsExactly(
                        "How #2 came about:",
                        "  2025-12-31  #0  " + TELLING.sentence(HISTORY.events().get(0)),
                        "    2026-01-01  #2  "
                                + TELLING.sentence(HISTORY.events().get(2)),
                        "  It begins with #0, by its own clock.",
                        "",
                        "What followed from it (1):",
                        "  2026-01-10  #4  " + TELLING.sentence(HISTORY.events().get(4)));
    }

    @Test
    void a_selection_tells_types_days_and_what_concerns_china() {
        assertThat(told(Selection.all())).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(told(new Selection(Set.of(), null, null, true))).containsExactly(0, 2, 4, 7, 8, 9);
        assertThat(told(new Selection(Set.of(EventType.ATTACK), null, null, false)))
                .containsExactly(0, 1);
        assertThat(told(new Selection(Set.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10), false)))
                .containsExactly(2, 3, 4);
    }

    @Test
    void an_event_before_its_cause_is_refused() {
        Event early = event(0, 1, EventType.PROTEST, "China", KABUL, null, 0, 0, "");
        assertThatThrownBy(() -> new Chain(List.of(early))).hasMessageContaining("before its cause");
    }

    private static List<Integer> told(Selection selection) {
        return HISTORY.events().stream()
                .filter(event -> selection.tells(event, TELLING))
                .map(Event::id)
                .toList();
    }

    private static Event event(
            int id,
            double day,
            EventType type,
            String actor,
            int unit,
            TargetClass target,
            int killed,
            int cause,
            String detail) {
        return new Event(id, day, type, actor, unit, target, killed, 0, Math.min(1, killed), 0, cause, detail);
    }

    private static History history(Event... events) {
        return new History(
                0,
                START,
                3,
                new double[Outcomes.monthly().size()][3],
                new double[Outcomes.byUnit().size()][Region.load().size()],
                new double[Outcomes.ofARun().size()],
                List.of(events),
                new double[0]);
    }
}
