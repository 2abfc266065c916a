package org.wakhan.calibration.posterior;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wakhan.model.Mechanisms;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Posterior;
import org.wakhan.scenario.LawText;

/**
 * The posterior that ships, beside the registry. Oracle: the registry. When it fails, make the posterior anew: the manifest
 * has the command.
 */
class ShippedPosteriorTest {
    private static final Posterior POSTERIOR = Posterior.shipped();
    private static final FreeParameters FREE = FreeParameters.of(Mechanisms.registry());

    @Test
    void itIsOfTheParametersThatTheRegistryCallsCalibrated() {
        assertThat(POSTERIOR.keys()).isEqualTo(FREE.keys());
    }

    @Test
    void itWasMadeWithThePriorsOfTheRegistry() {
        for (Parameter row : FREE.rows()) {
            assertThat(POSTERIOR.manifest().priors())
                    .as("the prior of %s has changed since the posterior was made", row.key())
                    .containsEntry(row.key(), LawText.format(row, row.prior()));
        }
    }

    @Test
    void everyDrawLiesInTheRangeOfItsParameter() {
        assertThat(POSTERIOR.size()).isBetween(200, 2000);
        for (Parameter row : FREE.rows()) {
            Domain.Range range = (Domain.Range) row.domain();
            assertThat(Arrays.stream(POSTERIOR.values(row.key()))).allMatch(range::contains);
        }
    }

    @Test
    void theShrinkageOfItsManifestIsThatOfItsDraws() {
        for (Parameter row : FREE.rows()) {
            double shrinkage = Shrinkage.of(row, POSTERIOR.values(row.key())).shrinkage();
            assertThat(POSTERIOR.manifest().shrinkage().get(row.key())).isEqualTo(shrinkage);
        }
    }
}
