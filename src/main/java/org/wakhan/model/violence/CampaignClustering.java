package org.wakhan.model.violence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * A3: attacks cluster in campaigns.
 *
 * <p>Each attack raises the organisation's intensity in its unit from the next weekly review on, by n attacks in all,
 * spread over weeks with a geometric kernel. The rest of the intensity is scaled by 1 - n, so the mean number of attacks
 * is the same with and without clustering; only their spread over time differs.
 */
public final class CampaignClustering extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A3";

    static final Parameter BRANCHING = Parameter.of(
                    ID, "clustering.branching-ratio", "n: attacks that an attack brings forth")
            .unit("attacks per attack")
            .range(0, .95)
            .prior(new Law.Beta(3, 9))
            .calibrated("model.md A3: Beta(3, 9); Lewis et al. .37 to .50 elsewhere, lag-1 of .12 here after 2023");
    static final Parameter KERNEL_MEAN = Parameter.of(
                    ID, "clustering.kernel-mean", "mean delay of an attack brought forth")
            .unit("weeks")
            .range(1, 52)
            .mostly(3, 8)
            .assumed("model.md A3: 3 to 8 weeks; April 2022: five attacks in three weeks (incidents.csv E-10)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Clustering in campaigns",
                    "lambda = (1 - n) mu + sum over past attacks of n g(weeks since), g geometric",
                    "Lewis et al. (2012), Security Journal 25: 244-264; province_month_moments.csv",
                    List.of(BRANCHING, KERNEL_MEAN),
                    Set.of(EventType.ATTACK),
                    CampaignClustering::new)
            .inArticles("000")
            .raises(Figure.lag1(Outcomes.attacksBy(Organisation.TTP)))
            .moves(
                    Figure.dispersion(Outcomes.attacksBy(Organisation.TTP)),
                    "attacks brought forth add to the variance, but part of a month's factor is handed on to later months");

    private double branching;
    private double decay;
    private boolean begun;
    private @Nullable SpreadToNeighbours spread;

    @Override
    public void read(ParameterValues values) {
        branching = values.get(BRANCHING);
        decay = 1 - 1 / values.get(KERNEL_MEAN);
    }

    @Override
    public void start(World world) {
        spread = world.find(SpreadToNeighbours.class);
    }

    /** What is remembered before the first day changes where excitation would rest. */
    @Override
    public void recallWeek(World world) {
        begun = false;
    }

    /** Attacks of the week that ends now are added by {@link #hear}, so fading comes first in a week's life. */
    @Override
    public void week(World world) {
        for (ArmedOrganisation organisation : world.organisations) {
            for (int unit = 0; unit < organisation.excitation.length; unit++) {
                organisation.excitation[unit] = decay * organisation.excitation[unit] + organisation.fresh[unit];
                organisation.fresh[unit] = 0;
            }
        }
    }

    @Override
    public void hear(World world, Event event) {
        Organisation organisation = Organisation.labelled(event.actor());
        ArmedOrganisation state = world.organisation(organisation);
        double perDay = branching * (1 - decay) / Calendar.DAYS_PER_WEEK;
        if (spread == null) {
            state.fresh[event.unit()] += perDay;
        } else {
            spread.bringForth(state, event.unit(), perDay);
        }
    }

    /** At the first call excitation starts where it would rest, so that the start is no lull. */
    @Override
    public void hazards(World world) {
        for (ArmedOrganisation organisation : world.organisations) {
            for (int unit : organisation.acting()) {
                if (!begun) {
                    organisation.excitation[unit] = branching * organisation.intensity[unit];
                }
                organisation.intensity[unit] =
                        (1 - branching) * organisation.intensity[unit] + organisation.excitation[unit];
            }
        }
        begun = true;
    }
}
