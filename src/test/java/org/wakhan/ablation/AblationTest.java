package org.wakhan.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.ablation.Carried.Verdict;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.history.Figure;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Simulation;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Effect;
import org.wakhan.statistics.Pairing;
import org.wakhan.statistics.Repeats;

/** What mechanisms carry. Oracle: the signs of the table of mechanisms, and means of histories taken by hand. */
class AblationTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline().from("2021-08-15", 24);
    private static final int RUNS = 32;
    /** Effects that these histories of two years show; the others need hundreds. */
    private static final Set<String> STRONG =
            Set.of("A1", "A2", "A5", "A11", "B6", "C1", "C6", "C9", "C10", "D1", "D5", "E5", "F1", "F3", "G5");

    private static List<Carried> measure(TestScenarios scenario, List<Definition> mechanisms) {
        Ablation ablation = new Ablation(scenario.build(), mechanisms, RUNS);
        new Runner(Simulation::run, 2).run(ablation.experiment(3), new RunSet(), ablation, tally -> {});
        assertThat(ablation.failed()).isZero();
        return ablation.carried();
    }

    private static Definition mechanism(String id) {
        return Mechanisms.switchable().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Definition bare(Definition of) {
        return new Definition(of.id(), of.name(), of.rule(), of.source(), of.parameters(), of.hears(), of.maker());
    }

    @Test
    void strongMechanismsShowTheSignOfTheTable() {
        List<Definition> strong = Mechanisms.switchable().stream()
                .filter(row -> STRONG.contains(row.id()))
                .toList();
        assertThat(strong).hasSameSizeAs(STRONG);
        assertThat(measure(SCENARIO.set("border.rate.before", 4), strong))
                .hasSizeGreaterThan(STRONG.size())
                .allSatisfy(line -> assertThat(line.verdict())
                        .as("%s on %s", line.mechanism().id(), line.effect().figure())
                        .isEqualTo(Verdict.AGREES));
    }

    @Test
    void aSignThatIsWrongIsCalledAContradictionAndAnOpenOneOpen() {
        Figure attacks = Figure.total(Outcomes.attacksBy(Organisation.ISIS_K));
        Definition wrong = bare(mechanism("A5")).lowers(attacks).moves(attacks, "a test");
        List<Carried> lines = measure(SCENARIO, List.of(wrong));
        assertThat(lines).extracting(Carried::verdict).containsExactly(Verdict.CONTRADICTS, Verdict.OPEN);
        assertThat(lines).extracting(Carried::observed).containsOnly("+");
    }

    @Test
    void ofAFewHistoriesNothingIsSaid() {
        Ablation ablation = new Ablation(SCENARIO.build(), List.of(mechanism("A5")), 3);
        new Runner(Simulation::run, 2).run(ablation.experiment(3), new RunSet(), ablation, tally -> {});
        assertThat(ablation.carried()).extracting(Carried::verdict).containsOnly(Verdict.TOO_FEW);
    }

    @Test
    void theDifferenceIsThatOfTheMeansWithAndWithout() {
        double with = Ensemble.of(SCENARIO, 3, RUNS).mean(Outcomes.PROTESTS);
        double without = Ensemble.of(SCENARIO.without("F1"), 3, RUNS).mean(Outcomes.PROTESTS);
        Carried line = measure(SCENARIO, List.of(bare(mechanism("F1")).raises(Outcomes.PROTESTS)))
                .get(0);
        assertThat(line.with()).isCloseTo(with, within(1e-12));
        assertThat(line.difference()).isCloseTo(with - without, within(1e-12));
        assertThat(line.relative()).isCloseTo((with - without) / with, within(1e-12));
        assertThat(line.low()).isLessThan(line.difference());
        assertThat(line.high() + line.low()).isCloseTo(2 * line.difference(), within(1e-9));
        assertThat(line.pairs()).isEqualTo(RUNS);
    }

    @Test
    void whatNoHistoryShowsIsUncertainAndExactly0() {
        Carried line = measure(SCENARIO, List.of(bare(mechanism("G4")).raises(Outcomes.ATTACKS)))
                .get(0);
        assertThat(line.observed()).isEqualTo("0");
        assertThat(line.verdict()).isEqualTo(Verdict.UNCERTAIN);
        assertThat(Double.doubleToRawLongBits(line.difference()))
                .as("no negative zero")
                .isZero();
    }

    @Test
    void aHistoryThatFailsTakesItsPairAway() {
        Ablation ablation = new Ablation(SCENARIO.build(), List.of(mechanism("D1")), 3);
        for (int replicate = 0; replicate < 3; replicate++) {
            ablation.accept(new Ending.Finished(0, Simulation.run(SCENARIO.build(), 3, replicate)));
        }
        ablation.accept(new Ending.Failed(new Run(1, 0), "broke"));
        assertThat(ablation.carried()).allSatisfy(line -> {
            assertThat(line.pairs()).isZero();
            assertThat(line.verdict()).isEqualTo(Verdict.UNCERTAIN);
        });
        for (int replicate = 1; replicate < 3; replicate++) {
            ablation.accept(
                    new Ending.Finished(1, Simulation.run(SCENARIO.without("D1").build(), 3, replicate)));
        }
        assertThat(ablation.failed()).isOne();
        assertThat(ablation.carried())
                .allSatisfy(line -> assertThat(line.pairs()).isEqualTo(2));
    }

    /** Sixteen histories with point values, said to have drawn what four did: only the interval follows. */
    @Test
    void pairsWithTheSameJointDrawCountTogether() {
        Definition mechanism = bare(mechanism("F1")).raises(Outcomes.PROTESTS);
        double[] low = new double[2];
        for (int shared = 0; shared < 2; shared++) {
            Ablation ablation = new Ablation(SCENARIO.build(), List.of(mechanism), 16);
            for (int replicate = 0; replicate < 16; replicate++) {
                double draw = shared == 0 ? replicate : replicate % 4;
                ablation.accept(new Ending.Finished(0, drawing(Simulation.run(SCENARIO.build(), 3, replicate), draw)));
                ablation.accept(new Ending.Finished(
                        1, drawing(Simulation.run(SCENARIO.without("F1").build(), 3, replicate), draw)));
            }
            low[shared] = ablation.carried().get(0).low();
        }
        double[] with = protests(SCENARIO);
        double[] without = protests(SCENARIO.without("F1"));
        Repeats four = new Repeats(IntStream.range(0, 16).map(run -> run % 4).toArray(), 4);
        assertThat(low[0]).isEqualTo(new Pairing(16).compare(without, with).low());
        assertThat(low[1]).isEqualTo(new Pairing(four).compare(without, with).low());
        assertThat(low[0]).isNotEqualTo(low[1]);
    }

    private static double[] protests(TestScenarios scenario) {
        return IntStream.range(0, 16)
                .mapToDouble(
                        replicate -> Ensemble.total(Simulation.run(scenario.build(), 3, replicate), Outcomes.PROTESTS))
                .toArray();
    }

    private static History drawing(History history, double draw) {
        return new History(
                history.replicate(),
                history.start(),
                history.months(),
                history.monthly(),
                history.byUnit(),
                history.totals(),
                history.events(),
                new double[] {draw, draw, draw});
    }

    @Test
    void anOpenSignNeedsAReasonAndNoOtherMayHaveOne() {
        Figure figure = Figure.total(Outcomes.ATTACKS);
        assertThatThrownBy(() -> new Effect(figure, Effect.Sign.OPEN, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect(figure, Effect.Sign.RAISES, "why"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
