package org.wakhan.experiment;

import java.util.List;
import java.util.Map;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.Scenario;

/**
 * The points of an experiment: the scenarios that it runs, by number.
 *
 * <p>Points are made when they are asked for and always the same, so a million planned points take no more memory than
 * one. Called from several threads at once.
 */
public interface Points {

    /** The scenario that the points change: its name, first day, length and mode are those of every point. */
    Scenario base();

    /** The files that the points were made from, the first ones those of the base, each with the SHA-256 of its content. */
    default Map<String, String> files() {
        return base().files();
    }

    /** Number of points, at least 1. */
    int size();

    /** Whether a point is run; others keep their numbers and are passed over. */
    default boolean accepts(int point) {
        return true;
    }

    /** The scenario as it is run at a point. */
    Scenario scenario(int point);

    /** The parameters that runs at some point draw anew, in the registry's order: those of every point or more. */
    List<Parameter> uncertain();

    /** What varies, in the order of {@link #values}. */
    default List<Factor> factors() {
        return List.of();
    }

    /** The values of the factors at a point. */
    default double[] values(int point) {
        return new double[0];
    }

    /** All that decides what the points are besides their base, as texts: equal texts mean equal points. */
    default List<String> identity() {
        return List.of();
    }

    /** The one point of an experiment that varies nothing. */
    static Points one(Scenario scenario) {
        return new OnePoint(scenario);
    }
}
