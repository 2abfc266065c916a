package org.wakhan.model.world;

/**
 * The persons harmed in an attack.
 *
 * @param killed persons killed
 * @param injured persons injured
 * @param chineseKilled Chinese nationals among the killed
 * @param chineseInjured Chinese nationals among the injured
 */
public record Toll(int killed, int injured, int chineseKilled, int chineseInjured) {
    /** Nobody. */
    public static final Toll NONE = new Toll(0, 0, 0, 0);

    public Toll {
        if (chineseKilled < 0 || chineseInjured < 0 || chineseKilled > killed || chineseInjured > injured) {
            throw new IllegalArgumentException("The toll must not hold more Chinese nationals than persons.");
        }
    }
}
