package org.wakhan.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
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

    private static Set<Hook> of(Mechanism mechanism) {
        Set<Hook> hooks = new TreeSet<>();
        Arrays.stream(Hook.values()).filter(hook -> hook.isIn(mechanism)).forEach(hooks::add);
        return hooks;
    }

    @Test
    void aMechanismHasTheHooksThatItOrItsParentOverrides() {
        assertThat(of(new Idle())).isEmpty();
        assertThat(of(new Reviewing())).containsExactly(Hook.WEEKLY);
        assertThat(of(new ReviewingAndClosing())).containsExactly(Hook.WEEKLY, Hook.CLOSING);
    }
}
