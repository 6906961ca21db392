package org.credibility.fetch.page;

import java.util.List;
import java.util.Optional;
import org.credibility.fetch.page.PageVerdict.Kind;

/** A page that scripts would have to fill. */
final class ScriptShell {
    /** With more running text, there is something to read without scripts. */
    private static final int WORDS_BESIDE = 25;

    /** A shell that does not ask for scripts shows hardly a word. */
    private static final int WORDS_OF_SHELL = 12;

    private ScriptShell() {}

    static Optional<PageVerdict> find(Arrival arrival, PageShape shape) {
        List<Sign> asks = shape.messages(Wall.SCRIPT);
        boolean asked = !asks.isEmpty() && shape.proseWordsBeside(Wall.SCRIPT) < WORDS_BESIDE;
        boolean bare = shape.scripts() > 0
                && shape.proseWords() == 0
                && shape.visibleWords() - shape.linkedWords() < WORDS_OF_SHELL;
        if (!asked && !bare) {
            return Optional.empty();
        }
        return Verdicts.verdict(
                Kind.SCRIPT_SHELL,
                Verdicts.quoted("says", asks),
                List.of(shape.visibleWords() + " words and " + shape.scripts() + " scripts"));
    }
}
