package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicCountsTest {
    @Test
    void keepsWhatCameWithEnoughTopics() {
        TopicCounts topics = new TopicCounts(2);
        topics.see(features(1, 2), 1);
        topics.see(features(1), 2);

        assertThat(topics.kept(features(1, 2)).size()).isEqualTo(1);
    }

    @Test
    void countsATopicOnceHoweverOftenAFeatureComesWithIt() {
        TopicCounts topics = new TopicCounts(2);
        topics.see(features(1), 1);
        topics.see(features(1), 1);

        assertThat(topics.kept(features(1)).size()).isZero();
    }

    private static Features features(int... values) {
        Features features = new Features();
        for (int value : values) {
            features.add(1, value);
        }
        return features;
    }
}
