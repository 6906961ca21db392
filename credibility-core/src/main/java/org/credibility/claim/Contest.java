package org.credibility.claim;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.claim.Answer.Shape;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/**
 * Tells whether a party has something to answer to: a claim that somebody else makes, of the party or at second hand.
 *
 * <p>What a record, an authority or a body says of its own affairs is answered only by those whom it names: "Ana Ruiz of
 * the port authority said that Lomond Lines had dumped oil. Lomond Lines denied that."
 */
final class Contest {
    private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:at|by|from|in|near|of|to|with|against|inside)\\b");

    private final Answer answer;

    Contest(Answer answer) {
        this.answer = answer;
    }

    /** Whether somebody else claims it, and it is of the kind that parties answer: not a record, not the writer. */
    boolean isOpen(Candidate candidate) {
        if (candidate.isDenied()) {
            return true;
        }
        if (candidate.isUnsourced() || isBy(candidate)) {
            return false;
        }
        SourceType type = candidate.chains().get(0).origin().type();
        return isSecondHand(candidate)
                || switch (type.group()) {
                    case NAMED -> type != SourceType.NAMED_EXPERT || names(candidate);
                    case OFFICIAL -> names(candidate) || isAgainstAll();
                    case RECORD -> answer.isDenial() && isFinding(type);
                    case ANONYMOUS, MEDIA, SOCIAL, NONE -> false;
                };
    }

    /** "The company rejected the findings": whoever made them. */
    private boolean isAgainstAll() {
        return answer.isDenial() && answer.aim().shape() == Shape.GENERAL;
    }

    private static boolean isFinding(SourceType type) {
        return type == SourceType.PEER_REVIEWED || type == SourceType.PREPRINT || type == SourceType.DATA_OR_POLL;
    }

    /** Whether nobody stands for a claim who could be held to it: it is leaked, alleged, posted or passed on. */
    static boolean isSecondHand(Candidate candidate) {
        if (candidate.isUnsourced()) {
            return false;
        }
        Chain chain = candidate.chains().get(0);
        SourceType type = chain.origin().type();
        boolean passedOn = chain.relays().stream().anyMatch(relay -> !relay.inherited());
        return passedOn
                || candidate.isAlleged()
                || switch (type.group()) {
                    case ANONYMOUS, MEDIA, SOCIAL -> true;
                    case RECORD -> type == SourceType.LEGAL_PLEADING || type == SourceType.LEAKED_DOCUMENT;
                    case NONE -> type == SourceType.UNATTRIBUTED_RUMOUR;
                    case NAMED, OFFICIAL -> false;
                };
    }

    /** Whether a claim names the answering party. */
    boolean names(Candidate candidate) {
        return answer.party().names().stream().anyMatch(candidate.contentWords()::contains);
    }

    /** Whether a claim names the answering party, or comes from one of its own: "a former foreman at Brackley". */
    boolean concerns(Candidate candidate) {
        return names(candidate)
                || candidate.chains().stream()
                        .map(chain ->
                                chain.origin().name().map(ContentWords::ofNames).orElse(Set.of()))
                        .anyMatch(words -> answer.party().names().stream().anyMatch(words::contains));
    }

    /** Whether the answering party is itself the origin of a claim. */
    boolean isBy(Candidate candidate) {
        return candidate.chains().stream()
                .map(Chain::origin)
                .anyMatch(origin -> isSameSource(origin) || isSameName(origin) || isSameBody(origin));
    }

    /** The same source; a source that goes by quite another name is another one. */
    private boolean isSameSource(Source origin) {
        return answer.party().source().equals(OptionalInt.of(origin.number())) && !isOfAnotherName(origin);
    }

    private boolean isOfAnotherName(Source origin) {
        Set<String> own = answer.party().names();
        Set<String> names = origin.name().map(ContentWords::ofNames).orElse(Set.of());
        return isName(answer.party().words().orElse(""))
                && isName(origin.name().orElse(""))
                && names.stream().noneMatch(own::contains);
    }

    private static boolean isName(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && !words.toLowerCase(Locale.ROOT).startsWith("the ");
    }

    /** "The inspectorate's press office" speaks for the "Federal Care Inspectorate". */
    private boolean isSameBody(Source origin) {
        String name = origin.name().orElse("");
        String head = name.substring(name.lastIndexOf(' ') + 1);
        return origin.type().group() == SourceGroup.OFFICIAL
                && name.indexOf(' ') > 0
                && answer.party().names().containsAll(ContentWords.ofParty(head))
                && !ContentWords.ofParty(head).isEmpty();
    }

    private boolean isSameName(Source origin) {
        return origin.name()
                .filter(name -> answer.party()
                        .words()
                        .filter(by -> isSameParty(by, name))
                        .isPresent())
                .isPresent();
    }

    /** "Moe" is "Ingrid Moe" and "the Corvane board" is "Corvane", but "a former manager at Corvane" is not. */
    private static boolean isSameParty(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int at = wordsAt(shorter, longer);
        return at >= 0 && !ELSEWHERE.matcher(longer.substring(0, at)).find();
    }

    /** Where words stand in others, no letter beside them: "Moe" does not stand in "Moen". */
    private static int wordsAt(String words, String others) {
        for (int at = words.isEmpty() ? -1 : others.indexOf(words); at >= 0; at = others.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(others.charAt(at - 1));
            if (opens && (end == others.length() || !Character.isLetterOrDigit(others.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }
}
