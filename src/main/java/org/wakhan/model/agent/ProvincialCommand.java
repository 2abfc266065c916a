package org.wakhan.model.agent;

import java.io.Serializable;

/**
 * The command of a province: it holds the personnel of its province and searches for cells. Its personnel stand in
 * {@link Provinces#personnel}.
 *
 * @param unit index of the province
 * @param name word that names the command in keys of streams
 */
public record ProvincialCommand(int unit, long name) implements Serializable {}
