package org.wakhan.model.violence;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * A4: of the attacks that an attack brings forth (A3) a share falls on neighbouring units where the organisation acts, in
 * equal parts. Where none qualifies, all stay. The number brought forth is the same; only the place differs.
 */
public final class SpreadToNeighbours extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A4";

    static final Parameter SHARE = Parameter.of(
                    ID, "clustering.neighbour-share", "rho: share of attacks brought forth that falls on neighbours")
            .range(0, 1)
            .prior(new Law.Uniform(0, .15))
            .measured(
                    "province_month_moments.csv: neighbour_lag1_corr .13 of all events, .12 of clashes, -.06 of bombings;"
                            + " model.md A4: .00 to .15");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Spread to neighbours",
                    "offspring of an attack: 1 - rho in its unit, rho / neighbours in each neighbour where the group acts",
                    "ACLED (derived): province_month_moments.csv",
                    List.of(SHARE),
                    Set.of(),
                    SpreadToNeighbours::new)
            .inArticles("000", "001", "004")
            .lowers(Figure.in("AF-KAB", Outcomes.attacksBy(Organisation.ISIS_K)));

    private double share;

    @Override
    public void read(ParameterValues values) {
        share = values.get(SHARE);
    }

    /** Adds what an attack brings forth, attacks per day, to the organisation's units from the next review on. */
    void bringForth(ArmedOrganisation organisation, int unit, double perDay) {
        int[] open = organisation.openNeighbours(unit);
        double moving = open.length > 0 ? share * perDay : 0;
        organisation.fresh[unit] += perDay - moving;
        for (int neighbour : open) {
            organisation.fresh[neighbour] += moving / open.length;
        }
    }
}
