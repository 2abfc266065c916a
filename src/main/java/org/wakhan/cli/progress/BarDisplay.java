package org.wakhan.cli.progress;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.text.Words;
import org.wakhan.experiment.Tally;

/** A bar with rate and time left, for a terminal. */
final class BarDisplay implements Display {
    private static final int MILLIS_BETWEEN_LOOKS = 200;

    private final String name;
    private @Nullable ProgressBar bar;

    BarDisplay(String name) {
        this.name = name;
    }

    @Override
    public void show(Tally tally) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(tally.planned())
                    .startsFrom(tally.before(), Duration.ZERO)
                    .setUpdateIntervalMillis(MILLIS_BETWEEN_LOOKS)
                    .setRenderer(new BarLine())
                    .build();
        }
        bar.stepTo(tally.ended());
        if (tally.perSecond() > 0) {
            bar.setExtraMessage(String.format(
                    Locale.ROOT,
                    " %.1f/s, %s left%s",
                    tally.perSecond(),
                    Words.time(tally.timeLeft()),
                    tally.failed() > 0 ? ", " + tally.failed() + " failed" : ""));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
