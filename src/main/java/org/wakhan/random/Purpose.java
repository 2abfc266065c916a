package org.wakhan.random;

/**
 * What a stream is drawn for. Two purposes never share a stream; adding one moves no other.
 *
 * @param word the purpose's key
 */
public record Purpose(long word) {

    /** The purpose with a name, such as {@code attack-severity}. The name is part of the results: keep it. */
    public static Purpose of(String name) {
        return new Purpose(Mix.of(name));
    }
}
