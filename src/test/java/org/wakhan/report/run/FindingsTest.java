package org.wakhan.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.SyntheticResults;

/** Sentences over made-up results of one history. */
class FindingsTest {
    private static final Region REGION = Region.load();

    /** Findings where attacks are those of a few units, and both indicators are what a test says. */
    private static String findings(double indicator, String... units) {
        Results synthetic = new SyntheticResults(1, 24, 1);
        double[] attacks = new double[REGION.size()];
        for (String unit : units) {
            attacks[REGION.unit(unit).index()] += 1;
        }
        Results results = (Results) Proxy.newProxyInstance(
                Results.class.getClassLoader(),
                new Class<?>[] {Results.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "byUnit" -> new double[][] {attacks.clone()};
                    case "totals" ->
                        isIndicator((Outcome) arguments[0])
                                ? new double[] {indicator}
                                : method.invoke(synthetic, arguments);
                    default -> method.invoke(synthetic, arguments);
                });
        return new Findings().html(new Page(results, REGION, Evidence.load(), List.of(), List.of()));
    }

    private static boolean isIndicator(Outcome outcome) {
        return outcome.equals(Outcomes.NO_CHINESE_KILLED_12M) || outcome.equals(Outcomes.STAFF_HALVED);
    }

    @Test
    void only_provinces_with_attacks_are_named_as_holding_them() {
        assertThat(findings(1, "AF-KAB", "AF-KAB", "AF-BDS"))
                .contains("In the model, 2 provinces hold 100 % of the attacks by ISIS-K inside Afghanistan: Kabul,"
                        + " Badakhshan.");
        assertThat(findings(1, "AF-KAB"))
                .contains("one province holds 100 % of the attacks by ISIS-K inside Afghanistan: Kabul.");
        assertThat(findings(1)).contains("no province sees an attack by ISIS-K");
    }

    @Test
    void of_one_history_is_said_what_happens() {
        assertThat(findings(1))
                .contains("In this history no Chinese national is killed by an attack in Afghanistan")
                .contains("In this history more than half of the Chinese staff");
        assertThat(findings(0))
                .contains("In this history a Chinese national is killed by an attack in Afghanistan")
                .contains("In this history at no time has more than half of the Chinese staff left.");
    }
}
