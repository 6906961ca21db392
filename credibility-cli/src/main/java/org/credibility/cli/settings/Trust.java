package org.credibility.cli.settings;

/** Who can have written settings. */
public enum Trust {
    /** Whoever can change the repository, a pull request too. */
    REPOSITORY,
    /** The user alone. */
    PERSONAL
}
