package org.wakhan.design;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.Digest;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.ValueReader;

/** Reads points from a CSV file: a header with the names of the factors, a row a point. */
final class PointsFile {
    /** Column of {@code design.csv} that holds the number of a point; the rows are numbered anew. */
    private static final String POINT = "point";

    private final Path file;
    private final List<Dimension> dimensions;
    private final Problems problems;
    private final ValueReader values;

    PointsFile(Path file, List<Dimension> dimensions, Problems problems) {
        this.file = file;
        this.dimensions = dimensions;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /**
     * The points, or null where something is wrong with one.
     *
     * @param place where the file is named
     */
    @Nullable
    Design read(Place place) {
        List<double[]> points = new ArrayList<>();
        if (Files.isDirectory(file)) {
            problems.add(place, file + " is a folder, but must be a file with points.");
            return null;
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file)) {
            List<String> header = List.of();
            for (CsvRecord row : csv) {
                Place line = new Place(file.toString(), (int) row.getStartingLineNumber(), 0);
                List<String> fields =
                        row.getFields().stream().map(String::strip).toList();
                if (header.isEmpty()) {
                    header = fields;
                    if (!hasAllColumns(header, place, line)) {
                        return null;
                    }
                } else if (fields.size() != header.size()) {
                    problems.add(
                            line,
                            "the row has " + fields.size() + (fields.size() == 1 ? " field" : " fields")
                                    + ", but the header has " + header.size() + "."
                                    + (fields.size() > header.size()
                                            ? "\nMaybe a number has a comma for its decimal point."
                                            : ""));
                } else {
                    points.add(point(header, fields, line));
                }
            }
        } catch (NoSuchFileException e) {
            problems.add(place, "there is no file " + file + " with points.");
            return null;
        } catch (IOException | RuntimeException e) {
            problems.add(
                    place,
                    "the points in " + file + " cannot be read: "
                            + (e instanceof IOException unread ? SystemReason.of(unread) : e.getMessage())
                            + ".");
            return null;
        }
        if (points.isEmpty() && problems.isEmpty()) {
            problems.add(Place.of(file.toString()), "the file must hold a header and at least one point.");
        }
        return problems.isEmpty() ? new Listed(file, sha256(), points) : null;
    }

    private boolean hasAllColumns(List<String> header, Place place, Place line) {
        List<String> names = dimensions.stream().map(Dimension::name).toList();
        for (String name : names) {
            if (!header.contains(name)) {
                problems.add(
                        place,
                        "the file " + file + " lacks the column \"" + name + "\" of a factor."
                                + (header.size() == 1 && header.get(0).matches(".*[;\t].*")
                                        ? "\nMaybe its columns are separated otherwise than by commas."
                                        : NearestName.hint(name, header)));
                return false;
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (header.indexOf(column) < i) {
                problems.add(line, "the header holds the column \"" + column + "\" twice.");
                return false;
            }
            if (!names.contains(column) && !column.equals(POINT)) {
                problems.add(
                        line,
                        "the column \"" + column + "\" is no factor; the factors are " + String.join(", ", names) + "."
                                + NearestName.hint(column, names));
                return false;
            }
        }
        return true;
    }

    private double[] point(List<String> header, List<String> fields, Place place) {
        double[] point = new double[dimensions.size()];
        for (int i = 0; i < point.length; i++) {
            Dimension dimension = dimensions.get(i);
            String text = fields.get(header.indexOf(dimension.name()));
            if (text.isEmpty()) {
                problems.add(
                        place, "the field of the factor " + dimension.name() + " is empty, but must hold a value.");
            } else if (dimension.target() instanceof Target.Named named) {
                point[i] = named.names().indexOf(text);
                if (point[i] < 0) {
                    problems.add(
                            place,
                            "scenario is \"" + text + "\", but must be one of " + String.join(", ", named.names()) + "."
                                    + NearestName.hint(text, named.names()));
                }
            } else {
                point[i] = value(parameter(dimension), text, place);
            }
        }
        return point;
    }

    private static Parameter parameter(Dimension dimension) {
        return dimension.target() instanceof Target.Dated dated
                ? dated.parameter()
                : ((Target.Setting) dimension.target()).parameter();
    }

    private double value(Parameter parameter, String text, Place place) {
        boolean number = LawText.isNumber(text);
        Law law = values.read(parameter, number ? new Node.Number(place, text) : new Node.Text(place, text));
        return law == null ? Double.NaN : law.point();
    }

    private String sha256() {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError("The points in " + file + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
    }
}
