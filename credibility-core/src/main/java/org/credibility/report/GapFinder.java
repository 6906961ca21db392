package org.credibility.report;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Deadline;
import org.credibility.document.Article;
import org.credibility.rule.Policy;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.source.Sourcing;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * Finds what the sourcing of each claim of an article lacks, held against a policy.
 *
 * <p>A finder never changes and is safe for use by several threads.
 */
public final class GapFinder {
    private final Policy policy;
    private final boolean dated;
    private final Set<Integer> linked = new HashSet<>();
    private final Set<Integer> accusing = new HashSet<>();

    /**
     * Makes a finder for the claims of an article.
     *
     * @param article the article
     * @param text the structure of the article's text
     * @param attributions the article's attributions
     * @param sourcing the article's sources
     * @param policy what is asked for
     */
    public GapFinder(
            Article article, TextStructure text, List<Attribution> attributions, Sourcing sourcing, Policy policy) {
        this.policy = requireNonNull(policy, "policy");
        this.dated = article.published().isPresent();
        LinkedSentences links = new LinkedSentences(article, text);
        for (Source source : sourcing.sources()) {
            if (source.mentions().stream().map(Span::begin).anyMatch(links::hold)) {
                linked.add(source.number());
            }
        }
        attributions.stream()
                .filter(GapFinder::accuses)
                .map(Attribution::number)
                .forEach(accusing::add);
    }

    /** Returns what a claim lacks, the weightiest first; nothing for a kind that is not scored. */
    public List<Gap> find(Claim claim) {
        if (!claim.kind().isScored()) {
            return List.of();
        }
        EnumSet<Gap> gaps = EnumSet.noneOf(Gap.class);
        Chain strongest = claim.chains().get(0);
        if (claim.chains().stream().map(Chain::origin).allMatch(GapFinder::isNobody)) {
            gaps.add(Gap.SOURCE);
        } else {
            gaps.addAll(ofOrigin(strongest.origin()));
            addIf(isThin(claim), Gap.SECOND_ORIGIN, gaps);
        }
        addIf(isUnanswered(claim), Gap.RESPONSE, gaps);
        addIf(strongest.hops().stream().map(Hop::source).anyMatch(this::lacksLink), Gap.LINK, gaps);
        addIf(isOpenEnded(claim), Gap.DATE, gaps);
        return List.copyOf(gaps);
    }

    private static void addIf(boolean missing, Gap gap, Collection<Gap> gaps) {
        if (missing) {
            gaps.add(gap);
        }
    }

    private Set<Gap> ofOrigin(Source origin) {
        EnumSet<Gap> gaps = EnumSet.noneOf(Gap.class);
        addIf(isUnnamed(origin), Gap.NAME, gaps);
        boolean undescribed = origin.type().group() == SourceGroup.ANONYMOUS && !origin.accessDescribed();
        addIf(policy.anonymousNeedsDescriptor() && undescribed, Gap.ACCESS, gaps);
        return gaps;
    }

    /** "It is rumoured" names as little as the writer's own voice does. */
    private static boolean isNobody(Source origin) {
        return origin.anonymity() == Anonymity.NONE;
    }

    private static boolean isUnnamed(Source origin) {
        return switch (origin.anonymity()) {
            case ANONYMOUS, UNNAMED_SPOKESPERSON, PSEUDONYM -> true;
            case NAMED, DOCUMENT, NONE -> false;
        };
    }

    /** What somebody said needs no second origin, nor does the act of a court or an office that its own record tells. */
    private boolean isThin(Claim claim) {
        if (claim.kind() == ClaimKind.QUOTE || claim.chains().get(0).origin().type() == SourceType.OFFICIAL_RECORD) {
            return false;
        }
        long origins = claim.chains().stream()
                .map(Chain::origin)
                .filter(origin -> !isNobody(origin))
                .map(Source::number)
                .distinct()
                .count();
        return origins < policy.independentOrigins();
    }

    /** A pleading or an accusation is one side's word. */
    private boolean isUnanswered(Claim claim) {
        boolean against = claim.chains().stream().anyMatch(chain -> chain.interest() == Interest.ADVERSE)
                || claim.attributions().stream().anyMatch(accusing::contains);
        return against && claim.responses().isEmpty();
    }

    private static boolean accuses(Attribution attribution) {
        String lemma = attribution.cue().lemma();
        return lemma.contains("alleg") || lemma.contains("accus");
    }

    private boolean lacksLink(Source source) {
        boolean onAPage = source.type() == SourceType.OTHER_OUTLET
                || source.type() == SourceType.REFERENCE_WORK
                || source.type().group() == SourceGroup.SOCIAL
                || source.type().group() == SourceGroup.RECORD;
        return onAPage && source.type() != SourceType.LEAKED_DOCUMENT && !linked.contains(source.number());
    }

    /** "In May" is a date to readers; it can only be told from "soon" where the day of publication is known. */
    private boolean isOpenEnded(Claim claim) {
        boolean future = claim.kind() == ClaimKind.PLAN || claim.kind() == ClaimKind.PREDICTION;
        boolean open = dated
                ? claim.deadline().flatMap(Deadline::latest).isEmpty()
                : claim.deadline().isEmpty();
        return future && open;
    }
}
