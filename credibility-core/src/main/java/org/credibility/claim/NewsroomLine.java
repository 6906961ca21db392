package org.credibility.claim;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/**
 * Tells whether a clause of the writer tells of the work on the article, not of its matter: "The Beacon is not naming her",
 * "this newspaper has asked the firm for its letters", "we could not confirm the account".
 */
final class NewsroomLine {
    private static final int LATEST_VERB = 8;

    private NewsroomLine() {}

    /** Whether a clause without a source tells of the work of a newsroom. */
    static boolean is(List<Word> words) {
        int verb = subjectEnd(words);
        return verb > 0 && works(words.subList(verb, Math.min(words.size(), verb + LATEST_VERB)));
    }

    /** Where the subject ends that names a newsroom: "we", "this newspaper", "the Beacon"; 0 where another one acts. */
    private static int subjectEnd(List<Word> words) {
        Word first = words.get(0);
        if (first.isOneOf("we", "i")) {
            return 1;
        }
        if (words.size() < 2 || !first.is(WordClass.DETERMINER)) {
            int names = namesEnd(words, 0);
            return names > 0 && isNewsroom(words, names) ? names : 0;
        }
        boolean own = first.isOneOf("this", "our")
                && words.get(1)
                        .isOneOf(
                                "newspaper",
                                "publication",
                                "website",
                                "site",
                                "paper",
                                "magazine",
                                "station",
                                "programme",
                                "program",
                                "newsroom",
                                "outlet",
                                "reporter",
                                "reporters");
        if (own) {
            return 2;
        }
        int end = namesEnd(words, 1);
        return first.isOneOf("the") && end > 1 && isNewsroom(words, end) ? end : 0;
    }

    private static int namesEnd(List<Word> words, int from) {
        int end = from;
        while (end < words.size() && words.get(end).is(WordClass.NAME)) {
            end++;
        }
        return end;
    }

    /** Only a newsroom does not name, cannot confirm or has asked somebody for comment. */
    private static boolean isNewsroom(List<Word> words, int verb) {
        return verb < words.size()
                && (words.get(verb).is(WordClass.AUXILIARY)
                        || words.get(verb).is(WordClass.MODAL)
                        || words.get(verb).is(WordClass.VERB));
    }

    private static boolean works(List<Word> predicate) {
        boolean negated =
                predicate.stream().anyMatch(word -> word.is(WordClass.NEGATION) || word.isOneOf("unable", "cannot"));
        boolean checks = predicate.stream()
                .anyMatch(word -> word.isOneOf("confirm", "verify", "corroborate", "authenticate", "establish"));
        boolean names = predicate.stream().anyMatch(word -> word.isOneOf("naming", "identifying", "publishing"));
        boolean asks = predicate.size() > 1
                && predicate.get(0).isOneOf("has", "have")
                && predicate.subList(1, Math.min(predicate.size(), 3)).stream()
                        .anyMatch(
                                word -> word.isOneOf("asked", "contacted", "approached", "sought", "sent", "requested"))
                && predicate.stream()
                        .anyMatch(word -> word.isOneOf(
                                "comment",
                                "question",
                                "questions",
                                "reply",
                                "response",
                                "correspondence",
                                "copy",
                                "interview"));
        return asks || (negated && (checks || names));
    }
}
