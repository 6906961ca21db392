package org.credibility.cli.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** When reports for readers are in colour. */
public enum ColorChoice {
    /** On a terminal that shows colours, unless the environment says otherwise. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /**
     * Returns the choice of a name.
     *
     * @throws IllegalArgumentException if there is no such choice; the message is a sentence for the user
     */
    public static ColorChoice of(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of auto, always, never"));
    }

    /**
     * Returns whether there are colours. An option goes over the environment; of the environment, NO_COLOR goes over
     * CLICOLOR_FORCE, and CLICOLOR_FORCE over what the terminal is.
     *
     * @param environment the environment variables
     * @param onTerminal whether a terminal shows what is printed
     */
    public boolean isOn(Map<String, String> environment, boolean onTerminal) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isAsked(environment, onTerminal);
        };
    }

    private static boolean isAsked(Map<String, String> environment, boolean onTerminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String forced = environment.getOrDefault("CLICOLOR_FORCE", "");
        boolean force = !forced.isEmpty() && !forced.equals("0");
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return force || (onTerminal && !dumb);
    }
}
