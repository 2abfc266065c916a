package org.wakhan.store.folder;

import java.nio.file.Path;
import org.wakhan.input.UserError;
import org.wakhan.store.manifest.Difference;
import org.wakhan.store.manifest.Manifest;

/**
 * The rule of which results an experiment may continue: those of the same share of the same experiment.
 *
 * @param path the folder
 * @param there what its results are of
 * @param planned the experiment
 */
record Continuation(Path path, Manifest there, Manifest planned) {
    /** Refuses results of another experiment or of another share. */
    void requireSame() {
        if (!there.fingerprint().equals(planned.fingerprint())) {
            throw new UserError("The folder " + path + " holds the results of another experiment: "
                    + Difference.between(there, planned)
                    + ".\nMaybe choose a new folder with --out, or replace those results with --overwrite.");
        }
        if (!there.part().isOfSameShare(planned.part())) {
            throw new UserError("The folder " + path + " holds "
                    + there.part().inWords() + " of this experiment, not "
                    + planned.part().inWords() + ".\nMaybe choose a folder of its own for each shard with --out.");
        }
        if (there.part().of() > 1
                && there.variation().runsDiffer() != planned.variation().runsDiffer()) {
            throw new UserError("The folder " + path + " holds " + there.part().inWords()
                    + " with replicates \"" + there.variation().replicates() + "\", not \""
                    + planned.variation().replicates()
                    + "\": the one deals whole points to shards, the other single"
                    + " histories.\nMaybe run all shards into new folders with --out.");
        }
    }

    /** Points can be added and so can histories, but with fewer of the one no design has the results of both. */
    void requireNoLarger() {
        int points = planned.variation().points() - there.variation().points();
        if (points < 0 || points > 0 && planned.runs() < there.runs()) {
            throw new UserError("The folder " + path + " holds " + size(there) + " of this sweep, not " + size(planned)
                    + ".\nMaybe ask for at least as many of each, or choose a new folder with --out.");
        }
    }

    private static String size(Manifest of) {
        return of.variation().points() + " points with " + of.runs() + " histories each";
    }
}
