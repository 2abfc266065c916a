package org.wakhan.model.world;

import java.io.Serializable;

/** Something that an agent will do at a set time. */
@FunctionalInterface
public interface Act extends Serializable {
    void perform(World world);
}
