package org.wakhan.model;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Region;

/** What every history shares and no state holds: a state has the name in its place. */
enum SharedFacts implements Serializable {
    REGION(Region::load),
    EVIDENCE(Evidence::load),
    REGISTRY(Mechanisms::registry);

    private final Supplier<Object> facts;

    SharedFacts(Supplier<Object> facts) {
        this.facts = facts;
    }

    Object facts() {
        return facts.get();
    }

    /** The name of an object, or null where it belongs to the history. */
    static @Nullable SharedFacts naming(Object object) {
        for (SharedFacts shared : values()) {
            if (shared.facts() == object) {
                return shared;
            }
        }
        return null;
    }
}
