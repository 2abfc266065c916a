package org.wakhan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Evidence;
import org.wakhan.ledger.Account.Use;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.world.Calendar;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Status;

/** The ledger of the shipped model against the shipped facts. */
class LedgerTest {
    private static final Ledger LEDGER = Ledger.of(Mechanisms.registry().rows(), Mechanisms.ALL, Evidence.load());

    @Test
    void every_key_of_the_registry_stands_in_the_ledger_once() {
        assertThat(LEDGER.entries())
                .extracting(entry -> entry.parameter().key())
                .isEqualTo(Mechanisms.registry().keys());
    }

    @Test
    void every_parameter_rests_on_something() {
        assertThat(LEDGER.entries())
                .filteredOn(entry -> entry.citations().isEmpty())
                .extracting(entry ->
                        entry.parameter().key() + ": " + entry.parameter().evidence())
                .isEmpty();
    }

    /** A measured or fitted number that rests on nothing but the model's own table is an assumption. */
    @Test
    void what_is_called_measured_or_calibrated_rests_on_facts() {
        assertThat(LEDGER.entries())
                .filteredOn(entry -> entry.parameter().status() != Status.ASSUMED)
                .filteredOn(
                        entry -> entry.citations().stream().allMatch(citation -> citation instanceof Citation.Table))
                .extracting(entry ->
                        entry.parameter().key() + ": " + entry.parameter().evidence())
                .isEmpty();
    }

    @Test
    void every_mechanism_has_rows_or_says_why_it_has_none() {
        assertThat(LEDGER.mechanisms())
                .filteredOn(entry -> entry.definition().parameters().isEmpty()
                        == entry.withoutRows().isEmpty())
                .extracting(entry -> entry.definition().id())
                .as("mechanisms without rows that mechanisms_without_rows.csv does not list, or listed with rows")
                .isEmpty();
    }

    /** 124 rows: docs/credits.md and the facts' own description. */
    @Test
    void every_documented_incident_is_reachable_with_a_use_or_a_reason() {
        assertThat(LEDGER.accounts()).hasSize(124);
        assertThat(LEDGER.accounts())
                .filteredOn(account -> account.uses().isEmpty())
                .extracting(account -> account.incident().id())
                .isEmpty();
    }

    @Test
    void attacks_that_a_later_start_remembers_say_so() {
        Evidence evidence = Evidence.load();
        assertThat(LEDGER.accounts().stream()
                        .filter(account -> account.uses().stream()
                                .anyMatch(use ->
                                        use.use().equals("start") && use.what().contains("remember")))
                        .map(Account::incident))
                .containsExactlyInAnyOrderElementsOf(
                        evidence.attacksOnChineseNationals(Calendar.TAKEOVER, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void a_mention_of_another_row_says_so() {
        Set<String> mentions = LEDGER.accounts().stream()
                .filter(account ->
                        account.uses().stream().anyMatch(use -> use.use().equals("mention")))
                .map(account -> account.incident().id())
                .collect(Collectors.toSet());
        assertThat(LEDGER.accounts())
                .filteredOn(account -> !account.incident().isCanonical())
                .extracting(account -> account.incident().id())
                .containsExactlyInAnyOrderElementsOf(mentions);
    }

    /** The ids of model.md section 8. */
    @Test
    void the_disagreements_of_section_8_are_listed_with_two_versions_and_a_resolution() {
        assertThat(LEDGER.disagreements())
                .extracting(Disagreement::id)
                .contains(
                        "hotel-date",
                        "restaurant-toll",
                        "takhar-actor",
                        "strength-2015",
                        "meeting-city",
                        "border-length",
                        "border-attacks",
                        "guangxi-2015")
                .doesNotHaveDuplicates();
        assertThat(LEDGER.disagreements())
                .allSatisfy(row -> assertThat(row.citations()).as(row.id()).isNotEmpty());
    }

    @Test
    void the_crime_of_guangxi_stands_behind_no_number() {
        Account guangxi = account("S003-05");
        assertThat(guangxi.uses()).extracting(Use::use).contains("excluded", "disagreement");
        assertThat(guangxi.uses()).extracting(Use::use).doesNotContain("parameter", "mechanism", "chart");
    }

    @Test
    void incidents_without_a_source_are_marked_and_behind_no_number() {
        assertThat(LEDGER.accounts())
                .filteredOn(account -> !account.incident().isSourced())
                .hasSizeGreaterThan(4)
                .allSatisfy(account -> {
                    assertThat(account.uses()).extracting(Use::use).doesNotContain("parameter");
                    assertThat(new Citation.IncidentRow(account.incident()).isSourced())
                            .isFalse();
                });
    }

    @Test
    void a_parameter_shows_where_the_sources_of_its_rows_disagree() {
        Entry strength = entry("isis-k.attack.level");
        assertThat(strength.disagreements()).extracting(Disagreement::id).containsExactly("isis-k-2020");
        assertThat(entry("firms.count.2021").citations())
                .as("the trade of 2024 is recalled, not sourced")
                .extracting(Citation::origin)
                .contains("unsourced");
    }

    @Test
    void a_wrong_reference_names_whose_it_is_and_the_nearest_row() {
        Parameter wrong = Parameter.of("A1", "made.up", "made up").assumed("incidents.csv S002-09, D-93");
        assertThatThrownBy(() -> Ledger.of(List.of(wrong), List.of(), Evidence.load()))
                .hasMessageContainingAll("made.up", "D-93", "Maybe D-0");
    }

    /** A row "| A1 |" or a heading "## 7." of the table that ships as docs/model/model.md. */
    @Test
    void what_cites_the_table_of_mechanisms_cites_a_row_or_section_that_it_has() throws IOException {
        String table = Files.readString(Path.of("docs/model/model.md"));
        List<String> places = Stream.concat(
                        LEDGER.entries().stream().flatMap(entry -> entry.citations().stream()),
                        LEDGER.disagreements().stream().flatMap(row -> row.citations().stream()))
                .filter(Citation.Table.class::isInstance)
                .map(citation -> ((Citation.Table) citation).place())
                .distinct()
                .toList();
        assertThat(places)
                .hasSizeGreaterThan(15)
                .allSatisfy(place -> assertThat(table)
                        .containsPattern(
                                place.startsWith("section")
                                        ? "(?m)^## " + place.substring("section ".length()) + "\\."
                                        : "(?m)^\\| " + place + " \\|"));
    }

    private static Entry entry(String key) {
        return LEDGER.entries().stream()
                .filter(entry -> entry.parameter().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Account account(String id) {
        return LEDGER.accounts().stream()
                .filter(account -> account.incident().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
