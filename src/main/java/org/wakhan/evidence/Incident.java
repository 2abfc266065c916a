package org.wakhan.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A documented incident, claim, statement, contract or advisory: one row of {@code incidents.csv}.
 *
 * @param id row id
 * @param canonicalId id of the event that several rows may mention
 * @param category what it is: attack, claim, diplomatic, economic, travel_advisory, ...
 * @param from first day on which it may have happened
 * @param to last day on which it may have happened
 * @param precision how well the date is known, in the row's own words
 * @param place place, as the source names it
 * @param country country or countries in which it happened, in English; may be empty
 * @param units names of the provinces or units concerned; may be empty
 * @param actor who acted, claimed or spoke; may be empty
 * @param rivalClaims other claims; may be empty
 * @param attributedTo who is held responsible; may be empty
 * @param target what it was aimed at or about
 * @param killed persons killed, best figure; empty where no source counts
 * @param injured persons injured, best figure; empty where no source counts
 * @param chineseKilled Chinese nationals killed
 * @param chineseInjured Chinese nationals injured
 * @param origin article, external or unsourced
 * @param articles numbers of the source articles that mention it; may be empty
 * @param source addresses of the sources; empty for unsourced rows
 * @param confidence how far the row can be trusted, in its own words
 * @param conflicts where sources disagree
 */
public record Incident(
        String id,
        String canonicalId,
        String category,
        LocalDate from,
        LocalDate to,
        String precision,
        String place,
        String country,
        List<String> units,
        String actor,
        String rivalClaims,
        String attributedTo,
        String target,
        OptionalInt killed,
        OptionalInt injured,
        OptionalInt chineseKilled,
        OptionalInt chineseInjured,
        String origin,
        List<String> articles,
        String source,
        String confidence,
        String conflicts) {

    public Incident {
        units = List.copyOf(units);
        articles = List.copyOf(articles);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The incident " + id + " must not end (" + to + ") before " + from + ".");
        }
    }

    /** Whether this row is the event itself and not a further mention of it. */
    public boolean isCanonical() {
        return id.equals(canonicalId);
    }

    /** Whether a source stands behind the row. */
    public boolean isSourced() {
        return !origin.equals("unsourced");
    }

    /** The row in a line: dates, category, place, what it was aimed at or about. */
    public String summary() {
        String dates = from.equals(to) ? from.toString() : from + " to " + to;
        String about = target.isEmpty() ? "" : ": " + target;
        return dates + ", " + category.replace('_', ' ') + (place.isEmpty() ? "" : ", " + place) + about;
    }

    /** The source articles that mention it and the addresses of other sources; empty for unsourced rows. */
    public String sources() {
        String named = articles.isEmpty() ? "" : "article " + String.join(", ", articles);
        return named + (named.isEmpty() || source.isEmpty() ? "" : " ; ") + source;
    }

    /** Whether it happened in Afghanistan. */
    public boolean inAfghanistan() {
        return country.equals("Afghanistan");
    }

    /** Whether it happened in Pakistan. */
    public boolean inPakistan() {
        return country.equals("Pakistan");
    }

    /** Whether Chinese nationals were killed or injured in it. */
    public boolean harmedChineseNationals() {
        return chineseKilled.orElse(0) + chineseInjured.orElse(0) > 0;
    }
}
