package org.wakhan.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream.Builder;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Oracle: laws of independent uniform numbers. */
class StreamsTest {
    private static final Purpose ONE = Purpose.of("one");
    private static final int STREAMS = 20_000;

    /** Families of streams whose keys differ in one part only. */
    static java.util.stream.Stream<Arguments> families() {
        Builder<Arguments> families = java.util.stream.Stream.builder();
        families.add(family("agents", i -> new Streams(5, 0).stream(i, ONE)));
        families.add(family("agents by kind", i -> new Streams(5, 0).stream(Streams.agent("cell", 3, 7, i), ONE)));
        families.add(family("purposes", i -> new Streams(5, 0).stream(1, Purpose.of("purpose-" + i))));
        families.add(family("counts", i -> new Streams(5, 0).stream(1, ONE, i)));
        families.add(family("replicates", i -> new Streams(5, i).stream(1, ONE)));
        families.add(family("seeds", i -> new Streams(i, 0).stream(1, ONE)));
        families.add(family("high seeds", i -> new Streams((long) i << 40, 0).stream(1, ONE)));
        families.add(family("positions", i -> {
            Stream stream = new Streams(5, 0).stream(1, ONE, i / 100);
            IntStream.range(0, i % 100).forEach(n -> stream.nextLong());
            return stream;
        }));
        return families.build();
    }

    private static Arguments family(String name, IntFunction<Stream> streams) {
        return Arguments.of(name, streams);
    }

    private static double[] first(IntFunction<Stream> streams) {
        return IntStream.range(0, STREAMS)
                .mapToDouble(i -> streams.apply(i).open())
                .toArray();
    }

    /** More agents and purposes than keys are remembered, in two orders, so that each pushes others out. */
    @Test
    void aKeyIsTheSameWhateverWasAskedForBefore() {
        Streams asked = new Streams(5, 0);
        for (int i = 0; i < 3000; i++) {
            int agent = i % 1000;
            Purpose purpose = Purpose.of("purpose-" + i % 7);
            assertThat(asked.key(agent, purpose)).isEqualTo(new Streams(5, 0).key(agent, purpose));
        }
        Purpose one = Purpose.of("one purpose of many agents");
        for (int agent = 0; agent < 1000; agent++) {
            assertThat(asked.key(agent, one)).isEqualTo(new Streams(5, 0).key(agent, one));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void numbersAcrossStreamsAreUniform(String name, IntFunction<Stream> streams) {
        double[] first = first(streams);
        long[] counts = new long[128];
        for (double number : first) {
            counts[(int) (number * counts.length)]++;
        }
        double[] expected = new double[counts.length];
        Arrays.fill(expected, STREAMS / (double) counts.length);
        assertThat(Sampled.fits(expected, counts)).isGreaterThan(Sampled.LEVEL);
        assertThat(Sampled.fits(new UniformRealDistribution(null, 0, 1), first)).isGreaterThan(Sampled.LEVEL);
    }

    /** Error rate: a correlation beyond 4 standard errors, 6 in 100,000 a lag. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void neighbouringStreamsAreUncorrelated(String name, IntFunction<Stream> streams) {
        double[] first = first(streams);
        for (int lag : new int[] {1, 2, 16}) {
            double[] a = Arrays.copyOf(first, STREAMS - lag);
            double[] b = Arrays.copyOfRange(first, lag, STREAMS);
            assertThat(Sampled.correlation(a, b)).as("lag %d", lag).isCloseTo(0, within(4 / Math.sqrt(STREAMS - lag)));
        }
    }

    @Test
    void theSameKeyGivesTheSameNumbers() {
        Stream a = new Streams(-3, 9).stream(Streams.agent("firm", 4), ONE, 2);
        Stream b = new Streams(-3, 9).stream(Streams.agent("firm", 4), ONE, 2);
        for (int i = 0; i < 1000; i++) {
            assertThat(a.nextLong()).isEqualTo(b.nextLong());
        }
    }

    @Test
    void drawingFromOneStreamMovesNoOther() {
        Streams streams = new Streams(1, 0);
        Stream alone = new Streams(1, 0).stream(2, ONE);
        Stream beside = streams.stream(2, ONE);
        Stream noisy = streams.stream(3, ONE);
        Stream twin = streams.stream(2, Purpose.of("two"));
        for (int i = 0; i < 1000; i++) {
            noisy.gaussian();
            twin.nextLong();
            assertThat(beside.nextLong()).isEqualTo(alone.nextLong());
        }
    }

    @Test
    void seedsThatDifferOnlyAboveTheLow32BitsGiveDifferentStreams() {
        Set<Long> numbers = new HashSet<>();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            numbers.add(new Streams(7 ^ 1L << bit, 0).stream(1, ONE).nextLong());
        }
        assertThat(numbers).hasSize(Long.SIZE);
    }

    @Test
    void theOrderOfAnAgentsNumbersCounts() {
        assertThat(Streams.agent("cell", 1, 2)).isNotEqualTo(Streams.agent("cell", 2, 1));
        assertThat(Streams.agent("cell", 1)).isNotEqualTo(Streams.agent("firm", 1));
    }
}
