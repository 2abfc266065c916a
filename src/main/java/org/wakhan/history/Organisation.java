package org.wakhan.history;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The armed organisations of the model. */
public enum Organisation {
    ISIS_K("ISIS-K", "isis-k"),
    NRF("NRF", "nrf"),
    AFF("AFF", "aff"),
    MOBILIZATION_FRONT("Mobilization Front", "nmf"),
    TTP("TTP", "ttp"),
    TIP("ETIM/TIP", "tip"),
    BLA("BLA", "bla"),
    JAMAAT_ANSARULLAH("Jamaat Ansarullah", "ja"),
    /** Attacks that nobody claims and that no organisation is known to stand behind, crime included. */
    UNATTRIBUTED("unattributed", "unattributed");

    private static final Map<String, Organisation> LABELLED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Organisation::label, Function.identity()));

    private final String label;
    private final String key;

    Organisation(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /**
     * The organisation with a label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Organisation labelled(String label) {
        Organisation organisation = LABELLED.get(label);
        if (organisation == null) {
            throw new IllegalArgumentException("There is no organisation labelled " + label + ".");
        }
        return organisation;
    }

    /** The name for readers. */
    public String label() {
        return label;
    }

    /** The name in keys of parameters. */
    public String key() {
        return key;
    }

    /** The name in keys of outcomes. */
    public String outcomeKey() {
        return key.replace('-', '_');
    }
}
