package org.wakhan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.wakhan.input.Table;

/** The shipped tables with one line spoilt: each contradiction is refused with its file and line. */
class RegionReaderTest {
    private final List<String> units = lines("provinces.csv");
    private final List<String> tiles = lines("tilegrid.csv");
    private final List<String> borders = lines("adjacency.csv");

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Region.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(String name, List<String> lines) {
        try {
            return Table.read(name, new StringReader(String.join("\n", lines) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Region read() {
        return RegionReader.read(
                table("provinces.csv", units), table("tilegrid.csv", tiles), table("adjacency.csv", borders));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusal() {
        return assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class);
    }

    /** Number of the line, from 0, that starts with some text. */
    private static int line(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("no line starts with " + start);
    }

    @Test
    void theShippedTablesAreRead() {
        assertThat(read().size()).isEqualTo(Region.load().size());
    }

    @Test
    void aUnitThatComesTwiceIsRefused() {
        units.add(units.get(line(units, "AF-KAB,")));
        refusal().hasMessageContaining("AF-KAB").hasMessageContaining("provinces.csv, line " + units.size());
    }

    @Test
    void twoUnitsOnOneTileAreRefused() {
        String[] kabul = tiles.get(line(tiles, "AF-KAB,")).split(",", -1);
        int herat = line(tiles, "AF-HER,");
        tiles.set(herat, "AF-HER,Herat," + kabul[2] + "," + kabul[3] + ",0,0");
        int second = Math.max(herat, line(tiles, "AF-KAB,")) + 1;
        refusal()
                .hasMessageContaining("(" + kabul[2] + ", " + kabul[3] + ")")
                .hasMessageContaining("tilegrid.csv, line " + second);
    }

    @Test
    void aUnitWithTwoTilesIsRefused() {
        tiles.add("AF-KAB,Kabul,90,90,0,0");
        refusal().hasMessageContaining("AF-KAB").hasMessageContaining("tilegrid.csv, line " + tiles.size());
    }

    @Test
    void aUnitWithoutATileIsRefused() {
        tiles.remove(line(tiles, "AF-KAB,"));
        refusal()
                .hasMessageContaining("tilegrid.csv")
                .hasMessageContaining("provinces.csv, line " + (line(units, "AF-KAB,") + 1));
    }

    @Test
    void aTileOfAnUnknownUnitIsRefused() {
        tiles.add("AF-XXX,Nowhere,90,90,0,0");
        refusal().hasMessageContaining("AF-XXX").hasMessageContaining("tilegrid.csv, line " + tiles.size());
    }

    @Test
    void aBorderOfAnUnknownUnitIsRefused() {
        borders.add("AF-KAB,AF-XXX,Kabul,Nowhere,AF-AF,1,,core,1,5,,,,");
        refusal().hasMessageContaining("AF-XXX").hasMessageContaining("adjacency.csv, line " + borders.size());
    }

    @Test
    void aBorderThatComesTwiceIsRefusedInEitherDirection() {
        String[] first = borders.get(1).split(",", -1);
        borders.add(first[1] + "," + first[0] + ",,,AF-AF,1,,core,1,5,,,,");
        refusal().hasMessageContaining(first[0]).hasMessageContaining("adjacency.csv, line " + borders.size());
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithItsColumn() {
        int kabul = line(units, "AF-KAB,");
        String latitude = Double.toString(Region.load().unit("AF-KAB").latitude());
        units.set(kabul, units.get(kabul).replaceFirst("," + latitude + ",", ",north,"));
        refusal().hasMessageContaining("\"north\" in lat").hasMessageContaining("line " + (kabul + 1));
    }
}
