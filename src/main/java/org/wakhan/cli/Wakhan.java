package org.wakhan.cli;

/** The command line's front door. */
public final class Wakhan {
    private Wakhan() {}

    public static void main(String[] args) {
        System.out.println("wakhan");
    }
}
