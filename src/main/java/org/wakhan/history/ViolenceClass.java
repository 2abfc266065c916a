package org.wakhan.history;

/** Classes of events of political violence, as ACLED's counts by province and month are grouped. */
public enum ViolenceClass {
    /** Suicide bombing, remote explosive or mine, grenade. */
    BOMBING("bombing", "bombings"),
    /** Armed clash. */
    CLASH("clash", "armed clashes"),
    /** Attack on civilians, abduction, sexual violence. */
    CIVILIANS("civilians", "attacks on civilians"),
    /** Fire across a border, from the air or by artillery, and what is in no other class. */
    OTHER("other", "fire across borders and other violence");

    private final String key;
    private final String label;

    ViolenceClass(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in keys of parameters. */
    public String key() {
        return key;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
