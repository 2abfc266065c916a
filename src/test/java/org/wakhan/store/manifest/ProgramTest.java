package org.wakhan.store.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTest {
    private static final Program ONE = new Program("1", "abc", "0123456789abcdef");

    @Test
    void programs_of_one_model_may_differ_in_all_else() {
        Program later = new Program("2", "def", "0123456789abcdef");
        Program other = new Program("1", "abc", "1123456789abcdef");

        assertThat(Program.sameModel(ONE.toString(), later.toString())).isTrue();
        assertThat(Program.sameModel(ONE.toString(), other.toString())).isFalse();
        assertThat(ONE.sameModelAs(later.toString())).isTrue();
        assertThat(ONE.sameModelAs(other.toString())).isFalse();
    }
}
