package org.wakhan.experiment;

/** Takes the endings of runs, in the order in which they end. Called from one thread only. */
public interface HistorySink {

    /** Takes one ending. It need not be durable before {@link #commit()}. */
    void accept(Ending ending);

    /** Makes durable all that was accepted. */
    void commit();
}
