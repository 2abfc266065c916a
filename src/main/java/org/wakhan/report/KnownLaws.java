package org.wakhan.report;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.origin.EarlierLaw;
import org.wakhan.calibration.origin.EarlierLaws;

/** What the model of a validation knew at its origin, and which laws know later facts all the same. */
final class KnownLaws {
    private KnownLaws() {}

    static String html(Validation validation) {
        YearMonth origin = validation.main().window().origin();
        if (!validation.respectsOrigins()) {
            return Html.paragraph(
                    "Parameters other than levels keep the registry's laws of today, which rest on documents up"
                            + " to early 2026. Levels, drift and dispersion use observations up to the origin only. What the model"
                            + " gains by knowing later facts is no forecasting skill.");
        }
        List<EarlierLaw> rows = EarlierLaws.load().at(origin);
        return Html.paragraph(
                        "Parameters were fitted, with " + validation.fitHistories() + " histories, to observations that"
                                + " were public by the end of " + origin + ": " + String.join(", ", validation.fitted())
                                + ". Levels, drift and dispersion use observations by province and month up to the origin.")
                + Html.list(List.of(
                        "Laws from facts up to the origin stand in place of later ones for "
                                + keys(rows, row -> !row.kept() && !row.widened()) + ".",
                        "For " + keys(rows, EarlierLaw::widened)
                                + " there is no earlier fact: the law of today has twice the spread, but its centre knows of"
                                + " later facts.",
                        "The laws of " + keys(rows, EarlierLaw::kept)
                                + " stand, though they know of later facts: most have no spread to widen; background rates are"
                                + " replaced by learnt levels wherever these are learnt.",
                        "The rules of the model were written with all of these facts in view, and no law here can undo"
                                + " that."));
    }

    /** Keys of rows, those of one kind for many units as one. */
    private static String keys(List<EarlierLaw> rows, Predicate<EarlierLaw> which) {
        return rows.stream()
                .filter(which)
                .map(row -> row.key().replaceFirst("[.]AF-[A-Z]{3}$", " of provinces")
                        + (row.scenario().isEmpty() ? "" : " (" + row.scenario() + ")"))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
