package org.credibility.cli.draft;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;

/** A text that was read, with what it tells of itself. */
public sealed interface Draft {
    /** Returns the draft of a plain text: its first line that is not blank is the headline. */
    static Draft ofPlainText(String text, Input input) {
        return new PlainDraft(text, input);
    }

    /** Returns what was read. */
    Input input();

    /** Returns what is wrong with what the draft tells of itself: sentences for the user that name the place. */
    List<String> warnings();

    /** Returns what is broken of its suppressions: sentences for the user that name the place. */
    List<String> faults();

    /** Returns the characters of the file, without a leading byte order mark. */
    String source();

    /**
     * Returns a builder of the article that holds what the draft itself tells.
     *
     * @param headline the headline the user gives, over the draft's own; empty where the draft's own counts
     */
    Article.Builder article(Optional<String> headline);

    /** Returns a builder of the article with the draft's own headline. */
    default Article.Builder article() {
        return article(Optional.empty());
    }

    /**
     * A text without markup, which is left untouched.
     *
     * @param text the text, without a leading byte order mark
     * @param input what was read
     */
    record PlainDraft(String text, Input input) implements Draft {
        /** Checks that both are given. */
        public PlainDraft {
            requireNonNull(text, "text");
            requireNonNull(input, "input");
        }

        @Override
        public List<String> warnings() {
            return List.of();
        }

        @Override
        public List<String> faults() {
            return List.of();
        }

        @Override
        public String source() {
            return text;
        }

        @Override
        public Article.Builder article(Optional<String> headline) {
            Article.Builder article = Article.builder().text(text);
            headline.or(this::firstLine).ifPresent(article::title);
            BareLinks.find(text).forEach(link -> article.link(link.anchor(), link.target()));
            return article;
        }

        private Optional<String> firstLine() {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst();
        }
    }

    /**
     * A text with markup, which its article does without.
     *
     * @param read what was read of it
     * @param input what was read
     * @param warnings what is wrong with what it tells of itself
     * @param faults what is broken of its suppressions
     */
    record MarkedUpDraft(MarkedUp read, Input input, List<String> warnings, List<String> faults) implements Draft {
        /** Copies the lists and checks that every part is given. */
        public MarkedUpDraft {
            requireNonNull(read, "read");
            requireNonNull(input, "input");
            warnings = List.copyOf(warnings);
            faults = List.copyOf(faults);
        }

        @Override
        public String source() {
            return read.source();
        }

        @Override
        public Article.Builder article(Optional<String> headline) {
            return new ArticleAssembly(read).article(headline);
        }
    }
}
