package org.wakhan.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.junit.jupiter.api.Test;

/** Oracle: the library's sampler, made anew for each stream. */
class SamplerTest {
    private static final int DRAWS = 200;

    private final Sampler sampler = new Sampler(random -> ChengBetaSampler.of(random, 2.8, .7));

    private static Stream stream(int number) {
        return new Streams(2026, 4).stream(number, Purpose.of("test-sampler"));
    }

    private static void assertDrawsLikeTheLibrary(Sampler drawing) {
        for (int i = 0; i < DRAWS; i++) {
            Stream stream = stream(i);
            Stream same = stream(i);
            assertThat(drawing.draw(stream))
                    .isEqualTo(ChengBetaSampler.of(same, 2.8, .7).sample());
            assertThat(stream.nextLong()).isEqualTo(same.nextLong());
        }
    }

    @Test
    void eachStreamDrawsWhatASamplerOfItsOwnWouldDraw() {
        assertDrawsLikeTheLibrary(sampler);
    }

    @Test
    void theLawIsKeptInAStoredState() throws IOException, ClassNotFoundException {
        sampler.draw(stream(0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sampler);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertDrawsLikeTheLibrary((Sampler) in.readObject());
        }
    }
}
