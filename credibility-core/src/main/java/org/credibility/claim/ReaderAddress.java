package org.credibility.claim;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Tells whether a clause of the writer speaks to the reader, "if you have a picture", "use bottles", and so claims nothing. */
final class ReaderAddress {
    private final List<Word> words;

    private ReaderAddress(List<Word> words) {
        this.words = words;
    }

    /** Whether a clause without a source speaks to the reader. */
    static boolean is(List<Word> words) {
        ReaderAddress address = new ReaderAddress(words);
        return address.namesReader() || address.orders();
    }

    /** Whether words are an order, as in "show us what you have". */
    static boolean orders(List<Word> words) {
        return new ReaderAddress(words).orders();
    }

    /** "Your chair", "if you have": not what somebody is quoted with. */
    private boolean namesReader() {
        boolean quoted = false;
        for (Word word : words) {
            quoted ^= word.is(WordClass.QUOTATION_MARK);
            if (!quoted && word.isOneOf("you", "your", "yours", "yourself", "yourselves")) {
                return true;
            }
        }
        return false;
    }

    /** "Use the stairs", "do not boil it", "please write to us", "let us see". */
    private boolean orders() {
        int first = begin();
        if (first + 1 >= words.size()) {
            return false;
        }
        Word verb = words.get(first);
        Word next = words.get(first + 1);
        boolean forbidden = verb.isOneOf("do") && (next.is(WordClass.NEGATION) || next.isOneOf("not", "n't"));
        boolean asked = verb.isOneOf("let") && next.isOneOf("'s", "us");
        return forbidden
                || asked
                || verb.is(WordClass.BASE_VERB)
                || (verb.entry().isBase() && isObject(first + 1));
    }

    private int begin() {
        int at = 0;
        while (at < words.size()
                && (words.get(at).is(WordClass.COORDINATOR)
                        || words.get(at).is(WordClass.QUOTATION_MARK)
                        || words.get(at).isOneOf("please", "then", "so", "(", ",", "just", "until"))) {
            at++;
        }
        return at;
    }

    /** What only a verb can have behind it that is no subject's: "grab some salt", "enjoy them", "try telling". */
    private boolean isObject(int at) {
        Word next = words.get(at);
        boolean finite = words.subList(at, words.size()).stream()
                .anyMatch(word -> word.type().isFinite());
        return next.is(WordClass.DETERMINER)
                || (next.is(WordClass.PRONOUN) && next.isOneOf("it", "them", "us", "me", "him", "her"))
                || (next.is(WordClass.GERUND) && !finite)
                || (next.is(WordClass.NOUN) && goesOn(at + 1));
    }

    /** "Use bottles, and throw away the ice": another order follows. */
    private boolean goesOn(int from) {
        for (int at = from; at + 1 < words.size(); at++) {
            if (words.get(at).is(WordClass.COORDINATOR) && words.get(at + 1).is(WordClass.BASE_VERB)) {
                return true;
            }
        }
        return false;
    }
}
