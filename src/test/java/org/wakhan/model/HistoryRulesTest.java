package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;

/** What holds in every history, whatever the parameters. Oracle: counting its events by hand. */
class HistoryRulesTest {
    private static final Region REGION = Region.load();
    /** What an event must follow from, by type. */
    private static final Map<EventType, EventType> CAUSES = Map.of(
            EventType.PROTEST, EventType.ATTACK,
            EventType.CLAIM, EventType.ATTACK,
            EventType.RIVAL_CLAIM, EventType.CLAIM,
            EventType.ASSURANCE, EventType.PROTEST,
            EventType.ADVISORY_RAISED, EventType.ATTACK);

    private static final List<History> HISTORIES = Stream.of(
                    TestScenarios.baseline().drawn().from("2021-08-31", 30),
                    TestScenarios.baseline().from("2024-10-31", 18).set("border.rate.after", 12),
                    TestScenarios.baseline()
                            .drawn()
                            .from("2026-03-01", 12)
                            .set("chinese-target.hazard", 200)
                            .set("pakistan.tension.clash", 1))
            .map(scenario -> Simulation.run(scenario.build(), 2, 1))
            .toList();

    static List<History> histories() {
        return HISTORIES;
    }

    @ParameterizedTest
    @MethodSource("histories")
    void eventsAscendInTimeFromTheStartToBeforeTheEndWithConsecutiveIds(History history) {
        double end = end(history);
        double last = 0;
        for (int i = 0; i < history.events().size(); i++) {
            Event event = history.events().get(i);
            assertThat(event.id()).isEqualTo(i);
            assertThat(event.day()).isBetween(last, Math.nextDown(end));
            last = event.day();
        }
        assertThat(history.events()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void everyMonthHasOneValueOfEveryOutcome(History history) {
        for (double[] months : history.monthly()) {
            assertThat(months).hasSize(history.months());
            assertThat(Arrays.stream(months).allMatch(Double::isFinite)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void causesPointBackToEventsOfTheRightType(History history) {
        for (Event event : history.events()) {
            EventType cause = CAUSES.get(event.type());
            if (cause == null) {
                assertThat(event.cause()).as("%s", event).isBetween(Event.NO_CAUSE, event.id() - 1);
            } else {
                assertThat(event.cause()).as("%s", event).isBetween(0, event.id() - 1);
                assertThat(history.events().get(event.cause()).type()).isEqualTo(cause);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void harmToChineseNationalsIsProtestedWithinTwoDays(History history) {
        double end =
                history.month(history.months()).toEpochDay() - history.start().toEpochDay();
        List<Event> protests = Ensemble.events(history, EventType.PROTEST).toList();
        assertThat(protests).isNotEmpty();
        for (Event attack : history.events()) {
            if (attack.type() == EventType.ATTACK && attack.harmedChineseNationals() && attack.day() + 2 < end) {
                assertThat(protests)
                        .filteredOn(protest -> protest.cause() == attack.id())
                        .singleElement()
                        .satisfies(protest -> assertThat(protest.day()).isBetween(attack.day(), attack.day() + 2));
            }
        }
        assertThat(protests)
                .allMatch(protest -> history.events().get(protest.cause()).harmedChineseNationals());
    }

    @ParameterizedTest
    @MethodSource("histories")
    void monthlyCountsAreTheEventsOfTheMonth(History history) {
        Predicate<Event> inside = event -> REGION.unit(event.unit()).isProvince();
        assertCounts(history, Outcomes.ATTACKS, attack(inside), event -> 1);
        assertCounts(history, Outcomes.KILLED, attack(inside), Event::killed);
        assertCounts(history, Outcomes.INJURED, attack(inside), Event::injured);
        assertCounts(
                history,
                Outcomes.DEADLY_ATTACKS_ISIS_K,
                attack(inside.and(event -> event.killed() > 0 && event.actor().equals("ISIS-K"))),
                event -> 1);
        for (Organisation organisation : Organisation.values()) {
            assertCounts(
                    history,
                    Outcomes.attacksBy(organisation),
                    attack(event -> event.actor().equals(organisation.label())),
                    event -> 1);
        }
        for (TargetClass target : TargetClass.values()) {
            assertCounts(
                    history, Outcomes.attacksOn(target), attack(inside.and(event -> event.target() == target)), e -> 1);
        }
        assertCounts(history, Outcomes.CLAIMS, type(EventType.CLAIM), event -> 1);
        assertCounts(history, Outcomes.RIVAL_CLAIMS, type(EventType.RIVAL_CLAIM), event -> 1);
        assertCounts(history, Outcomes.ASSURANCES, type(EventType.ASSURANCE), event -> 1);
        assertCounts(history, Outcomes.ARRESTS, type(EventType.ARREST), event -> 1);
        assertCounts(history, Outcomes.CONTRACTS, type(EventType.CONTRACT), event -> 1);
        assertCounts(
                history,
                Outcomes.PROTESTS,
                type(EventType.PROTEST)
                        .and(event -> !REGION.unit(event.unit()).country().equals("PK")),
                event -> 1);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void chineseCasualtiesAreCountedWhereTheyFell(History history) {
        Predicate<Event> chinese = attack(event -> event.target() == TargetClass.CHINESE);
        Predicate<Event> inside = chinese.and(event -> country(event).equals("AF"));
        Predicate<Event> pakistan = chinese.and(event -> country(event).equals("PK"));
        Predicate<Event> border = chinese.and(event -> country(event).equals("TJ"));
        assertCounts(history, Outcomes.CHINESE_ATTACKS_INSIDE, inside, event -> 1);
        assertCounts(history, Outcomes.CHINESE_KILLED_INSIDE, inside, Event::chineseKilled);
        assertCounts(history, Outcomes.CHINESE_INJURED_INSIDE, inside, Event::chineseInjured);
        assertCounts(history, Outcomes.CHINESE_ATTACKS_BORDER, border, event -> 1);
        assertCounts(history, Outcomes.CHINESE_KILLED_BORDER, border, Event::chineseKilled);
        assertCounts(history, Outcomes.CHINESE_INJURED_BORDER, border, Event::chineseInjured);
        assertCounts(history, Outcomes.CHINESE_ATTACKS_PAKISTAN, pakistan, event -> 1);
        assertCounts(history, Outcomes.CHINESE_KILLED_PAKISTAN, pakistan, Event::chineseKilled);
        for (Event event : history.events()) {
            assertThat(event.chineseKilled()).isBetween(0, event.killed());
            assertThat(event.chineseInjured()).isBetween(0, event.injured());
            assertThat(event.target() == TargetClass.CHINESE
                            || event.type() == EventType.COMMUNAL_CLASH
                            || !event.harmedChineseNationals())
                    .as("%s", event)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void sumsOverUnitsAreTheEventsOfTheUnit(History history) {
        for (int unit = 0; unit < REGION.size(); unit++) {
            int here = unit;
            Predicate<Event> there = attack(event -> event.unit() == here);
            assertThat(byUnit(history, Outcomes.ATTACKS, here)).isEqualTo(count(history, there));
            for (TargetClass target : TargetClass.values()) {
                assertThat(byUnit(history, Outcomes.attacksOn(target), here))
                        .isEqualTo(count(history, there.and(event -> event.target() == target)));
            }
            assertThat(byUnit(history, Outcomes.KILLED, here))
                    .isEqualTo(history.events().stream()
                            .filter(there)
                            .mapToInt(Event::killed)
                            .sum());
            assertThat(byUnit(history, Outcomes.chineseKilled(), here))
                    .isEqualTo(history.events().stream()
                            .filter(there)
                            .mapToInt(Event::chineseKilled)
                            .sum());
            assertThat(byUnit(history, Outcomes.ARRESTS, here))
                    .isEqualTo(count(history, type(EventType.ARREST).and(event -> event.unit() == here)));
        }
    }

    /** A label without a place counts every unit, one with a place the provinces alone. Chinese harm has totals by place. */
    @ParameterizedTest
    @MethodSource("histories")
    void totalsAreTheSumOfTheUnitsThatTheirLabelsName(History history) {
        int compared = 0;
        for (Outcome outcome : Outcomes.byUnit()) {
            int total = Outcomes.ofARun().indexOf(outcome);
            if (total >= 0 && outcome.over() == Outcome.Over.SUM) {
                double sum = REGION.units().stream()
                        .filter(unit -> !outcome.label().contains("in Afghanistan") || unit.isProvince())
                        .mapToDouble(unit -> byUnit(history, outcome, unit.index()))
                        .sum();
                assertThat(history.totals()[total]).as(outcome.label()).isEqualTo(sum);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void whatIsOfTheProvincesOnlyIsNowhereElse(History history) {
        for (Outcome outcome : Outcomes.byUnit()) {
            if (Outcomes.areOfProvincesOnly(outcome)) {
                assertThat(REGION.units())
                        .filteredOn(unit -> !unit.isProvince())
                        .allMatch(unit -> byUnit(history, outcome, unit.index()) == 0, outcome.key());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void statesStayInTheirRanges(History history) {
        for (Outcome share : List.of(Outcomes.TALIBAN_CONTROL, Outcomes.CREDIBILITY)) {
            assertThat(Arrays.stream(Ensemble.monthly(history, share))).allMatch(x -> x >= 0 && x <= 1);
        }
        for (Organisation organisation : Organisation.values()) {
            if (organisation != Organisation.UNATTRIBUTED) {
                assertThat(Arrays.stream(Ensemble.monthly(history, Outcomes.strength(organisation))))
                        .allMatch(x -> x >= 0);
            }
        }
        assertThat(Arrays.stream(Ensemble.monthly(history, Outcomes.PRESSURE))).allMatch(x -> x >= 0);
        assertThat(Arrays.stream(Ensemble.monthly(history, Outcomes.RELATIONS_LEVEL)))
                .allMatch(x -> x >= 0 && x <= 5 && x == Math.rint(x));
        double[] committed = Ensemble.monthly(history, Outcomes.CAPITAL_COMMITTED);
        double[] realised = Ensemble.monthly(history, Outcomes.CAPITAL_REALISED);
        for (int month = 0; month < history.months(); month++) {
            assertThat(realised[month]).isBetween(0.0, committed[month] * (1 + 1e-12));
            double days =
                    history.month(month + 1).toEpochDay() - history.month(month).toEpochDay();
            for (Outcome dwell : List.of(Outcomes.ADVISORY_DAYS, Outcomes.CLASH_DAYS, Outcomes.BORDER_SHUT_DAYS)) {
                assertThat(Ensemble.monthly(history, dwell)[month]).isBetween(0.0, days + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void securitySharesOfTheProvincesSumToOne(History history) {
        double sum = Arrays.stream(history.byUnit()[Outcomes.byUnit().indexOf(Outcomes.securityShare())])
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void advisoryDaysAreTheTimeBetweenRaisingAndRelaxing(History history) {
        double end =
                history.month(history.months()).toEpochDay() - history.start().toEpochDay();
        double days = 0;
        int level = 1;
        double since = 0;
        for (Event event : history.events()) {
            if (event.type() == EventType.REMEMBERED) {
                level = Integer.parseInt(event.detail().replaceFirst("advisory at level (\\d).*", "$1"));
            }
            int step =
                    event.type() == EventType.ADVISORY_RAISED ? 1 : event.type() == EventType.ADVISORY_RELAXED ? -1 : 0;
            if (step != 0) {
                days += level > 1 ? event.day() - since : 0;
                level += step;
                since = event.day();
                assertThat(event.detail()).isEqualTo("level " + level);
                assertThat(level).isBetween(1, 3);
            }
        }
        days += level > 1 ? end - since : 0;
        assertThat(Ensemble.total(history, Outcomes.ADVISORY_DAYS)).isCloseTo(days, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1, 2024-02-29",
        "2024-01-31, 2, 2024-03-31",
        "2023-12-31, 3, 2024-03-31",
        "2021-08-15, 1, 2021-09-15"
    })
    void monthsRunFromTheStartPlusWholeCalendarMonths(LocalDate start, int months, LocalDate end) {
        History history = Simulation.run(
                TestScenarios.baseline().from(start.toString(), months).build(), 1, 0);
        assertThat(history.months()).isEqualTo(months);
        assertThat(history.monthly()[0]).hasSize(months);
        assertThat(history.month(months)).isEqualTo(end);
        double days = end.toEpochDay() - start.toEpochDay();
        assertThat(history.events().get(history.events().size() - 1).day()).isBetween(days - 5, days);
    }

    /** Without delays all reactions to an attack fall on one time, where MASON's schedule would shuffle them. */
    @Test
    void reactionsOfOneTimeComeInTheOrderOfTheMechanisms() {
        History history = Simulation.run(
                TestScenarios.baseline()
                        .set("chinese-target.hazard", 400)
                        .set("claim.isis-k", .999)
                        .set("claim.delay-mean", 0)
                        .set("china.protest.delay-max", 0)
                        .set("china.advisory.delay-max", 0)
                        .build(),
                1,
                0);
        List<Event> protests = Ensemble.events(history, EventType.PROTEST).toList();
        assertThat(protests).hasSizeGreaterThan(5);
        for (Event protest : protests) {
            for (Event other : history.events()) {
                if (other.cause() == protest.cause() && other.type() == EventType.CLAIM) {
                    assertThat(other.day()).isEqualTo(protest.day());
                    assertThat(other.id()).isLessThan(protest.id());
                } else if (other.cause() == protest.cause() && other.type() == EventType.ADVISORY_RAISED) {
                    assertThat(other.day()).isEqualTo(protest.day());
                    assertThat(other.id()).isGreaterThan(protest.id());
                }
            }
        }
    }

    private static double end(History history) {
        return history.month(history.months()).toEpochDay() - history.start().toEpochDay();
    }

    private static String country(Event event) {
        return REGION.unit(event.unit()).country();
    }

    private static Predicate<Event> type(EventType type) {
        return event -> event.type() == type;
    }

    private static Predicate<Event> attack(Predicate<Event> which) {
        return type(EventType.ATTACK).and(which);
    }

    private static double count(History history, Predicate<Event> which) {
        return history.events().stream().filter(which).count();
    }

    private static double byUnit(History history, Outcome outcome, int unit) {
        return history.byUnit()[Outcomes.byUnit().indexOf(outcome)][unit];
    }

    private static void assertCounts(
            History history, Outcome outcome, Predicate<Event> which, java.util.function.ToIntFunction<Event> what) {
        double[] expected = new double[history.months()];
        for (Event event : history.events()) {
            if (which.test(event)) {
                int month = 0;
                while (!history.date(event).isBefore(history.month(month + 1))) {
                    month++;
                }
                expected[month] += what.applyAsInt(event);
            }
        }
        assertThat(Ensemble.monthly(history, outcome)).as(outcome.key()).isEqualTo(expected);
        assertThat(Ensemble.total(history, outcome))
                .isEqualTo(Arrays.stream(expected).sum());
    }
}
