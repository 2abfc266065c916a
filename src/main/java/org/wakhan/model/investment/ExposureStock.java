package org.wakhan.model.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.region.Unit;

/** F1: the stock of Chinese firms and nationals by province, and the entry of new firms that no risk alarms (F2). */
public final class ExposureStock extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "F1";
    private static final long FIRM = Streams.agent("firm");
    private static final Purpose TRAITS = Purpose.of("firm-traits");
    private static final Purpose ENTRY = Purpose.of("firm-entry");
    /** Day to which the earlier count of firms is dated: the takeover (incidents.csv S000-09). */
    private static final LocalDate EARLY = LocalDate.of(2021, 8, 15);
    /** Day of the later count (aggregates.csv: Economy, Chinese companies registered). */
    private static final LocalDate LATE = LocalDate.of(2026, 1, 20);

    static final Parameter COUNT_2021 = Parameter.of(ID, "firms.count.2021", "Chinese firms operating at the takeover")
            .unit("firms")
            .range(0, 1000)
            .onlyAtStart()
            .mostly(25, 55)
            .assumed(
                    "100 firms scaled by trade, 590 of 1,590 million USD (aggregates.csv: Economy, bilateral trade, 2022;"
                            + " aggregates.csv: Economy, bilateral trade, 2024)");
    static final Parameter COUNT_2026 = Parameter.of(ID, "firms.count.2026", "Chinese firms operating in January 2026")
            .unit("firms")
            .range(0, 1000)
            .onlyAtStart()
            .mostly(80, 125)
            .measured(
                    "aggregates.csv: Economy, Chinese companies registered, 100 (article 001; reports, not confirmed)");
    static final Parameter POOL = Parameter.of(ID, "firms.pool", "firms that may ever come, those present included")
            .unit("firms")
            .range(1, 2000)
            .onlyAtStart()
            .value(160)
            .assumed("leaves room for growth of half over 2026");
    static final Parameter KABUL = Parameter.of(ID, "exposure.kabul-share", "share of firms in Kabul")
            .range(0, 1)
            .onlyAtStart()
            .prior(new Law.Uniform(.4, .7))
            .assumed("model.md F1: .4 to .7; the rest by assets (provinces.csv)");
    static final Parameter MEAN_STAFF = Parameter.of(
                    ID, "firms.staff.mean", "Chinese nationals with a firm where F5 is off")
            .unit("persons")
            .range(.1, 1000)
            .onlyAtStart()
            .value(5)
            .measured("article 001: about 500 persons, about 100 firms");
    static final Parameter SPREAD = Parameter.of(
                    ID, "firms.spread", "standard deviation of log staff, log tolerance and log patience between firms")
            .range(0, 3)
            .onlyAtStart()
            .value(.7)
            .assumed("firms differ; no figure");
    static final Parameter TOLERANCE = Parameter.of(
                    ID, "firms.tolerance", "median perceived risk above which a firm suspends, or does not come yet")
            .unit("remembered attacks")
            .range(.01, 1000)
            .onlyAtStart()
            .mostly(1, 5)
            .assumed("a major contract followed a month after December 2022 (D-03); no figure");
    static final Parameter ENTRY_RATE = Parameter.of(ID, "firms.entry", "hazard with which a firm of the pool comes")
            .unit("per month")
            .range(0, 1)
            .mostly(.012, .03)
            .assumed(
                    "chosen so that it leads from the count of 2021 to that of 2026 (aggregates.csv: Economy, Chinese companies registered)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Exposure stock",
                    "about 100 firms, about 500 persons; Kabul first, the rest by assets; entry with a hazard unless alarmed",
                    "article 001; provinces.csv",
                    List.of(COUNT_2021, COUNT_2026, POOL, KABUL, MEAN_STAFF, SPREAD, TOLERANCE, ENTRY_RATE),
                    Set.of(EventType.ADVISORY_RAISED, EventType.ADVISORY_RELAXED),
                    ExposureStock::new)
            .inArticles("001")
            .raises(Figure.average(Outcomes.STAFF))
            .raises(Outcomes.CHINESE_ATTACKS_INSIDE);

    private double count2021;
    private double count2026;
    private int pool;
    private double kabul;
    private double meanStaff;
    private double spread;
    /** Factor on log-normal staff, so that its mean and not its median is that of the kind. */
    private double towardsMean = 1;

    private double tolerance;
    private double entry;
    private @Nullable Clocks clocks;
    /** The part of staff present and the changes of firms with which staff was counted last. */
    private double counted = Double.NaN;
    /** Without F3 what is pledged counts as spent. */
    private boolean spentAtOnce;

    private boolean begun;

    private int counting;
    /** The hazard and the changes of firms with which clocks were set last. */
    private double hazardSet = Double.NaN;

    private int setting;

    @Override
    public void read(ParameterValues values) {
        count2021 = values.get(COUNT_2021);
        count2026 = values.get(COUNT_2026);
        pool = (int) values.get(POOL);
        kabul = values.get(KABUL);
        meanStaff = values.get(MEAN_STAFF);
        spread = values.get(SPREAD);
        towardsMean = StrictMath.exp(-spread * spread / 2);
        tolerance = values.get(TOLERANCE);
        entry = values.get(ENTRY_RATE) / Calendar.DAYS_PER_MONTH;
    }

    @Override
    public void start(World world) {
        Realisation realisation = world.find(Realisation.class);
        spentAtOnce = realisation == null;
        InvestorTypes types = world.find(InvestorTypes.class);
        double[] weights = weights(world);
        double present = count(world.calendar.start());
        for (StandingContract contract : StandingContract.on(world.calendar.start(), world.evidence)) {
            int unit = world.region.unit(contract.unit()).index();
            Firm firm = found(world, types, Firm.Kind.STATE, unit);
            firm.become(Firm.State.OPERATING);
            firm.committed = contract.value();
            firm.realised = realisation == null ? contract.value() : realisation.realised(contract);
        }
        while (world.firms.size() < pool) {
            Stream stream = world.streams.stream(name(world.firms.size()), TRAITS);
            double uniform = stream.open();
            Firm.Kind kind = types == null ? Firm.Kind.TRADER : types.kind(uniform);
            Firm firm = found(world, types, kind, stream.choose(weights));
            if (world.firms.size() <= present) {
                firm.become(Firm.State.OPERATING);
            }
        }
        clocks = world.clocks(world.firms.stream().mapToLong(firm -> firm.name).toArray(), ENTRY, this::enter);
        count(world);
        expose(world);
    }

    private Firm found(World world, @Nullable InvestorTypes types, Firm.Kind kind, int unit) {
        int number = world.firms.size();
        long name = name(number);
        Stream stream = world.streams.stream(name, TRAITS, 1);
        double staff = types == null ? meanStaff : types.staff(kind);
        Firm firm = new Firm(
                number,
                name,
                kind,
                unit,
                staff * towardsMean * InvestorTypes.spread(stream.gaussian(), spread),
                tolerance * InvestorTypes.spread(stream.gaussian(), spread),
                InvestorTypes.spread(stream.gaussian(), spread));
        world.firms.add(firm);
        return firm;
    }

    private static long name(int number) {
        return Streams.agent(FIRM, number);
    }

    /** Firms operating on a date: geometric between the two dated figures, constant outside of them. */
    private double count(LocalDate date) {
        double whole = LATE.toEpochDay() - EARLY.toEpochDay();
        double passed = Math.min(Math.max(date.toEpochDay() - EARLY.toEpochDay(), 0), whole) / whole;
        return count2021 > 0 ? count2021 * StrictMath.pow(count2026 / count2021, passed) : count2026 * passed;
    }

    /** Weights of the provinces: Kabul its share, the rest by Chinese interest and trade. */
    private double[] weights(World world) {
        double[] weights = new double[world.provinces.provinces];
        double rest = 0;
        int capital = world.region.unit("AF-KAB").index();
        for (Unit unit : world.region.provinces()) {
            if (unit.index() != capital) {
                weights[unit.index()] =
                        unit.endowment().chineseInterest() + unit.endowment().chineseTrade();
                rest += weights[unit.index()];
            }
        }
        for (int unit = 0; unit < weights.length; unit++) {
            weights[unit] *= (1 - kabul) / rest;
        }
        weights[capital] = kabul;
        return weights;
    }

    /** Exposure without F4 is the staff of the first day, after what a later start remembers. */
    @Override
    public void review(World world) {
        count(world);
        if (!begun) {
            begun = true;
            expose(world);
        }
    }

    private static void expose(World world) {
        System.arraycopy(world.provinces.staff, 0, world.provinces.exposure, 0, world.provinces.provinces);
    }

    private void count(World world) {
        Provinces provinces = world.provinces;
        double present = world.china.present();
        if (present == counted && world.firms.changes() == counting) {
            return;
        }
        counted = present;
        counting = world.firms.changes();
        for (int unit = 0; unit < provinces.provinces; unit++) {
            provinces.staff[unit] = 0;
        }
        for (Firm firm : world.firms) {
            provinces.staff[firm.unit] += present * firm.staff();
            if (spentAtOnce && firm.state() == Firm.State.OPERATING && firm.realised == 0) {
                firm.realised = firm.committed;
            }
        }
    }

    @Override
    public void month(World world) {
        review(world);
    }

    @Override
    public void hear(World world, Event advisory) {
        review(world);
    }

    @Override
    public void hazards(World world) {
        double hazard = entry * world.china.present();
        if (clocks == null || hazard == hazardSet && world.firms.changes() == setting) {
            return;
        }
        hazardSet = hazard;
        setting = world.firms.changes();
        for (Firm firm : world.firms) {
            clocks.hazard(firm.number, firm.state() == Firm.State.EXPLORING && !firm.alarmed() ? hazard : 0);
        }
    }

    /** A firm that a contract has brought since the last review is present already, one alarmed since then holds back. */
    private void enter(World world, int number, int count) {
        Firm firm = world.firms.get(number);
        if (clocks != null) {
            clocks.hazard(number, 0);
        }
        if (firm.state() == Firm.State.EXPLORING && !firm.alarmed()) {
            firm.become(Firm.State.OPERATING);
            world.happen(EventType.FIRM_ENTERED, label(firm), firm.unit, Event.NO_CAUSE, "");
        }
    }

    /** How chronicles name a firm: by kind and number, never by name. */
    static String label(Firm firm) {
        return (firm.kind == Firm.Kind.STATE ? "state firm " : "trader ") + firm.number;
    }
}
