package org.wakhan.model.record;

import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.model.world.World;

/** Who has claimed an attack so far. */
final class Claims {
    final boolean isisK;
    final @Nullable Organisation other;

    private Claims(boolean isisK, @Nullable Organisation other) {
        this.isisK = isisK;
        this.other = other;
    }

    static Claims of(World world, Event attack) {
        boolean isisK = false;
        Organisation other = null;
        for (int id = attack.id() + 1; id < world.chronicle.size(); id++) {
            Event event = world.chronicle.event(id);
            if ((event.type() == EventType.CLAIM || event.type() == EventType.RIVAL_CLAIM)
                    && attackOf(world, event).id() == attack.id()) {
                Organisation claimant = Organisation.labelled(event.actor());
                isisK |= claimant == Organisation.ISIS_K;
                other = claimant == Organisation.ISIS_K ? other : claimant;
            }
        }
        return new Claims(isisK, other);
    }

    /** The attack that a claim or a rival claim is about. */
    static Event attackOf(World world, Event claim) {
        Event cause = world.chronicle.event(claim.cause());
        return cause.type() == EventType.ATTACK ? cause : world.chronicle.event(cause.cause());
    }
}
