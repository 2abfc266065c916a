package org.wakhan.cli.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wakhan.experiment.Shard;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads shards such as {@code 2/3}. */
final class ShardConverter implements ITypeConverter<Shard> {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    @Override
    public Shard convert(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            int of = Integer.parseInt(matcher.group(2));
            if (number <= of) {
                return new Shard(number, of);
            }
        }
        throw new TypeConversionException(
                "\"" + text + "\" must be I/N with I from 1 to N and N at most 999999, such as 2/3.");
    }
}
