package org.wakhan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.text.Format;
import org.wakhan.cli.text.LedgerCsv;
import org.wakhan.cli.text.LedgerJson;
import org.wakhan.cli.text.LedgerText;
import org.wakhan.input.NearestName;
import org.wakhan.input.UserError;
import org.wakhan.ledger.Account;
import org.wakhan.ledger.Entry;
import org.wakhan.ledger.Ledger;
import org.wakhan.ledger.Ledger.MechanismEntry;
import org.wakhan.parameter.Status;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wakhan evidence}: where each number comes from, and what each documented fact is used for. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = "Show what each parameter rests on, what each documented incident is used for, and where sources"
                + " disagree. CSV has one row for each parameter and source.",
        descriptionHeading = "%n",
        optionListHeading = "%n")
final class EvidenceCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--key", paramLabel = "KEY", description = "Only parameters whose key starts so, each in full.")
    private @Nullable String key;

    @Option(names = "--mechanism", paramLabel = "ID", description = "Only parameters of a mechanism, such as A1.")
    private @Nullable String mechanism;

    @Option(
            names = "--status",
            paramLabel = "measured|calibrated|assumed",
            description = "Only parameters that are so well known.")
    private @Nullable Status status;

    @ArgGroup(exclusive = true)
    private Facts facts = new Facts();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How to write it (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    /** What to show instead of all parameters. */
    private static final class Facts {
        @Option(
                names = "--incident",
                paramLabel = "ID",
                description = "One documented incident, its uses and the parameters that rest on it.")
        private @Nullable String incident;

        @Option(names = "--incidents", description = "All documented incidents with what each is used for, or why not.")
        private boolean incidents;

        @Option(names = "--disagreements", description = "Where sources disagree: both versions and the resolution.")
        private boolean disagreements;
    }

    EvidenceCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        boolean parameters = key != null || mechanism != null || status != null;
        if (parameters && (facts.incident != null || facts.incidents || facts.disagreements)) {
            throw new UserError(
                    "Parameters (--key, --mechanism, --status) and documented facts (--incident, --incidents,"
                            + " --disagreements) are shown apart.\nMaybe give one of them at a time.");
        }
        Ledger ledger = chosen(workshop.ledger());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> table(ledger, out);
            case CSV -> csv(ledger, out);
            case JSON -> LedgerJson.write(asked(ledger), out);
        }
        out.flush();
        return Wakhan.DONE;
    }

    private void table(Ledger ledger, PrintWriter out) {
        if (facts.disagreements) {
            LedgerText.disagreements(ledger.disagreements(), out);
        } else if (facts.incidents) {
            LedgerText.incidents(ledger.accounts(), out);
        } else if (facts.incident != null) {
            LedgerText.incident(ledger.accounts().get(0), ledger.entries(), out);
        } else if (key != null) {
            ledger.entries().forEach(entry -> LedgerText.entry(entry, out));
        } else {
            LedgerText.entries(ledger, out);
        }
    }

    private void csv(Ledger ledger, PrintWriter out) {
        if (facts.disagreements) {
            LedgerCsv.disagreements(ledger.disagreements(), out);
        } else if (facts.incidents || facts.incident != null) {
            LedgerCsv.incidents(ledger.accounts(), out);
        } else {
            LedgerCsv.entries(ledger.entries(), out);
        }
    }

    /** What was asked for and nothing else; all four lists are there, those that nobody asked for empty. */
    private Ledger asked(Ledger ledger) {
        if (facts.disagreements) {
            return new Ledger(List.of(), List.of(), List.of(), ledger.disagreements());
        } else if (facts.incidents) {
            return new Ledger(List.of(), List.of(), ledger.accounts(), List.of());
        } else if (facts.incident != null) {
            return new Ledger(ledger.entries(), List.of(), ledger.accounts(), List.of());
        } else if (key != null || mechanism != null || status != null) {
            List<MechanismEntry> theirs = ledger.mechanisms().stream()
                    .filter(of -> ledger.entries().stream()
                            .anyMatch(entry -> entry.parameter()
                                    .mechanism()
                                    .equals(of.definition().id())))
                    .toList();
            return new Ledger(ledger.entries(), theirs, List.of(), List.of());
        }
        return ledger;
    }

    /** The part of the ledger that was asked for. */
    private Ledger chosen(Ledger ledger) {
        List<Account> accounts = ledger.accounts();
        List<Entry> entries = ledger.entries();
        if (facts.incident != null) {
            String id = facts.incident.toUpperCase(Locale.ROOT);
            accounts = accounts.stream()
                    .filter(account -> account.incident().id().equals(id))
                    .toList();
            require(
                    !accounts.isEmpty(),
                    "There is no documented incident \"" + facts.incident + "\".",
                    id,
                    ledger.accounts().stream()
                            .map(account -> account.incident().id())
                            .toList());
            entries = entries.stream()
                    .filter(entry -> entry.citations().stream()
                            .anyMatch(citation -> citation.reference().equals("incidents.csv " + id)))
                    .toList();
        }
        String wanted = mechanism == null ? null : mechanism.toUpperCase(Locale.ROOT);
        List<String> ids = ledger.mechanisms().stream()
                .map(entry -> entry.definition().id())
                .toList();
        require(wanted == null || ids.contains(wanted), "There is no mechanism \"" + mechanism + "\".", wanted, ids);
        List<Entry> left = entries.stream()
                .filter(entry -> key == null || entry.parameter().key().startsWith(key))
                .filter(entry -> wanted == null || entry.parameter().mechanism().equals(wanted))
                .filter(entry -> status == null || entry.parameter().status() == status)
                .toList();
        boolean narrowed = key != null || wanted != null || status != null;
        require(
                !left.isEmpty() || !narrowed || facts.incident != null,
                "There is no parameter"
                        + (key == null ? "" : " whose key starts with \"" + key + "\"")
                        + (wanted == null ? "" : " of " + wanted)
                        + (status == null ? "" : " that is " + status.word()) + ".",
                key,
                ledger.entries().stream().map(entry -> entry.parameter().key()).toList());
        return new Ledger(
                left,
                ledger.mechanisms().stream()
                        .filter(entry ->
                                wanted == null || entry.definition().id().equals(wanted))
                        .toList(),
                accounts,
                ledger.disagreements());
    }

    private static void require(boolean sound, String message, @Nullable String wrong, List<String> valid) {
        if (!sound) {
            throw new UserError(message + (wrong == null ? "" : NearestName.hint(wrong, valid)));
        }
    }
}
