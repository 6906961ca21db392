package org.credibility.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelHolderTest {
    @Test
    void readsOnceHoweverManyAsk() {
        AtomicInteger reads = new AtomicInteger();
        ModelHolder<Integer> holder = ModelHolder.of(reads::incrementAndGet);

        assertThat(IntStream.range(0, 100).parallel().map(at -> holder.get())).containsOnly(1);
    }

    @Test
    void readsNothingBeforeSomebodyAsks() {
        AtomicInteger reads = new AtomicInteger();
        ModelHolder.of(reads::incrementAndGet);

        assertThat(reads).hasValue(0);
    }

    @Test
    void namesTheMissingFileEveryTime() {
        ModelHolder<ModelFile> holder = ModelHolder.of(() -> ModelFile.resource("en/none.crdm"));

        for (int asking = 0; asking < 2; asking++) {
            assertThatIllegalStateException()
                    .isThrownBy(holder::get)
                    .withMessage("/org/credibility/syntax/en/none.crdm is missing");
        }
    }
}
