package org.wakhan.random;

import java.io.Serializable;

/**
 * The source of every random number of one history: streams keyed by experiment seed, replicate, agent and purpose.
 *
 * <p>The scenario is no part of the key. Two scenarios with the same seed and replicate therefore meet the same chances
 * (common random numbers), and a scenario that changes nothing gives the same history to the bit.
 *
 * <p>For one thread: keys made last are remembered without a lock. What several threads share holds keys instead.
 */
public final class Streams implements Serializable {
    private static final long serialVersionUID = 1;

    /** Technical: keys that are remembered, a power of 2. */
    private static final int REMEMBERED = 256;

    /** Technical: positions between two thresholds of a clock, more than any takes. */
    private static final long APART = 1 << 20;

    private final long root;
    /** Keys made last, by a hash of agent and purpose: most are asked for thousands of times. */
    private final long[] agents = new long[REMEMBERED];

    private final long[] purposes = new long[REMEMBERED];
    private final long[] keys = new long[REMEMBERED];

    /**
     * @param seed the experiment's seed
     * @param replicate number of the run
     */
    public Streams(long seed, int replicate) {
        this.root = Mix.join(Mix.mix(seed), replicate);
    }

    /** The key of an agent's stream for a purpose. */
    public long key(long agent, Purpose purpose) {
        long word = purpose.word();
        int slot = (int) (agent ^ word) & REMEMBERED - 1;
        if (agents[slot] != agent || purposes[slot] != word || keys[slot] == 0) {
            agents[slot] = agent;
            purposes[slot] = word;
            keys[slot] = Mix.join(Mix.join(root, agent), word);
        }
        return keys[slot];
    }

    /** An agent's stream for a purpose, from its start. */
    public Stream stream(long agent, Purpose purpose) {
        return new Stream(key(agent, purpose));
    }

    /**
     * The stream of one act of an agent.
     *
     * @param count number of the act
     */
    public Stream stream(long agent, Purpose purpose, long count) {
        return act(key(agent, purpose), count);
    }

    /**
     * The stream of one act, from the key of an agent's stream for a purpose; safe for several threads.
     *
     * @param key what {@link #key} gives
     * @param count number of the act
     */
    public static Stream act(long key, long count) {
        return new Stream(Mix.join(key, count));
    }

    /** A stable name of an agent as a word, from its kind and numbers. */
    public static long agent(String kind, long... numbers) {
        return agent(Mix.of(kind), numbers);
    }

    /** The same from the word of its kind, which {@code agent(kind)} gives. */
    public static long agent(long kind, long... numbers) {
        long word = kind;
        for (long number : numbers) {
            word = Mix.join(word, number);
        }
        return word;
    }

    /**
     * The threshold of a clock for its next ring: exponential with mean 1.
     *
     * @param key the clock's key
     * @param rings how often it has rung
     */
    static double threshold(long key, int rings) {
        return new Stream(key, rings * APART).exponential();
    }

    /** The number of a key's stream at a position, uniform on (0, 1): never 0 and never 1. */
    static double uniform(long key, long position) {
        return ((Mix.mix(key + position * Mix.STEP) >>> 12) + .5) * 0x1p-52;
    }
}
