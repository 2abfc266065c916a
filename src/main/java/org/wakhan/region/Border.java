package org.wakhan.region;

/**
 * A border that two units share.
 *
 * @param a index of the unit whose id sorts first
 * @param b index of the other unit
 * @param lengthKm length in kilometres, as the border table states it
 * @param core whether the model's logic uses the border (125 of 128); the others are disputed or point contacts
 */
public record Border(int a, int b, double lengthKm, boolean core) {
    public Border {
        if (a == b) {
            throw new IllegalArgumentException("The unit with index " + a + " must not border itself.");
        }
    }
}
