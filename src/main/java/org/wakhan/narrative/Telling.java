package org.wakhan.narrative;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;

/** Puts events into sentences. Words are sober and aggregate: who, what, where, how many, and which event it follows. */
public final class Telling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Types whose sentences go without the words for a clock: what starts them is plain. */
    private static final Set<EventType> PLAIN = EnumSet.of(
            EventType.ATTACK,
            EventType.ARREST,
            EventType.EXTERNAL_OPERATION,
            EventType.COMMUNAL_CLASH,
            EventType.CONTRACT_ENDED);

    private final History history;
    private final Region region;
    private final Chain chain;

    /**
     * @param history the history with all its events
     * @param region the units that it names
     */
    public Telling(History history, Region region) {
        this.history = history;
        this.region = region;
        this.chain = new Chain(history.events());
    }

    /** Which event follows from which. */
    public Chain chain() {
        return chain;
    }

    /** The date of an event. */
    public LocalDate date(Event event) {
        return history.date(event);
    }

    /** An event as a sentence that names its cause. */
    public String sentence(Event event) {
        String what = capitalised(what(event));
        if (event.cause() != Event.NO_CAUSE) {
            return what + reason(event) + ".";
        }
        String words = Impulse.of(event.type()).words();
        return what + (words.isEmpty() || PLAIN.contains(event.type()) ? "" : ", " + words) + ".";
    }

    private String what(Event event) {
        String detail = event.detail();
        return switch (event.type()) {
            case ATTACK -> attack(event);
            case CLAIM -> named(event.actor()) + " claims responsibility";
            case RIVAL_CLAIM ->
                (event.actor().equals("unattributed") ? "a group not known before" : named(event.actor()))
                        + " makes a rival claim";
            case PROTEST -> event.actor() + " protests";
            case ASSURANCE -> "the " + event.actor() + " assure China of the safety of its nationals";
            case ADVISORY_RAISED ->
                event.actor() + " raises its travel advisory to " + detail
                        + (event.cause() == Event.NO_CAUSE ? ", towards the least that is set to stand" : "");
            case ADVISORY_RELAXED -> event.actor() + " relaxes its travel advisory to " + detail;
            case RELATIONS_STEP -> "relations with " + event.actor() + " take a step: " + detail;
            case RELATIONS_DOWNGRADE ->
                event.actor() + " lowers its relations" + (detail.isEmpty() ? "" : " to " + detail);
            case EXTERNAL_OPERATION -> named(event.actor()) + " carries out an operation outside the region";
            case COMMUNAL_CLASH ->
                "communal clash of " + event.actor() + where(event) + (detail.isEmpty() ? "" : " over " + detail) + ": "
                        + toll(event);
            case ARREST ->
                "the " + event.actor() + " make arrests" + where(event)
                        + (detail.isEmpty() ? "; no cell is found" : "; a cell of " + named(detail) + " is found");
            case CONTRACT ->
                "the " + event.actor() + " sign a contract of " + detail + " with a Chinese firm" + where(event);
            case CONTRACT_ENDED ->
                "the " + event.actor() + " end a contract" + (detail.isEmpty() ? "" : " of " + detail)
                        + " with a Chinese firm" + where(event) + "; the firm leaves";
            case FIRM_ENTERED -> event.actor() + " starts operating" + where(event);
            case FIRM_SUSPENDED -> event.actor() + " suspends its work" + where(event);
            case FIRM_RESUMED -> event.actor() + " resumes its work" + where(event);
            case FIRM_WITHDREW -> event.actor() + " withdraws" + where(event).replaceFirst("in", "from");
            case TENSION -> "tension with " + event.actor() + turn(detail);
            case REMEMBERED -> "memory of the past: " + detail;
            case INTERVENTION -> "intervention" + (detail.isEmpty() ? "" : ": " + detail);
        };
    }

    private static String turn(String tension) {
        return switch (tension) {
            case "normal" -> " returns to normal";
            case "clash" -> " turns to clashes";
            default -> " turns to " + tension;
        };
    }

    private String attack(Event event) {
        TargetClass target = event.target();
        String whom = target == null ? "" : " on " + (target == TargetClass.AUTHORITIES ? "the " : "") + target.label();
        return (event.actor().equals("unattributed") ? "attack by nobody known" : "attack by " + named(event.actor()))
                + whom + where(event) + ": " + toll(event);
    }

    private static String named(String organisation) {
        return switch (organisation) {
            case "NRF", "AFF", "TTP", "BLA", "Mobilization Front" -> "the " + organisation;
            default -> organisation;
        };
    }

    private static String toll(Event event) {
        return people(event.killed(), event.chineseKilled()) + " killed, "
                + people(event.injured(), event.chineseInjured()) + " injured";
    }

    private static String people(int all, int chinese) {
        String number = all == 0 ? "nobody" : Integer.toString(all);
        return chinese == 0 ? number : number + " (" + chinese + " Chinese)";
    }

    private String where(Event event) {
        return event.unit() == Event.NOWHERE
                ? ""
                : " in " + region.unit(event.unit()).name();
    }

    private String reason(Event event) {
        Event cause = chain.cause(event);
        String of = label(cause) + " of " + day(cause, event) + " (#" + cause.id() + ")";
        return switch (event.type()) {
            case CLAIM -> " for the " + of + where(cause);
            case RIVAL_CLAIM -> " against the " + of + where(cause);
            case PROTEST -> " over the " + of + where(cause);
            case FIRM_RESUMED -> ", for the risk has faded since the " + of;
            case FIRM_WITHDREW -> ", its patience having ended since the " + of;
            default -> " after the " + of;
        };
    }

    private static String label(Event event) {
        return switch (event.type()) {
            case PROTEST -> "protest";
            case CLAIM -> "claim";
            case FIRM_SUSPENDED -> "suspension";
            default -> event.type().label();
        };
    }

    /** The day of a cause, with its year where that is another than the event's. */
    private String day(Event cause, Event event) {
        LocalDate day = date(cause);
        return day.format(day.getYear() == date(event).getYear() ? DAY : DAY_AND_YEAR);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
