package org.wakhan.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.StreamCorruptedException;
import java.util.zip.InflaterInputStream;
import org.wakhan.history.SavedState;

/** Reads the state of a simulation and gives it the facts that all histories share. */
final class StateReader extends ObjectInputStream {
    private StateReader(InputStream in) throws IOException {
        super(in);
        enableResolveObject(true);
    }

    /**
     * Reads a state.
     *
     * @throws UnreadableState if it is not one that this program has written
     */
    static Simulation read(SavedState state) {
        try (InputStream bytes = new InflaterInputStream(new ByteArrayInputStream(state.bytes()));
                StateReader reader = new StateReader(bytes)) {
            Simulation simulation = (Simulation) reader.readObject();
            // The sum that tells damage stands at the end.
            if (bytes.read() >= 0) {
                throw new StreamCorruptedException("Something follows the state.");
            }
            return simulation;
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            throw new UnreadableState(state.replicate(), e);
        }
    }

    @Override
    protected Object resolveObject(Object object) {
        return object instanceof SharedFacts name ? name.facts() : object;
    }
}
