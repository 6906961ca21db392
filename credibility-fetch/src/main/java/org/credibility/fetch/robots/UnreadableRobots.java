package org.credibility.fetch.robots;

import org.credibility.fetch.exchange.Failure;

/** A robots.txt that may be there but could not be read: nothing may be asked for (RFC 9309, section 2.3.1.4). */
record UnreadableRobots(Failure cause) implements RobotsFile {}
