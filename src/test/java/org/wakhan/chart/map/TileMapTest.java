package org.wakhan.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.chart.scale.ColourScale;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

class TileMapTest {
    private final Region region = Region.load();

    /** Oracle: the columns and rows of the tile table; the colour found on the drawn tile. */
    @Test
    void everyUnitIsDrawnOnItsTileInItsColour() {
        double[] means = new double[region.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = i + 1;
        }
        TileMap map = new TileMap(new UnitValues(Outcomes.ATTACKS, region, means));
        Rectangle2D area = new Rectangle2D.Double(10, 20, 850, map.height());
        BufferedImage image = new BufferedImage(900, (int) map.height() + 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        map.draw(graphics, area);
        graphics.dispose();
        ColourScale scale = ColourScale.of(means);
        for (Unit unit : region.units()) {
            Rectangle2D tile = TileMap.place(unit, area);
            Color found = new Color(image.getRGB((int) tile.getX() + 5, (int) tile.getY() + 5));
            assertThat(found).as(unit.name()).isEqualTo(scale.colour(means[unit.index()]));
        }
    }

    @Test
    void tilesDoNotOverlapAndKeepTheOrderOfColumnsAndRows() {
        Rectangle2D area = new Rectangle2D.Double(0, 0, 850, 600);
        List<Unit> units = region.units();
        for (Unit a : units) {
            for (Unit b : units) {
                Rectangle2D first = TileMap.place(a, area);
                Rectangle2D second = TileMap.place(b, area);
                assertThat(a != b && first.intersects(second)).isFalse();
                assertThat(Double.compare(first.getX(), second.getX()))
                        .isEqualTo(Integer.compare(a.tileColumn(), b.tileColumn()));
                assertThat(Double.compare(first.getY(), second.getY()))
                        .isEqualTo(Integer.compare(a.tileRow(), b.tileRow()));
            }
        }
    }
}
