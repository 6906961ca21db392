package org.credibility.lab;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {}
}
