package org.wakhan.model.record;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.RecordOutcomes;
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
 * C10: each source counts some of the events.
 *
 * <p>The UN and ACLED count an attack with a probability of their own. UCDP counts deadly attacks only: one-sided
 * violence by ISIS-K with a probability of its own, all others so that ACLED's deaths are k times UCDP's. The ratio
 * stands outside one-sided violence by ISIS-K, which both sources count alike; over all deaths it was 2.7 to 3.8.
 *
 * <p>In Pakistan what is called PIPS here counts every attack, at the level of the GTI; PICSS counts more widely, k2 events for each
 * of them.
 */
public final class SourceCoverage extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C10";
    private static final Purpose COUNTED = Purpose.of("record-sources");
    private static final Purpose COUNTED_WIDELY = Purpose.of("record-picss");
    private static final long SOURCES = Streams.agent("sources");

    static final Parameter UN = observed("un.observed", "the UN counts an attack by a named organisation")
            .prior(new Law.Beta(27, 3))
            .assumed("levels of attacks are set by UN counts, so near 1; the UN counts 60 where claims are 82"
                    + " (aggregates.csv: ISIS-K attacks, 2020)");
    static final Parameter ACLED = observed("acled.observed", "ACLED counts an attack")
            .prior(new Law.Beta(18, 2))
            .assumed("reporting fell after August 2021 by an unknown share; province counts are of ACLED alone");
    static final Parameter ONE_SIDED = observed(
                    "ucdp.one-sided", "UCDP counts a deadly attack by ISIS-K on others than the authorities")
            .prior(new Law.Beta(18, 2))
            .measured(
                    "ucdp_country_year.csv 2022-24: 571 one-sided deaths by ISIS-K; the model's truth is of that size");
    static final Parameter RATIO = Parameter.of(
                    ID, "record.acled-over-ucdp", "ACLED's over UCDP's deaths, outside one-sided violence by ISIS-K")
            .unit("ratio")
            .range(1, 20)
            .mostly(3.0, 4.6)
            .measured("aggregates.csv: ACLED events, fatalities in political violence events, Afghanistan; deaths of"
                    + " ucdp_country_year.csv; without one-sided deaths (4,188 - 453) / (1,574 - 453), 1,060 / 295 and"
                    + " 1,306 / 300 in 2022 to 2024, which is 3.3, 3.6 and 4.4");
    static final Parameter PAKISTAN = Parameter.of(
                    ID, "record.picss-over-pips", "k2: attacks in Pakistan that PICSS counts over those of PIPS")
            .unit("ratio")
            .range(1, 5)
            .mostly(1.25, 1.8)
            .assumed("model.md C10: 1.5; PIPS counts 521 in 2024 (aggregates.csv: Pakistan theatre, terrorist attacks,"
                    + " 2024-01-01, 521), no count of PICSS is in the facts");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Which source counts what",
                    "P(UN), P(ACLED) by attack; P(UCDP) = p one-sided, else P(ACLED) / k, deadly attacks only;"
                            + " in Pakistan PICSS = k2 PIPS",
                    "aggregates.csv; ucdp_country_year.csv (Davies et al. 2025)",
                    List.of(UN, ACLED, ONE_SIDED, RATIO, PAKISTAN),
                    Set.of(),
                    SourceCoverage::new)
            .lowers(RecordOutcomes.ATTACKS_ISIS_K_UN)
            .lowers(RecordOutcomes.DEATHS_UCDP)
            .raises(RecordOutcomes.ATTACKS_PAKISTAN_PICSS);

    private double un;
    private double acled;
    private double oneSided;
    private double ratio;
    private double pakistan;

    private static Parameter.Draft observed(String key, String what) {
        return Parameter.of(ID, "record." + key, "probability that " + what).range(0, 1);
    }

    @Override
    public void read(ParameterValues values) {
        un = values.get(UN);
        acled = values.get(ACLED);
        oneSided = values.get(ONE_SIDED);
        ratio = values.get(RATIO);
        pakistan = values.get(PAKISTAN);
    }

    /**
     * Which sources count an attack; attention abroad (G6) raises each probability by its share.
     *
     * @param byIsisKOneSided whether it is one-sided violence by ISIS-K
     */
    Coverage of(World world, Event attack, boolean byIsisKOneSided) {
        Stream stream = world.streams.stream(SOURCES, COUNTED, world.key(attack));
        double attention = 1 + world.publicity.coverage;
        boolean countedByUn = stream.open() < attention * un;
        boolean countedByAcled = stream.open() < attention * acled;
        boolean countedByUcdp = stream.open() < attention * (byIsisKOneSided ? oneSided : acled / ratio);
        return new Coverage(countedByUn, countedByAcled, countedByUcdp);
    }

    /** Probability that ACLED counts an event that no organisation stands behind, at the attention abroad of now. */
    double acled(World world) {
        return (1 + world.publicity.coverage) * acled;
    }

    /** Probability that UCDP counts such an event if somebody was killed. */
    double ucdp(World world) {
        return acled(world) / ratio;
    }

    /** How many events PICSS counts where PIPS counts an attack in Pakistan: a whole number whose mean is k2. */
    int byPicss(World world, Event attack) {
        Stream stream = world.streams.stream(SOURCES, COUNTED_WIDELY, world.key(attack));
        return (int) (pakistan + stream.open());
    }

    /**
     * Which sources count an attack; UCDP counts it only if someone was killed.
     *
     * @param un whether the UN does
     * @param acled whether ACLED does
     * @param ucdp whether UCDP does
     */
    record Coverage(boolean un, boolean acled, boolean ucdp) {
        /** The coverage of sources that miss nothing. */
        static final Coverage FULL = new Coverage(true, true, true);
    }
}
