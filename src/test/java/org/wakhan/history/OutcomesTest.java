package org.wakhan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void everyOutcomeHasAKeyOfItsOwn() {
        assertThat(Outcomes.ofARun()).extracting(Outcome::key).doesNotHaveDuplicates();
        assertThat(Outcomes.byUnit()).extracting(Outcome::key).doesNotHaveDuplicates();
    }

    @Test
    void aRunsOutcomesAreTheMonthlyOnesAndThenTheIndicators() {
        assertThat(Outcomes.ofARun()).startsWith(Outcomes.monthly().toArray(Outcome[]::new));
        assertThat(Outcomes.ofARun()).endsWith(Outcomes.NO_CHINESE_KILLED_12M, Outcomes.STAFF_HALVED);
    }

    @Test
    void everyOrganisationIsCountedAndNamedOnce() {
        for (Organisation organisation : Organisation.values()) {
            assertThat(Outcomes.monthly()).contains(Outcomes.attacksBy(organisation));
            assertThat(Organisation.labelled(organisation.label())).isEqualTo(organisation);
        }
        assertThatThrownBy(() -> Organisation.labelled("nobody")).hasMessageContaining("nobody");
    }

    @Test
    void countsAreSummedStatesTakenLastAndSharesAveraged() {
        double[] months = {1, 2, 6};
        assertThat(Outcomes.ATTACKS.total(months)).isEqualTo(9);
        assertThat(Outcomes.STAFF.total(months)).isEqualTo(6);
        assertThat(Outcomes.securityShare().total(months)).isEqualTo(3);
        assertThat(Outcomes.ATTACKS.totalUnit()).isEqualTo("attacks");
        assertThat(Outcomes.STAFF.totalUnit()).isEqualTo("persons");
        assertThat(Outcomes.ATTACKS.totalInWords()).isEqualTo("attacks, whole period");
        assertThat(Outcomes.STAFF.totalInWords()).isEqualTo("persons, at the end");
        assertThat(Outcomes.securityShare().totalInWords()).isEqualTo("share, mean of months");
    }

    @Test
    void aLabelNamesThePlaceThatValuesByUnitDoWithout() {
        assertThat(Outcomes.ATTACKS.label()).isEqualTo("Attacks by all organisations in Afghanistan");
        assertThat(Outcomes.ATTACKS.what()).isEqualTo("Attacks by all organisations");
        assertThat(Outcomes.ATTACKS.hasPlace()).isTrue();
        assertThat(Outcomes.attacksBy(Organisation.TTP).label()).isEqualTo("Attacks by TTP");
        assertThat(Outcomes.attacksBy(Organisation.TTP).hasPlace()).isFalse();
    }

    @Test
    void aKeyHasNothingThatAFileNameOrSqlWouldStumbleOver() {
        for (String key : new String[] {"", "Attacks", "attacks isis", "attacks-isis", "attacks;"}) {
            assertThatThrownBy(() -> new Outcome(key, "label", "attacks", Outcome.Over.SUM))
                    .as(key)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anUnknownOutcomeIsRefusedByName() {
        assertThat(Outcomes.find(Outcomes.monthly(), "attacks")).isEqualTo(Outcomes.ATTACKS);
        assertThatThrownBy(() -> Outcomes.find(Outcomes.monthly(), "attaks")).hasMessageContaining("attaks");
    }
}
