package org.wakhan.history;

import java.util.Locale;

/** What an attack was aimed at, in four classes. */
public enum TargetClass {
    /** The authorities in place and their personnel. */
    AUTHORITIES("authorities"),
    /** Civilians, worshippers and minority communities. */
    CIVILIANS("civilians"),
    /** Diplomatic missions and foreigners other than Chinese. */
    FOREIGN("foreign missions and visitors"),
    /** Chinese nationals and interests. */
    CHINESE("Chinese nationals");

    private final String label;

    TargetClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word used in keys of outcomes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
