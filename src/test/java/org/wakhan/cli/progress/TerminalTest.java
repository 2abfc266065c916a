package org.wakhan.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Oracle: terminals of the kind "dumb" know no control sequences, and who sets NO_COLOR wants none. */
class TerminalTest {
    @Test
    void a_bar_is_shown_where_lines_can_be_written_anew() {
        assertThat(on(true, Map.of("TERM", "xterm"))).isInstanceOf(BarDisplay.class);
        assertThat(on(true, Map.of("TERM", "xterm", "NO_COLOR", ""))).isInstanceOf(BarDisplay.class);
    }

    @Test
    void plain_lines_are_shown_elsewhere() {
        assertThat(on(false, Map.of("TERM", "xterm"))).isInstanceOf(LineDisplay.class);
        assertThat(on(true, Map.of("TERM", "dumb"))).isInstanceOf(LineDisplay.class);
        assertThat(on(true, Map.of())).isInstanceOf(LineDisplay.class);
        assertThat(on(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isInstanceOf(LineDisplay.class);
    }

    @Test
    void a_dumb_terminal_gets_no_colours() {
        assertThat(new Terminal(true, Map.of("TERM", "dumb")).isRich()).isFalse();
        assertThat(new Terminal(false, Map.of("TERM", "xterm")).isRich()).isTrue();
    }

    private static Display on(boolean present, Map<String, String> environment) {
        return Display.of("made", false, new PrintWriter(new StringWriter()), new Terminal(present, environment));
    }
}
