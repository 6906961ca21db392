package org.credibility.cli.command;

import org.credibility.cli.render.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version to picocli. */
final class VersionProvider implements IVersionProvider {
    /** Returns the line that --version prints. */
    static String line() {
        ToolVersion version = ToolVersion.current();
        return ToolVersion.NAME + " " + version.release() + " (rules " + version.rules() + ")";
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
