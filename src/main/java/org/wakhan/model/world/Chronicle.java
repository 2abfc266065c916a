package org.wakhan.model.world;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.wakhan.history.BackgroundEvents;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordedEvents;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.China;
import org.wakhan.model.agent.Firm;
import org.wakhan.region.Unit;

/**
 * The observer: writes down what happens and closes each month's outcomes. It draws no random number and changes no
 * state, so a history is the same however much is written down.
 */
public final class Chronicle implements Serializable {
    private static final long serialVersionUID = 1;

    /** Violence by no modelled organisation. */
    public final BackgroundEvents background = new BackgroundEvents();
    /** What sources record of what happens. */
    public final RecordedEvents record = new RecordedEvents();

    private final World world;
    private final EventLog events = new EventLog();
    private final double[][] monthly;
    private final double[][] byUnit;
    private final Dwell advisory = new Dwell();
    private final Dwell clash = new Dwell();
    private final Dwell shut = new Dwell();
    private int month;
    private boolean chineseKilledInFirstYear;
    private double mostStaff;
    private boolean staffHalved;

    Chronicle(World world) {
        this.world = world;
        this.monthly = new double[Outcomes.monthly().size()][world.calendar.months()];
        this.byUnit = new double[Outcomes.byUnit().size()][world.region.size()];
    }

    /** The number of events so far. */
    public int size() {
        return events.size();
    }

    /** An event by its id. */
    public Event event(int id) {
        return events.get(id);
    }

    /** The days on which a state is counted begin or end now. Called after every change of such a state. */
    public void dwell() {
        double now = world.now();
        advisory.set(now, world.china.advisory > China.STANDING_ADVISORY);
        boolean shutNow = world.neighbour("PK").borderShut();
        clash.set(now, shutNow);
        shut.set(now, shutNow);
    }

    /** The word that names an event in keys of streams. */
    long key(int id) {
        return events.key(id);
    }

    void note(Event event, long key) {
        events.add(event, key);
        switch (event.type()) {
            case ATTACK -> noteAttack(event);
            case CLAIM -> count(Index.CLAIMS);
            case RIVAL_CLAIM -> count(Index.RIVAL_CLAIMS);
            case PROTEST -> {
                if (!world.region.unit(event.unit()).isInPakistan()) {
                    count(Index.PROTESTS);
                }
            }
            case ASSURANCE -> count(Index.ASSURANCES);
            case CONTRACT -> count(Index.CONTRACTS);
            case CONTRACT_ENDED -> count(Index.CONTRACTS_ENDED);
            case EXTERNAL_OPERATION -> count(Index.EXTERNAL_OPERATIONS);
            case COMMUNAL_CLASH -> count(Index.COMMUNAL_CLASHES);
            case ARREST -> {
                count(Index.ARRESTS);
                byUnit[UnitIndex.ARRESTS][event.unit()]++;
            }
            case ADVISORY_RAISED,
                    ADVISORY_RELAXED,
                    RELATIONS_STEP,
                    RELATIONS_DOWNGRADE,
                    FIRM_ENTERED,
                    FIRM_SUSPENDED,
                    FIRM_RESUMED,
                    FIRM_WITHDREW,
                    TENSION,
                    INTERVENTION,
                    REMEMBERED -> {}
        }
    }

    private void noteAttack(Event event) {
        Organisation organisation = Organisation.labelled(event.actor());
        TargetClass target = Objects.requireNonNull(event.target());
        count(Index.BY_ORGANISATION + organisation.ordinal());
        noteUnit(event, organisation, target);
        Unit unit = world.region.unit(event.unit());
        boolean chinese = target == TargetClass.CHINESE;
        if (unit.isProvince()) {
            count(Index.ATTACKS);
            count(Index.ON_TARGET + target.ordinal());
            add(Index.KILLED, event.killed());
            add(Index.INJURED, event.injured());
            if (organisation == Organisation.ISIS_K && event.killed() > 0) {
                count(Index.DEADLY_ISIS_K);
            }
        }
        if (chinese) {
            int place = unit.isProvince() ? Index.CHINESE_INSIDE : Index.CHINESE_BORDER;
            if (unit.isInPakistan()) {
                count(Index.CHINESE_PAKISTAN);
                add(Index.CHINESE_PAKISTAN + 1, event.chineseKilled());
            } else {
                count(place);
                add(place + 1, event.chineseKilled());
                add(place + 2, event.chineseInjured());
                chineseKilledInFirstYear |= event.chineseKilled() > 0 && month < Calendar.MONTHS_PER_YEAR;
            }
        }
    }

    private void noteUnit(Event event, Organisation organisation, TargetClass target) {
        int unit = event.unit();
        byUnit[UnitIndex.ATTACKS][unit]++;
        byUnit[UnitIndex.BY_ORGANISATION + organisation.ordinal()][unit]++;
        byUnit[UnitIndex.ON_TARGET + target.ordinal()][unit]++;
        byUnit[UnitIndex.KILLED][unit] += event.killed();
        byUnit[UnitIndex.INJURED][unit] += event.injured();
        if (organisation == Organisation.ISIS_K && event.killed() > 0) {
            byUnit[UnitIndex.DEADLY_ISIS_K][unit]++;
        }
        if (target == TargetClass.CHINESE) {
            byUnit[UnitIndex.CHINESE_ATTACKS][unit]++;
            byUnit[UnitIndex.CHINESE_KILLED][unit] += event.chineseKilled();
            byUnit[UnitIndex.CHINESE_INJURED][unit] += event.chineseInjured();
        }
    }

    /** Counts the background violence of a province in the current month. */
    public void noteBackground(int unit, int number, int killed) {
        add(Index.BACKGROUND_EVENTS, number);
        add(Index.BACKGROUND_KILLED, killed);
        byUnit[UnitIndex.BACKGROUND_EVENTS][unit] += number;
        byUnit[UnitIndex.BACKGROUND_KILLED][unit] += killed;
    }

    /** The current month counts as one in which a Chinese national died. */
    public void markChineseDeath() {
        set(Index.MONTHS_WITH_CHINESE_DEATH, 1);
    }

    private void count(int outcome) {
        monthly[outcome][month]++;
    }

    private void add(int outcome, double value) {
        monthly[outcome][month] += value;
    }

    /** Adds to a monthly outcome of the record, by its position. */
    public void addRecorded(int outcome, double value) {
        add(outcome, value);
    }

    /** Closes the current month: stocks and states as they stand now. */
    public void closeMonth() {
        double now = world.now();
        add(Index.ADVISORY_DAYS, advisory.take(now));
        add(Index.CLASH_DAYS, clash.take(now));
        add(Index.SHUT_DAYS, shut.take(now));
        Stocks stocks = Stocks.of(world);
        set(Index.PRESSURE, world.china.pressure);
        set(Index.RELATIONS, world.china.relations);
        set(Index.CREDIBILITY, world.authorities.credibility);
        set(Index.SECURITY_CHINESE_SITES, stocks.securityAtChineseSites());
        set(Index.CONTROL, stocks.control());
        set(Index.FIRMS, stocks.firms());
        set(Index.STAFF, stocks.staff());
        set(Index.COMMITTED, stocks.committed());
        set(Index.REALISED, stocks.realised());
        set(Index.SALIENCE, world.publicity.salience);
        set(Index.COVERAGE, world.publicity.coverage);
        for (int i = 0; i < Organisation.UNATTRIBUTED.ordinal(); i++) {
            set(Index.STRENGTH + i, world.organisations.get(i).strength());
        }
        double personnel = world.provinces.sum(world.provinces.personnel);
        for (int unit = 0; unit < world.provinces.provinces; unit++) {
            double share = personnel > 0 ? world.provinces.personnel[unit] / personnel : 0;
            byUnit[UnitIndex.SECURITY_SHARE][unit] += share / world.calendar.months();
        }
        for (Mechanism mechanism : world.having(Hook.CLOSING)) {
            mechanism.close(world);
        }
        mostStaff = Math.max(mostStaff, stocks.staff());
        staffHalved |= stocks.staff() < mostStaff / 2;
        month++;
    }

    private void set(int outcome, double value) {
        monthly[outcome][month] = value;
    }

    /**
     * The history, once all months are closed.
     *
     * @param drawn values of the uncertain parameters
     */
    public History history(int replicate, double[] drawn) {
        for (int unit = 0; unit < world.provinces.provinces; unit++) {
            byUnit[UnitIndex.CONTROL][unit] = world.provinces.control[unit];
            byUnit[UnitIndex.STAFF][unit] = world.provinces.staff[unit];
        }
        for (Firm firm : world.firms) {
            byUnit[UnitIndex.FIRMS][firm.unit] += firm.state() == Firm.State.OPERATING ? 1 : 0;
            byUnit[UnitIndex.COMMITTED][firm.unit] += firm.committed;
            byUnit[UnitIndex.REALISED][firm.unit] += firm.realised;
        }
        List<Outcome> outcomes = Outcomes.monthly();
        double[] totals = new double[Outcomes.ofARun().size()];
        for (int i = 0; i < outcomes.size(); i++) {
            totals[i] = outcomes.get(i).total(monthly[i]);
        }
        totals[outcomes.size()] = chineseKilledInFirstYear ? 0 : 1;
        totals[outcomes.size() + 1] = staffHalved ? 1 : 0;
        return new History(
                replicate,
                world.calendar.start(),
                world.calendar.months(),
                monthly,
                byUnit,
                totals,
                events.all(),
                background,
                record,
                drawn);
    }

    /** Positions among the monthly outcomes. */
    private static final class Index {
        static final int ATTACKS = of(Outcomes.ATTACKS);
        static final int BY_ORGANISATION = of(Outcomes.attacksBy(Organisation.ISIS_K));
        static final int ON_TARGET = of(Outcomes.attacksOn(TargetClass.AUTHORITIES));
        static final int DEADLY_ISIS_K = of(Outcomes.DEADLY_ATTACKS_ISIS_K);
        static final int KILLED = of(Outcomes.KILLED);
        static final int INJURED = of(Outcomes.INJURED);
        static final int BACKGROUND_EVENTS = of(Outcomes.BACKGROUND_EVENTS);
        static final int BACKGROUND_KILLED = of(Outcomes.BACKGROUND_KILLED);
        static final int CHINESE_INSIDE = of(Outcomes.CHINESE_ATTACKS_INSIDE);
        static final int CHINESE_BORDER = of(Outcomes.CHINESE_ATTACKS_BORDER);
        static final int CHINESE_PAKISTAN = of(Outcomes.CHINESE_ATTACKS_PAKISTAN);
        static final int CLAIMS = of(Outcomes.CLAIMS);
        static final int RIVAL_CLAIMS = of(Outcomes.RIVAL_CLAIMS);
        static final int PROTESTS = of(Outcomes.PROTESTS);
        static final int PRESSURE = of(Outcomes.PRESSURE);
        static final int ADVISORY_DAYS = of(Outcomes.ADVISORY_DAYS);
        static final int RELATIONS = of(Outcomes.RELATIONS_LEVEL);
        static final int ASSURANCES = of(Outcomes.ASSURANCES);
        static final int CREDIBILITY = of(Outcomes.CREDIBILITY);
        static final int ARRESTS = of(Outcomes.ARRESTS);
        static final int SECURITY_CHINESE_SITES = of(Outcomes.SECURITY_CHINESE_SITES);
        static final int CONTROL = of(Outcomes.TALIBAN_CONTROL);
        static final int CONTRACTS = of(Outcomes.CONTRACTS);
        static final int FIRMS = of(Outcomes.FIRMS_OPERATING);
        static final int STAFF = of(Outcomes.STAFF);
        static final int COMMITTED = of(Outcomes.CAPITAL_COMMITTED);
        static final int REALISED = of(Outcomes.CAPITAL_REALISED);
        static final int CLASH_DAYS = of(Outcomes.CLASH_DAYS);
        static final int SHUT_DAYS = of(Outcomes.BORDER_SHUT_DAYS);
        static final int EXTERNAL_OPERATIONS = of(Outcomes.EXTERNAL_OPERATIONS);
        static final int MONTHS_WITH_CHINESE_DEATH = of(Outcomes.MONTHS_WITH_CHINESE_DEATH);
        static final int COMMUNAL_CLASHES = of(Outcomes.COMMUNAL_CLASHES);
        static final int CONTRACTS_ENDED = of(Outcomes.CONTRACTS_ENDED);
        static final int SALIENCE = of(Outcomes.SALIENCE);
        static final int COVERAGE = of(Outcomes.COVERAGE);
        static final int STRENGTH = of(Outcomes.strength(Organisation.ISIS_K));

        private static int of(Outcome outcome) {
            return Outcomes.monthly().indexOf(outcome);
        }
    }

    /** Positions among the outcomes by unit. */
    private static final class UnitIndex {
        static final int ATTACKS = of(Outcomes.ATTACKS);
        static final int BY_ORGANISATION = of(Outcomes.attacksBy(Organisation.ISIS_K));
        static final int ON_TARGET = of(Outcomes.attacksOn(TargetClass.AUTHORITIES));
        static final int DEADLY_ISIS_K = of(Outcomes.DEADLY_ATTACKS_ISIS_K);
        static final int KILLED = of(Outcomes.KILLED);
        static final int INJURED = of(Outcomes.INJURED);
        static final int BACKGROUND_EVENTS = of(Outcomes.BACKGROUND_EVENTS);
        static final int BACKGROUND_KILLED = of(Outcomes.BACKGROUND_KILLED);
        static final int CHINESE_ATTACKS = of(Outcomes.chineseAttacks());
        static final int CHINESE_KILLED = of(Outcomes.chineseKilled());
        static final int CHINESE_INJURED = of(Outcomes.chineseInjured());
        static final int ARRESTS = of(Outcomes.ARRESTS);
        static final int SECURITY_SHARE = of(Outcomes.securityShare());
        static final int CONTROL = of(Outcomes.TALIBAN_CONTROL);
        static final int FIRMS = of(Outcomes.FIRMS_OPERATING);
        static final int STAFF = of(Outcomes.STAFF);
        static final int COMMITTED = of(Outcomes.CAPITAL_COMMITTED);
        static final int REALISED = of(Outcomes.CAPITAL_REALISED);

        private static int of(Outcome outcome) {
            return Outcomes.byUnit().indexOf(outcome);
        }
    }
}
