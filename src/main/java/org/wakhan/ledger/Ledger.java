package org.wakhan.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Citations;
import org.wakhan.evidence.Evidence;
import org.wakhan.evidence.Incident;
import org.wakhan.input.Row;
import org.wakhan.input.Table;
import org.wakhan.ledger.Account.Use;
import org.wakhan.model.world.Definition;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Status;

/**
 * The evidence ledger, put together from the registry, the list of mechanisms and the facts.
 *
 * @param entries one for each parameter, in the registry's order
 * @param mechanisms the mechanisms with what their citation names, in the order of their list
 * @param accounts one for each documented incident, in the file's order
 * @param disagreements where sources disagree
 */
public record Ledger(
        List<Entry> entries,
        List<MechanismEntry> mechanisms,
        List<Account> accounts,
        List<Disagreement> disagreements) {

    /**
     * A mechanism and what its citation names.
     *
     * @param definition the mechanism
     * @param citations the rows and publications of its source line; may be empty
     * @param withoutRows why it has no parameters; empty where it has some
     */
    public record MechanismEntry(Definition definition, List<Citation> citations, String withoutRows) {}

    public Ledger {
        entries = List.copyOf(entries);
        mechanisms = List.copyOf(mechanisms);
        accounts = List.copyOf(accounts);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * The ledger of a registry.
     *
     * @param parameters the registry's rows
     * @param definitions the mechanisms; may be empty
     * @throws IllegalArgumentException if some references lead nowhere; the message names all of them and whose they are
     */
    public static Ledger of(List<Parameter> parameters, List<Definition> definitions, Evidence evidence) {
        Citations citations = new Citations(evidence);
        Reader reader = new Reader();
        List<Disagreement> disagreements = disagreements(citations, reader);
        List<Entry> entries = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<Citation> found = citations(parameter, citations, reader);
            entries.add(new Entry(
                    parameter,
                    found,
                    disagreements.stream().filter(row -> row.concerns(found)).toList()));
        }
        Map<String, String> withoutRows = reasons();
        List<MechanismEntry> mechanisms = new ArrayList<>();
        for (Definition definition : definitions) {
            mechanisms.add(new MechanismEntry(
                    definition,
                    reader.read(citations::readFiles, definition.source(), "The mechanism " + definition.id()),
                    withoutRows.getOrDefault(definition.id(), "")));
        }
        reader.check();
        return new Ledger(entries, mechanisms, accounts(evidence, entries, mechanisms, disagreements), disagreements);
    }

    /** What a parameter rests on: what its evidence names, and the judgement itself where it is an assumption. */
    private static List<Citation> citations(Parameter parameter, Citations citations, Reader reader) {
        List<Citation> found =
                new ArrayList<>(reader.read(citations::read, parameter.evidence(), "The parameter " + parameter.key()));
        if (parameter.status() == Status.ASSUMED) {
            found.add(new Citation.Judgement(parameter.evidence()));
        }
        return found;
    }

    /** Reads references and keeps what leads nowhere, so that one message names it all. */
    private static final class Reader {
        private final List<String> problems = new ArrayList<>();

        List<Citation> read(Function<String, List<Citation>> reader, String text, String whose) {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                problems.add(whose + ": " + e.getMessage());
                return List.of();
            }
        }

        void check() {
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", problems));
            }
        }
    }

    private static List<Disagreement> disagreements(Citations citations, Reader reader) {
        return Table.resource(Evidence.class, "disagreements.csv").rows().stream()
                .map(row -> disagreement(row, citations, reader))
                .toList();
    }

    private static Disagreement disagreement(Row row, Citations citations, Reader reader) {
        String id = row.text("id");
        return new Disagreement(
                id,
                row.text("subject"),
                row.text("version_a"),
                row.text("source_a"),
                row.text("version_b"),
                row.text("source_b"),
                row.text("resolution"),
                reader.read(
                        citations::read, row.text("source_a") + "; " + row.text("source_b"), "The disagreement " + id));
    }

    /** Why a mechanism has no rows: ids with reasons. */
    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Row row :
                Table.resource(Evidence.class, "mechanisms_without_rows.csv").rows()) {
            reasons.put(row.text("id"), row.text("reason"));
        }
        return reasons;
    }

    private static List<Account> accounts(
            Evidence evidence, List<Entry> entries, List<MechanismEntry> mechanisms, List<Disagreement> disagreements) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        evidence.incidents().forEach(incident -> uses.put(incident.id(), new ArrayList<>()));
        entries.forEach(entry -> note(
                uses, entry.citations(), new Use("parameter", entry.parameter().key())));
        mechanisms.forEach(entry -> note(
                uses, entry.citations(), new Use("mechanism", entry.definition().id())));
        disagreements.forEach(row -> note(uses, row.citations(), new Use("disagreement", row.id())));
        for (Row row : Table.resource(Evidence.class, "incident_uses.csv").rows()) {
            List<Use> of = uses.get(row.text("id"));
            if (of == null) {
                throw row.error("names the incident " + row.text("id") + ", which is none");
            }
            of.add(new Use(row.text("use"), row.text("note")));
        }
        return evidence.incidents().stream()
                .map(incident -> new Account(incident, uses.getOrDefault(incident.id(), List.of())))
                .toList();
    }

    private static void note(Map<String, List<Use>> uses, List<Citation> citations, Use use) {
        for (Citation citation : citations) {
            if (citation instanceof Citation.IncidentRow row) {
                Incident incident = row.incident();
                uses.getOrDefault(incident.id(), new ArrayList<>()).add(use);
            }
        }
    }
}
