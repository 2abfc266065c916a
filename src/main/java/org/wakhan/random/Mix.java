package org.wakhan.random;

/** A bijection of 64-bit words whose output bits each depend on every input bit. */
final class Mix {
    /** 2^64 over the golden ratio, odd: the step between counters. */
    static final long STEP = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** Finalizer of Stafford (2011), variant 13, as used by SplitMix64 (Steele, Lea and Flood 2014). */
    static long mix(long word) {
        long z = word;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A word that depends on both words and on their order. */
    static long join(long first, long second) {
        return mix(mix(first + STEP) + second * STEP);
    }

    /** A word from text: FNV-1a over the characters, mixed. */
    static long of(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }
}
