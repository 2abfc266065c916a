package org.wakhan.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.SyntheticResults;

/** What the page says that results rest on. Oracle: outcomes that are made of a parameter, or of nothing. */
class GroundsTest {
    private static final int RUNS = 200;
    private static final List<Assumption> ASSUMPTIONS = List.of(
            new Assumption("a.fact", "fact", "-", "1", "measured", "a count", false),
            new Assumption("a.judgement", "judgement", "-", "1", "assumed", "-", false));

    private final double[] fact = uniform(1);
    private final double[] judgement = uniform(2);
    private final double[] chance = uniform(3);

    private static double[] uniform(long seed) {
        return new SplittableRandom(seed).doubles(RUNS).toArray();
    }

    /** The section where staff and capital are what a test says, and every other outcome is chance. */
    private String section(double[] staff, double[] capital) {
        Results synthetic = new SyntheticResults(RUNS, 36, 1);
        Results results = (Results) Proxy.newProxyInstance(
                Results.class.getClassLoader(),
                new Class<?>[] {Results.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "drawn" -> Map.of("a.fact", fact, "a.judgement", judgement);
                    case "totals" ->
                        totals((Outcome) arguments[0], staff, capital).clone();
                    default -> method.invoke(synthetic, arguments);
                });
        return new Grounds().html(new Page(results, Region.load(), Evidence.load(), List.of(), ASSUMPTIONS));
    }

    private double[] totals(Outcome outcome, double[] staff, double[] capital) {
        if (outcome.equals(Outcomes.STAFF)) {
            return staff;
        }
        return outcome.equals(Outcomes.CAPITAL_REALISED) ? capital : chance;
    }

    @Test
    void an_outcome_that_follows_a_judgement_is_named() {
        String section = section(judgement, fact);

        assertThat(section)
                .contains("than by those that facts decide: Chinese nationals with firms in Afghanistan.")
                .containsPattern(
                        "Chinese nationals with firms in Afghanistan</th><td class=\"number\">\\(0 %, noise \\d %\\)"
                                + "</td><td class=\"number\">100 % \\(noise \\d %\\)</td><td class=\"number\">\\d % \\(noise \\d %\\)</td>"
                                + "<td>a.judgement \\(not identified\\)</td>")
                .containsPattern("Chinese capital realised</th><td class=\"number\">100 % \\(noise \\d %\\)</td>");
    }

    @Test
    void a_lead_that_chance_may_have_given_is_not_called_one() {
        double[] both = IntStream.range(0, RUNS)
                .mapToDouble(run -> fact[run] + 1.02 * judgement[run])
                .toArray();
        assertThat(section(both, chance)).doesNotContain("Driven more by");
    }
}
