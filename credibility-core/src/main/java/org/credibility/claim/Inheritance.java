package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.document.Block;
import org.credibility.lexicon.HedgeEntry;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Chain;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.source.Sourcing;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * Lets claims without a source of their own take over one: a headline from the sentence of the body that says the same,
 * a lead from the sentence that soon after says whose word it is, the items of a list from the sentence before it.
 */
final class Inheritance {
    private static final double SAME_HEADLINE = 0.25;
    private static final double SAME_LEAD = 0.25;
    private static final double SAME_RETOLD = 0.5;
    private static final double SAME_TELLING = 0.7;
    private static final int FEWEST_SHARED = 3;
    private static final int MOST_COMPARED = 150;
    private static final int LEAD_SENTENCES = 3;
    private static final int LEAD_REACH = 6;
    private static final int HEARSAY_REACH = 2;
    private static final int FEWEST_COMMON = 2;
    private static final int MOST_HEADLINE_CLAIMS = 8;

    private final TaggedText text;
    private final List<Attribution> attributions;
    private final Sourcing sourcing;

    Inheritance(TaggedText text, List<Attribution> attributions, Sourcing sourcing) {
        this.text = text;
        this.attributions = attributions;
        this.sourcing = sourcing;
    }

    void apply(List<Candidate> candidates) {
        lists(candidates);
        hearsay(candidates);
        leads(candidates);
        retold(candidates);
        denied(candidates);
        candidates.stream()
                .filter(candidate -> candidate.block() == Block.Kind.HEADLINE && namesNobody(candidate))
                .limit(MOST_HEADLINE_CLAIMS)
                .forEach(headline -> headline(headline, candidates));
    }

    /** A headline whose own words name nobody, or nobody in particular. */
    private static boolean lacksSource(Candidate candidate) {
        return candidate.isUnsourced()
                || candidate.chains().get(0).origin().mentions().isEmpty();
    }

    /** "…, sources say": the body tells which sources. */
    private static boolean namesNobody(Candidate candidate) {
        return lacksSource(candidate) || candidate.chains().get(0).origin().type() == SourceType.VAGUE_SOURCES;
    }

    private static void headline(Candidate headline, List<Candidate> candidates) {
        Optional<Candidate> best = Optional.empty();
        double most = SAME_HEADLINE;
        for (Candidate candidate : candidates) {
            if (candidate.block() != Block.Kind.HEADLINE && !lacksSource(candidate)) {
                double share = ContentWords.share(headline.contentWords(), candidate.contentWords());
                if (share > most && common(headline, candidate) >= FEWEST_COMMON) {
                    most = share;
                    best = Optional.of(candidate);
                }
            }
        }
        best.ifPresent(candidate -> replace(headline, candidate));
    }

    /** What the writer tells flatly and a source tells in the same words elsewhere is that source's word. */
    private static void retold(List<Candidate> candidates) {
        List<Candidate> sourced = candidates.stream()
                .filter(candidate ->
                        !lacksSource(candidate) && candidate.contentWords().size() >= FEWEST_SHARED)
                .limit(MOST_COMPARED)
                .toList();
        candidates.stream()
                .filter(candidate ->
                        lacksSource(candidate) && candidate.contentWords().size() >= FEWEST_SHARED)
                .limit(MOST_COMPARED)
                .forEach(flat -> sourced.stream()
                        .filter(told -> isRetold(flat, told))
                        .findFirst()
                        .ifPresent(told -> replace(flat, told)));
    }

    private static boolean isRetold(Candidate flat, Candidate told) {
        return ContentWords.share(flat.contentWords(), told.contentWords()) >= SAME_RETOLD
                || ContentWords.share(told.contentWords(), flat.contentWords()) >= SAME_TELLING;
    }

    /** What a party denies was said before: by whoever says the same, else by the first one to claim anything. */
    private static void denied(List<Candidate> candidates) {
        Optional<Candidate> main = candidates.stream()
                .filter(candidate -> !candidate.isDenied() && !lacksSource(candidate))
                .findFirst();
        candidates.stream()
                .filter(candidate -> candidate.isDenied() && lacksSource(candidate))
                .limit(MOST_COMPARED)
                .forEach(candidate -> main.filter(told -> told.sentence() < candidate.sentence())
                        .ifPresent(told -> replace(candidate, told)));
    }

    private static void leads(List<Candidate> candidates) {
        List<Candidate> body = candidates.stream()
                .filter(candidate -> candidate.block() != Block.Kind.HEADLINE)
                .toList();
        int first = body.isEmpty() ? 0 : body.get(0).sentence();
        for (Candidate lead : body) {
            if (lead.sentence() >= first + LEAD_SENTENCES) {
                return;
            }
            if (lacksSource(lead)) {
                soonAttributed(lead, body).ifPresent(told -> replace(lead, told));
            }
        }
    }

    private static Optional<Candidate> soonAttributed(Candidate lead, List<Candidate> body) {
        List<Candidate> soon = body.stream()
                .filter(candidate -> candidate.sentence() > lead.sentence()
                        && candidate.sentence() <= lead.sentence() + LEAD_REACH
                        && !lacksSource(candidate))
                .toList();
        return soon.stream()
                .filter(candidate -> ContentWords.share(candidate.contentWords(), lead.contentWords()) >= SAME_LEAD)
                .findFirst()
                .or(() -> soon.stream()
                        .filter(candidate -> common(candidate, lead) >= FEWEST_COMMON || speaksOf(candidate, lead))
                        .findFirst());
    }

    /** Whether a lead is about the very person who soon after tells of it. */
    private static boolean speaksOf(Candidate told, Candidate lead) {
        return told.chains().get(0).origin().type().group() == SourceGroup.NAMED
                && told.chains()
                        .get(0)
                        .origin()
                        .name()
                        .filter(name -> lead.words().stream()
                                .anyMatch(word -> word.is(WordClass.NAME) && name.contains(word.text())))
                        .isPresent();
    }

    private static long common(Candidate one, Candidate other) {
        return one.contentWords().stream()
                .filter(other.contentWords()::contains)
                .count();
    }

    private static void replace(Candidate flat, Candidate told) {
        flat.chains().clear();
        flat.inherit(told);
    }

    /** "Reportedly" right after somebody who has it from others means those others. */
    private static void hearsay(List<Candidate> candidates) {
        Optional<Candidate> before = Optional.empty();
        for (Candidate candidate : candidates) {
            if (candidate.block() == Block.Kind.HEADLINE) {
                continue;
            }
            if (!lacksSource(candidate)) {
                before = isSecondHand(candidate) ? Optional.of(candidate) : Optional.empty();
            } else if (!candidate.isUnsourced()) {
                boolean rumour = candidate.chains().get(0).origin().type() == SourceType.UNATTRIBUTED_RUMOUR;
                before.filter(told -> !rumour
                                && candidate.sentence() - told.sentence() <= HEARSAY_REACH
                                && common(candidate, told) >= FEWEST_COMMON)
                        .ifPresent(told -> replace(candidate, told));
            }
        }
    }

    private static boolean isSecondHand(Candidate candidate) {
        return switch (candidate.chains().get(0).origin().type().group()) {
            case ANONYMOUS, MEDIA, SOCIAL -> true;
            default -> false;
        };
    }

    /** The items under "The report outlines several assertions:" rest on the report. */
    private void lists(List<Candidate> candidates) {
        Optional<Attribution> intro = Optional.empty();
        int last = -1;
        for (Candidate candidate : candidates) {
            if (candidate.block() != Block.Kind.LIST_ITEM) {
                continue;
            }
            if (candidate.sentence() > last + 1 || last < 0) {
                intro = introduction(candidate.sentence());
            }
            last = candidate.sentence();
            if (intro.isPresent() && lacksSource(candidate)) {
                candidate.chains().clear();
                sourcing.chain(intro.get()).map(Chain::inherited).ifPresent(candidate::rest);
                distance(intro.get(), candidate);
            }
        }
    }

    /** The attribution of the nearest sentence above that ends in a colon. */
    private Optional<Attribution> introduction(int item) {
        for (int at = item - 1; at >= 0 && at >= item - 12; at--) {
            TaggedSentence sentence = text.sentences().get(at);
            if (endsInColon(sentence)) {
                return attributions.stream()
                        .filter(attribution ->
                                sentence.span().contains(attribution.cue().span()))
                        .filter(attribution -> !attribution.source().isEmpty())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean endsInColon(TaggedSentence sentence) {
        List<Word> words = sentence.words();
        return !words.isEmpty() && words.get(words.size() - 1).isOneOf(":");
    }

    /** The words of the introduction that keep a distance keep it for every item. */
    private void distance(Attribution intro, Candidate candidate) {
        Cue cue = intro.cue();
        TaggedSentence sentence =
                text.sentences().get(text.sentenceIndexAt(cue.span().begin()));
        List<String> lower = sentence.lowerWords();
        for (int at = 0; at < lower.size(); at++) {
            Optional<PhraseTable.Match<HedgeEntry>> match =
                    Lexicon.english().hedges().longestAt(lower, at);
            if (match.isPresent()
                    && match.get().value().mode() == HedgeMode.DISTANCE
                    && match.get().value().amount().signum() < 0) {
                HedgeEntry entry = match.get().value();
                candidate.hedge(new Hedge(
                        sentence.span(at, match.get().end()), entry.mode(), entry.amount(), entry.strength()));
                return;
            }
        }
    }
}
