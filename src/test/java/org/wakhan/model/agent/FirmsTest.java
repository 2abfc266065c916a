package org.wakhan.model.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** What follows from firms is worked out anew after a change only, so every change that matters must count. */
class FirmsTest {
    private final Firms firms = new Firms();
    private final Firm firm = new Firm(0, 1, Firm.Kind.TRADER, 0, 5, 1.5, 1);
    private final Event clash = Stage.of(TestScenarios.baseline())
            .world
            .happen(EventType.COMMUNAL_CLASH, "residents", 0, Event.NO_CAUSE, "");

    @Test
    void a_firm_that_is_alarmed_or_calms_down_is_a_change_and_a_memory_alone_is_none() {
        firms.add(firm);
        firms.react();
        int before = firms.changes();
        firm.perceive(clash, 1);
        firm.forget(.9);
        assertThat(firms.changes()).isEqualTo(before);

        firm.perceive(clash, 1);
        assertThat(firm.alarmed()).isTrue();
        assertThat(firms.changes()).isEqualTo(before + 1);
        firm.perceive(clash, 1);
        firm.forget(.9);
        assertThat(firms.changes()).isEqualTo(before + 1);

        firm.forget(.5);
        assertThat(firm.alarmed()).isFalse();
        assertThat(firms.changes()).isEqualTo(before + 2);
        firm.become(Firm.State.OPERATING);
        assertThat(firms.changes()).isEqualTo(before + 3);
    }

    @Test
    void no_risk_alarms_a_firm_that_does_not_react() {
        firms.add(firm);
        firm.perceive(clash, 100);
        assertThat(firm.alarmed()).isFalse();
        firms.react();
        assertThat(firm.alarmed()).isTrue();
    }
}
