package org.wakhan.calibration.hindcast;

import java.time.YearMonth;
import java.util.List;
import org.wakhan.scenario.Scenario;

/** What forecasts may know at an origin besides the observations by province and month. */
public interface Knowledge {
    /** By definition: the registry's laws as they are today, whatever the origin. */
    Knowledge OF_TODAY = new Knowledge() {
        @Override
        public Scenario at(String key, Scenario scenario, YearMonth origin) {
            return scenario;
        }

        @Override
        public int histories() {
            return 0;
        }

        @Override
        public List<String> fitted(YearMonth origin) {
            return List.of();
        }
    };

    /**
     * A scenario with what was known at an origin.
     *
     * @param key name of the scenario's file
     */
    Scenario at(String key, Scenario scenario, YearMonth origin);

    /** Histories that parameters were fitted with for each origin; 0 where nothing was fitted. */
    int histories();

    /** Ids of the observations that parameters were fitted to. */
    List<String> fitted(YearMonth origin);
}
