package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.model.world.Definition;

/**
 * Every mechanism can be switched off, and what it carries changes. Oracle: the same seeds with the mechanism on, in the
 * outcome that the table of mechanisms names for it.
 */
class SwitchTest {
    private static final int RUNS = 12;
    private static final Ensemble WITH = Ensemble.of(eventful(), 4, RUNS);

    static List<Definition> mechanisms() {
        return Mechanisms.switchable();
    }

    /** Drawn parameters, for some effects have a point value of none; enough harm that reactions have work to do. */
    private static TestScenarios eventful() {
        return TestScenarios.baseline()
                .drawn()
                .from("2023-06-01", 30)
                .set("chinese-target.hazard", 150)
                .set("chinese-target.other-insurgents", .9)
                .set("isis-k.target.chinese-share", .2)
                .set("china.relations.downgrade", .3)
                .set("china.relations.hazard", .5)
                .set("china.relations.threshold", .3)
                .set("pakistan.tension.clash", .5);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void switchedOffItChangesAFigureThatItNames(Definition mechanism) {
        assertThat(mechanism.effects()).as("figures of %s", mechanism.id()).isNotEmpty();
        Ensemble without = Ensemble.of(eventful().without(mechanism.id()), 4, RUNS);
        assertThat(mechanism.effects())
                .as("some figure of %s differs without it", mechanism.id())
                .anySatisfy(effect ->
                        assertThat(without.each(effect.figure()::of)).isNotEqualTo(WITH.each(effect.figure()::of)));
    }

    /** Oracle: the table of mechanisms. */
    @Test
    void articlesAreThoseOfTheTable() throws IOException {
        Map<String, List<String>> table = new HashMap<>();
        Pattern row = Pattern.compile("\\| ([A-G]\\d+) \\|[^|]*\\|([^|]*)\\|.*");
        for (String line : Files.readAllLines(Path.of("docs/model/model.md"))) {
            Matcher matcher = row.matcher(line);
            if (matcher.matches()) {
                table.put(
                        matcher.group(1),
                        Pattern.compile("\\b00\\d\\b")
                                .matcher(matcher.group(2))
                                .results()
                                .map(MatchResult::group)
                                .toList());
            }
        }
        assertThat(table).hasSizeGreaterThan(50);
        for (Definition mechanism : Mechanisms.switchable()) {
            assertThat(mechanism.articles())
                    .as(mechanism.id())
                    .isEqualTo(table.getOrDefault(mechanism.id(), List.of()));
        }
    }
}
