package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Answer.Shape;
import org.credibility.document.Block;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Parts claims from the answers to them that stand in the same sentence.
 *
 * <p>"The ferry sank, which its owner denies" claims that the ferry sank; "posts saying that the ferry sank are false"
 * claims the same, and is denied; "she took issue with a suggestion that the ferry had sunk" tells what is denied.
 */
final class AnsweredClauses {
    private static final int ASIDE_REACH = 6;
    private static final int SHORTEST_CLAUSE = 3;

    private final TaggedText text;

    AnsweredClauses(TaggedText text) {
        this.text = text;
    }

    void part(Answer answer, List<Candidate> candidates) {
        cut(answer, candidates);
        cutAtColon(answer, candidates);
        if (answer.isDenial() && answer.aim().shape() != Shape.CLAUSE) {
            judged(answer)
                    .ifPresentOrElse(
                            clause -> deny(answer, clause, candidates),
                            () -> disputed(answer).ifPresent(clause -> tell(answer, clause, candidates)));
        }
    }

    // ------------------------------------------------------------------ "…, which its owner denies"

    private void cut(Answer answer, List<Candidate> candidates) {
        TaggedSentence sentence = text.sentences().get(answer.sentence());
        int party = sentence.indexAt(answer.span().begin());
        int aside = answer.aim().shape() == Shape.CLAUSE ? asideBegin(sentence, party) : breakBefore(sentence, party);
        for (int at = 0; aside > 0 && at < candidates.size(); at++) {
            Candidate whole = candidates.get(at);
            int first = sentence.indexAt(whole.span().begin());
            if (whole.sentence() == answer.sentence()
                    && whole.span().contains(answer.predicate())
                    && aside - first >= SHORTEST_CLAUSE) {
                candidates.set(at, whole.cut(sentence.span(first, aside), sentence));
            }
        }
    }

    /** "The firm denied that there were talks: …", "the firm disputed that: …": each side of the colon by itself. */
    private void cutAtColon(Answer answer, List<Candidate> candidates) {
        TaggedSentence sentence = text.sentences().get(answer.sentence());
        int predicate = sentence.indexAt(answer.predicate().begin());
        int colon = predicate;
        while (colon < sentence.words().size() && !sentence.words().get(colon).isOneOf(":")) {
            colon++;
        }
        for (int at = 0; colon < sentence.words().size() && at < candidates.size(); at++) {
            Candidate whole = candidates.get(at);
            int first = sentence.indexAt(whole.span().begin());
            int last = sentence.indexAt(whole.span().end() - 1) + 1;
            if (whole.sentence() == answer.sentence() && whole.isDenied() && first == colon + 1) {
                candidates.set(at, new Candidate(whole.span(), whole.sentence(), whole.block(), sentence, null));
            }
            if (whole.sentence() != answer.sentence() || first >= colon || last <= colon) {
                continue;
            }
            if (whole.isDenied() && colon - first >= SHORTEST_CLAUSE) {
                candidates.set(at, whole.cut(sentence.span(first, colon), sentence));
            } else if (whole.span().contains(answer.predicate()) && last - colon > SHORTEST_CLAUSE) {
                candidates.set(at, whole.cut(sentence.span(colon + 1, last), sentence));
            }
        }
    }

    /** "The mill had to be closed — the firm did not answer a question about that". */
    private static int breakBefore(TaggedSentence sentence, int party) {
        int at = party - 1;
        while (at > 0 && sentence.words().get(at).is(WordClass.COORDINATOR)) {
            at--;
        }
        return at > 0 && sentence.words().get(at).isOneOf("–", "—", "--", "-", ";") ? at : -1;
    }

    private static int asideBegin(TaggedSentence sentence, int party) {
        for (int at = party - 1; at > 0 && party - at <= ASIDE_REACH; at--) {
            if (sentence.words().get(at).isOneOf(",", "–", "—", "--", "(")) {
                return at;
            }
        }
        return -1;
    }

    // ------------------------------------------------------------------ "claims that the ferry sank are false"

    /** The clause in the subject of a judgement. */
    private Optional<Span> judged(Answer answer) {
        TaggedSentence sentence = text.sentences().get(answer.sentence());
        int link = sentence.indexAt(answer.predicate().begin());
        int begin = sentence.indexAt(answer.span().begin());
        boolean judgement = sentence.words().get(link).isOneOf("is", "are", "was", "were", "'s", "'re");
        return judgement && link > begin ? clauseIn(sentence, subjectBegin(sentence, link), link) : Optional.empty();
    }

    private static int subjectBegin(TaggedSentence sentence, int link) {
        int begin = link;
        while (begin > 0 && !sentence.words().get(begin - 1).isOneOf(",", ";", ":", "“", "\"")) {
            begin--;
        }
        return begin;
    }

    /** The clause in the object of a denial. */
    private Optional<Span> disputed(Answer answer) {
        TaggedSentence sentence = text.sentences().get(answer.sentence());
        int begin = sentence.indexAt(answer.predicate().end() - 1) + 1;
        int end = begin;
        int last = sentence.indexAt(answer.span().end() - 1) + 1;
        while (end < last && !sentence.words().get(end).is(WordClass.COORDINATOR)) {
            end++;
        }
        return clauseIn(sentence, begin, end);
    }

    /** The clause that a noun of speaking has: "a report that …", "posts saying …", "claims the ferry sank". */
    private static Optional<Span> clauseIn(TaggedSentence sentence, int begin, int end) {
        List<Word> words = sentence.words();
        ClauseReader clauses = new ClauseReader(sentence);
        boolean told = false;
        for (int at = begin; at < end; at++) {
            Word word = words.get(at);
            told |= is(word, AnswerWord.MATTER);
            boolean that = word.is(WordClass.COMPLEMENTIZER)
                    || (word.isOneOf("that") && at + 1 < end && opensSubject(words.get(at + 1)));
            boolean opens = that
                    || (at > begin && isSaying(words.get(at - 1)) && mayOpen(words, at))
                    || (at > begin && is(words.get(at - 1), AnswerWord.MATTER) && opensSubject(word));
            int first = that ? at + 1 : at;
            if (told && opens && end - first >= SHORTEST_CLAUSE && clauses.isClause(first, end)) {
                return Optional.of(sentence.span(first, trimmedEnd(words, first, end)));
            }
        }
        return Optional.empty();
    }

    private static int trimmedEnd(List<Word> words, int begin, int end) {
        int last = end;
        for (int at = begin; at < end; at++) {
            if (words.get(at).isOneOf(",", ":") && at > begin + SHORTEST_CLAUSE) {
                last = at;
                break;
            }
        }
        while (last > begin + 1 && words.get(last - 1).is(WordClass.PUNCTUATION)) {
            last--;
        }
        return last;
    }

    /** "Claims the ferry sank", not "claims by the owner that it sank" and not "claims brought by the owner". */
    private static boolean mayOpen(List<Word> words, int at) {
        return switch (words.get(at).type()) {
            case PREPOSITION, VERB, PUNCTUATION, QUOTATION_MARK, TO -> false;
            case PARTICIPLE ->
                at + 1 < words.size()
                        && !words.get(at + 1).is(WordClass.PREPOSITION)
                        && !words.get(at + 1).is(WordClass.ADVERB);
            default -> !words.get(at).isOneOf("that");
        };
    }

    private static boolean isSaying(Word word) {
        return word.isOneOf(
                "say", "says", "said", "saying", "claim", "claims", "claimed", "claiming", "alleging", "suggesting");
    }

    private static boolean opensSubject(Word word) {
        return word.is(WordClass.DETERMINER) || word.is(WordClass.NAME) || word.is(WordClass.PRONOUN);
    }

    private static boolean is(Word word, AnswerWord wanted) {
        return word.entry().answerWord().filter(wanted::equals).isPresent();
    }

    /** Lets a clause stand for the whole sentence that judges it. */
    private void deny(Answer answer, Span clause, List<Candidate> candidates) {
        TaggedSentence sentence = text.sentences().get(answer.sentence());
        for (int at = 0; at < candidates.size(); at++) {
            Candidate whole = candidates.get(at);
            boolean same = whole.sentence() == answer.sentence() && whole.span().overlaps(clause);
            if (same && whole.span().end() <= answer.predicate().begin()) {
                whole.denied();
                return;
            }
            if (same && whole.span().contains(answer.predicate())) {
                Attribution source = whole.attribution()
                        .filter(given -> given.cue().span().end() <= clause.begin())
                        .orElse(null);
                candidates.set(at, new Candidate(clause, answer.sentence(), whole.block(), sentence, source).denied());
                return;
            }
        }
    }

    /** Lists the clause that a denial repeats, or marks it as denied where it is listed. */
    private void tell(Answer answer, Span clause, List<Candidate> candidates) {
        TaggedSentence sentence = text.sentences().get(answer.sentence());
        List<Candidate> there = candidates.stream()
                .filter(claim -> claim.span().overlaps(clause) && !claim.span().contains(answer.predicate()))
                .toList();
        there.forEach(claim -> {
            if (claim.span().begin() >= answer.predicate().end()) {
                claim.denied();
            }
        });
        if (there.isEmpty()) {
            Block.Kind block = blockOf(answer, candidates);
            insert(new Candidate(clause, answer.sentence(), block, sentence, null).denied(), candidates);
        }
    }

    private static Block.Kind blockOf(Answer answer, List<Candidate> candidates) {
        return candidates.stream()
                .filter(claim -> claim.sentence() == answer.sentence())
                .map(Candidate::block)
                .findFirst()
                .orElse(Block.Kind.PARAGRAPH);
    }

    private static void insert(Candidate claim, List<Candidate> candidates) {
        int at = 0;
        while (at < candidates.size()
                && candidates.get(at).span().begin() < claim.span().begin()) {
            at++;
        }
        candidates.add(at, claim);
    }
}
