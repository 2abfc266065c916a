package org.wakhan.chart.frame;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The heading, legend, notes and footer around a body, and the room that they take. */
final class Frame {
    private static final double MARGIN = 24;
    private static final double TITLE_LINE = 25;
    private static final double SUBTITLE_LINE = 17;
    private static final double LEGEND_LINE = 20;
    private static final double NOTE_LINE = 16.5;
    private static final double FOOTER_LINE = 13.5;
    private static final double GAP = 8;
    private static final int NOTE_COLUMNS = 2;

    private static final Font TITLE = Typeface.bold(19);
    private static final Font SUBTITLE = Typeface.plain(13);
    private static final Font LEGEND = Typeface.plain(12);
    private static final Font NOTE = Typeface.plain(11);
    private static final Font FOOTER = Typeface.plain(10.5);

    private final Picture picture;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<List<LegendEntry>> legend;
    private final List<String> footer;

    Frame(Picture picture) {
        this.picture = picture;
        double width = Picture.WIDTH - 2 * MARGIN;
        this.title = Typeface.wrap(TITLE, picture.title(), width);
        this.subtitle = Typeface.wrap(SUBTITLE, picture.subtitle(), width);
        this.legend = legendRows(picture.legend(), width);
        this.footer = Typeface.wrap(FOOTER, picture.footer(), width);
    }

    double height() {
        return top() + picture.body().height() + notesHeight() + GAP + footer.size() * FOOTER_LINE + 14;
    }

    void draw(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setPaint(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, Picture.WIDTH, picture.height()));
        double y = lines(graphics, title, TITLE, 14, TITLE_LINE, true);
        y = lines(graphics, subtitle, SUBTITLE, y, SUBTITLE_LINE, false);
        legend(graphics, y + 4);
        Rectangle2D area = new Rectangle2D.Double(
                MARGIN, top(), Picture.WIDTH - 2 * MARGIN, picture.body().height());
        Graphics2D inner = (Graphics2D) graphics.create();
        picture.body().draw(inner, area);
        inner.dispose();
        double below = area.getMaxY();
        notes(graphics, below + GAP);
        lines(graphics, footer, FOOTER, below + notesHeight() + GAP, FOOTER_LINE, false);
    }

    private double top() {
        return 14
                + title.size() * TITLE_LINE
                + subtitle.size() * SUBTITLE_LINE
                + (legend.isEmpty() ? 0 : 4 + legend.size() * LEGEND_LINE)
                + GAP;
    }

    private double notesHeight() {
        int rows = (picture.notes().size() + NOTE_COLUMNS - 1) / NOTE_COLUMNS;
        return rows == 0 ? 0 : rows * NOTE_LINE + GAP;
    }

    private static double lines(
            Graphics2D graphics, List<String> lines, Font font, double top, double step, boolean strong) {
        graphics.setFont(font);
        graphics.setPaint(strong ? Palette.INK : Palette.QUIET);
        double y = top;
        for (String line : lines) {
            Typeface.draw(graphics, line, (float) MARGIN, (float) (y + step * 0.76));
            y += step;
        }
        return y;
    }

    private void legend(Graphics2D graphics, double top) {
        double y = top + LEGEND_LINE / 2;
        for (List<LegendEntry> row : legend) {
            double x = MARGIN;
            for (LegendEntry entry : row) {
                entry.draw(graphics, x, y);
                graphics.setPaint(Palette.INK);
                graphics.setFont(LEGEND);
                Typeface.draw(graphics, entry.label(), (float) (x + LegendEntry.SIGN_WIDTH + 6), (float) (y + 4));
                x += entryWidth(entry);
            }
            y += LEGEND_LINE;
        }
    }

    private static List<List<LegendEntry>> legendRows(List<LegendEntry> entries, double width) {
        List<List<LegendEntry>> rows = new ArrayList<>();
        double x = width;
        for (LegendEntry entry : entries) {
            if (x + entryWidth(entry) > width + 18) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            x += entryWidth(entry);
        }
        return rows;
    }

    private static double entryWidth(LegendEntry entry) {
        return LegendEntry.SIGN_WIDTH + 6 + Typeface.width(LEGEND, entry.label()) + 18;
    }

    private void notes(Graphics2D graphics, double top) {
        int rows = (picture.notes().size() + NOTE_COLUMNS - 1) / NOTE_COLUMNS;
        double columnWidth = (Picture.WIDTH - 2 * MARGIN) / NOTE_COLUMNS;
        for (int i = 0; i < picture.notes().size(); i++) {
            Picture.Note note = picture.notes().get(i);
            double x = MARGIN + (i / rows) * columnWidth;
            double y = top + (i % rows) * NOTE_LINE + NOTE_LINE / 2;
            Badge.draw(graphics, note.number(), note.sourced(), x + 8, y);
            graphics.setFont(NOTE);
            graphics.setPaint(Palette.INK);
            Typeface.draw(
                    graphics, Typeface.fit(NOTE, note.text(), columnWidth - 28), (float) (x + 20), (float) (y + 4));
        }
    }
}
