package org.credibility.fetch.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the robots.txt of one host lets one program read. Never changes; safe for use by several threads. */
final class RobotsRules implements RobotsFile {
    /** The longest time between two requests that is kept, whatever a host asks for. */
    static final Duration MAX_CRAWL_DELAY = Duration.ofSeconds(10);

    /** A host that has no rules. */
    static final RobotsRules NONE = new RobotsRules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));

    private final SimpleRobotRules rules;

    private RobotsRules(SimpleRobotRules rules) {
        this.rules = rules;
    }

    static RobotsRules of(URI address, byte[] content, String contentType, String productToken) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        parser.setExactUserAgentMatching(true);
        return new RobotsRules(parser.parseContent(
                address.toString(),
                RobotsText.plain(content),
                contentType,
                List.of(productToken.toLowerCase(Locale.ROOT))));
    }

    /**
     * Returns whether an address may be asked for. One that is not percent-encoded is read in two ways, as RFC 9309,
     * section 2.2.2, would have it encoded, and as Google's parser does, to which no rule matches more of it than what
     * comes before; it may be asked for where both say so.
     */
    boolean allows(URI address) {
        String written = address.toString();
        return rules.isAllowed(written) && rules.isAllowed(encodedPart(written));
    }

    private static String encodedPart(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) < 0x80) {
            end++;
        }
        return address.substring(0, end);
    }

    /** Returns the time that the host asks to leave between two requests, cut to what is kept. */
    Duration crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, MAX_CRAWL_DELAY.toMillis()));
    }
}
