package org.credibility.cli.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.credibility.cli.draft.DraftFormat;
import org.credibility.cli.draft.LinkTargets;
import org.credibility.document.Tier;

/** Reads values as users write them; the message of a refusal is a sentence for the user. */
public final class SettingValues {
    private SettingValues() {}

    /**
     * Returns the day written as YYYY-MM-DD.
     *
     * @throws IllegalArgumentException if it is no such day
     */
    public static LocalDate day(String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + value + "' is not a day; write it as YYYY-MM-DD", wrong);
        }
    }

    /**
     * Returns the tier of a letter.
     *
     * @throws IllegalArgumentException if it is not a letter from A to E
     */
    public static Tier tier(String value) {
        try {
            return Tier.valueOf(value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("'" + value + "' is not a tier; write A, B, C, D or E", wrong);
        }
    }

    /**
     * Returns the number of a claim written as "3" or "c3".
     *
     * @throws IllegalArgumentException if it is no such number
     */
    public static int claimNumber(String value) {
        String digits = value.startsWith("c") ? value.substring(1) : value;
        boolean number = digits.length() <= 6 && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (digits.isEmpty() || !number || Integer.parseInt(digits) == 0) {
            throw new IllegalArgumentException("'" + value + "' is not the number of a claim; write one such as 3");
        }
        return Integer.parseInt(digits);
    }

    /**
     * Returns a score from 0 to 100.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static int points(String value) {
        boolean number = value.matches("[0-9]{1,3}");
        if (!number || Integer.parseInt(value) > 100) {
            throw new IllegalArgumentException("'" + value + "' is no score; write one from 0 to 100");
        }
        return Integer.parseInt(value);
    }

    /**
     * Returns the address of a page.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static URI address(String value) {
        return LinkTargets.page(value, Optional.empty())
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + value + "' is no address; write it as https://..."));
    }

    /**
     * Returns a language tag of BCP 47.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String language(String value) {
        try {
            return new Locale.Builder().setLanguageTag(value.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException wrong) {
            throw new IllegalArgumentException("'" + value + "' is no language; write a tag such as en", wrong);
        }
    }

    /**
     * Returns the format of drafts called "md", "html" or "txt"; empty for "auto".
     *
     * @throws IllegalArgumentException if none is called so
     */
    public static Optional<DraftFormat> draftFormat(String value) {
        String name = value.strip().toLowerCase(Locale.ROOT);
        if (name.equals("auto")) {
            return Optional.empty();
        }
        return Optional.of(DraftFormat.named(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("--type '" + value + "' is none of md, html, txt, auto")));
    }

    /**
     * Returns words that are not blank, without the blanks around them.
     *
     * @throws IllegalArgumentException if they are blank
     */
    public static String words(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a name is needed, not blanks");
        }
        return value.strip();
    }
}
