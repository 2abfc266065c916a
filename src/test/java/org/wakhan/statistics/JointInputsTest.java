package org.wakhan.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JointInputsTest {
    @Test
    void inputs_with_the_same_ranks_are_one_under_all_their_names() {
        Map<String, double[]> inputs = new LinkedHashMap<>();
        inputs.put("a", new double[] {3, 1, 2});
        inputs.put("b", new double[] {1, 3, 2});
        inputs.put("a@later", new double[] {90, 10, 11});
        inputs.put("c", new double[] {3, 1, 1});

        JointInputs joint = JointInputs.of(inputs);

        assertThat(joint.names()).containsExactly(List.of("a", "a@later"), List.of("b"), List.of("c"));
        assertThat(joint.name(0)).isEqualTo("a and a@later");
        assertThat(joint.values()).isDeepEqualTo(new double[][] {{3, 1, 2}, {1, 3, 2}, {3, 1, 1}});
    }
}
