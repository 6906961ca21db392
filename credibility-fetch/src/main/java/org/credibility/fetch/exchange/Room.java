package org.credibility.fetch.exchange;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The memory that bodies may take at a time, over all fetches.
 *
 * <p>Small bodies take what they need without asking, so that hosts that send slowly hold up nobody; the few that grow
 * large wait for each other. Safe for use by several threads.
 */
public final class Room {
    /** The size up to which a body takes memory without asking, in bytes. */
    public static final int SMALL_BYTES = 128 * 1024;

    private final Semaphore places;

    /** Creates room for so many large bodies at a time. */
    public Room(int largeBodies) {
        places = new Semaphore(largeBodies, true);
    }

    /** Returns a claim on a place, not made yet; to be closed when the body is no longer needed. */
    public Place place() {
        return new Place();
    }

    /** What one body takes; for use by one thread at a time. */
    public final class Place implements AutoCloseable {
        private boolean taken;

        private Place() {}

        /** Waits for the place of a large body, and returns whether it was free before the deadline. */
        public boolean takeForLarge(Deadline deadline) throws InterruptedException {
            if (!taken) {
                taken = places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            }
            return taken;
        }

        @Override
        public void close() {
            if (taken) {
                taken = false;
                places.release();
            }
        }
    }
}
