package org.wakhan.report.run;

/** A part of the page under a heading of its own. One class per section. */
interface Section {

    /** Name of the anchor, unique in the page. */
    String id();

    String heading();

    /** What stands below the heading, as HTML; every text in it escaped. */
    String html(Page page);
}
