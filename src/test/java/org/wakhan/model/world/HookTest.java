package org.wakhan.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Oracle: what the mechanisms below say that they do. */
class HookTest {

    private static final class Idle extends Mechanism {
        private static final long serialVersionUID = 1;
    }

    private static class Reviewing extends Mechanism {
        private static final long serialVersionUID = 1;

        @Override
        public void review(World world) {
            // Being there is enough.
        }
    }

    private static final class ReviewingAndClosing extends Reviewing {
        private static final long serialVersionUID = 1;

        @Override
        public void close(World world) {
            // Being there is enough.
        }
    }

    @Test
    void aMechanismHasTheHooksThatItOrItsParentOverrides() {
        assertThat(Hook.of(new Idle())).isEmpty();
        assertThat(Hook.of(new Reviewing())).containsExactly(Hook.WEEKLY);
        assertThat(Hook.of(new ReviewingAndClosing())).containsExactly(Hook.WEEKLY, Hook.CLOSING);
    }
}
