package org.wakhan.evidence;

import java.util.Locale;

/** What a number rests on: a row of the facts, a file, an article, a publication, the model's own table, a judgement. */
public sealed interface Citation {

    /** The word for this kind of citation in tables and files. */
    String kind();

    /** How to find it, such as {@code incidents.csv S002-05}. */
    String reference();

    /** What stands there, in a line. */
    String says();

    /** Addresses or names of the sources; empty where there is none. */
    String source();

    /** Where it comes from: article, external, unsourced, derived, model or judgement. */
    String origin();

    /** Whether a source stands behind it, so that a reader can look it up. */
    default boolean isSourced() {
        return !origin().equals("unsourced") && !origin().equals("judgement");
    }

    /** A row of {@code incidents.csv}. */
    record IncidentRow(Incident incident) implements Citation {
        @Override
        public String kind() {
            return "incident";
        }

        @Override
        public String reference() {
            return "incidents.csv " + incident.id();
        }

        @Override
        public String says() {
            return incident.summary();
        }

        @Override
        public String source() {
            return incident.sources();
        }

        @Override
        public String origin() {
            return incident.origin();
        }
    }

    /** A row of {@code aggregates.csv}. */
    record AggregateRow(Aggregate row) implements Citation {
        @Override
        public String kind() {
            return "aggregate";
        }

        @Override
        public String reference() {
            return "aggregates.csv line " + row.row();
        }

        @Override
        public String says() {
            return row.summary();
        }

        @Override
        public String source() {
            return row.source();
        }

        @Override
        public String origin() {
            return row.origin();
        }
    }

    /** A row of {@code actor_presence.csv}. */
    record PresenceRow(ActorPresence row) implements Citation {
        @Override
        public String kind() {
            return "presence";
        }

        @Override
        public String reference() {
            return "actor_presence.csv " + row.organisation() + " " + row.unitId();
        }

        @Override
        public String says() {
            return row.organisation() + " in " + row.unitId() + ": " + row.until2023() + " to 2023, " + row.from2024()
                    + " from 2024, of 3; " + row.evidence();
        }

        @Override
        public String source() {
            return row.source();
        }

        @Override
        public String origin() {
            return row.source().isEmpty() ? "unsourced" : "external";
        }
    }

    /** A whole file of the facts. */
    record DataFile(String name, String origins) implements Citation {
        @Override
        public String kind() {
            return "file";
        }

        @Override
        public String reference() {
            return name;
        }

        @Override
        public String says() {
            return origins;
        }

        @Override
        public String source() {
            return origins;
        }

        @Override
        public String origin() {
            return "external";
        }
    }

    /** One of the five source articles. */
    record Article(int number, String title) implements Citation {
        @Override
        public String kind() {
            return "article";
        }

        @Override
        public String reference() {
            return String.format(Locale.ROOT, "article %03d", number);
        }

        @Override
        public String says() {
            return title;
        }

        @Override
        public String source() {
            return title;
        }

        @Override
        public String origin() {
            return "article";
        }
    }

    /** A publication or a body that counts. */
    record Literature(String mention, String publication) implements Citation {
        @Override
        public String kind() {
            return "literature";
        }

        @Override
        public String reference() {
            return mention;
        }

        @Override
        public String says() {
            return publication;
        }

        @Override
        public String source() {
            return publication;
        }

        @Override
        public String origin() {
            return "external";
        }
    }

    /** A row or section of the model's own table, {@code docs/model/model.md}, that states a prior and its grade. */
    record Table(String place) implements Citation {
        @Override
        public String kind() {
            return "model table";
        }

        @Override
        public String reference() {
            return "model.md " + place;
        }

        @Override
        public String says() {
            return "the table of mechanisms states the range and how far it is known";
        }

        @Override
        public String source() {
            return "docs/model/model.md";
        }

        @Override
        public String origin() {
            return "model";
        }
    }

    /** A judgement of the authors; nothing else stands behind the number. */
    record Judgement(String reason) implements Citation {
        @Override
        public String kind() {
            return "judgement";
        }

        @Override
        public String reference() {
            return "judgement";
        }

        @Override
        public String says() {
            return reason;
        }

        @Override
        public String source() {
            return "";
        }

        @Override
        public String origin() {
            return "judgement";
        }
    }
}
