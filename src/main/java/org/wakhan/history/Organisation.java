package org.wakhan.history;

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

    private final String label;
    private final String key;

    Organisation(String label, String key) {
        this.label = label;
        this.key = key;
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
