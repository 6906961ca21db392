package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Reads judgements on what is said: "the report is false", "called that nonsense", "the recording is genuine". */
final class JudgementReader {
    private static final int NEAR_CLAUSE = 2;
    private static final int REACH = 8;
    private static final int SUBJECT_REACH = 24;

    private final List<Word> words;
    private final AnswerMatters matters;

    JudgementReader(List<Word> words, AnswerMatters matters) {
        this.words = words;
        this.matters = matters;
    }

    /** "The report is false", "called that nonsense", "dismissed it as premature": said of what was said. */
    Optional<Predicate> judged(int at, ResponseKind type) {
        return judged(at, at + 1, type);
    }

    /** The same of a judgement of several words: "called the figures out of date". */
    Optional<Predicate> judged(int at, int end, ResponseKind type) {
        if (isExclaimed(at)) {
            return Optional.of(new Predicate(at, end, type, false));
        }
        boolean advice = end + 1 < words.size()
                && words.get(end).is(WordClass.TO)
                && !words.get(end + 1)
                        .isOneOf("say", "suggest", "claim", "think", "call", "describe", "conclude", "speak");
        if (advice) {
            return Optional.empty();
        }
        boolean attributive = end < words.size()
                && (words.get(end).is(WordClass.NOUN) || words.get(end).is(WordClass.NAME));
        int link = linkBefore(at);
        if (attributive || link < 0 || isNegatedLink(link, at) || isOpen(link)) {
            return Optional.empty();
        }
        if (!isOfMatter(link, at) && !isOfOthers(link, at)) {
            return Optional.empty();
        }
        int act = words.get(link).isOneOf("as") ? namingBefore(link) : link;
        boolean named = isNaming(act);
        return Optional.of(new Predicate(act, end, type, named, named ? act + 1 : end));
    }

    /** "Called the claims a pack of lies": a phrase that a verb of naming ties to what is judged. */
    Optional<Predicate> naming(int at, int end, ResponseKind type) {
        int link = linkBefore(at);
        if (link < 0) {
            return Optional.empty();
        }
        int act = words.get(link).isOneOf("as") ? namingBefore(link) : link;
        return isNaming(act) && isOfMatter(act, at)
                ? Optional.of(new Predicate(act, end, type, true, act + 1))
                : Optional.empty();
    }

    /** "Called her account 'a story built on a bad angle'": what a party names an account in words of its own. */
    Optional<Predicate> renamed(int at) {
        if (!isNaming(at)) {
            return Optional.empty();
        }
        int quote = at + 1;
        boolean account = false;
        boolean clause = false;
        while (quote < words.size()
                && quote - at <= (clause ? SUBJECT_REACH : REACH)
                && !words.get(quote).is(WordClass.QUOTATION_MARK)) {
            clause |= account && words.get(quote).isOneOf("that") && matters.isMatter(quote - 1);
            account |= matters.holdsMatter(quote)
                    || matters.isFamily(quote, AnswerWord.ENQUIRY)
                    || (quote == at + 1 && words.get(quote).isOneOf("that", "this", "those", "these"));
            if (words.get(quote).type().isFinite() && !clause) {
                return Optional.empty();
            }
            quote++;
        }
        boolean quoted = quote < words.size() && words.get(quote).is(WordClass.QUOTATION_MARK);
        return account && quoted && !isPraise(quote)
                ? Optional.of(new Predicate(at, quote + 1, ResponseKind.DENIAL_GENERIC, true, at + 1))
                : Optional.empty();
    }

    private boolean isPraise(int quote) {
        return words.subList(quote, Math.min(words.size(), quote + REACH)).stream()
                .anyMatch(word -> word.isOneOf(
                        "must-read",
                        "masterpiece",
                        "triumph",
                        "delight",
                        "fair",
                        "accurate",
                        "true",
                        "correct",
                        "right",
                        "important",
                        "historic",
                        "excellent",
                        "great",
                        "good",
                        "welcome",
                        "credible",
                        "reliable",
                        "serious",
                        "balanced",
                        "thorough",
                        "positive",
                        "encouraging",
                        "promising",
                        "significant",
                        "major",
                        "landmark",
                        "brave",
                        "new"));
    }

    /** "Nonsense," "Complete rubbish!": all that is said. */
    private boolean isExclaimed(int at) {
        int before = at - 1;
        while (before >= 0
                && (words.get(before).is(WordClass.ADVERB)
                        || words.get(before).is(WordClass.ADJECTIVE)
                        || words.get(before).is(WordClass.NOUN)
                        || words.get(before).is(WordClass.DETERMINER))) {
            before--;
        }
        boolean closed = at + 1 < words.size()
                && (words.get(at + 1).is(WordClass.QUOTATION_MARK)
                        || words.get(at + 1).isOneOf(",", ".", "!"));
        boolean opened = before >= 0
                && words.get(before).is(WordClass.QUOTATION_MARK)
                && (before == 0 || words.get(before - 1).isOneOf(":", ",", "."));
        return opened && closed;
    }

    /** The form of "be", the "as" or the verb of naming that ties a judgement to what is judged; -1 without one. */
    private int linkBefore(int at) {
        for (int before = at - 1; before >= 0 && at - before <= REACH; before--) {
            Word word = words.get(before);
            if ((word.isOneOf("is", "was", "are", "were", "be", "been", "'s", "'re", "as") && !isOwners(before))
                    || matters.isFamily(before, AnswerWord.NAMING)) {
                return before;
            }
            if (word.isOneOf(";", ".", "that") && !matters.isFamily(before - 1, AnswerWord.NAMING)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Moe's account": what belongs to somebody, not what is. */
    private boolean isOwners(int at) {
        return words.get(at).isOneOf("'s")
                && at > 0
                && (words.get(at - 1).is(WordClass.NAME) || words.get(at - 1).is(WordClass.NOUN));
    }

    /** The verb of "described the report as"; the "as" itself without one. */
    private int namingBefore(int as) {
        for (int before = as - 1; before >= 0 && as - before <= REACH; before--) {
            if (isNaming(before)) {
                return before;
            }
        }
        return as;
    }

    /** "Called it false", "described it as false", "dismissed it as false". */
    private boolean isNaming(int at) {
        return matters.isFamily(at, AnswerWord.NAMING)
                || matters.isFamily(at, AnswerWord.REJECT)
                || matters.isFamily(at, AnswerWord.ASIDE);
    }

    private boolean isNegatedLink(int link, int at) {
        return words.subList(Math.max(0, link - 1), at).stream().anyMatch(word -> word.is(WordClass.NEGATION));
    }

    /** "Whether that is true": asked, not said. */
    private boolean isOpen(int link) {
        return words.subList(Math.max(0, link - REACH), link).stream()
                .anyMatch(word -> word.isOneOf("whether", "if", "nowhere"));
    }

    /** "The police are wrong", "they are mistaken": of whom something was told; nobody says so of himself. */
    private boolean isOfOthers(int link, int at) {
        if (!words.get(at).isOneOf("wrong", "mistaken", "misinformed", "confused", "misguided") || link < 1) {
            return false;
        }
        boolean now = words.get(link).isOneOf("is", "are", "'s", "'re");
        Word who = words.get(link - 1);
        return now
                && (who.isOneOf("they", "police")
                        || who.is(WordClass.NAME)
                        || (who.is(WordClass.NOUN) && isSpeaker(who)));
    }

    private static boolean isSpeaker(Word noun) {
        return Lexicon.english()
                .sourceNouns()
                .longestAt(List.of(noun.lower()), 0)
                .isPresent();
    }

    /** Whether what is judged is something told: no paper in which somebody says that something else is so. */
    private boolean isOfMatter(int link, int at) {
        int from = Math.max(0, link - SUBJECT_REACH);
        int clause = 0;
        for (int before = at - 1; before >= from; before--) {
            boolean near = before >= clause - NEAR_CLAUSE;
            if (near && (matters.holdsMatter(before) || (matters.isPointer(before) && !isSpeaking(before, link)))) {
                return true;
            }
            if (before < link && words.get(before).isOneOf(";", ".")) {
                return false;
            }
            clause = before < link && words.get(before).is(WordClass.COMPLEMENTIZER) ? before : clause;
        }
        return matters.isBehind(at);
    }

    /** "They believe the term is outdated": who says it, not what is said. */
    private boolean isSpeaking(int pointer, int link) {
        return pointer + 1 < link
                && words.get(pointer + 1).type().isFinite()
                && words.get(pointer + 1).entry().cueVerb().isPresent();
    }
}
