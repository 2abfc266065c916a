package org.wakhan.history;

import java.time.LocalDate;

/**
 * The state of one history at a date: agents, units, clocks, schedule and what has happened so far. Read by the version
 * of the program that wrote it.
 *
 * @param replicate number of the run
 * @param date the first day that has not happened
 * @param bytes the state, compressed; belongs to the record: read only
 */
public record SavedState(int replicate, LocalDate date, byte[] bytes) {}
