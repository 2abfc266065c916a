package org.wakhan.report;

import java.util.List;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Svg;

/** The pictures of some kinds, inline, each with its description as caption. */
final class Figures implements Section {
    private final String id;
    private final String heading;
    private final List<Picture.Kind> kinds;

    Figures(String id, String heading, Picture.Kind... kinds) {
        this.id = id;
        this.heading = heading;
        this.kinds = List.of(kinds);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public String html(Page page) {
        return html(page.pictures(), kinds.toArray(Picture.Kind[]::new));
    }

    /** The pictures of some kinds among all of a page, by whose order they are numbered. */
    static String html(List<Picture> pictures, Picture.Kind... kinds) {
        StringBuilder html = new StringBuilder();
        for (Picture picture : pictures) {
            if (List.of(kinds).contains(picture.kind())) {
                html.append(figure(picture, pictures.indexOf(picture) + 1));
            }
        }
        return html.isEmpty() ? Html.paragraph("No pictures: no history finished.") : html.toString();
    }

    /** A picture with its number and its description as caption. */
    static String figure(Picture picture, int number) {
        String name = Html.escape(picture.title());
        return "<figure id=\"figure-" + picture.name() + "\">\n"
                + "<div class=\"scroll card\" role=\"region\" tabindex=\"0\" aria-label=\"" + name + "\">\n"
                + Svg.inline(picture, "svg-" + picture.name())
                + "</div>\n<figcaption>Figure " + number + ". " + Html.escape(picture.description())
                + "</figcaption>\n</figure>\n";
    }
}
