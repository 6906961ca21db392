package org.credibility.evidence;

/**
 * Counts the topics that features come with. Those of few topics are left out of a model, since they tell the topic rather
 * than the stance. Not safe for use by several threads.
 */
final class TopicCounts {
    /** So many bits of a hash tell features apart whose topics are counted. */
    private static final int BITS = 20;

    private static final int SHIFT = Integer.SIZE - BITS;

    private final int[] topics = new int[1 << BITS];
    private final int[] lastTopic = new int[1 << BITS];
    private final int fewest;

    /** Makes one that leaves out the features that come with fewer topics than that. */
    TopicCounts(int fewest) {
        this.fewest = fewest;
    }

    /** Notes that features come with a topic, a number above 0; topics come one after the other. */
    void see(Features features, int topic) {
        for (int at = 0; at < features.size(); at++) {
            int place = features.hash(at) >>> SHIFT;
            if (lastTopic[place] != topic) {
                lastTopic[place] = topic;
                topics[place]++;
            }
        }
    }

    /** Returns the features that came with enough topics. */
    Features kept(Features features) {
        return features.where(hash -> topics[hash >>> SHIFT] >= fewest);
    }
}
