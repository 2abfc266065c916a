package org.wakhan.comparison;

import java.util.List;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;

/** The outcomes that a comparison speaks of first; the file of differences holds all. */
public final class Headlines {
    /** From violence through harm to Chinese nationals to diplomacy, authorities and investors. */
    public static final List<Outcome> ALL = List.of(
            Outcomes.ATTACKS,
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.KILLED,
            Outcomes.strength(Organisation.ISIS_K),
            Outcomes.EXTERNAL_OPERATIONS,
            Outcomes.CHINESE_ATTACKS_INSIDE,
            Outcomes.CHINESE_KILLED_INSIDE,
            Outcomes.CHINESE_ATTACKS_BORDER,
            Outcomes.CHINESE_KILLED_BORDER,
            Outcomes.PRESSURE,
            Outcomes.RELATIONS_LEVEL,
            Outcomes.CREDIBILITY,
            Outcomes.ARRESTS,
            Outcomes.TALIBAN_CONTROL,
            Outcomes.STAFF,
            Outcomes.CAPITAL_REALISED);

    /** Those over time and across scenarios. */
    public static final List<Outcome> COURSES = List.of(
            Outcomes.ATTACKS,
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.CHINESE_ATTACKS_INSIDE,
            Outcomes.CHINESE_ATTACKS_BORDER,
            Outcomes.PRESSURE,
            Outcomes.ARRESTS,
            Outcomes.STAFF,
            Outcomes.CAPITAL_REALISED);

    private Headlines() {}
}
