package org.credibility.speech;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.document.Block;
import org.credibility.document.BlockKinds;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.ResponseKind;
import org.credibility.speech.ProposalJudge.Judged;
import org.credibility.syntax.PartOfSpeech;
import org.credibility.text.Span;

/**
 * Joins what the rules and what the models find. Where both read a cue, the words are those that the models find likely;
 * what only the models find is added, and what they find unlikely goes, unless it is of a kind that they have not learnt.
 */
final class JoinedAttributions {
    /** So probable a proposal must be where the rules read its cue, and where they do not; chosen on the train articles. */
    private static final double KNOWN = 0.2;

    private static final double NEW = 0.3;
    /** The same where the content is a phrase: it has no finite verb and nothing of it is quoted. */
    private static final double NEW_PHRASE = 0.4;
    /** For what is quoted this share of it will do: somebody said it. */
    private static final double QUOTED = 0.1;

    private static final int NO_RULE = -1;
    /** What the name of an account begins with. */
    private static final String HANDLE = "@";

    private static final Set<Integer> FINITE = Stream.of(
                    PartOfSpeech.VBD, PartOfSpeech.VBP, PartOfSpeech.VBZ, PartOfSpeech.MD)
            .map(Codes::of)
            .collect(toUnmodifiableSet());
    private static final Set<String> REFUSALS =
            Set.of("decline", "declined", "declines", "declining", "refuse", "refused", "refuses", "refusing");

    private final Reading reading;
    private final List<Attribution> rules;
    private final List<Entry> entries = new ArrayList<>();

    /** An attribution with the rules' one that it came from, or {@link #NO_RULE}. */
    private record Entry(Attribution attribution, int rule) {}

    private JoinedAttributions(Reading reading, List<Attribution> rules) {
        this.reading = reading;
        this.rules = rules;
    }

    /**
     * Returns the attributions in text order, numbered from 1.
     *
     * @param blocks the blocks of the article; headings inside it tell nothing
     * @param rules what the rules find, numbered from 1 in order
     * @param judged what the models find
     */
    static List<Attribution> of(Reading reading, List<Block> blocks, List<Attribution> rules, List<Judged> judged) {
        JoinedAttributions joined = new JoinedAttributions(reading, rules);
        BlockKinds kinds = new BlockKinds(blocks);
        Map<Integer, Judged> byRule = new HashMap<>();
        for (Judged each : judged) {
            int rule = reading.rules.at(
                    each.proposal().cue().begin(), each.proposal().cue().end());
            int begin = reading.span(
                            each.proposal().cue().begin(), each.proposal().cue().end())
                    .begin();
            boolean heading = kinds.at(begin) == Block.Kind.HEADING;
            if (rule >= 0) {
                byRule.put(rule, each);
            } else if (!heading && joined.isProbable(each, joined.leastOfNew(each.proposal())) && joined.tells(each)) {
                joined.entries.add(new Entry(joined.found(each.proposal(), joined.cue(each)), NO_RULE));
            }
        }
        joined.addRules(byRule);
        return joined.numbered();
    }

    private double leastOfNew(Proposal proposal) {
        return isPhrase(proposal) ? NEW_PHRASE : NEW;
    }

    private boolean isPhrase(Proposal proposal) {
        for (int at = 0; at < proposal.labels().length; at++) {
            int word = proposal.first() + at;
            boolean tells = reading.isQuoted(word) || FINITE.contains(reading.trees.tag[word]);
            if (tells && proposal.role(at) == Proposal.CONTENT) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is content, and no refusal to tell it. */
    private boolean tells(Judged judged) {
        return hasContent(judged) && !isRefusal(judged.proposal().cue());
    }

    /** "declined to say": an answer that tells nothing. */
    private boolean isRefusal(CueCandidate cue) {
        List<String> words = Arrays.asList(reading.forms.lower);
        for (int at = Math.max(0, cue.begin() - 1); at < cue.end(); at++) {
            if (REFUSALS.contains(words.get(at))) {
                return true;
            }
            Optional<PhraseTable.Match<ResponseKind>> match =
                    Lexicon.english().responses().longestAt(words, at);
            if (match.filter(found -> found.value() == ResponseKind.NO_COMMENT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasContent(Judged judged) {
        return judged.proposal().count(Proposal.CONTENT) > 0;
    }

    /** Those without content come last: they tell something as long as what they stand in is left. */
    private void addRules(Map<Integer, Judged> judged) {
        Map<Integer, Attribution> left = new TreeMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (!rules.get(rule).content().isEmpty()) {
                int number = rule;
                ofRule(rule, Optional.ofNullable(judged.get(rule))).ifPresent(each -> left.put(number, each));
            }
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).content().isEmpty()) {
                int number = rule;
                Optional<Attribution> known = Optional.of(rules.get(rule)).filter(each -> isInside(each, left));
                known.or(() -> likely(number, Optional.ofNullable(judged.get(number))))
                        .ifPresent(each -> left.put(number, each));
            }
        }
        left.forEach((rule, each) -> entries.add(new Entry(each, rule)));
    }

    private Optional<Attribution> ofRule(int rule, Optional<Judged> judged) {
        Attribution known = rules.get(rule);
        if (judged.isEmpty() || isOfRules(known)) {
            return Optional.of(known);
        }
        return likely(rule, judged).or(() -> isSeldomMarked(known) ? Optional.of(known) : Optional.empty());
    }

    /** What the models make of a rule's attribution, where that is probable. */
    private Optional<Attribution> likely(int rule, Optional<Judged> judged) {
        return judged.filter(each -> isProbable(each, KNOWN) && hasContent(each))
                .map(each -> corrected(rules.get(rule), each.proposal()));
    }

    /** Whether the attribution is left that the rules nest one in, and holds it as it did. */
    private boolean isInside(Attribution inner, Map<Integer, Attribution> left) {
        int outer = inner.nestedIn().orElse(0) - 1;
        Attribution now = left.get(outer);
        return now != null && !isCutOff(outer, inner.cue().span(), now);
    }

    /** Whether the content of a rule's attribution held words that it holds no more, as it is now. */
    private boolean isCutOff(int outer, Span words, Attribution now) {
        return Nests.holds(rules.get(outer), words) && !Nests.holds(now, words);
    }

    private Attribution corrected(Attribution known, Proposal proposal) {
        List<Span> words =
                List.of(reading.span(proposal.cue().begin(), proposal.cue().end()));
        return found(proposal, new Cue(words, known.cue().lemma(), known.cue().kind()));
    }

    /** Whether a rule reads what the training articles hold none of: what is said in what is said, rumours, accounts. */
    private boolean isOfRules(Attribution rule) {
        return rule.nestedIn().isPresent()
                || rule.cue().kind() == CueKind.HEARSAY
                || rule.source().stream()
                        .anyMatch(span -> span.in(reading.structure.text()).contains(HANDLE));
    }

    /** Whether a rule reads what the training articles mark now and then: whom a source has it from. */
    private static boolean isSeldomMarked(Attribution rule) {
        return rule.cue().kind() == CueKind.RELAY || rule.cue().kind() == CueKind.CREDIT;
    }

    private boolean isProbable(Judged judged, double least) {
        Proposal proposal = judged.proposal();
        int quoted = 0;
        for (int at = 0; at < proposal.labels().length; at++) {
            boolean content = proposal.role(at) == Proposal.CONTENT;
            quoted += content && reading.isQuoted(proposal.first() + at) ? 1 : 0;
        }
        boolean direct = quoted > 0 && quoted == proposal.count(Proposal.CONTENT);
        return judged.probability() >= (direct ? QUOTED * least : least);
    }

    private Cue cue(Judged judged) {
        CueCandidate words = judged.proposal().cue();
        String head = reading.forms.lower[reading.headOf(words.begin(), words.end())];
        CueEntry entry = Lexicon.english()
                .cueVerb(head)
                .or(() -> Lexicon.english().cueNoun(head))
                .orElse(new CueEntry(head, CueKind.JUDGEMENT, CueEntry.Frame.CLAUSE));
        return new Cue(List.of(reading.span(words.begin(), words.end())), entry.lemma(), entry.kind());
    }

    private Attribution found(Proposal proposal, Cue cue) {
        return new Attribution(
                1, spans(proposal, Proposal.SOURCE), cue, spans(proposal, Proposal.CONTENT), OptionalInt.empty());
    }

    private List<Span> spans(Proposal proposal, int role) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < proposal.labels().length) {
            int end = at + 1;
            if (proposal.role(at) == role) {
                while (proposal.role(end) == role) {
                    end++;
                }
                spans.add(reading.span(proposal.first() + at, proposal.first() + end));
            }
            at = end;
        }
        return spans;
    }

    private List<Attribution> numbered() {
        entries.sort(Comparator.comparing(entry -> entry.attribution().cue().span()));
        List<Attribution> found = entries.stream().map(Entry::attribution).toList();
        int[] placeOf = new int[rules.size()];
        for (int place = 0; place < entries.size(); place++) {
            if (entries.get(place).rule() != NO_RULE) {
                placeOf[entries.get(place).rule()] = place + 1;
            }
        }
        List<Attribution> numbered = new ArrayList<>(found.size());
        for (int place = 0; place < found.size(); place++) {
            Attribution each = found.get(place);
            int told = outerOfRule(entries.get(place).rule(), placeOf, found);
            int outer = told > 0 ? told : 1 + Nests.outer(found, place);
            numbered.add(new Attribution(
                    place + 1,
                    each.source(),
                    each.cue(),
                    each.content(),
                    outer > 0 ? OptionalInt.of(outer) : OptionalInt.empty()));
        }
        return List.copyOf(numbered);
    }

    /**
     * The number of the attribution that the rules nest another one in; 0 if they do not, or it is gone, or its content
     * is now shorter and ends before.
     */
    private int outerOfRule(int rule, int[] placeOf, List<Attribution> found) {
        if (rule == NO_RULE || rules.get(rule).nestedIn().isEmpty()) {
            return 0;
        }
        int outer = rules.get(rule).nestedIn().getAsInt() - 1;
        boolean left =
                placeOf[outer] > 0 && isCutOff(outer, rules.get(rule).cue().span(), found.get(placeOf[outer] - 1));
        return left ? 0 : placeOf[outer];
    }
}
