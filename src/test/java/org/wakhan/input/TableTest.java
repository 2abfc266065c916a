package org.wakhan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Oracle: small tables written here. */
class TableTest {

    private static Row row(String text) throws IOException {
        return Table.read("facts.csv", new StringReader(text)).rows().get(0);
    }

    @Test
    void cellsAreReadByColumnAndTrimmed() throws IOException {
        Row row = row("name,count,share\n\" Kabul, city \", 3 ,0.5\n");
        assertThat(row.text("name")).isEqualTo("Kabul, city");
        assertThat(row.integer("count")).isEqualTo(3);
        assertThat(row.number("share")).isEqualTo(.5);
    }

    @Test
    void anEmptyCellTakesTheOtherValueOnlyWhereOneIsGiven() throws IOException {
        Row row = row("name,count\nKabul,\n");
        assertThat(row.numberOr("count", 7)).isEqualTo(7);
        assertThatThrownBy(() -> row.number("count")).hasMessageContaining("facts.csv, line 2");
    }

    @Test
    void whatCannotBeReadIsRefusedWithFileLineAndColumn() throws IOException {
        Row row = row("name,count\nKabul,2.5\n");
        assertThatThrownBy(() -> row.integer("count"))
                .hasMessageContaining("facts.csv, line 2")
                .hasMessageContaining("2.5 in count");
        assertThatThrownBy(() -> row.number("name")).hasMessageContaining("\"Kabul\" in name");
        assertThatThrownBy(() -> row.text("places")).hasMessageContaining("column places");
    }

    @Test
    void aRowWithMoreOrFewerFieldsThanTheHeaderIsRefused() {
        assertThatThrownBy(() -> row("name,count\nKabul,2,5\n"))
                .hasMessageContaining("line 2 has 3 fields, but the header has 2");
        assertThatThrownBy(() -> row("name,count\nKabul\n")).hasMessageContaining("line 2 has 1 fields");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> Table.resource(TableTest.class, "absent.csv")).hasMessageContaining("absent.csv");
    }
}
