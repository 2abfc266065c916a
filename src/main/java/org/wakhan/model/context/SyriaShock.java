package org.wakhan.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.targeting.PropagandaSalience;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/** G4: the fall of Damascus in December 2024, with ETIM/TIP among the victors, raises salience of propaganda once. */
public final class SyriaShock extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "G4";
    /** The day on which Damascus fell (incidents.csv S000-10). */
    private static final LocalDate DAY = LocalDate.of(2024, 12, 8);

    static final Parameter RISE = Parameter.of(ID, "propaganda.syria-shock", "one-off rise of salience")
            .unit("usual saliences")
            .range(0, 10)
            .prior(new Law.Uniform(0, .5))
            .assumed("model.md G4: 0 to .5");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Syria shock",
                    "U + rise on 8 December 2024, fading as B3 says",
                    "model.md G4",
                    List.of(RISE),
                    Set.of(),
                    SyriaShock::new)
            .inArticles("000")
            .raises(Figure.average(Outcomes.SALIENCE));

    private double rise;

    @Override
    public void read(ParameterValues values) {
        rise = values.get(RISE);
    }

    /** A history that starts after the day starts with what is left of it; without B3 nothing comes of it. */
    @Override
    public void start(World world) {
        double day = world.calendar.day(DAY);
        PropagandaSalience propaganda = world.find(PropagandaSalience.class);
        if (propaganda != null && day >= 0) {
            world.later(day, later -> propaganda.raise(later, rise));
        } else if (propaganda != null) {
            propaganda.raise(world, rise * propaganda.fade(-day / Calendar.DAYS_PER_MONTH));
        }
    }
}
