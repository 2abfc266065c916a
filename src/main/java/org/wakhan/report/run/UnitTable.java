package org.wakhan.report.run;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.map.UnitValues;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Unit;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;

/** The values behind the maps, for those who want the numbers or cannot see the colours. */
final class UnitTable implements Section {
    private static final List<Outcome> COLUMNS = List.of(
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.ATTACKS,
            Outcomes.KILLED,
            Outcomes.chineseAttacks(),
            Outcomes.ARRESTS,
            Outcomes.securityShare(),
            Outcomes.TALIBAN_CONTROL,
            Outcomes.FIRMS_OPERATING,
            Outcomes.STAFF);

    @Override
    public String id() {
        return "units";
    }

    @Override
    public String heading() {
        return "Values by unit";
    }

    @Override
    public String html(Page page) {
        if (page.histories() == 0) {
            return Html.paragraph("No history finished.");
        }
        List<UnitValues> values = COLUMNS.stream()
                .map(outcome -> UnitValues.mean(page.results(), page.region(), outcome))
                .toList();
        List<String> header = new ArrayList<>(List.of("Unit", "Country"));
        COLUMNS.forEach(outcome -> header.add(outcome.what() + " (" + outcome.totalUnit() + ")"));
        HtmlTable table = new HtmlTable("Means over histories by unit", 2, header);
        for (Unit unit : page.region().units()) {
            List<String> row = new ArrayList<>(List.of(unit.name(), unit.country()));
            values.forEach(column -> row.add(Rounded.text(column.of(unit))));
            table.row(row);
        }
        return Html.details("Show the table of 34 provinces and 14 neighbouring units", table.html())
                + Html.paragraph("A dash marks outcomes that the model does not define outside Afghanistan. Totals in"
                        + " Afghanistan, as in the summary, leave out the 14 neighbouring units.");
    }
}
