package org.credibility.fetch.robots;

/** What was found at the address of a robots.txt. */
sealed interface RobotsFile permits RobotsRules, UnreadableRobots {}
