package org.wakhan.report.calibration;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.origin.EarlierLaw;
import org.wakhan.calibration.origin.EarlierLaws;
import org.wakhan.report.page.Html;

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
                + Html.paragraph("Where the registry's laws rest on later facts, "
                        + count(rows, row -> !row.kept() && !row.widened())
                        + " have the form that earlier facts allow, "
                        + count(rows, EarlierLaw::widened)
                        + " are twice as wide but still centred on later facts, and " + count(rows, EarlierLaw::kept)
                        + " stand as they are. The rules of the model were written with all of these facts in view, and no law"
                        + " here can undo that.")
                + Html.details(
                        "Which laws",
                        Html.list(List.of(
                                "From facts up to the origin: " + keys(rows, row -> !row.kept() && !row.widened())
                                        + ".",
                                "Twice as wide, for want of an earlier fact: " + keys(rows, EarlierLaw::widened) + ".",
                                "As they are, though they know of later facts (most have no spread to widen; background rates are"
                                        + " replaced by learnt levels wherever these are learnt): "
                                        + keys(rows, EarlierLaw::kept) + ".")));
    }

    private static long count(List<EarlierLaw> rows, Predicate<EarlierLaw> which) {
        return names(rows, which).count();
    }

    private static String keys(List<EarlierLaw> rows, Predicate<EarlierLaw> which) {
        return names(rows, which).collect(Collectors.joining(", "));
    }

    /** Keys of rows, those of one kind for many units as one. */
    private static Stream<String> names(List<EarlierLaw> rows, Predicate<EarlierLaw> which) {
        return rows.stream()
                .filter(which)
                .map(row -> row.key().replaceFirst("[.]AF-[A-Z]{3}$", " of provinces")
                        + (row.scenario().isEmpty() ? "" : " (" + row.scenario() + ")"))
                .distinct();
    }
}
