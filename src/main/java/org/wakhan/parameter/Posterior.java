package org.wakhan.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.Digest;
import org.wakhan.input.Row;
import org.wakhan.input.Table;
import tools.jackson.databind.json.JsonMapper;

/**
 * Joint draws of the fitted parameters from what is known after the fit. Immutable.
 *
 * <p>Each draw names the simulated history of the calibration that it comes from. The parameters that were not fitted keep
 * their prior, but in a draw they have the values of that history, so that what was accepted together stays together.
 */
public final class Posterior {
    private static final String FOLDER = "/org/wakhan/calibration/posterior/";
    private static final String CSV = "posterior.csv";
    private static final String MANIFEST = "posterior.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PosteriorManifest manifest;
    private final List<String> keys;
    private final int[] runs;
    private final double[][] values;
    private final String digest;

    /**
     * @param keys keys of the fitted parameters
     * @param runs number of the calibration's history behind each draw; at least one draw
     * @param values by draw and key
     */
    public Posterior(PosteriorManifest manifest, List<String> keys, int[] runs, double[][] values) {
        if (runs.length == 0 || runs.length != values.length) {
            throw new IllegalArgumentException("A posterior must have draws, and a history for each.");
        }
        this.manifest = manifest;
        this.keys = List.copyOf(keys);
        this.runs = runs.clone();
        this.values = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != keys.size()) {
                throw new IllegalArgumentException("Draw " + i + " must have " + keys.size() + " values.");
            }
            this.values[i] = values[i].clone();
        }
        this.digest = digestOf();
    }

    /** The posterior that ships with the program. Read once. */
    public static Posterior shipped() {
        return Shipped.POSTERIOR;
    }

    private static final class Shipped {
        static final Posterior POSTERIOR = load();

        private static Posterior load() {
            try (Reader csv = resource(CSV);
                    Reader manifest = resource(MANIFEST)) {
                return read(CSV, csv, JSON.readValue(manifest, PosteriorManifest.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Reader resource(String name) {
            InputStream stream = Posterior.class.getResourceAsStream(FOLDER + name);
            if (stream == null) {
                throw new IllegalStateException("The program was built without " + name + ".");
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }
    }

    /** Reads a posterior: columns draw and run, then one for each fitted parameter. */
    public static Posterior read(String name, Reader csv, PosteriorManifest manifest) throws IOException {
        List<Row> rows = Table.read(name, csv).rows();
        List<String> keys = new ArrayList<>(manifest.priors().keySet());
        int[] runs = new int[rows.size()];
        double[][] values = new double[rows.size()][keys.size()];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = rows.get(i).integer("run");
            for (int k = 0; k < keys.size(); k++) {
                values[i][k] = rows.get(i).number(keys.get(k));
            }
        }
        return new Posterior(manifest, keys, runs, values);
    }

    public PosteriorManifest manifest() {
        return manifest;
    }

    /** Keys of the fitted parameters. */
    public List<String> keys() {
        return keys;
    }

    /** Number of draws. */
    public int size() {
        return runs.length;
    }

    /** Number of the calibration's history behind a draw. */
    public int run(int draw) {
        return runs[draw];
    }

    /**
     * The value of a fitted parameter in a draw.
     *
     * @param column position of its key among {@link #keys()}
     */
    public double value(int draw, int column) {
        return values[draw][column];
    }

    /**
     * The values of a fitted parameter, by draw.
     *
     * @throws IllegalArgumentException if it was not fitted
     */
    public double[] values(String key) {
        int position = keys.indexOf(key);
        if (position < 0) {
            throw new IllegalArgumentException("The parameter " + key + " was not fitted.");
        }
        double[] column = new double[values.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = values[i][position];
        }
        return column;
    }

    /** SHA-256 of seed, keys and draws. */
    public String digest() {
        return digest;
    }

    private String digestOf() {
        StringBuilder text = new StringBuilder();
        text.append(manifest.seed()).append(' ').append(String.join(" ", keys)).append('\n');
        for (int i = 0; i < runs.length; i++) {
            text.append(runs[i]);
            for (double value : values[i]) {
                text.append(' ').append(Double.toHexString(value));
            }
            text.append('\n');
        }
        return Digest.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Posterior posterior && digest.equals(posterior.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
