package org.credibility.cli.command;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.credibility.cli.render.FindingsFormat;
import org.credibility.cli.settings.ColorChoice;
import org.credibility.cli.settings.FailOn;
import org.credibility.cli.settings.Measures;
import org.credibility.cli.settings.OutputFormat;
import org.credibility.cli.settings.RuleLevel;
import org.credibility.cli.settings.SettingValues;
import org.credibility.document.Tier;
import org.credibility.rule.RulePattern;
import org.credibility.rule.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options. */
final class Converters {
    private Converters() {}

    private static <T> T convert(String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException refusal) {
            throw new TypeConversionException(refusal.getMessage());
        }
    }

    /** Reads "text", "json", "jsonl" or "csv". */
    static final class Format implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return Converters.convert(value, OutputFormat::of);
        }
    }

    /** Reads a letter from A to E. */
    static final class TierLetter implements ITypeConverter<Tier> {
        @Override
        public Tier convert(String value) {
            return Converters.convert(value, SettingValues::tier);
        }
    }

    /** Reads YYYY-MM-DD. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return Converters.convert(value, SettingValues::day);
        }
    }

    /** Reads the address of a page. */
    static final class Address implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            return Converters.convert(value, SettingValues::address);
        }
    }

    /** Reads a language tag. */
    static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return Converters.convert(value, SettingValues::language);
        }
    }

    /** Reads "auto", "always" or "never". */
    static final class Color implements ITypeConverter<ColorChoice> {
        @Override
        public ColorChoice convert(String value) {
            return Converters.convert(value, ColorChoice::of);
        }
    }

    /** Reads words that are not blank. */
    static final class Words implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return Converters.convert(value, SettingValues::words);
        }
    }

    /** Reads "3" or "c3". */
    static final class ClaimNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return Converters.convert(value, SettingValues::claimNumber);
        }
    }

    /** Reads "10s". */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            return Converters.convert(value, Measures::time);
        }
    }

    /** Reads "5MB". */
    static final class Size implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return Converters.convert(value, Measures::size);
        }
    }

    /** Reads the name of a form of findings. */
    static final class FindingsForm implements ITypeConverter<FindingsFormat> {
        @Override
        public FindingsFormat convert(String value) {
            return Converters.convert(value, FindingsFormat::of);
        }
    }

    /** Reads "CR103", "CR1" or the name of a rule. */
    static final class Rules implements ITypeConverter<RulePattern> {
        @Override
        public RulePattern convert(String value) {
            return Converters.convert(value, word -> new RulePattern(word.strip()));
        }
    }

    /** Reads "CR103=error". */
    static final class Level implements ITypeConverter<RuleLevel> {
        @Override
        public RuleLevel convert(String value) {
            return Converters.convert(value, Level::level);
        }

        private static RuleLevel level(String value) {
            String[] parts = value.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("'" + value + "' sets nothing; write it as CR103=error");
            }
            return RuleLevel.of(parts[0], parts[1]);
        }
    }

    /** Reads "error", "warning" or "note". */
    static final class SeverityName implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            return Converters.convert(value, RuleLevel::severity);
        }
    }

    /** Reads "error", "warning", "note" or "never". */
    static final class Failure implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String value) {
            return Converters.convert(value, FailOn::of);
        }
    }

    /** Reads a score from 0 to 100. */
    static final class Points implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return Converters.convert(value, SettingValues::points);
        }
    }
}
