package org.credibility.lab;

/** Where the lab starts and ends. */
public final class Main {
    private Main() {}

    /** Runs the lab and ends the Java machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Lab.run(arguments, System.err));
    }
}
