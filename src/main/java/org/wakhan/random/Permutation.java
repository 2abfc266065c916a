package org.wakhan.random;

import org.apache.commons.rng.sampling.PermutationSampler;

/**
 * A random order of the numbers from 0 to size - 1. Where they are many, each is computed when it is asked for: no list of
 * them is ever held.
 *
 * <p>A Feistel network over the next power of four, walked until it lands inside (Black and Rogaway 2002, Ciphers with
 * arbitrary finite domains): a bijection, whatever its rounds do.
 */
public final class Permutation {
    /** Technical: rounds of the network; four make it hard to tell from a random order. */
    private static final int ROUNDS = 6;

    /** Technical: up to this size the order is drawn as a list, for a network over few bits is far from uniform. */
    private static final int LISTED = 64;

    private final int[] listed;
    private final long key;
    private final int size;
    private final int halfBits;
    private final long mask;

    /**
     * @param streams where the order comes from
     * @param agent whose order it is
     * @param purpose what it is drawn for
     * @param size how many numbers, at least 1
     */
    public Permutation(Streams streams, long agent, Purpose purpose, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("The size of a permutation (" + size + ") must be at least 1.");
        }
        this.key = streams.key(agent, purpose);
        this.size = size;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        this.halfBits = Math.max(1, (bits + 1) / 2);
        this.mask = (1L << halfBits) - 1;
        this.listed = size <= LISTED ? shuffled(streams.stream(agent, purpose)) : new int[0];
    }

    /** Each order is as likely as any other. */
    private int[] shuffled(Stream stream) {
        int[] order = PermutationSampler.natural(size);
        PermutationSampler.shuffle(stream, order);
        return order;
    }

    /** The number at a position. */
    public int at(int position) {
        if (position < 0 || position >= size) {
            throw new IndexOutOfBoundsException("The position " + position + " must be from 0 to " + (size - 1) + ".");
        }
        if (listed.length > 0) {
            return listed[position];
        }
        long number = position;
        do {
            number = network(number);
        } while (number >= size);
        return (int) number;
    }

    private long network(long number) {
        long left = number >>> halfBits;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Mix.join(Mix.join(key, round), right) & mask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
