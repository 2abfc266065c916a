package org.wakhan.cli.text;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Incident;
import org.wakhan.ledger.Account;
import org.wakhan.ledger.Disagreement;
import org.wakhan.ledger.Entry;
import org.wakhan.ledger.Ledger;
import org.wakhan.ledger.Ledger.MechanismEntry;
import org.wakhan.parameter.Parameter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the ledger as JSON: parameters, mechanisms, incidents and disagreements. */
public final class LedgerJson {
    private LedgerJson() {}

    public static void write(Ledger ledger, PrintWriter out) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("parameters", ledger.entries().stream().map(LedgerJson::entry).toList());
        all.put(
                "mechanisms",
                ledger.mechanisms().stream().map(LedgerJson::mechanism).toList());
        all.put("incidents", ledger.accounts().stream().map(LedgerJson::account).toList());
        all.put(
                "disagreements",
                ledger.disagreements().stream().map(LedgerJson::disagreement).toList());
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all));
    }

    private static Map<String, Object> entry(Entry entry) {
        Parameter parameter = entry.parameter();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", parameter.key());
        row.put("meaning", parameter.meaning());
        row.put("mechanism", parameter.mechanism());
        row.put("prior", parameter.prior().toString());
        row.put("value", parameter.format(parameter.point()));
        row.put("unit", parameter.unit());
        row.put("range", ParameterListing.range(parameter));
        row.put("status", parameter.status().word());
        row.put("evidence", parameter.evidence());
        row.put(
                "citations",
                entry.citations().stream().map(LedgerJson::citation).toList());
        row.put(
                "disagreements",
                entry.disagreements().stream().map(Disagreement::id).toList());
        return row;
    }

    private static Map<String, Object> citation(Citation citation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", citation.kind());
        row.put("reference", citation.reference());
        row.put("says", citation.says());
        row.put("source", citation.source());
        row.put("origin", citation.origin());
        row.put("sourced", citation.isSourced());
        return row;
    }

    private static Map<String, Object> mechanism(MechanismEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", entry.definition().id());
        row.put("name", entry.definition().name());
        row.put("rule", entry.definition().rule());
        row.put("source", entry.definition().source());
        row.put(
                "parameters",
                entry.definition().parameters().stream().map(Parameter::key).toList());
        row.put("without_parameters_because", entry.withoutRows());
        row.put(
                "citations",
                entry.citations().stream().map(LedgerJson::citation).toList());
        return row;
    }

    private static Map<String, Object> account(Account account) {
        Incident incident = account.incident();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", incident.id());
        row.put("canonical_id", incident.canonicalId());
        row.put("from", incident.from().toString());
        row.put("to", incident.to().toString());
        row.put("category", incident.category());
        row.put("what", incident.summary());
        row.put("origin", incident.origin());
        row.put("sourced", incident.isSourced());
        row.put("source", incident.sources());
        row.put("confidence", incident.confidence());
        row.put("conflicts", incident.conflicts());
        row.put(
                "uses",
                account.uses().stream()
                        .map(use -> {
                            Map<String, Object> written = new LinkedHashMap<>();
                            written.put("use", use.use());
                            written.put("what", use.what());
                            return written;
                        })
                        .toList());
        return row;
    }

    private static Map<String, Object> disagreement(Disagreement row) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", row.id());
        written.put("subject", row.subject());
        written.put("version_a", row.versionA());
        written.put("source_a", row.sourceA());
        written.put("version_b", row.versionB());
        written.put("source_b", row.sourceB());
        written.put("resolution", row.resolution());
        written.put("rows", row.citations().stream().map(Citation::reference).toList());
        return written;
    }
}
