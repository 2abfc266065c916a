package org.wakhan.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.wakhan.input.UserError;

class AwaitedTest {
    @Test
    void what_another_thread_threw_comes_as_it_was() {
        UserError error = new UserError("The store is in use.");
        AssertionError other = new AssertionError();

        assertThat(Awaited.join(CompletableFuture.supplyAsync(() -> 3))).isEqualTo(3);
        assertThatThrownBy(() -> Awaited.join(CompletableFuture.runAsync(() -> {
                    throw error;
                })))
                .isSameAs(error);
        assertThatThrownBy(() -> Awaited.join(CompletableFuture.runAsync(() -> {
                    throw other;
                })))
                .isInstanceOf(CompletionException.class)
                .hasCause(other);
    }
}
