package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A trained model that is read when it is first asked for, and once; where it cannot be read, whoever asks is told, every
 * time. Safe for use by several threads.
 *
 * @param <T> the model, which never changes
 */
public final class ModelHolder<T> {
    private final Supplier<T> reader;
    private volatile @Nullable T model;

    private ModelHolder(Supplier<T> reader) {
        this.reader = reader;
    }

    /**
     * Returns a holder of a model.
     *
     * @param reader reads it, and throws an {@link IllegalStateException} that names the file where it is missing or damaged
     */
    public static <T> ModelHolder<T> of(Supplier<T> reader) {
        return new ModelHolder<>(requireNonNull(reader, "reader"));
    }

    /**
     * Returns the model.
     *
     * @throws IllegalStateException if it is missing or damaged
     */
    public T get() {
        T known = model;
        return known == null ? read() : known;
    }

    private synchronized T read() {
        T known = model;
        if (known == null) {
            known = reader.get();
            model = known;
        }
        return known;
    }
}
