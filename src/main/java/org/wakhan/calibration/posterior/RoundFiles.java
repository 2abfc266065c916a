package org.wakhan.calibration.posterior;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wakhan.calibration.abc.Particle;
import org.wakhan.calibration.abc.Rounds;
import org.wakhan.input.Row;
import org.wakhan.input.SystemReason;
import org.wakhan.input.Table;
import org.wakhan.input.UserError;
import org.wakhan.store.file.WholeFile;

/**
 * Rounds of a calibration as files: one CSV file a round, with a row for each simulation that finished. A file is there as
 * a whole or not at all.
 *
 * @param folder where they are
 * @param parameters keys of the free parameters
 * @param targets ids of the fitted observations
 */
public record RoundFiles(Path folder, List<String> parameters, List<String> targets) implements Rounds {
    public RoundFiles {
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
    }

    @Override
    public @Nullable List<Particle> load(int round) {
        Path file = file(round);
        if (!Files.exists(file)) {
            return null;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<Particle> particles = new ArrayList<>();
            for (Row row : Table.read(file.toString(), reader).rows()) {
                particles.add(new Particle(row.integer("run"), numbers(row, parameters), numbers(row, targets)));
            }
            return particles;
        } catch (IOException e) {
            throw new UserError("The file " + file + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
    }

    private static double[] numbers(Row row, List<String> columns) {
        return columns.stream().mapToDouble(row::number).toArray();
    }

    @Override
    public void save(int round, List<Particle> particles) {
        WholeFile.write(file(round), writer -> {
            writer.write("run," + String.join(",", parameters) + "," + String.join(",", targets) + "\n");
            for (Particle particle : particles) {
                StringBuilder line = new StringBuilder().append(particle.run());
                append(line, particle.scores());
                append(line, particle.statistics());
                writer.write(line.append('\n').toString());
            }
        });
    }

    private static void append(StringBuilder line, double[] numbers) {
        for (double number : numbers) {
            line.append(',').append(number);
        }
    }

    private Path file(int round) {
        return folder.resolve(String.format(Locale.ROOT, "round-%02d.csv", round));
    }
}
