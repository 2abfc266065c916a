package org.wakhan.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;
import org.wakhan.history.SavedState;

/** Reads the state of a simulation and gives it the facts that all histories share. */
final class StateReader extends ObjectInputStream {
    private StateReader(InputStream in) throws IOException {
        super(in);
        enableResolveObject(true);
    }

    static Simulation read(SavedState state) {
        try (StateReader reader = new StateReader(new InflaterInputStream(new ByteArrayInputStream(state.bytes())))) {
            return (Simulation) reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The state of history " + state.replicate() + " cannot be read.", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The state of history " + state.replicate() + " was written by another version of the program.", e);
        }
    }

    @Override
    protected Object resolveObject(Object object) {
        return object instanceof SharedFacts name ? name.facts() : object;
    }
}
