package org.wakhan.comparison;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wakhan.input.UserError;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.StoredResults;

/** A comparison read from its folder, with all its results open. */
public final class StoredComparison implements AutoCloseable {
    private final ComparisonManifest manifest;
    private final List<StoredResults> opened = new ArrayList<>();
    private final Comparison comparison;

    /**
     * Opens the results of every scenario of a comparison.
     *
     * @param view how the comparison sees results
     * @throws org.wakhan.input.UserError if some are missing or cannot be paired
     */
    public StoredComparison(ComparisonFolder folder, UnaryOperator<Results> view) {
        this.manifest = folder.read();
        try {
            Side baseline = open(folder, manifest.baseline(), view);
            List<Side> alternatives = new ArrayList<>();
            for (String key : manifest.alternatives()) {
                alternatives.add(open(folder, key, view));
            }
            this.comparison = Comparison.of(baseline, alternatives);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Side open(ComparisonFolder folder, String key, UnaryOperator<Results> view) {
        ResultFolder scenario = folder.scenario(key);
        if (!Files.exists(scenario.manifest())) {
            throw new UserError("The comparison in " + folder.path() + " holds no results of " + key
                    + " yet: it has none in " + scenario.path() + ".\nMaybe continue it: " + manifest.command());
        }
        StoredResults results = StoredResults.open(scenario);
        opened.add(results);
        return new Side(key, view.apply(results));
    }

    public ComparisonManifest manifest() {
        return manifest;
    }

    public Comparison comparison() {
        return comparison;
    }

    @Override
    public void close() {
        opened.forEach(StoredResults::close);
    }
}
