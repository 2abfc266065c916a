package org.wakhan.statistics;

/**
 * Counts by unit (row) and month (column): how they vary within units and go together between neighbours.
 *
 * <p>Comparisons in time use Pearson residuals r = (y - m) / sqrt(max(m, floor)) with the mean m of the unit over months,
 * so that large units do not drown small ones. Detrended residuals are free of what all units share: the mean of each
 * month over units is taken off.
 */
public final class CountTable {
    /** Floor under a unit's mean, so that a unit with hardly an event has no giant residual. */
    private static final double FLOOR = .05;
    /** Added to totals before logarithms. */
    private static final double HALF = .5;

    private final double[][] counts;
    private final double[] means;

    /**
     * @param counts at least two rows and two columns; not copied
     */
    public CountTable(double[][] counts) {
        this.counts = counts;
        this.means = new double[counts.length];
        for (int unit = 0; unit < means.length; unit++) {
            means[unit] = Spread.mean(counts[unit]);
        }
    }

    /** Sum of each row. */
    public double[] totals() {
        double[] totals = new double[counts.length];
        for (int unit = 0; unit < totals.length; unit++) {
            totals[unit] = Spread.sum(counts[unit]);
        }
        return totals;
    }

    /** Sum of each column. */
    public double[] national() {
        double[] sums = new double[counts[0].length];
        for (double[] row : counts) {
            for (int month = 0; month < sums.length; month++) {
                sums[month] += row[month];
            }
        }
        return sums;
    }

    /** Share of cells that are 0. */
    public double zeroShare() {
        return Concentration.zeroShare(counts);
    }

    /**
     * Dispersion alpha of a negative binomial law with variance m + alpha m^2 within units, by moments pooled over units:
     * sum of (v - m) over sum of m^2, with the variance v of denominator n. NaN where all is 0.
     */
    public double dispersion() {
        double excess = 0;
        double squares = 0;
        for (int unit = 0; unit < means.length; unit++) {
            excess += Spread.squares(counts[unit]) / counts[unit].length - means[unit];
            squares += means[unit] * means[unit];
        }
        return excess / squares;
    }

    /** Pearson residuals within units. */
    public double[][] residuals() {
        double[][] residuals = new double[counts.length][counts[0].length];
        for (int unit = 0; unit < residuals.length; unit++) {
            double scale = Math.sqrt(Math.max(means[unit], FLOOR));
            for (int month = 0; month < residuals[unit].length; month++) {
                residuals[unit][month] = (counts[unit][month] - means[unit]) / scale;
            }
        }
        return residuals;
    }

    /** Pearson residuals within units, less the mean of each month over units. */
    public double[][] detrended() {
        double[][] residuals = residuals();
        for (int month = 0; month < residuals[0].length; month++) {
            double mean = 0;
            for (double[] row : residuals) {
                mean += row[month] / residuals.length;
            }
            for (double[] row : residuals) {
                row[month] -= mean;
            }
        }
        return residuals;
    }

    /** Lag-1 correlation of residuals within units, pooled over units. */
    public double lag1() {
        double[][] residuals = residuals();
        return Correlation.lag1(residuals, residuals);
    }

    /** Lag-1 correlation of detrended residuals within units, pooled over units. */
    public double lag1Detrended() {
        double[][] residuals = detrended();
        return Correlation.lag1(residuals, residuals);
    }

    /**
     * Correlation of a unit's detrended residual with the mean of its neighbours' in the same month.
     *
     * @param neighbours indexes of each unit's neighbours
     */
    public double neighboursSameMonth(int[][] neighbours) {
        double[][] residuals = detrended();
        return Correlation.pooled(residuals, ofNeighbours(residuals, neighbours));
    }

    /** Correlation of a unit's detrended residual with the mean of its neighbours' in the month before. */
    public double neighboursLag1(int[][] neighbours) {
        double[][] residuals = detrended();
        return Correlation.lag1(residuals, ofNeighbours(residuals, neighbours));
    }

    /** Moran's I of the logarithms of totals plus a half, every unit's neighbours weighing 1 together. */
    public double moran(int[][] neighbours) {
        double[] logs = totals();
        for (int unit = 0; unit < logs.length; unit++) {
            logs[unit] = Math.log(logs[unit] + HALF);
        }
        double mean = Spread.mean(logs);
        double product = 0;
        int weight = 0;
        for (int unit = 0; unit < logs.length; unit++) {
            for (int neighbour : neighbours[unit]) {
                product += (logs[unit] - mean) * (logs[neighbour] - mean) / neighbours[unit].length;
            }
            weight += neighbours[unit].length > 0 ? 1 : 0;
        }
        double squares = Spread.squares(logs);
        return squares > 0 ? logs.length * product / (weight * squares) : Double.NaN;
    }

    private static double[][] ofNeighbours(double[][] table, int[][] neighbours) {
        double[][] means = new double[table.length][table[0].length];
        for (int unit = 0; unit < means.length; unit++) {
            for (int neighbour : neighbours[unit]) {
                for (int month = 0; month < means[unit].length; month++) {
                    means[unit][month] += table[neighbour][month] / neighbours[unit].length;
                }
            }
        }
        return means;
    }
}
