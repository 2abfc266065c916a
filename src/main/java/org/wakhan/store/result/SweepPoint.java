package org.wakhan.store.result;

/**
 * A point of a stored sweep.
 *
 * @param number its number
 * @param values values of the factors; positions of words where a factor has words
 */
public record SweepPoint(int number, double[] values) {}
