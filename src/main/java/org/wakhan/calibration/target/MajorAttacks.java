package org.wakhan.calibration.target;

import java.util.List;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * ISIS-K's attacks as Afghanistan Security Watch counts them. It calls 62 attacks of three years deadly, with 13.8 killed
 * in each, while the UN counts about six times as many in all: it sees attacks from some number of deaths on. That number
 * is not stated; here it is 3 to 6, drawn for each history.
 */
final class MajorAttacks {
    private static final Purpose THRESHOLD = Purpose.of("target-major");
    private static final long WATCH = Streams.agent("Afghanistan Security Watch");
    private static final int LEAST = 3;
    private static final int MOST = 6;

    private final int provinces;

    /** @param provinces number of provinces: units with a lower index */
    MajorAttacks(int provinces) {
        this.provinces = provinces;
    }

    /** Number of attacks. */
    Statistic number() {
        return (history, period) -> of(history, period).size();
    }

    /** Persons killed in them. */
    Statistic killed() {
        return (history, period) ->
                of(history, period).stream().mapToInt(Event::killed).sum();
    }

    /** Share of them in a province; NaN where there are none. */
    Statistic share(int unit) {
        return (history, period) -> {
            List<Event> attacks = of(history, period);
            return attacks.isEmpty()
                    ? Double.NaN
                    : attacks.stream().filter(attack -> attack.unit() == unit).count() / (double) attacks.size();
        };
    }

    private List<Event> of(History history, Period period) {
        double place =
                new Streams(0, history.replicate()).stream(WATCH, THRESHOLD).open();
        int threshold = LEAST + (int) (place * (MOST - LEAST + 1));
        return history.events().stream()
                .filter(event -> event.type() == EventType.ATTACK
                        && event.killed() >= threshold
                        && event.unit() < provinces
                        && event.actor().equals(Organisation.ISIS_K.label())
                        && period.holds(history, event))
                .toList();
    }
}
