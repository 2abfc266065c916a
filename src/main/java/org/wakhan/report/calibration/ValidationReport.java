package org.wakhan.report.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.hindcast.Window;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.report.page.Document;
import org.wakhan.report.page.Figures;
import org.wakhan.report.page.Html;

/** The page of a validation: what the forecasts are worth, in words first, then in pictures and tables. */
public final class ValidationReport {
    private static final List<String> UNDECIDED = List.of(
            "Counts by province and month carry no organisation. They say nothing on the effect of propaganda, the timing"
                    + " of attacks after diplomatic events, assurances and their credibility, displacement, the reaction of"
                    + " investors, the sign of backlash, drills or hedging: these stay at their priors, and a good score"
                    + " here is no evidence for them.",
            "Levels of provinces decide most of the score, and they are learnt by a gamma-Poisson update that needs no"
                    + " agents. What agents add is the skill against the row of levels without agents and against the null"
                    + " models, no more.",
            "A zero in a remote province means not observed. One target year is one draw of what is common to all"
                    + " provinces; intervals by provinces do not hold that.");

    private ValidationReport() {}

    /**
     * Writes the page.
     *
     * @param file where to; its folder must be there
     * @param validation what was found
     * @param gallery its pictures
     * @param command the command that makes it again
     * @param program version and commit of the program
     * @throws org.wakhan.store.file.StoreFailure if the file cannot be written; the page before is kept then
     */
    public static void write(Path file, Validation validation, Gallery gallery, String command, String program) {
        document(validation, gallery, command, program).write(file);
    }

    private static Document document(Validation validation, Gallery gallery, String command, String program) {
        ValidationWords words = new ValidationWords(validation);
        ValidationTables tables = new ValidationTables(validation);
        List<Document.Part> parts = new ArrayList<>();
        parts.add(new Document.Part(
                "value",
                "Does the model forecast?",
                "<p><strong>" + Html.escape(words.verdict()) + "</strong></p>\n" + Html.list(words.findings())));
        parts.add(new Document.Part("undecided", "What such data cannot decide", Html.list(UNDECIDED)));
        parts.add(new Document.Part("known", "What the model knew", KnownLaws.html(validation)));
        parts.add(new Document.Part("scores", "Scores", scores(tables)));
        parts.add(new Document.Part("pictures", "Pictures", pictures(gallery)));
        parts.add(new Document.Part("parts", "By class, month and province", parts(tables)));
        parts.add(new Document.Part("hold-out", "Spatial hold-out", heldOut(tables)));
        if (!validation.rolling().isEmpty()) {
            parts.add(new Document.Part("rolling", "Rolling origins", rolling(validation, tables)));
        }
        parts.add(new Document.Part("rare", "Attacks on Chinese nationals", RareEvents.html(validation)));
        parts.add(new Document.Part("method", "How it was made", method(validation, tables, command)));
        return new Document(
                "Validation",
                "What are forecasts of recorded events by province and month worth, beside naive forecasts and"
                        + " null models?",
                terms(validation),
                parts,
                program);
    }

    private static List<List<String>> terms(Validation validation) {
        Window window = validation.main().window();
        Observations observations = validation.observations();
        return List.of(
                List.of("Origin", window.origin().toString()),
                List.of("Forecast", window.first() + " to " + window.last()),
                List.of("Histories", validation.runs() + " a forecast"),
                List.of("Seed", Long.toString(validation.seed())),
                List.of(
                        "Observations",
                        observations.file() + ", " + observations.first() + " to " + observations.last()));
    }

    private static String heldOut(ValidationTables tables) {
        return Html.paragraph(
                        "The levels of the four provinces of the north-east were not learnt: the registry's prior stands"
                                + " in their place. All else is the model.")
                + tables.heldOut();
    }

    private static String rolling(Validation validation, ValidationTables tables) {
        return Html.paragraph(
                        "The model alone, from every third month. Targets of 12 months overlap, so these origins are not"
                                + " independent; the fall of recorded events from 2022 to 2023 is partly a fall of reporting.")
                + (validation.respectsOrigins()
                        ? ""
                        : Html.paragraph("From early origins the model has an advantage that no forecaster had: the"
                                + " registry's laws of organisations rest on counts that go on after these origins, and so"
                                + " know of their decline. What it gains there over levels without agents is not shown to be"
                                + " skill."))
                + tables.rolling();
    }

    private static String scores(ValidationTables tables) {
        return Html.paragraph(
                        "Lower is better but for coverage, which should be what it claims. CRPS: continuous ranked"
                                + " probability score, in events. IGN: ignorance in the bins of ViEWS, in bits. MIS: mean interval"
                                + " score of the 95 % interval. Skill: share of the bar's CRPS that is saved; the bar is negative"
                                + " binomial climatology of the last 12 months.")
                + tables.forecasters(ObservedSeries.PV);
    }

    private static String pictures(Gallery gallery) {
        StringBuilder html = new StringBuilder();
        int number = 1;
        for (Picture picture : gallery.pictures()) {
            html.append(Figures.figure(picture, number++));
        }
        return html.toString();
    }

    private static String parts(ValidationTables tables) {
        return tables.classes()
                + Html.details("By month", tables.months())
                + Html.details("By province", tables.provinces());
    }

    private static String method(Validation validation, ValidationTables tables, String command) {
        return Html.list(List.of(
                        "Levels: before the last 12 months are seen, a province is expected to have its share of the 12"
                                + " months before them; the last 12 months update that expectation (gamma-Poisson). How far"
                                + " shares move and how counts vary within provinces is estimated from the past up to the"
                                + " origin.",
                        "Background rates are these levels less what modelled organisations contribute in a pilot run."
                                + " Histories run from the scenario's start; their recorded"
                                + " counts in the months after the origin are the ensemble.",
                        "How much drift of levels forecasts hold was chosen by forecasts from earlier origins that end before"
                                + " the origin: the lowest CRPS among shares whose 90 % intervals cover 87 to 93 %, or the"
                                + " closest coverage where none does. The choice uses nothing that followed the origin; the rule"
                                + " itself was written with scores of 2024 in sight.",
                        "Ensembles are scored in the ViEWS form over all pairs, laws in closed form; intervals end at counts"
                                + " (smallest count whose probability is reached); closed forms weigh 1,000 draws in IGN."
                                + " Intervals of differences are by a paired bootstrap of provinces, 2,000 resamples."))
                + tables.drift()
                + Html.paragraph("The same program, observations and command give the same numbers:")
                + Html.command(command)
                + Html.terms(List.of(List.of(
                        "SHA-256 of the observations", validation.observations().sha256())));
    }
}
