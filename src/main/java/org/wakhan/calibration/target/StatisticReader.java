package org.wakhan.calibration.target;

import java.util.List;
import java.util.Locale;
import org.wakhan.calibration.ProvinceMap;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Source;
import org.wakhan.region.Region;

/** Reads what {@code targets.csv} says in its column {@code statistic}: a name and what it is of. */
final class StatisticReader {
    private final Region region;
    private final RecordStatistics record;
    private final MajorAttacks major;
    private final ChineseTargets chinese;
    private final ProvinceMap map;

    StatisticReader(Region region) {
        this.region = region;
        this.record = new RecordStatistics(region.provinces().size());
        this.major = new MajorAttacks(region.provinces().size());
        this.chinese = new ChineseTargets(region);
        this.map = ProvinceMap.of(region);
    }

    /**
     * The statistic of some words, such as {@code attacks un isis-k}.
     *
     * @throws IllegalArgumentException if there is no such statistic
     */
    Statistic read(String text) {
        List<String> words = List.of(text.split(" ", 3));
        return switch (words.get(0)) {
            case "attacks" -> record.attacks(source(words), Who.of(last(words, 2)));
            case "fall" -> record.fall(source(words), Who.of(last(words, 2)));
            case "busiest-month" -> record.busiestMonth(source(words), Who.of(last(words, 2)));
            case "provinces" -> record.provinces(source(words), Who.of(last(words, 2)));
            case "one-sided-deaths" -> record.oneSidedDeaths(source(words), Who.of(last(words, 2)));
            case "claimed-explosions" -> record.claimedExplosions(Who.of(last(words, 1)));
            case "verified-share" -> record.verifiedShare();
            case "major-attacks" -> major.number();
            case "major-killed" -> major.killed();
            case "major-share" -> major.share(region.unit(last(words, 1)).index());
            case "chinese-inside" -> chinese.inside();
            case "chinese-inside-change" -> chinese.insideChange();
            case "chinese-border" -> chinese.border();
            case "chinese-north-east-share" -> chinese.northEastShare();
            case "protest-share" -> chinese.protestShare();
            case "protest-delay" -> chinese.protestDelay();
            case "events" ->
                events(EventType.valueOf(last(words, 1).toUpperCase(Locale.ROOT).replace('-', '_')));
            case "outcome" -> OutcomeStatistic.of(last(words, 1));
            case "moment" -> MomentStatistic.of(words.get(1), last(words, 2), map);
            default -> throw new IllegalArgumentException("There is no statistic " + words.get(0) + ".");
        };
    }

    private static Source source(List<String> words) {
        return Source.valueOf(words.get(1).toUpperCase(Locale.ROOT));
    }

    private static String last(List<String> words, int position) {
        if (words.size() != position + 1) {
            throw new IllegalArgumentException("The statistic " + words.get(0) + " needs " + position + " words.");
        }
        return words.get(position);
    }

    private static Statistic events(EventType type) {
        return (history, period) -> {
            int count = 0;
            for (Event event : history.events()) {
                count += event.type() == type && period.holds(history, event) ? 1 : 0;
            }
            return count;
        };
    }
}
