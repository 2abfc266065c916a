package org.wakhan.report.page;

import java.util.List;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Svg;

/** Pictures, inline, each with its description as caption. */
public final class Figures {
    private Figures() {}

    /** The pictures of some kinds among all of a page, by whose order they are numbered. */
    public static String html(List<Picture> pictures, Picture.Kind... kinds) {
        StringBuilder html = new StringBuilder();
        for (Picture picture : pictures) {
            if (List.of(kinds).contains(picture.kind())) {
                html.append(figure(picture, pictures.indexOf(picture) + 1));
            }
        }
        return html.isEmpty() ? Html.paragraph("No pictures: no history finished.") : html.toString();
    }

    /** A picture with its number and its description as caption. */
    public static String figure(Picture picture, int number) {
        String name = Html.escape(picture.title());
        return "<figure id=\"figure-" + picture.name() + "\">\n"
                + "<div class=\"scroll card\" role=\"region\" tabindex=\"0\" aria-label=\"" + name + "\">\n"
                + Svg.inline(picture, "svg-" + picture.name())
                + "</div>\n<figcaption>Figure " + number + ". " + Html.escape(picture.description())
                + "</figcaption>\n</figure>\n";
    }
}
