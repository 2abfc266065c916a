package org.wakhan.scenario;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The stored states that the histories of a scenario start from.
 *
 * @param folder folder of the results that the states belong to
 * @param date the first day that has not happened in them
 */
public record Branch(Path folder, LocalDate date) {
    /** As a scenario file has it. */
    @Override
    public String toString() {
        return folder + "@" + date;
    }
}
