package org.wakhan.history;

/** What can happen in a history. */
public enum EventType {
    ATTACK("attack"),
    CLAIM("claim of responsibility"),
    RIVAL_CLAIM("rival claim"),
    PROTEST("diplomatic protest"),
    ASSURANCE("assurance"),
    ADVISORY_RAISED("travel advisory raised"),
    ADVISORY_RELAXED("travel advisory relaxed"),
    RELATIONS_STEP("step in relations"),
    ARREST("arrests"),
    CONTRACT("contract"),
    FIRM_ENTERED("firm starts operating"),
    FIRM_SUSPENDED("firm suspends"),
    FIRM_RESUMED("firm resumes"),
    FIRM_WITHDREW("firm withdraws"),
    TENSION("tension between states"),
    INTERVENTION("intervention of the scenario"),
    EXTERNAL_OPERATION("external operation"),
    COMMUNAL_CLASH("communal clash"),
    RELATIONS_DOWNGRADE("downgrade of relations"),
    CONTRACT_ENDED("contract ended"),
    REMEMBERED("memory on the first day");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    /** The words used for it in charts and logs. */
    public String label() {
        return label;
    }
}
