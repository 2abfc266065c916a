package org.wakhan.report.run;

import java.util.function.Function;
import org.wakhan.chart.frame.Picture;
import org.wakhan.report.page.Figures;

/**
 * A section that pages of other results have too.
 *
 * @param id name of the anchor, unique in the page
 * @param heading the heading
 * @param content what stands below the heading, as HTML; every text in it escaped
 */
record SharedSection(String id, String heading, Function<Page, String> content) implements Section {

    /** A section of the pictures of some kinds. */
    static SharedSection figures(String id, String heading, Picture.Kind... kinds) {
        return new SharedSection(id, heading, page -> Figures.html(page.pictures(), kinds));
    }

    @Override
    public String html(Page page) {
        return content.apply(page);
    }
}
