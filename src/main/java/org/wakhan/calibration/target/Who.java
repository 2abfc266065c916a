package org.wakhan.calibration.target;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Organisation;

/** To whom a source lays what it counts. */
enum Who {
    /** ISIS-K. */
    ISIS_K,
    /** NRF, AFF and the Mobilization Front. */
    OPPOSITION,
    /** NRF alone. */
    NRF,
    /** AFF alone. */
    AFF,
    /** Anybody or nobody. */
    ANY;

    /** The one with a word, such as {@code isis-k}. */
    static Who of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean is(@Nullable Organisation organisation) {
        return switch (this) {
            case ISIS_K -> organisation == Organisation.ISIS_K;
            case NRF -> organisation == Organisation.NRF;
            case AFF -> organisation == Organisation.AFF;
            case OPPOSITION ->
                organisation == Organisation.NRF
                        || organisation == Organisation.AFF
                        || organisation == Organisation.MOBILIZATION_FRONT;
            case ANY -> true;
        };
    }
}
