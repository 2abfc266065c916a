package org.wakhan.cli.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Incident;
import org.wakhan.ledger.Account;
import org.wakhan.ledger.Disagreement;
import org.wakhan.ledger.Entry;
import org.wakhan.parameter.Parameter;

/** Writes the ledger as CSV. */
public final class LedgerCsv {
    private LedgerCsv() {}

    /** One row for each parameter and citation. */
    public static void entries(List<Entry> entries, PrintWriter out) {
        write(out, csv -> {
            csv.writeRecord(
                    "key",
                    "mechanism",
                    "status",
                    "prior",
                    "unit",
                    "range",
                    "kind",
                    "reference",
                    "says",
                    "source",
                    "origin",
                    "sourced",
                    "disagreements");
            for (Entry entry : entries) {
                Parameter parameter = entry.parameter();
                for (Citation citation : entry.citations()) {
                    csv.writeRecord(
                            parameter.key(),
                            parameter.mechanism(),
                            parameter.status().word(),
                            LedgerText.value(parameter),
                            parameter.unit(),
                            ParameterListing.range(parameter),
                            citation.kind(),
                            citation.reference(),
                            citation.says(),
                            citation.source(),
                            citation.origin(),
                            Boolean.toString(citation.isSourced()),
                            entry.disagreements().stream()
                                    .filter(row -> row.citations().contains(citation))
                                    .map(Disagreement::id)
                                    .collect(Collectors.joining(" ")));
                }
            }
        });
    }

    /** One row for each documented incident and use. */
    public static void incidents(List<Account> accounts, PrintWriter out) {
        write(out, csv -> {
            csv.writeRecord(
                    "id",
                    "canonical_id",
                    "from",
                    "to",
                    "category",
                    "what",
                    "use",
                    "detail",
                    "origin",
                    "sourced",
                    "source",
                    "conflicts");
            for (Account account : accounts) {
                Incident incident = account.incident();
                for (Account.Use use : account.uses()) {
                    csv.writeRecord(
                            incident.id(),
                            incident.canonicalId(),
                            incident.from().toString(),
                            incident.to().toString(),
                            incident.category(),
                            incident.summary(),
                            use.use(),
                            use.what(),
                            incident.origin(),
                            Boolean.toString(incident.isSourced()),
                            incident.sources(),
                            incident.conflicts());
                }
            }
        });
    }

    public static void disagreements(List<Disagreement> rows, PrintWriter out) {
        write(out, csv -> {
            csv.writeRecord("id", "subject", "version_a", "source_a", "version_b", "source_b", "resolution");
            for (Disagreement row : rows) {
                csv.writeRecord(
                        row.id(),
                        row.subject(),
                        row.versionA(),
                        row.sourceA(),
                        row.versionB(),
                        row.sourceB(),
                        row.resolution());
            }
        });
    }

    private static void write(PrintWriter out, Consumer<CsvWriter> rows) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        rows.accept(csv);
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
