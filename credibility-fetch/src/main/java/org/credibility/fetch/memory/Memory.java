package org.credibility.fetch.memory;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Values by keys, each for its time, in so much room: where it is too small, those go first that nobody asked for the
 * longest. Safe for use by several threads.
 *
 * @param <K> what values are known by
 * @param <V> what is remembered
 */
public final class Memory<K, V> {
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final long room;
    private final Measure<V> measure;
    private final LongSupplier clock;
    private long taken;

    /**
     * Creates a memory that holds nothing yet.
     *
     * @param room the most that all values take
     * @param measure what each of them takes, and how long it lasts
     */
    public Memory(long room, Measure<V> measure) {
        this(room, measure, System::nanoTime);
    }

    /** Creates the same with another clock, in nanoseconds from any time on. */
    public Memory(long room, Measure<V> measure, LongSupplier clock) {
        this.room = room;
        this.measure = requireNonNull(measure, "measure");
        this.clock = requireNonNull(clock, "clock");
    }

    /** What values take and how long they last. */
    @FunctionalInterface
    public interface Measure<V> {
        /** Returns how long a value is remembered. */
        Duration time(V value);

        /** Returns the room that it takes. */
        default long room(V value) {
            return 1;
        }
    }

    /** A value, and when its time began. */
    private record Entry<V>(V value, long begin, long room) {}

    /** Returns the value of a key; empty where none is remembered. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(entries.get(key)).filter(this::lasts).map(Entry::value);
    }

    /** Remembers a value in place of any other. */
    public synchronized void put(K key, V value) {
        Entry<V> entry = new Entry<>(value, clock.getAsLong(), measure.room(value));
        Entry<V> other = entries.put(key, entry);
        taken += entry.room - (other == null ? 0 : other.room);
        makeRoom();
    }

    /** Returns the value of a key; where none is remembered, remembers and returns a new one. */
    public synchronized V first(K key, V fresh) {
        Optional<V> known = find(key);
        if (known.isEmpty()) {
            put(key, fresh);
        }
        return known.orElse(fresh);
    }

    /** Returns the same, and has its time begin now. */
    public synchronized V renewed(K key, V fresh) {
        V value = first(key, fresh);
        put(key, value);
        return value;
    }

    private boolean lasts(Entry<V> entry) {
        return clock.getAsLong() - entry.begin < measure.time(entry.value).toNanos();
    }

    private void makeRoom() {
        Iterator<Entry<V>> eldest = entries.values().iterator();
        while (taken > room && eldest.hasNext()) {
            taken -= eldest.next().room;
            eldest.remove();
        }
    }
}
