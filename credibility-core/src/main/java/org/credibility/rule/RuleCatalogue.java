package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules there are. Never changes and is safe for use by several threads. */
public final class RuleCatalogue {
    /** The version of the rules: the same version finds the same in the same text. */
    public static final String VERSION = "2026.1";

    private static final List<Rule> ALL = List.of(
            UnattributedAllegation.RULE,
            BareAnonymousSource.RULE,
            SingleAnonymousSource.RULE,
            AnonymousOpinion.RULE,
            AnonymousFirstQuote.RULE,
            LateAttribution.RULE,
            PassiveAttribution.RULE,
            WeaselPlural.RULE,
            NoReasonForAnonymity.RULE,
            QuoteWithoutSpeaker.RULE,
            UnattributedFact.RULE,
            HearsayChain.RULE,
            PluralFromOne.RULE,
            SecondHandNotLinked.RULE,
            CircularCorroboration.RULE,
            SelfCorroboration.RULE,
            RepublishedAnonymous.RULE,
            OriginMisattributed.RULE,
            UncorroboratedLead.RULE,
            ContradictingSource.RULE,
            HedgeDropped.RULE,
            HeadlineOverclaims.RULE,
            PredictionAsFact.RULE,
            ConclusionOnHearsay.RULE,
            AbsoluteWording.RULE,
            QuoteNotInSource.RULE,
            NumberDiffers.RULE,
            SourceDoesNotMention.RULE,
            SourceUndatedOrStale.RULE,
            QuoteAltered.RULE,
            DeadLink.RULE,
            RedirectToHome.RULE,
            NoResponseLine.RULE,
            StaleResponse.RULE,
            VagueDeadline.RULE,
            TimeSensitive.RULE,
            UnusedSuppression.RULE,
            SuppressionWithoutReason.RULE,
            SourceNotChecked.RULE);

    private static final List<Check> CHECKS = List.of(
            new UnattributedAllegation(),
            new BareAnonymousSource(),
            new SingleAnonymousSource(),
            new AnonymousOpinion(),
            new AnonymousFirstQuote(),
            new LateAttribution(),
            new PassiveAttribution(),
            new WeaselPlural(),
            new NoReasonForAnonymity(),
            new QuoteWithoutSpeaker(),
            new UnattributedFact(),
            new HearsayChain(),
            new PluralFromOne(),
            new SecondHandNotLinked(),
            new CircularCorroboration(),
            new SelfCorroboration(),
            new RepublishedAnonymous(),
            new OriginMisattributed(),
            new UncorroboratedLead(),
            new ContradictingSource(),
            new HedgeDropped(),
            new HeadlineOverclaims(),
            new PredictionAsFact(),
            new ConclusionOnHearsay(),
            new AbsoluteWording(),
            new QuoteNotInSource(),
            new NumberDiffers(),
            new SourceDoesNotMention(),
            new SourceUndatedOrStale(),
            new QuoteAltered(),
            new DeadLink(),
            new RedirectToHome(),
            new NoResponseLine(),
            new StaleResponse(),
            new VagueDeadline(),
            new TimeSensitive(),
            new SourceNotChecked());

    private RuleCatalogue() {}

    static List<Check> checks() {
        return CHECKS;
    }

    /** Returns all rules in the order of their ids, those in preview included. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns the rules that are part of every check, in the order of their ids. */
    public static List<Rule> stable() {
        return ALL.stream().filter(rule -> rule.stage() == Rule.Stage.STABLE).toList();
    }

    /**
     * Returns the rule of an id or a name; empty where there is none.
     *
     * @param idOrName such as "CR103" or "single-anonymous-source", in any case
     */
    public static Optional<Rule> find(String idOrName) {
        String asked = requireNonNull(idOrName, "idOrName").toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(rule -> rule.id().toLowerCase(Locale.ROOT).equals(asked)
                        || rule.name().equals(asked))
                .findFirst();
    }
}
