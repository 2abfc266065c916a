package org.wakhan.statistics;

/** Correlations of a series with another or with its own past. NaN where a series does not vary. */
public final class Correlation {
    private Correlation() {}

    /** Pearson's correlation of two series of one length. */
    public static double pearson(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            meanX += x[i] / x.length;
            meanY += y[i] / y.length;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    /** Pearson's correlation of a series with itself one step before; NaN where it is too short or never changes. */
    public static double lag1(double[] series) {
        return lag1(new double[][] {series}, new double[][] {series});
    }

    /** Pearson's correlation, over all rows pooled, of later values of one table with values of another a step before. */
    static double lag1(double[][] later, double[][] before) {
        int steps = later[0].length - 1;
        if (steps < 1) {
            return Double.NaN;
        }
        double[] x = new double[later.length * steps];
        double[] y = new double[x.length];
        for (int row = 0; row < later.length; row++) {
            System.arraycopy(later[row], 1, x, row * steps, steps);
            System.arraycopy(before[row], 0, y, row * steps, steps);
        }
        return pearson(x, y);
    }

    /** Pearson's correlation of two tables of one shape, over all rows pooled. */
    static double pooled(double[][] x, double[][] y) {
        return pearson(flat(x), flat(y));
    }

    private static double[] flat(double[][] table) {
        int columns = table[0].length;
        double[] flat = new double[table.length * columns];
        for (int row = 0; row < table.length; row++) {
            System.arraycopy(table[row], 0, flat, row * columns, columns);
        }
        return flat;
    }
}
