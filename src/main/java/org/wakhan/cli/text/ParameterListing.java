package org.wakhan.cli.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows of the registry. */
public final class ParameterListing {
    private static final List<String> IN_TABLE = List.of("key", "value", "prior", "unit", "status", "meaning");

    private ParameterListing() {}

    /** Columns for a terminal. */
    public static void table(List<Parameter> parameters, PrintWriter out) {
        List<Map<String, String>> rows = rows(parameters);
        StringBuilder layout = new StringBuilder();
        for (String column : IN_TABLE) {
            int width = column.length();
            for (Map<String, String> row : rows) {
                width = Math.max(width, row.getOrDefault(column, "").length());
            }
            layout.append(layout.isEmpty() ? "" : "  ")
                    .append("%-")
                    .append(width)
                    .append('s');
        }
        out.println(String.format(layout.toString(), IN_TABLE.toArray()).stripTrailing());
        for (Map<String, String> row : rows) {
            Object[] cells = IN_TABLE.stream().map(row::get).toArray();
            out.println(String.format(layout.toString(), cells).stripTrailing());
        }
    }

    public static void csv(List<Parameter> parameters, PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<Map<String, String>> rows = rows(parameters);
        csv.writeRecord(rows.get(0).keySet());
        rows.forEach(row -> csv.writeRecord(row.values()));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void json(List<Parameter> parameters, PrintWriter out) {
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(rows(parameters)));
    }

    private static List<Map<String, String>> rows(List<Parameter> parameters) {
        return parameters.stream().map(ParameterListing::row).toList();
    }

    private static Map<String, String> row(Parameter parameter) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("key", parameter.key());
        row.put("value", parameter.format(parameter.point()));
        row.put(
                "prior",
                parameter.prior() instanceof Law.Fixed ? "" : parameter.prior().toString());
        row.put("unit", parameter.unit());
        row.put("range", range(parameter));
        row.put("mechanism", parameter.mechanism());
        row.put("status", parameter.status().word());
        row.put("meaning", parameter.meaning());
        row.put("evidence", parameter.evidence());
        return row;
    }

    /** The hard range or the words of a choice. */
    static String range(Parameter parameter) {
        if (parameter.domain() instanceof Domain.Choice choice) {
            return String.join(" | ", choice.words());
        }
        Domain.Range range = (Domain.Range) parameter.domain();
        String max = range.max() == Double.MAX_VALUE ? "" : parameter.format(range.max());
        return parameter.format(range.min()) + " to " + max;
    }
}
