package org.wakhan.evidence;

/**
 * Documented presence of an organisation in a unit: one row of {@code actor_presence.csv}.
 *
 * @param organisation code of the organisation, as the file spells it
 * @param unitId ISO 3166-2 code
 * @param until2023 presence in 2021 to 2023, 0 (none) to 3 (strong)
 * @param from2024 presence in 2024 to 2026, 0 to 3
 * @param type kind of presence, such as base or attacks
 * @param evidence what the score rests on
 * @param source addresses of the sources
 * @param confidence H, M or L
 */
public record ActorPresence(
        String organisation,
        String unitId,
        int until2023,
        int from2024,
        String type,
        String evidence,
        String source,
        String confidence) {

    public ActorPresence {
        if (until2023 < 0 || until2023 > 3 || from2024 < 0 || from2024 > 3) {
            throw new IllegalArgumentException(
                    "The presence of " + organisation + " in " + unitId + " must be scored from 0 to 3.");
        }
    }
}
