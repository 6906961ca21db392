package org.credibility.lab.stance;

import java.util.HashMap;
import java.util.Map;
import org.credibility.evidence.ReadBody;
import org.credibility.evidence.ReadHeadline;
import org.credibility.evidence.Stance;
import org.credibility.evidence.StanceClassifier;

/** Tells the stances of bodies to headlines and reads each of them once. Not safe for use by several threads. */
final class BodyStances {
    private final StanceClassifier classifier;
    private final Map<String, ReadHeadline> headlines = new HashMap<>();
    private final Map<String, ReadBody> bodies = new HashMap<>();

    BodyStances(StanceClassifier classifier) {
        this.classifier = classifier;
    }

    Stance stance(String headline, String body) {
        return classifier.stance(
                headlines.computeIfAbsent(headline, classifier::headline),
                bodies.computeIfAbsent(body, classifier::body));
    }
}
