package org.wakhan.chart.frame;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What a picture shows between its heading and its footer. One class per kind of chart. */
public interface Body {

    /** Height in logical pixels that the body wants in a picture of the usual width. */
    double height();

    /**
     * Draws into an area.
     *
     * @param graphics where to draw; left with whatever state the body sets
     * @param area the area, of the wanted height
     */
    void draw(Graphics2D graphics, Rectangle2D area);
}
