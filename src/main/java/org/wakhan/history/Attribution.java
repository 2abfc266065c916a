package org.wakhan.history;

import java.io.Serializable;

/**
 * How probable it is, by the evidence that observers have, that an attack was committed by ISIS-K, by another
 * organisation, or by criminals. The three sum to 1.
 *
 * @param event id of the attack
 * @param isisK probability of ISIS-K
 * @param other probability of another armed organisation
 * @param criminal probability of criminals
 */
public record Attribution(int event, double isisK, double other, double criminal) implements Serializable {}
