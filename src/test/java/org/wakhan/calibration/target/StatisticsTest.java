package org.wakhan.calibration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.history.BackgroundEvents;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordedEvents;
import org.wakhan.history.Remark;
import org.wakhan.history.Source;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;

/** What targets count, on a history of five attacks written by hand. Oracle: counted by hand. */
class StatisticsTest {
    private static final Region REGION = Region.load();
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final Period JANUARY = new Period(START, LocalDate.of(2022, 1, 31));
    private static final Period WINTER = new Period(START, LocalDate.of(2022, 3, 31));

    private final List<Event> events = new ArrayList<>();
    private final RecordedEvents recorded = new RecordedEvents();

    private void attack(double day, String unit, TargetClass target, int killed, String detail, Source... by) {
        attack(Organisation.ISIS_K, day, unit, target, killed, detail, by);
    }

    private void attack(
            Organisation actor, double day, String unit, TargetClass target, int killed, String detail, Source... by) {
        int where = REGION.unit(unit).index();
        int chinese = target == TargetClass.CHINESE ? 1 : 0;
        Event event = new Event(
                events.size(),
                day,
                EventType.ATTACK,
                actor.label(),
                where,
                target,
                killed,
                2 * killed,
                chinese,
                0,
                Event.NO_CAUSE,
                detail);
        events.add(event);
        for (Source source : by) {
            recorded.add(event.id(), source, actor, where, killed, 2 * killed, day, Remark.NONE);
        }
    }

    private History history() {
        return new History(
                0,
                START,
                3,
                new double[Outcomes.monthly().size()][3],
                new double[Outcomes.byUnit().size()][REGION.size()],
                new double[Outcomes.ofARun().size()],
                events,
                new BackgroundEvents(),
                recorded,
                new double[0]);
    }

    private double count(String words, Period period) {
        return new StatisticReader(REGION).read(words).of(history(), period);
    }

    private void five() {
        attack(3, "AF-KAB", TargetClass.CIVILIANS, 20, "suicide bombing", Source.UN, Source.UCDP, Source.CLAIM);
        attack(30.9, "AF-KAB", TargetClass.AUTHORITIES, 9, "explosive", Source.UN, Source.UCDP, Source.CLAIM);
        attack(31, "AF-HER", TargetClass.CIVILIANS, 7, "explosive", Source.UN, Source.UCDP);
        attack(40, "AF-NAN", TargetClass.CIVILIANS, 1, "armed attack", Source.CLAIM);
        attack(Organisation.UNATTRIBUTED, 50, "TJ-KT", TargetClass.CHINESE, 1, "");
    }

    @Test
    void sourcesCountWhatTheyRecordInThePeriod() {
        five();
        assertThat(count("attacks un isis-k", JANUARY)).isEqualTo(2);
        assertThat(count("attacks un isis-k", WINTER)).isEqualTo(3);
        assertThat(count("attacks un opposition", WINTER)).isZero();
        assertThat(count("provinces un isis-k", WINTER)).isEqualTo(2);
        assertThat(count("busiest-month un isis-k", WINTER)).isEqualTo(2);
    }

    @Test
    void oneSidedDeathsLeaveOutAttacksOnTheAuthorities() {
        five();
        assertThat(count("one-sided-deaths ucdp isis-k", WINTER)).isEqualTo(27);
    }

    @Test
    void claimedExplosionsAreTollsOfClaimedExplosionsOnOthers() {
        five();
        assertThat(count("claimed-explosions isis-k", WINTER)).isEqualTo(60);
    }

    /** Whatever the threshold of 3 to 6 deaths is in this history. */
    @Test
    void majorAttacksAreThoseWithManyDeaths() {
        five();
        assertThat(count("major-attacks", WINTER)).isEqualTo(3);
        assertThat(count("major-killed", WINTER)).isEqualTo(36);
        assertThat(count("major-share AF-KAB", WINTER)).isEqualTo(2 / 3.0);
    }

    @Test
    void chineseTargetsAreCountedByPlaceAndProtestsByTheirCause() {
        five();
        attack(60, "AF-KAB", TargetClass.CHINESE, 3, "");
        Event last = events.get(5);
        events.add(new Event(6, 61.5, EventType.PROTEST, "China", Event.NOWHERE, null, 0, 0, 0, 0, last.id(), ""));
        assertThat(count("chinese-inside", WINTER)).isEqualTo(1);
        assertThat(count("chinese-border", WINTER)).isEqualTo(1);
        assertThat(count("chinese-north-east-share", WINTER)).isEqualTo(.5);
        assertThat(count("protest-share", WINTER)).isEqualTo(.5);
        assertThat(count("protest-delay", WINTER)).isEqualTo(1.5);
        assertThat(count("events protest", WINTER)).isEqualTo(1);
    }

    /** Two attacks in 31 days of 2022, one in the last 365 days (2023): 1 less (1/365) / (2/31). */
    @Test
    void theFallIsOfAttacksADayFromTheFirstYearToTheLastTwelveMonths() {
        Period december = new Period(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 12, 31));
        attack(340, "AF-KAB", TargetClass.CIVILIANS, 1, "", Source.UN);
        attack(350, "AF-KAB", TargetClass.CIVILIANS, 1, "", Source.UN);
        attack(500, "AF-KAB", TargetClass.CIVILIANS, 1, "", Source.UN);
        assertThat(count("fall un isis-k", december)).isCloseTo(1 - (1 / 365.0) / (2 / 31.0), within(1e-12));
        assertThat(count("fall un opposition", december)).isNaN();
    }

    /** The border and the first half of the years count against. */
    @Test
    void theChangeOfChineseTargetsIsOfTheLaterHalfOfTheYears() {
        Period years = new Period(START, LocalDate.of(2024, 1, 19));
        attack(3, "AF-KAB", TargetClass.CHINESE, 0, "");
        attack(400, "AF-KAB", TargetClass.CHINESE, 0, "");
        attack(500, "AF-KAB", TargetClass.CHINESE, 0, "");
        attack(500, "TJ-KT", TargetClass.CHINESE, 0, "");
        assertThat(count("chinese-inside-change", years)).isEqualTo(1);
    }

    @Test
    void aProtestOfTheThirdDayAnswersNoAttack() {
        attack(10.9, "AF-KAB", TargetClass.CHINESE, 3, "");
        events.add(new Event(1, 13.1, EventType.PROTEST, "China", Event.NOWHERE, null, 0, 0, 0, 0, 0, ""));
        assertThat(count("protest-share", WINTER)).isZero();
        events.add(new Event(2, 12.9, EventType.PROTEST, "China", Event.NOWHERE, null, 0, 0, 0, 0, 0, ""));
        assertThat(count("protest-share", WINTER)).isEqualTo(1);
    }

    @Test
    void sharesOfNothingAreUndecided() {
        assertThat(count("major-share AF-KAB", WINTER)).isNaN();
        assertThat(count("protest-share", WINTER)).isNaN();
        assertThat(count("verified-share", WINTER)).isNaN();
    }
}
