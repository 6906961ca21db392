package org.credibility.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {}
}
