package org.wakhan.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wakhan.evidence.Citation;
import org.wakhan.evidence.Incident;
import org.wakhan.ledger.Account;
import org.wakhan.ledger.Disagreement;
import org.wakhan.ledger.Entry;
import org.wakhan.ledger.Ledger;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/** Writes the ledger for a terminal. */
public final class LedgerText {
    private static final int MOST_REFERENCES = 4;
    private static final String UNSOURCED = " [unsourced]";

    private LedgerText() {}

    /** One line a parameter, then what the other lists hold. */
    public static void entries(Ledger ledger, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", "value or prior", "unit", "range", "status", "rests on"));
        for (Entry entry : ledger.entries()) {
            Parameter parameter = entry.parameter();
            rows.add(List.of(
                    parameter.key(),
                    value(parameter),
                    parameter.unit(),
                    ParameterListing.range(parameter),
                    parameter.status().word(),
                    references(entry)));
        }
        Columns.print(rows, out);
        out.println();
        out.println(Words.count(ledger.entries().size(), "parameter", "parameters") + " ("
                + ledger.entries().stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.parameter().status().word(), LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(status -> status.getValue() + " " + status.getKey())
                        .collect(Collectors.joining(", "))
                + "), " + Words.count(ledger.accounts().size(), "documented incident", "documented incidents")
                + " (--incidents), "
                + Words.count(ledger.disagreements().size(), "disagreement", "disagreements")
                + " of sources (--disagreements). One in full: --key KEY.");
    }

    /** A parameter in full: every row behind it with its source. */
    public static void entry(Entry entry, PrintWriter out) {
        Parameter parameter = entry.parameter();
        out.println(parameter.key());
        out.println("  " + parameter.meaning());
        out.println("  " + value(parameter) + (parameter.unit().equals("-") ? "" : " " + parameter.unit()) + "; range "
                + ParameterListing.range(parameter) + "; mechanism " + parameter.mechanism() + "; "
                + parameter.status().word());
        out.println("  Evidence: " + parameter.evidence());
        out.println("  Rests on:");
        for (Citation citation : entry.citations()) {
            out.println("    " + citation.reference() + (citation.origin().equals("unsourced") ? UNSOURCED : ""));
            out.println("      " + citation.says());
            if (!citation.source().isEmpty() && !citation.source().equals(citation.says())) {
                out.println("      Source: " + citation.source());
            }
        }
        if (!entry.disagreements().isEmpty()) {
            out.println("  Sources disagree:");
            entry.disagreements().forEach(row -> disagreement(row, "    ", out));
        }
        out.println();
    }

    /** One line a documented incident. */
    public static void incidents(List<Account> accounts, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "what", "used for"));
        for (Account account : accounts) {
            rows.add(List.of(account.incident().id(), summary(account.incident()), uses(account)));
        }
        Columns.print(rows, out);
    }

    /** A documented incident in full. */
    public static void incident(Account account, List<Entry> entries, PrintWriter out) {
        Incident incident = account.incident();
        out.println(incident.id() + "  " + summary(incident));
        if (!incident.isCanonical()) {
            out.println("  A mention of " + incident.canonicalId());
        }
        out.println("  Toll: " + toll(incident));
        line("Acted, claimed or spoke", incident.actor(), out);
        line("Rival claims", incident.rivalClaims(), out);
        line("Attributed to", incident.attributedTo(), out);
        line("Confidence", incident.confidence(), out);
        line("Where sources disagree", incident.conflicts(), out);
        line("Sources", incident.isSourced() ? incident.sources() : "none: this row is unsourced", out);
        out.println("  Used for:");
        account.uses().forEach(use -> out.println("    " + use.use() + ": " + use.what()));
        if (!entries.isEmpty()) {
            out.println("  Parameters that rest on it:");
            entries.forEach(entry -> out.println("    " + entry.parameter().key() + " = " + value(entry.parameter())
                    + ", " + entry.parameter().status().word()));
        }
    }

    /** Where sources disagree. */
    public static void disagreements(List<Disagreement> rows, PrintWriter out) {
        rows.forEach(row -> disagreement(row, "", out));
    }

    private static void disagreement(Disagreement row, String indent, PrintWriter out) {
        out.println(indent + row.id() + ": " + row.subject());
        out.println(indent + "  " + row.versionA() + " - " + row.sourceA());
        out.println(indent + "  " + row.versionB() + " - " + row.sourceB());
        out.println(indent + "  Resolution: " + row.resolution());
    }

    private static void line(String name, String text, PrintWriter out) {
        if (!text.isEmpty()) {
            out.println("  " + name + ": " + text);
        }
    }

    private static String summary(Incident incident) {
        return incident.summary() + (incident.isSourced() ? "" : UNSOURCED);
    }

    private static String toll(Incident incident) {
        if (incident.killed().isEmpty() && incident.injured().isEmpty()) {
            return "none counted";
        }
        String chinese = incident.harmedChineseNationals()
                ? "; of them Chinese nationals: " + incident.chineseKilled().orElse(0) + " killed, "
                        + incident.chineseInjured().orElse(0) + " injured"
                : "";
        return (incident.killed().isPresent() ? incident.killed().getAsInt() + " killed" : "killed not counted") + ", "
                + (incident.injured().isPresent() ? incident.injured().getAsInt() + " injured" : "injured not counted")
                + chinese;
    }

    /** Uses in a line: the parameters by number, the rest in words. */
    static String uses(Account account) {
        Map<String, List<String>> byUse = account.uses().stream()
                .collect(Collectors.groupingBy(
                        Account.Use::use,
                        LinkedHashMap::new,
                        Collectors.mapping(Account.Use::what, Collectors.toList())));
        return byUse.entrySet().stream()
                .map(use -> (use.getKey().equals("parameter") && use.getValue().size() > 1
                                ? Words.count(use.getValue().size(), "parameter", "parameters")
                                : use.getKey())
                        + " " + String.join(", ", use.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String references(Entry entry) {
        List<String> references =
                entry.citations().stream().map(LedgerText::reference).toList();
        String shown = references.stream().limit(MOST_REFERENCES).collect(Collectors.joining(", "));
        int more = references.size() - MOST_REFERENCES;
        return shown
                + (more > 0 ? " and " + more + " more" : "")
                + (entry.disagreements().isEmpty() ? "" : " (sources disagree)");
    }

    private static String reference(Citation citation) {
        return citation.reference().replaceFirst("^incidents\\.csv ", "")
                + (citation.origin().equals("unsourced") ? UNSOURCED : "");
    }

    static String value(Parameter parameter) {
        return parameter.prior() instanceof Law.Fixed
                ? parameter.format(parameter.point())
                : parameter.prior().toString();
    }
}
