package org.wakhan.comparison;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.stream.IntStream;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.SyntheticResults;

/** Made-up results whose runs take a few joint draws of three parameters in turn. */
final class Repeated {
    private Repeated() {}

    static Results of(int runs, int draws, double density) {
        Results all = new SyntheticResults(runs, 6, density);
        double[] drawn =
                IntStream.range(0, runs).mapToDouble(run -> run % draws).toArray();
        return (Results) Proxy.newProxyInstance(
                Results.class.getClassLoader(),
                new Class<?>[] {Results.class},
                (proxy, method, arguments) -> method.getName().equals("drawn")
                        ? Map.of("a.one", drawn, "a.two", drawn, "a.three", drawn)
                        : method.invoke(all, arguments));
    }
}
