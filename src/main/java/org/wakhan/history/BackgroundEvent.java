package org.wakhan.history;

/**
 * An event of political violence that no modelled organisation commits. It has a calendar month and a province, no day and
 * no actor.
 *
 * @param unit index of the province
 * @param month calendar months since that of the history's first day
 * @param type class of the event
 * @param killed persons killed
 * @param recorded whether ACLED has counted it
 */
public record BackgroundEvent(int unit, int month, ViolenceClass type, int killed, boolean recorded) {}
