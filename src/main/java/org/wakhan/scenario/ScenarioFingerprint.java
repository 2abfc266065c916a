package org.wakhan.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wakhan.input.Digest;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/**
 * Tells scenarios apart by what decides their results: period, mode, settings, interventions, mechanisms and the registry
 * behind them. Name, question, notes, evidence and files play no part. Two scenarios that differ only in how they were
 * written, such as by extending one another, have the same fingerprint on every Java.
 */
public final class ScenarioFingerprint {

    private ScenarioFingerprint() {}

    /** SHA-256 of {@link #text}, in lower-case hexadecimal. */
    public static String of(Scenario scenario) {
        return Digest.of(text(scenario).getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that decides the results, a line each; numbers are exact, in hexadecimal. */
    static String text(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        text.append("start ").append(scenario.start()).append('\n');
        text.append("months ").append(scenario.months()).append('\n');
        text.append("parameters ").append(scenario.mode().word()).append('\n');
        if (scenario.posterior() != null) {
            text.append("posterior ").append(scenario.posterior().digest()).append('\n');
        }
        text.append("off ").append(String.join(" ", scenario.mechanismsOff())).append('\n');
        appendSettings(text, "set", scenario.settings());
        for (Intervention intervention : scenario.interventions()) {
            appendSettings(text, "on " + intervention.on(), intervention.set());
            new TreeMap<>(intervention.times())
                    .forEach((key, factor) -> text.append("  ")
                            .append(key)
                            .append(" x ")
                            .append(number(factor))
                            .append('\n'));
        }
        for (Parameter parameter : scenario.registry().rows()) {
            text.append(parameter.key()).append(' ').append(domain(parameter.domain()));
            text.append(' ').append(law(parameter.prior())).append('\n');
        }
        return text.toString();
    }

    private static void appendSettings(StringBuilder text, String header, Map<String, Law> settings) {
        text.append(header).append('\n');
        new TreeMap<>(settings)
                .forEach((key, law) -> text.append("  ")
                        .append(key)
                        .append(' ')
                        .append(law(law))
                        .append('\n'));
    }

    private static String domain(Domain domain) {
        return domain instanceof Domain.Choice choice
                ? "[" + String.join(",", choice.words()) + "]"
                : "[" + number(((Domain.Range) domain).min()) + "," + number(((Domain.Range) domain).max()) + "]";
    }

    private static String law(Law law) {
        return LawShape.of(law).word()
                + Arrays.stream(LawShape.numbers(law))
                        .mapToObj(ScenarioFingerprint::number)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String number(double value) {
        return Double.toHexString(value + 0.0);
    }
}
