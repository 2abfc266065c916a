package org.wakhan.model.record;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Attribution;
import org.wakhan.history.Event;
import org.wakhan.history.Figure;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * C4: who committed an attack on Chinese nationals is latent to observers, and not every claim can be verified.
 *
 * <p>Observers weigh ISIS-K, other organisations and criminals. The weights of the disputed case are those of Takhar,
 * January 2025; a claim that nobody disputes multiplies the weight of the claimant's class, and the absence of any claim
 * divides that of ISIS-K. Without this rule observers know who it was, at once.
 */
public final class TruthOfClaim extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C4";
    private static final Purpose VERIFIED = Purpose.of("record-verified");
    private static final long CLAIM = Streams.agent("claim");
    private static final String DISPUTED = "incidents.csv S000-01 to S000-03: three accounts of Takhar, January 2025;"
            + " model.md C4 Dirichlet(5, 2, 3)";

    static final Parameter ISIS_K = weight("isis-k", "ISIS-K", 5);
    static final Parameter OTHER = weight("other", "another armed organisation", 2);
    static final Parameter CRIMINAL = weight("criminal", "criminals", 3);
    static final Parameter CLAIM_FACTOR = Parameter.of(
                    ID, "record.attribution.claim-factor", "factor of an undisputed claim on its claimant's weight")
            .unit("ratio")
            .range(1, 1000)
            .mostly(3, 20)
            .assumed(
                    "an undisputed claim is mostly believed (S002-02, S001-01), silence points to others (C-01 to C-03)");
    static final Parameter DAYS = Parameter.of(
                    ID, "record.attribution.days", "days after which observers attribute an attack")
            .unit("days")
            .range(0, 365)
            .value(14)
            .assumed("claims come within two days (C2), investigations later");
    static final Parameter VERIFIED_SHARE = Parameter.of(
                    ID, "record.claim.verified", "share of claims by the armed opposition that observers verify")
            .range(0, 1)
            .prior(new Law.Beta(25, 33))
            .assumed(
                    "model.md C4: 43 % of opposition claims verified (33 to 54); the count itself is not in the facts");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Truth of a claim",
                    "P(class | claims) ~ w_class x g^(claimed alone) ; w ~ Dirichlet(5, 2, 3); P(verified) = v",
                    "incidents.csv S000-01 to S000-03, C-01 to C-03",
                    List.of(ISIS_K, OTHER, CRIMINAL, CLAIM_FACTOR, DAYS, VERIFIED_SHARE),
                    Set.of(),
                    TruthOfClaim::new)
            .inArticles("000")
            .lowers(RecordOutcomes.CLAIMS_OPPOSITION_VERIFIED)
            .moves(
                    Figure.total(RecordOutcomes.CHINESE_ATTACKS_ISIS_K),
                    "attacks of ISIS-K are laid to others, and those of others to it");

    private double isisK;
    private double other;
    private double criminal;
    private double factor;
    private double days;
    private double verified;

    private static Parameter weight(String key, String who, double shape) {
        return Parameter.of(ID, "record.attribution." + key, "weight of " + who + " where accounts of an attack differ")
                .range(1e-6, 1000)
                .prior(new Law.Gamma(shape, 1))
                .measured(DISPUTED);
    }

    @Override
    public void read(ParameterValues values) {
        isisK = values.get(ISIS_K);
        other = values.get(OTHER);
        criminal = values.get(CRIMINAL);
        factor = values.get(CLAIM_FACTOR);
        days = values.get(DAYS);
        verified = values.get(VERIFIED_SHARE);
    }

    /** Days from an attack on Chinese nationals to its attribution. */
    double days() {
        return days;
    }

    /**
     * Who committed an attack, as observers see it.
     *
     * @param claimedByIsisK whether ISIS-K has claimed it
     * @param claimedByOther whether another organisation has
     */
    Attribution attribution(int attack, boolean claimedByIsisK, boolean claimedByOther) {
        double first = isisK;
        double second = other;
        if (claimedByIsisK && !claimedByOther) {
            first *= factor;
        } else if (claimedByOther && !claimedByIsisK) {
            second *= factor;
        } else if (!claimedByIsisK) {
            first /= factor;
        }
        double sum = first + second + criminal;
        return new Attribution(attack, first / sum, second / sum, criminal / sum);
    }

    /** Whether observers verify a claim by the armed opposition. */
    boolean verifies(World world, Event attack) {
        return world.streams.stream(CLAIM, VERIFIED, world.key(attack)).open() < verified;
    }
}
