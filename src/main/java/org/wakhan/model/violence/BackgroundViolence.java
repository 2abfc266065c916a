package org.wakhan.model.violence;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.history.ViolenceClass;
import org.wakhan.model.founding.Presence;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.region.Region;

/**
 * A11: political violence that no modelled organisation commits: violence by the authorities, by local groups, by crime and
 * by nobody named. It makes counts of provinces comparable with those of sources and moves nothing else.
 *
 * <p>Events of a class c in a province p and a calendar month t are Poisson with the mean
 *
 * <pre>r(p) w(c) T(p, c, t) g(p, t) u(t), T(p, c, t) = 1 + o(p, c) (f(c) - 1) / (1 + exp((t - m) / s))</pre>
 *
 * <p>with the province's rate r, the share w of the class at the level of 2023 and 2024 and the factor f before the fall. A
 * share of the clashes that ended with the fall lay where the armed opposition was present (o); for other classes o is 1.
 *
 * <p>The factors g and u are those of {@link MonthlyFactors}. Given u, counts are negative binomial with dispersion a, their
 * covariance over k months is phi^k a times the product of the means, and that of two provinces of a UN region rho times it.
 *
 * <p>What holds at the start of a month holds for the month: an intervention takes effect from the next one on.
 */
public final class BackgroundViolence extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final Purpose EVENTS = Purpose.of("background-events");
    /** By definition: the middle of a calendar month. */
    private static final int MID_MONTH = 15;

    private static final ViolenceClass[] TYPES = ViolenceClass.values();
    /**
     * Documented presence of the armed opposition until 2023, NRF and AFF together, by province; none in Kabul, whose share
     * of clashes (.07, province_month_moments.csv) leaves no room beside attacks by these organisations.
     */
    private static final double[] PRESENCE = Region.load().provinces().stream()
            .mapToDouble(province -> province.id().equals(BackgroundRows.KABUL)
                    ? 0
                    : Presence.of(Organisation.NRF).until2023()[province.index()]
                            + Presence.of(Organisation.AFF).until2023()[province.index()])
            .toArray();

    /** Words that name the background of each province in keys of streams. */
    static final long[] AGENTS = IntStream.range(0, BackgroundRows.RATES.size())
            .mapToLong(unit -> Streams.agent("background", unit))
            .toArray();

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    BackgroundRows.ID,
                    "Background violence",
                    "y(p, c, t) ~ Poisson(r_p w_c T_c(t) g_pt u_t), g gamma(1, a) with lag-1 correlation phi and rho within a"
                            + " UN region, u gamma(1, b)",
                    "ACLED (derived moments, cited totals)",
                    BackgroundRows.all(),
                    Set.of(),
                    BackgroundViolence::new)
            .raises(Outcomes.BACKGROUND_EVENTS)
            .raises(RecordOutcomes.DEATHS_ACLED);

    /**
     * A calendar month or the part of one that lies in the month of the history.
     *
     * @param month calendar months since that of the first day
     * @param means expected events by province
     * @param upTo level of each class and those before it, by province and class
     */
    private record Part(int month, double[] means, double[] upTo) implements Serializable {}

    private final double[] rates = new double[BackgroundRows.RATES.size()];
    private final double[] weights = new double[TYPES.length];
    private final double[] early = new double[TYPES.length];
    private DeathsPerEvent[] deaths = new DeathsPerEvent[0];
    private double fallMonth;
    private double fallWidth;

    /** Early clashes of a province against what its rate alone would give. */
    private final double[] opposed = new double[rates.length];

    private final MonthlyFactors factors = new MonthlyFactors();
    private final List<Part> parts = new ArrayList<>();
    private int month;

    @Override
    public void read(ParameterValues values) {
        for (int unit = 0; unit < rates.length; unit++) {
            rates[unit] = values.get(BackgroundRows.RATES.get(unit));
        }
        double sum = 0;
        double scale = values.get(BackgroundRows.DEATHS);
        deaths = new DeathsPerEvent[TYPES.length];
        for (int c = 0; c < TYPES.length; c++) {
            weights[c] = values.get(BackgroundRows.share(TYPES[c]));
            sum += weights[c];
            early[c] = values.get(BackgroundRows.early(TYPES[c]));
            deaths[c] = new DeathsPerEvent(
                    values.get(BackgroundRows.zero(TYPES[c])),
                    values.get(BackgroundRows.more(TYPES[c])),
                    values.get(BackgroundRows.tail(TYPES[c])),
                    scale);
        }
        for (int c = 0; c < TYPES.length; c++) {
            weights[c] = sum > 0 ? weights[c] / sum : 0;
        }
        setOpposed(values.get(BackgroundRows.OPPOSITION));
        factors.read(values);
        fallMonth = values.get(BackgroundRows.FALL_MONTH);
        fallWidth = values.get(BackgroundRows.FALL_WIDTH);
    }

    /** A share follows rate times presence, the rest the rate; the sum over provinces stays. */
    private void setOpposed(double share) {
        double all = 0;
        double present = 0;
        for (int unit = 0; unit < rates.length; unit++) {
            all += rates[unit];
            present += rates[unit] * PRESENCE[unit];
        }
        for (int unit = 0; unit < rates.length; unit++) {
            opposed[unit] = present > 0 ? 1 - share + share * PRESENCE[unit] * all / present : 1;
        }
    }

    @Override
    public void start(World world) {
        month(world);
    }

    @Override
    public void month(World world) {
        LocalDate start = world.calendar.start();
        LocalDate day = start.plusMonths(month);
        month++;
        LocalDate end = start.plusMonths(month);
        parts.clear();
        while (day.isBefore(end)) {
            YearMonth current = YearMonth.from(day);
            LocalDate next = current.plusMonths(1).atDay(1);
            LocalDate until = next.isBefore(end) ? next : end;
            factors.moveTo(world.streams, (int) YearMonth.from(start).until(current, ChronoUnit.MONTHS));
            parts.add(part(world, current, (double) day.until(until, ChronoUnit.DAYS) / current.lengthOfMonth()));
            day = until;
        }
    }

    private Part part(World world, YearMonth current, double length) {
        double since = world.calendar.monthsSinceTakeover(world.calendar.day(current.atDay(MID_MONTH)));
        double before = 1 / (1 + StrictMath.exp((since - fallMonth) / fallWidth));
        double[] means = new double[rates.length];
        double[] upTo = new double[rates.length * TYPES.length];
        for (int unit = 0; unit < means.length; unit++) {
            double level = 0;
            for (int c = 0; c < TYPES.length; c++) {
                double part = TYPES[c] == ViolenceClass.CLASH ? opposed[unit] : 1;
                level += weights[c] * (1 + (early[c] - 1) * before * part);
                upTo[unit * TYPES.length + c] = level;
            }
            means[unit] = rates[unit] * level * factors.of(unit) * length;
        }
        return new Part(factors.month(), means, upTo);
    }

    /** Writes down what happened in the month. Three uniforms an event. */
    @Override
    public void close(World world) {
        for (int unit = 0; unit < rates.length; unit++) {
            Stream stream = world.streams.stream(AGENTS[unit], EVENTS, month);
            int events = 0;
            int killed = 0;
            for (Part part : parts) {
                int more = stream.poisson(part.means[unit]);
                for (int i = 0; i < more; i++) {
                    int type = type(stream, part.upTo, unit * TYPES.length);
                    int dead = deaths[type].draw(stream);
                    world.chronicle.background.add(unit, part.month, TYPES[type], dead, stream.open());
                    killed += dead;
                }
                events += more;
            }
            world.chronicle.noteBackground(unit, events, killed);
        }
    }

    private static int type(Stream stream, double[] upTo, int first) {
        int last = TYPES.length - 1;
        double level = stream.open() * upTo[first + last];
        int type = 0;
        while (type < last && level >= upTo[first + type]) {
            type++;
        }
        return type;
    }
}
