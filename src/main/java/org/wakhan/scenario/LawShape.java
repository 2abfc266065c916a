package org.wakhan.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.parameter.Law;

/** The ways in which files and options state a law: a word and named numbers. */
enum LawShape {
    FIXED("fixed", "value"),
    UNIFORM("uniform", "low", "high"),
    NORMAL("normal", "mean", "sd"),
    LOG_NORMAL("log-normal", "median", "sigma"),
    /** The log-normal law whose central 90 % lies between two values. */
    LOG_NORMAL_BETWEEN("log-normal", "low", "high"),
    BETA("beta", "a", "b"),
    GAMMA("gamma", "shape", "rate");

    private final String word;
    private final List<String> arguments;

    LawShape(String word, String... arguments) {
        this.word = word;
        this.arguments = List.of(arguments);
    }

    /** What a file calls the law; two shapes share {@code log-normal}. */
    String word() {
        return word;
    }

    /** Names of the numbers, in the order in which the textual form lists them. */
    List<String> arguments() {
        return arguments;
    }

    /**
     * The law with some numbers.
     *
     * @param numbers one for each of {@link #arguments()}
     * @throws IllegalArgumentException if the numbers make no law
     */
    Law law(double... numbers) {
        return switch (this) {
            case FIXED -> new Law.Fixed(numbers[0]);
            case UNIFORM -> new Law.Uniform(numbers[0], numbers[1]);
            case NORMAL -> new Law.Normal(numbers[0], numbers[1]);
            case LOG_NORMAL -> new Law.LogNormal(numbers[0], numbers[1]);
            case LOG_NORMAL_BETWEEN -> Law.LogNormal.between(numbers[0], numbers[1]);
            case BETA -> new Law.Beta(numbers[0], numbers[1]);
            case GAMMA -> new Law.Gamma(numbers[0], numbers[1]);
        };
    }

    /** The shape in which a law is written. */
    static LawShape of(Law law) {
        if (law instanceof Law.Fixed) {
            return FIXED;
        } else if (law instanceof Law.Uniform) {
            return UNIFORM;
        } else if (law instanceof Law.Normal) {
            return NORMAL;
        } else if (law instanceof Law.LogNormal) {
            return LOG_NORMAL;
        } else if (law instanceof Law.Beta) {
            return BETA;
        }
        return GAMMA;
    }

    /** The numbers of a law, in the order of the arguments of its shape. */
    static double[] numbers(Law law) {
        if (law instanceof Law.Fixed fixed) {
            return new double[] {fixed.value()};
        } else if (law instanceof Law.Uniform uniform) {
            return new double[] {uniform.low(), uniform.high()};
        } else if (law instanceof Law.Normal normal) {
            return new double[] {normal.mean(), normal.sd()};
        } else if (law instanceof Law.LogNormal logNormal) {
            return new double[] {logNormal.median(), logNormal.sigma()};
        } else if (law instanceof Law.Beta beta) {
            return new double[] {beta.a(), beta.b()};
        } else if (law instanceof Law.Gamma gamma) {
            return new double[] {gamma.shape(), gamma.rate()};
        }
        throw new IllegalArgumentException("The law " + law + " has no textual form.");
    }

    /** The words of all laws, each once. */
    static List<String> words() {
        return Arrays.stream(values()).map(LawShape::word).distinct().toList();
    }

    /** All shapes with a word, the one preferred in text first. */
    static List<LawShape> named(String word) {
        return Arrays.stream(values()).filter(shape -> shape.word.equals(word)).toList();
    }

    /**
     * The shape with a word that some argument names fit best: the one that knows most of them.
     *
     * @return null if no law has that word
     */
    static @Nullable LawShape matching(String word, Set<String> names) {
        LawShape best = null;
        long most = -1;
        for (LawShape shape : named(word)) {
            long known = shape.arguments.stream().filter(names::contains).count();
            if (known > most) {
                most = known;
                best = shape;
            }
        }
        return best;
    }
}
