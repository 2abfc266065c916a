package org.wakhan.chart.frame;

import java.awt.Graphics2D;
import java.util.List;

/**
 * One picture of the gallery: a body with its heading, legend, keyed notes and footer. Immutable; draws the same every
 * time.
 *
 * @param name name of the files, such as {@code attacks-isis-k}
 * @param kind what sort of picture it is
 * @param title what is shown, in a few words
 * @param subtitle how to read it
 * @param description the text alternative: what a reader who does not see it should know
 * @param legend what the strokes and colours mean; may be empty
 * @param notes numbered marks and what they stand for; may be empty
 * @param footer sources, scenario and number of histories
 * @param body the chart itself
 */
public record Picture(
        String name,
        Kind kind,
        String title,
        String subtitle,
        String description,
        List<LegendEntry> legend,
        List<Note> notes,
        String footer,
        Body body) {

    /** Width of every picture in logical pixels. */
    public static final int WIDTH = 900;

    /** What sort of picture it is; reports group by it. */
    public enum Kind {
        /** Outcomes over calendar time. */
        COURSE,
        /** Values by unit. */
        MAP,
        /** Values of whole histories. */
        DISTRIBUTION,
        /** One history by itself. */
        HISTORY,
        /** Outcomes over the factors of a sweep. */
        RESPONSE,
        /** What each factor of a sweep does. */
        EFFECT,
        /** An alternative beside its baseline. */
        COMPARISON,
        /** What a calibration learnt about parameters. */
        PARAMETERS,
        /** Observations beside what a calibrated model gives. */
        TARGETS
    }

    /**
     * A numbered mark and what it stands for.
     *
     * @param number number of the mark, from 1
     * @param text what it stands for
     * @param sourced whether a source is on record
     */
    public record Note(int number, String text, boolean sourced) {}

    public Picture {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "The picture name \"" + name + "\" must be words of a-z and 0-9 joined by -.");
        }
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }

    /** Height in logical pixels. */
    public int height() {
        return (int) Math.ceil(new Frame(this).height());
    }

    /** Draws the picture at the origin, {@link #WIDTH} by {@link #height()}. */
    public void draw(Graphics2D graphics) {
        new Frame(this).draw(graphics);
    }
}
