package org.wakhan.model.context;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Neighbour;
import org.wakhan.model.agent.Neighbour.Tension;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * G2: tension with neighbouring states moves between normal, clash and war. Clashes and war shut the border; war draws
 * personnel away from inner security.
 */
public final class BorderTension extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "G2";
    private static final Purpose RISE = Purpose.of("tension-rise");
    private static final Purpose EASE = Purpose.of("tension-ease");
    private static final String PAKISTAN = "PK";
    /** English names of countries, by code. */
    private static final Map<String, String> NAMES = Region.load().units().stream()
            .map(Unit::country)
            .distinct()
            .collect(toUnmodifiableMap(code -> code, code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)));

    private static final String OPEN_WAR = "open war";

    static final Parameter CLASH = rate("pakistan.tension.clash", "from normal to clash, Pakistan")
            .mostly(.03, .1)
            .measured("incidents.csv D-13; model.md G2: .03 to .10 a month");
    static final Parameter WAR = rate("pakistan.tension.war", "from clash to war, Pakistan")
            .mostly(.02, .15)
            .measured("incidents.csv D-13, D-14; model.md G2: .02 to .15 a month");
    static final Parameter EASING = rate("pakistan.tension.ease", "of a step down, Pakistan")
            .mostly(.3, 2)
            .assumed("the clash of October 2025 lasted a week (D-13), the war of 2026 more than two (D-14)");
    static final Parameter OTHERS = Parameter.of(
                    ID, "neighbours.tension.others", "hazards of other neighbours against Pakistan's")
            .unit("ratio")
            .range(0, 10)
            .prior(new Law.Uniform(0, .3))
            .assumed("clashes with Iran and Tajikistan are rare; no count in the facts");
    static final Parameter DIVERTED = Parameter.of(
                    ID, "pakistan.war.diverted", "share of personnel that war with Pakistan draws away")
            .range(0, .9)
            .mostly(.05, .3)
            .assumed("no figure; wide on purpose");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Accusations and border clashes",
                    "Markov chain normal - clash - war for each neighbour; war diverts personnel",
                    "UN quarterly counts; incidents.csv D-13, D-14",
                    List.of(CLASH, WAR, EASING, OTHERS, DIVERTED),
                    Set.of(),
                    BorderTension::new)
            .inArticles("000")
            .raises(Outcomes.CLASH_DAYS)
            .raises(Outcomes.BORDER_SHUT_DAYS);

    private double clash;
    private double war;
    private double easing;
    private double others;
    private double diverted;
    private @Nullable Clocks rise;
    private @Nullable Clocks ease;

    private static Parameter.Draft rate(String key, String what) {
        return Parameter.of(ID, key, "hazard " + what).unit("per month").range(0, 30);
    }

    @Override
    public void read(ParameterValues values) {
        clash = values.get(CLASH) / Calendar.DAYS_PER_MONTH;
        war = values.get(WAR) / Calendar.DAYS_PER_MONTH;
        easing = values.get(EASING) / Calendar.DAYS_PER_MONTH;
        others = values.get(OTHERS);
        diverted = values.get(DIVERTED);
    }

    @Override
    public void start(World world) {
        world.neighbour(PAKISTAN).tension = documented(world, world.calendar.start());
        long[] states = world.neighbours.stream().mapToLong(state -> state.name).toArray();
        rise = world.clocks(states, RISE, (now, state, count) -> move(now, state, 1));
        ease = world.clocks(states, EASE, (now, state, count) -> move(now, state, -1));
        world.chronicle.dwell();
    }

    /** Tension with Pakistan on a date, from the interstate rows of the incidents that lie on Afghanistan's border. */
    private static Tension documented(World world, LocalDate date) {
        for (Incident row : world.evidence.incidents()) {
            boolean covers = !row.from().isAfter(date) && !row.to().isBefore(date);
            if (row.category().equals("interstate") && row.id().startsWith("D-") && covers) {
                return row.target().contains(OPEN_WAR) ? Tension.WAR : Tension.CLASH;
            }
        }
        return Tension.NORMAL;
    }

    @Override
    public void hazards(World world) {
        if (rise == null || ease == null) {
            return;
        }
        for (int i = 0; i < world.neighbours.size(); i++) {
            Neighbour state = world.neighbours.get(i);
            double scale = state.mediation * (state.country.equals(PAKISTAN) ? 1 : others);
            rise.hazard(
                    i,
                    switch (state.tension) {
                        case NORMAL -> scale * clash;
                        case CLASH -> scale * war;
                        case WAR -> 0;
                    });
            ease.hazard(i, state.tension == Tension.NORMAL ? 0 : easing);
        }
        boolean atWar = world.neighbour(PAKISTAN).tension == Tension.WAR;
        world.authorities.diverted = atWar ? diverted : 0;
    }

    private void move(World world, int position, int step) {
        Neighbour state = world.neighbours.get(position);
        state.tension = Tension.values()[state.tension.ordinal() + step];
        world.chronicle.dwell();
        hazards(world);
        world.happen(
                EventType.TENSION,
                Objects.requireNonNull(NAMES.get(state.country)),
                Event.NOWHERE,
                Event.NO_CAUSE,
                state.tension.name().toLowerCase(Locale.ROOT));
    }
}
