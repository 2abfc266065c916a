package org.wakhan.statistics;

/**
 * Bands of many runs over months: what a fan chart shows. Arrays by month, all of one length; read only.
 *
 * @param q05 lower end of the 90 % band
 * @param q25 lower end of the 50 % band
 * @param median median
 * @param q75 upper end of the 50 % band
 * @param q95 upper end of the 90 % band
 * @param mean mean
 */
public record Fan(double[] q05, double[] q25, double[] median, double[] q75, double[] q95, double[] mean) {

    /**
     * Bands of values by run and month. Means are summed in the order of the runs.
     *
     * @param runs at least one run; every run of one length
     */
    public static Fan of(double[][] runs) {
        int months = runs[0].length;
        Fan fan = new Fan(
                new double[months],
                new double[months],
                new double[months],
                new double[months],
                new double[months],
                new double[months]);
        double[] sample = new double[runs.length];
        for (int month = 0; month < months; month++) {
            double sum = 0;
            for (int run = 0; run < runs.length; run++) {
                sample[run] = runs[run][month];
                sum += sample[run];
            }
            double[] q = Quantiles.of(sample, .05, .25, .5, .75, .95);
            fan.q05[month] = q[0];
            fan.q25[month] = q[1];
            fan.median[month] = q[2];
            fan.q75[month] = q[3];
            fan.q95[month] = q[4];
            fan.mean[month] = sum / runs.length;
        }
        return fan;
    }

    public int months() {
        return median.length;
    }
}
