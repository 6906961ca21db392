package org.credibility.claim;

import java.util.List;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Reads by its build whether a sentence that rests on nobody comments on the news instead of telling it. */
final class CommentaryReader {
    private static final int LONGEST_SUBJECT = 9;
    private static final int LONGEST_CONDITION = 14;

    private final List<Word> words;
    private final int verb;

    private CommentaryReader(List<Word> words) {
        this.words = words;
        this.verb = finite(words, 0);
    }

    /** Whether the writer weighs what happened: "The question is who pays", "That would explain the delay". */
    static boolean isAnalysis(List<Word> words) {
        CommentaryReader reader = new CommentaryReader(words);
        return reader.verb >= 0
                && !reader.isDated()
                && (reader.asksOfReflection()
                        || reader.callsReflection()
                        || reader.pointsBack()
                        || reader.isCleft()
                        || reader.isSupposed()
                        || reader.isGuessed()
                        || reader.depends()
                        || reader.isOfSome()
                        || reader.isForSuch());
    }

    /** Whether the writer says what ought to be: "Nobody should be surprised". */
    static boolean isAdvice(List<Word> words) {
        CommentaryReader reader = new CommentaryReader(words);
        return reader.verb >= 0
                && !reader.isDated()
                && reader.verb <= LONGEST_SUBJECT
                && words.get(reader.verb).isOneOf("should", "ought");
    }

    private static int finite(List<Word> words, int from) {
        for (int at = from; at < words.size(); at++) {
            if (words.get(at).type().isFinite()) {
                return at;
            }
        }
        return -1;
    }

    /** A day or a number can be looked up. */
    private boolean isDated() {
        return words.stream()
                .anyMatch(word -> word.is(WordClass.MONTH)
                        || (word.is(WordClass.NUMERAL) && !word.isOneOf("one", "two", "first", "second")));
    }

    /** "The bigger question is what happens now", "The stakes are high", "The real test will come". */
    private boolean asksOfReflection() {
        boolean subject = verb > 0
                && verb <= LONGEST_SUBJECT
                && !words.get(verb).isOneOf("was", "were", "had", "did")
                && endsInReflection(verb);
        return subject && (isBe(verb) || words.get(verb).is(WordClass.MODAL)) && !isRunning();
    }

    /** "… is a lesson in patience", "… is another matter", "… are the clearest sign yet". */
    private boolean callsReflection() {
        int at = verb + 1;
        if (words.get(verb).is(WordClass.MODAL)
                && at < words.size()
                && words.get(at).isOneOf("be")) {
            at++;
        } else if (!isBe(verb) || words.get(verb).isOneOf("was", "were")) {
            return false;
        }
        boolean determined = false;
        for (; at < words.size() && at < verb + LONGEST_SUBJECT; at++) {
            if (Tells.tells(words.get(at), ClaimWord.REFLECTION)) {
                return determined;
            }
            determined |=
                    words.get(at).is(WordClass.DETERMINER) || words.get(at).isOneOf("another", "no", "less");
            if (!determined
                    || words.get(at).is(WordClass.PREPOSITION)
                    || words.get(at).is(WordClass.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** "That would explain it", "This is where it falls apart", "None of this is new", "Such secrecy does not help". */
    private boolean pointsBack() {
        boolean all = words.get(0).isOneOf("none", "all", "much", "some")
                && (verb == 3 || (verb == 2 && words.get(1).isOneOf("this")));
        int pointer = all ? verb - 1 : 0;
        boolean alone = verb == pointer + 1 && words.get(pointer).isOneOf("this", "that", "which");
        boolean such = words.get(0).isOneOf("such") && verb <= LONGEST_SUBJECT;
        if (!alone && !such) {
            return false;
        }
        boolean guessed = words.get(verb).isOneOf("would", "could", "may", "might", "makes", "explains", "leaves");
        boolean asked = verb + 1 < words.size()
                && isBe(verb)
                && words.get(verb + 1).isOneOf("where", "why", "what", "how", "when", "not");
        return guessed || asked || all || (such && words.get(verb).isOneOf("do", "does", "is", "are"));
    }

    /** "What the town needs is patience", "Whether it lasts is another question". */
    private boolean isCleft() {
        if (!words.get(0).isOneOf("what", "whether", "how", "why")) {
            return false;
        }
        int main = finite(words, verb + 1);
        while (main >= 0 && !isBe(main) && !words.get(main).isOneOf("remains", "depends", "matters")) {
            main = finite(words, main + 1);
        }
        return main > 0 && !words.get(words.size() - 1).isOneOf("?");
    }

    /** "If that is so, the plan would have to wait", "Moving it would cost time": what would be, not what is. */
    private boolean isSupposed() {
        if (words.get(0).is(WordClass.GERUND)) {
            return verb <= LONGEST_SUBJECT && words.get(verb).isOneOf("would", "could", "might");
        }
        if (!words.get(0).isOneOf("if", "were", "should")) {
            return false;
        }
        int comma = 0;
        while (comma < words.size() && !words.get(comma).isOneOf(",")) {
            comma++;
        }
        int main = finite(words, comma);
        boolean weighed = comma < words.size()
                && comma > 1
                && words.get(comma - 1).isOneOf("genuine", "authentic", "real", "true", "correct", "accurate");
        return comma <= LONGEST_CONDITION
                && main > 0
                && (words.get(main).isOneOf("would", "could", "might")
                        || (weighed && words.get(main).isOneOf("will")));
    }

    /** "Perhaps the real loser was the voting system": a guess from its first word. */
    private boolean isGuessed() {
        return words.get(0).isOneOf("perhaps", "maybe", "arguably", "presumably", "conceivably");
    }

    /** "Much will depend on the weather", "Everything depends on how fast the aid arrives", not "A child depends on …". */
    private boolean depends() {
        boolean open = words.get(0).isOneOf("much", "everything", "all", "success")
                || (words.get(0).isOneOf("a") && verb > 1 && words.get(verb - 1).isOneOf("lot", "deal"));
        int depend = words.get(verb).is(WordClass.MODAL) ? verb + 1 : verb;
        return open
                && verb > 0
                && verb <= LONGEST_SUBJECT / 2
                && depend + 1 < words.size()
                && words.get(depend).isOneOf("depend", "depends", "hinge", "hinges")
                && words.get(depend + 1).isOneOf("on", "upon");
    }

    /** "Not everyone is persuaded", "Not everybody in the hall was against", not "Not everyone was evacuated". */
    private boolean isOfSome() {
        if (words.size() < 3 || !words.get(0).isOneOf("not") || !words.get(1).isOneOf("everyone", "everybody")) {
            return false;
        }
        boolean happened = isBe(verb) ? isRunning() : words.get(verb).entry().isPast();
        boolean minded = words.get(words.size() - 2).isOneOf("convinced", "impressed", "persuaded");
        return !happened || minded;
    }

    /** "For a club that lives on gate money, the loss could hardly come at a worse time", not "For an hour that night". */
    private boolean isForSuch() {
        if (words.size() < LONGEST_SUBJECT
                || !words.get(0).isOneOf("for")
                || !words.get(1).isOneOf("a", "an")) {
            return false;
        }
        boolean such = verb <= LONGEST_SUBJECT / 2 + 1 && words.get(verb - 1).isOneOf("that", "which", "who");
        return such && words.stream().anyMatch(word -> word.isOneOf(","));
    }

    /** "The test is being repeated", "The argument will be heard": something is done to it. */
    private boolean isRunning() {
        int next = verb + 1;
        while (next < words.size() && words.get(next).isOneOf("be", "being", "not", "also")) {
            next++;
        }
        return next < words.size() && words.get(next).is(WordClass.PARTICIPLE);
    }

    /** Whether the head of the subject, before any preposition, is thought about things: "the lesson of the affair". */
    private boolean endsInReflection(int end) {
        boolean reflection = false;
        for (Word word : words.subList(0, end)) {
            if (word.is(WordClass.PREPOSITION) || word.is(WordClass.RELATIVE)) {
                return reflection;
            }
            if (word.is(WordClass.NOUN) || word.is(WordClass.NAME)) {
                reflection = Tells.tells(word, ClaimWord.REFLECTION);
            }
        }
        return reflection;
    }

    private boolean isBe(int at) {
        return words.get(at).isOneOf("is", "are", "was", "were", "'s", "'re");
    }
}
