package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;

/**
 * A rule of a newsroom, and what readers of its findings are told of it.
 *
 * @param id "CR" and three digits; never changes its meaning and is never given again
 * @param name what it finds, lower case with hyphens
 * @param severity how much its findings matter unless one says otherwise
 * @param stage whether it is part of every check or has to be asked for
 * @param basis what has to be at hand for it
 * @param summary a sentence: when it fires
 * @param why the newsroom rule behind it, and where that is written
 * @param fires a text in which it finds something
 * @param nearMiss a text like it in which it finds nothing
 * @param fix a sentence: what to do
 */
public record Rule(
        String id,
        String name,
        Severity severity,
        Stage stage,
        Basis basis,
        String summary,
        String why,
        Example fires,
        Example nearMiss,
        String fix) {
    private static final Pattern ID = Pattern.compile("CR\\d{3}");
    private static final Pattern NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    /** Whether a rule is part of every check. */
    public enum Stage {
        /** It is. */
        STABLE,
        /** It is new: it has to be asked for. */
        PREVIEW
    }

    /** What has to be at hand for a rule. */
    public enum Basis {
        /** The draft alone. */
        TEXT,
        /** The documents that the draft links. */
        SOURCES,
        /** The findings of other rules, and what a draft says of them. */
        SUPPRESSIONS
    }

    /** Checks that every part is given and that id and name are of their form. */
    public Rule {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(severity, "severity");
        requireNonNull(stage, "stage");
        requireNonNull(basis, "basis");
        requireNonNull(summary, "summary");
        requireNonNull(why, "why");
        requireNonNull(fires, "fires");
        requireNonNull(nearMiss, "nearMiss");
        requireNonNull(fix, "fix");
        check(ID, "id", id);
        check(NAME, "name", name);
    }

    private static void check(Pattern form, String part, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("not the " + part + " of a rule: " + value);
        }
    }

    /** Returns whether it can tell nothing until the linked sources are fetched. */
    public boolean needsSources() {
        return basis == Basis.SOURCES;
    }

    /** Returns the comment that suppresses it for the next block of a Markdown or HTML draft, the reason left open. */
    public String suppression() {
        return "<!-- credibility-disable-next " + id + " -- reason (initials) -->";
    }

    static Builder builder(String id, String name, Severity severity) {
        return new Builder(id, name, severity);
    }

    /** Collects the parts of a rule. */
    static final class Builder {
        private final String id;
        private final String name;
        private final Severity severity;
        private Stage stage = Stage.STABLE;
        private Basis basis = Basis.TEXT;
        private String summary = "";
        private String why = "";
        private Example fires = Example.of("");
        private Example nearMiss = Example.of("");
        private String fix = "";

        private Builder(String id, String name, Severity severity) {
            this.id = id;
            this.name = name;
            this.severity = severity;
        }

        Builder stage(Stage given) {
            stage = given;
            return this;
        }

        Builder basis(Basis given) {
            basis = given;
            return this;
        }

        Builder summary(String sentence) {
            summary = sentence;
            return this;
        }

        Builder why(String sentences) {
            why = sentences;
            return this;
        }

        Builder fires(String text) {
            fires = Example.of(text);
            return this;
        }

        Builder fires(String text, String page) {
            return fires(text, Example.page(page).build());
        }

        Builder fires(String text, Outcome unseen) {
            return fires(text, Example.unseen(unseen).build());
        }

        Builder fires(String text, SourceDocument linked) {
            fires = new Example(text, Optional.of(linked));
            return this;
        }

        Builder nearMiss(String text) {
            nearMiss = Example.of(text);
            return this;
        }

        Builder nearMiss(String text, String page) {
            return nearMiss(text, Example.page(page).build());
        }

        Builder nearMiss(String text, Outcome unseen) {
            return nearMiss(text, Example.unseen(unseen).build());
        }

        Builder nearMiss(String text, SourceDocument linked) {
            nearMiss = new Example(text, Optional.of(linked));
            return this;
        }

        Builder fix(String sentence) {
            fix = sentence;
            return this;
        }

        Rule build() {
            return new Rule(id, name, severity, stage, basis, summary, why, fires, nearMiss, fix);
        }
    }
}
