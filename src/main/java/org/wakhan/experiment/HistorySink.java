package org.wakhan.experiment;

/** Takes the endings of runs, in the order in which they end. Called from one thread only, but for {@link #lighten}. */
public interface HistorySink {

    /**
     * An ending without what this sink does not look at, so that it does not wait in memory for its turn. Called from
     * the thread of the run.
     *
     * @param ending how the run ended
     * @return the ending itself, or one of the same run that holds less
     */
    default Ending lighten(Ending ending) {
        return ending;
    }

    /** Takes one ending. It need not be durable before {@link #commit()}. */
    void accept(Ending ending);

    /** Makes durable all that was accepted. */
    void commit();
}
