package org.wakhan.model.violence;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/**
 * A7: ISIS-K recruits in Central Asia: a Poisson number each month, more while propaganda is salient (B3). One uniform a
 * month, so a higher rate never brings fewer recruits in the same history.
 */
public final class CentralAsianRecruitment extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A7";
    private static final Purpose RECRUITS = Purpose.of("central-asian-recruits");

    static final Parameter RATE = Parameter.of(
                    ID, "isis-k.recruitment.central-asia", "fighters that ISIS-K recruits in Central Asia")
            .unit("fighters per month")
            .range(0, 100)
            .mostly(5, 30)
            .assumed("incidents.csv S000-14: about 600 volunteers reported in Dec 2025, over an unknown period;"
                    + " model.md A7: 5 to 30 a month");
    static final Parameter REACH = Parameter.of(
                    ID,
                    "isis-k.recruitment.propaganda-effect",
                    "rise of log recruits in Central Asia with a unit of salience")
            .range(0, .5)
            .prior(new Law.Uniform(0, .5))
            .assumed("output of propaganda rose with recruitment (GNET, MEMRI); no counts");
    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Recruitment in Central Asia",
                    "recruits ~ Poisson(r exp(b (U - 1))) a month",
                    "UN Monitoring Team, December 2025; GNET",
                    List.of(RATE, REACH),
                    Set.of(),
                    CentralAsianRecruitment::new)
            .inArticles("000")
            .raises(Figure.average(Outcomes.strength(Organisation.ISIS_K)));

    private double rate;
    private double reach;
    private int month;

    @Override
    public void read(ParameterValues values) {
        rate = values.get(RATE);
        reach = values.get(REACH);
    }

    @Override
    public void month(World world) {
        ArmedOrganisation isisK = world.organisation(Organisation.ISIS_K);
        Stream stream = world.streams.stream(Streams.agent("central asia"), RECRUITS, month++);
        isisK.gain(stream.poisson(mean(world.publicity.salience)));
    }

    /** Mean recruits a month at a salience. */
    double mean(double salience) {
        return rate * StrictMath.exp(reach * (salience - 1));
    }
}
