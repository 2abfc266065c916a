package org.wakhan.report.page;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.store.manifest.Manifest;

/** By what, when and in what time stored results were made. */
public final class Made {
    private Made() {}

    /**
     * The list of it.
     *
     * @param asked what was asked for, a term and what it is
     */
    @SafeVarargs
    public static String html(Manifest manifest, List<String>... asked) {
        List<List<String>> terms = new ArrayList<>();
        terms.add(List.of("Program", manifest.program()));
        terms.add(List.of("Java", manifest.jvm()));
        terms.addAll(List.of(asked));
        terms.add(List.of(
                "Began", manifest.began().truncatedTo(ChronoUnit.SECONDS).toString()));
        long seconds = Duration.between(manifest.began(), manifest.ended()).toSeconds();
        terms.add(List.of("Took", seconds + " s"));
        terms.add(List.of("Fingerprint", manifest.fingerprint()));
        return Html.terms(terms);
    }
}
