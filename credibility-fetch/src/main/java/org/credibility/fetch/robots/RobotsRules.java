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

    boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** Returns the time that the host asks to leave between two requests, cut to what is kept. */
    Duration crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, MAX_CRAWL_DELAY.toMillis()));
    }
}
