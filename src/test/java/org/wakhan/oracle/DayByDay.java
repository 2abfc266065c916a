package org.wakhan.oracle;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.wakhan.evidence.Incident;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/**
 * The model's rules written in the plainest way, one day at a time: what may happen on a day is drawn on that day. It has
 * no clocks, no schedule and no streams, and shares with the model only its input: region, evidence and parameters.
 *
 * <p>Left out: claims and the record (C1 to C10) and attention (G6), which nothing in the truth reads; tension with other
 * neighbours than Pakistan, which nothing reads either; and what no scenario compared here sets (ETIM/TIP relocated or
 * expelled, a coalition that stays, an agreed oil contract, mechanisms switched off).
 */
final class DayByDay {
    /** Mechanisms that the truth does not read; they may be off in the model that is compared. */
    static final Set<String> LEFT_OUT =
            Set.of("A11", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "G6");

    private final Land land;
    private final ArmedGroups armed;
    private final Authorities authorities;
    private final Diplomacy diplomacy;
    private final Firms firms;
    private final Attacks attacks;

    private DayByDay(Scenario scenario, long seed) {
        land = new Land(scenario, seed);
        authorities = new Authorities(land);
        armed = new ArmedGroups(land);
        diplomacy = new Diplomacy(land);
        firms = new Firms(land, diplomacy);
        diplomacy.staffMoves = firms::countStaff;
        attacks = new Attacks(land, armed, diplomacy, firms);
        remember();
    }

    /** The weeks from the takeover to the first day, with documented harm and the attacks expected on the first day. */
    private void remember() {
        long days = ChronoUnit.DAYS.between(Land.TAKEOVER, land.date());
        if (days > 0) {
            firms.countStaff();
            armed.formCells();
            review();
        }
        for (long past = 0; past < days; past += 7) {
            for (Incident row : land.evidence.incidents()) {
                long day = ChronoUnit.DAYS.between(Land.TAKEOVER, row.from());
                boolean then = day >= past && day < Math.min(past + 7, days);
                if (then && row.category().equals("attack") && !row.origin().equals("unsourced")) {
                    recall(row);
                }
            }
            authorities.expect(armed);
            diplomacy.assureWeekly();
            authorities.reallocate(diplomacy.pressure);
            attacks.week();
            diplomacy.rememberWeekly();
            armed.weakening.recover();
            authorities.review(diplomacy.pressure);
            authorities.expectArrests(armed);
        }
        armed.restAnew();
    }

    private void recall(Incident row) {
        int killed = row.chineseKilled().orElse(0);
        int injured = row.chineseInjured().orElse(0);
        if (killed + injured > 0) {
            diplomacy.recall(row.country(), killed, injured);
            if (row.actor().startsWith("ISIS-K")) {
                attacks.runAgain();
            }
        }
    }

    /** One history. */
    static Counts run(Scenario scenario, long seed) {
        requireKnown(scenario);
        DayByDay history = new DayByDay(scenario, seed);
        history.live();
        return new Counts(history.land.monthly, history.land.attacks);
    }

    private static void requireKnown(Scenario scenario) {
        boolean plain = scenario.mode() == ParameterMode.POINT && LEFT_OUT.containsAll(scenario.mechanismsOff());
        for (String key : Set.of("taliban.tip-policy", "coalition.forces", "taliban.contracts.oil-agreed")) {
            plain &= !scenario.settings().containsKey(key);
            plain &= scenario.interventions().stream()
                    .noneMatch(intervention -> intervention.set().containsKey(key));
        }
        if (!plain) {
            throw new IllegalArgumentException("The oracle knows no scenario like " + scenario.name() + ".");
        }
    }

    private void live() {
        int months = land.scenario.months();
        double end = land.day(land.scenario.end());
        for (int day = 0; day < end; day++) {
            land.now = day;
            boolean newMonth =
                    day > 0 && land.date().equals(land.scenario.start().plusMonths(land.month + 1));
            if (newMonth) {
                close();
            }
            boolean changed = intervene();
            boolean newCalendarMonth = day > 0 && land.date().getDayOfMonth() == 1;
            if (newCalendarMonth) {
                armed.calendarMonth();
            }
            if (newMonth) {
                firms.month();
                armed.month(diplomacy.salience());
            }
            if (changed || newMonth || newCalendarMonth) {
                review();
            }
            if (day % 7 == 0) {
                week(day > 0);
                review();
            }
            attacks.day();
            authorities.day(armed);
            armed.day();
            diplomacy.day();
            firms.day();
            land.perform(day + 1);
        }
        land.now = end;
        close();
        if (land.month != months) {
            throw new IllegalStateException("The history closed " + land.month + " months of " + months + ".");
        }
    }

    private boolean intervene() {
        boolean changed = false;
        for (Intervention intervention : land.scenario.interventions()) {
            if (intervention.on().equals(land.date())) {
                land.change(intervention.set());
                changed = true;
            }
        }
        return changed;
    }

    /** On the first day no week has passed yet. */
    private void week(boolean passed) {
        authorities.scale(diplomacy.war());
        firms.countStaff();
        if (passed) {
            diplomacy.assureWeekly();
            authorities.reallocate(diplomacy.pressure);
            armed.week();
            diplomacy.week();
            attacks.week();
            firms.week();
        }
        diplomacy.advise();
        attacks.moveBorder();
        armed.formCells();
    }

    private void review() {
        firms.review();
        armed.review();
        diplomacy.review();
        authorities.review(diplomacy.pressure);
        attacks.review();
    }

    private void close() {
        armed.close();
        authorities.close();
        diplomacy.close();
        firms.close();
        land.month++;
    }
}
