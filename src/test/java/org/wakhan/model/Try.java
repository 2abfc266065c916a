package org.wakhan.model;

import java.time.LocalDate;
import java.util.*;
import org.wakhan.history.*;
import org.wakhan.scenario.*;

class Try {
    public static void main(String[] a) {
        Scenario s = new Scenario(
                "b",
                "q",
                LocalDate.parse(a.length > 1 ? a[1] : "2021-08-15"),
                a.length > 1 ? 36 : 54,
                ParameterMode.valueOf(a.length > 0 ? a[0] : "POINT"),
                Map.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Mechanisms.registry());
        int n = 200;
        for (int rep = 0; rep < 3; rep++) {
            long t = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            double[][] mean = new double[Outcomes.monthly().size()][s.months()];
            double[] tot = new double[Outcomes.ofARun().size()];
            double events = 0;
            double[] kab = new double[48];
            double prot = 0, harm = 0;
            for (int i = 0; i < n; i++) {
                History h = Simulation.run(s, 7, i);
                events += h.events().size();
                for (int o = 0; o < mean.length; o++)
                    for (int m = 0; m < s.months(); m++) mean[o][m] += h.monthly()[o][m] / n;
                for (int o = 0; o < tot.length; o++) tot[o] += h.totals()[o] / n;
                int di = Outcomes.byUnit().indexOf(Outcomes.DEADLY_ATTACKS_ISIS_K);
                for (int u = 0; u < 48; u++) kab[u] += h.byUnit()[di][u] / n;
                for (Event e : h.events()) {
                    if (e.type() == EventType.ATTACK && e.harmedChineseNationals()) {
                        harm++;
                    }
                    if (e.type() == EventType.PROTEST) prot++;
                }
            }
            double ms =
                    (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t) / 1e6;
            System.out.printf(
                    "%.2f ms/history, %.0f events, harm %.2f protests %.2f%n", ms / n, events / n, harm / n, prot / n);
            if (rep == 2) {
                for (int o = 0; o < mean.length; o++) {
                    System.out.printf(
                            "%-28s tot %9.2f |", Outcomes.monthly().get(o).key(), tot[o]);
                    for (int m = 0; m < s.months(); m += 5) System.out.printf(" %8.2f", mean[o][m]);
                    System.out.println();
                }
                double p1 = 0, p2 = 0, p3 = 0;
                for (int m = 0; m < s.months(); m++) {
                    double v = mean[1][m];
                    if (m < 4) p1 += v / 4.5;
                    if (m == 4) p1 += v * .5 / 4.5;
                    if (m >= 15 && m < 27) p2 += v / 12;
                    if (m >= 29 && m < 41) p3 += v / 12;
                }
                System.out.printf("UN 34.3 %.2f  3.4 %.2f 1.83 %.2f%n", p1, p2, p3);
                System.out.println("no killed 12m " + tot[tot.length - 2] + " halved " + tot[tot.length - 1]);
                for (int u = 0; u < 34; u++)
                    if (kab[u] > 0)
                        System.out.printf(
                                "%s %.2f  ",
                                org.wakhan.region.Region.load().unit(u).name(), kab[u]);
                System.out.println();
            }
        }
    }
}
