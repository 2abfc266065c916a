package org.wakhan.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.SavedState;

/** Writes the state of a simulation, without the facts that all histories share. */
final class StateWriter extends ObjectOutputStream {
    private StateWriter(OutputStream out) throws IOException {
        super(out);
        enableReplaceObject(true);
    }

    static SavedState write(Simulation simulation, int replicate, LocalDate date) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (StateWriter writer = new StateWriter(new DeflaterOutputStream(bytes, deflater))) {
            writer.writeObject(simulation);
        } catch (IOException e) {
            throw new UncheckedIOException("The state of history " + replicate + " cannot be written.", e);
        } finally {
            deflater.end();
        }
        return new SavedState(replicate, date, bytes.toByteArray());
    }

    @Override
    protected @Nullable Object replaceObject(@Nullable Object object) {
        SharedFacts name = object == null ? null : SharedFacts.naming(object);
        return name == null ? object : name;
    }
}
