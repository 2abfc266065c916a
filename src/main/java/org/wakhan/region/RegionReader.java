package org.wakhan.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wakhan.input.Row;
import org.wakhan.input.Table;

/** Reads the units, tiles and borders that ship with the program and refuses them where they contradict. */
final class RegionReader {
    private static final String UNITS = "provinces.csv";
    private static final String TILES = "tilegrid.csv";
    private static final String BORDERS = "adjacency.csv";

    private RegionReader() {}

    static Region read() {
        Table units = Table.resource(Region.class, UNITS);
        Table tiles = Table.resource(Region.class, TILES);
        Table borders = Table.resource(Region.class, BORDERS);
        return read(units, tiles, borders);
    }

    static Region read(Table unitTable, Table tileTable, Table borderTable) {
        Map<String, Row> tiles = tilesById(tileTable);
        List<Unit> units = new ArrayList<>();
        for (Row row : provincesFirst(unitTable)) {
            Row tile = tiles.remove(row.text("id"));
            if (tile == null) {
                throw row.error("has no tile in " + TILES);
            }
            units.add(unit(units.size(), row, tile));
        }
        for (Row tile : tiles.values()) {
            throw tile.error("gives a tile to the unknown unit " + tile.text("id"));
        }
        return new Region(units, borders(borderTable, units));
    }

    private static List<Row> provincesFirst(Table table) {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (boolean province : new boolean[] {true, false}) {
            for (Row row : table.rows()) {
                if (row.text("country").equals(Unit.AFGHANISTAN) == province) {
                    if (!ids.add(row.text("id"))) {
                        throw row.error("repeats the unit " + row.text("id"));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Map<String, Row> tilesById(Table table) {
        Map<String, Row> tiles = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Row row : table.rows()) {
            if (!places.add(row.text("col") + "," + row.text("row"))) {
                throw row.error("puts a second unit on the tile (" + row.text("col") + ", " + row.text("row") + ")");
            }
            if (tiles.put(row.text("id"), row) != null) {
                throw row.error("gives " + row.text("id") + " a second tile");
            }
        }
        return tiles;
    }

    private static Unit unit(int index, Row row, Row tile) {
        double scaled = row.numberOr("pop_2024_scaled", 0);
        return new Unit(
                index,
                row.text("id"),
                row.text("name"),
                row.text("country"),
                row.text("un_region"),
                row.number("lat"),
                row.number("lon"),
                row.number("area_km2"),
                scaled > 0 ? scaled : row.number("population"),
                row.numberOr("main_city_share", 0),
                row.number("rugged_0_1"),
                tile.integer("col"),
                tile.integer("row"),
                endowment(row));
    }

    private static Endowment endowment(Row row) {
        return new Endowment(
                row.integer("copper_0_3"),
                row.integer("oil_gas_0_3"),
                row.integer("gold_0_3"),
                row.integer("coal_0_3"),
                row.integer("iron_0_3"),
                row.integer("lithium_0_3"),
                row.integer("gems_stone_0_3"),
                row.integer("lead_zinc_0_3"),
                row.integer("cn_trade_0_3"),
                row.integer("cn_infra_0_3"),
                row.integer("cn_interest_max"),
                (int) row.numberOr("gateway_0_3", 0));
    }

    private static List<Border> borders(Table table, List<Unit> units) {
        Map<String, Integer> indexes = new HashMap<>();
        units.forEach(unit -> indexes.put(unit.id(), unit.index()));
        List<Border> borders = new ArrayList<>();
        Set<String> pairs = new HashSet<>();
        for (Row row : table.rows()) {
            String a = row.text("a");
            String b = row.text("b");
            Integer first = indexes.get(a);
            Integer second = indexes.get(b);
            if (first == null || second == null) {
                throw row.error("names the unknown unit " + (first == null ? a : b));
            }
            if (!pairs.add(a.compareTo(b) < 0 ? a + b : b + a)) {
                throw row.error("repeats the border of " + a + " and " + b);
            }
            borders.add(new Border(first, second, row.numberOr("border_km", 0), row.integer("core") == 1));
        }
        return borders;
    }
}
