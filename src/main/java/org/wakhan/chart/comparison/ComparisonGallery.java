package org.wakhan.chart.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.Headlines;
import org.wakhan.region.Region;

/**
 * The pictures of a comparison.
 *
 * @param across one picture an outcome with a row an alternative; none where there is one alternative
 * @param byAlternative the pictures of each alternative, in the order of the answers
 */
public record ComparisonGallery(List<Picture> across, List<List<Picture>> byAlternative) {

    public ComparisonGallery {
        across = List.copyOf(across);
        byAlternative = List.copyOf(byAlternative);
    }

    /**
     * The pictures of a comparison.
     *
     * @param answers what each alternative changes; at least one
     */
    public static ComparisonGallery of(Comparison comparison, Region region, List<Answer> answers) {
        List<Picture> across = new ArrayList<>();
        if (answers.size() > 1) {
            Headlines.COURSES.forEach(outcome -> across.add(ComparisonPictures.across(comparison, answers, outcome)));
        }
        List<List<Picture>> byAlternative = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (Answer answer : answers) {
            String name = name(answer.alternative().key(), used);
            byAlternative.add(new ComparisonPictures(comparison, region, answer, name).all());
        }
        return new ComparisonGallery(across, byAlternative);
    }

    /** All pictures, to be written or counted. */
    public Gallery gallery() {
        return new Gallery(Stream.concat(across.stream(), byAlternative.stream().flatMap(List::stream))
                .toList());
    }

    /** A name for files from any name of a scenario file; numbered where two would be the same. */
    private static String name(String key, Map<String, Integer> used) {
        String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        int times = used.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + "-" + times;
    }
}
