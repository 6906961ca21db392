package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.lexicon.CueKind;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/** Another outlet, post or paper that a claim rests on and that is not linked. */
final class SecondHandNotLinked implements Check {
    private static final int MOST_MENTIONS = 20;

    static final Rule RULE = Rule.builder("CR203", "second-hand-not-linked", Severity.WARNING)
            .summary("Another outlet, account or document is named as the origin of a claim and is not linked.")
            .why("A story that rests on another one links it, so that readers can go to the origin; chains"
                    + " without links hide where a rumour began (Silverman 2015).")
            .fires("The yard will be sold in May, the Tern Coast Courier reported on Monday.")
            .nearMiss("The Tern Coast Courier has been sold to a foundation, its editor, Ann Moe, said on " + "Monday.")
            .fix("Link the page, post or document at its first mention.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Claim claim : reading.claims()) {
            for (Chain chain : claim.chains()) {
                for (Hop hop : chain.hops()) {
                    if (claim.kind().isScored()
                            && isElsewhere(hop.source(), reading)
                            && told.add(hop.source().number())) {
                        observation(claim, hop.source(), reading).ifPresent(observations::add);
                    }
                }
            }
        }
        return observations;
    }

    /** Another outlet or an account: something with a page of its own. */
    private static boolean isElsewhere(Source source, Reading reading) {
        boolean named = source.anonymity() == Anonymity.NAMED || source.anonymity() == Anonymity.PSEUDONYM;
        boolean own = reading.dossier()
                .article()
                .publisher()
                .filter(publisher -> OutletNames.isSame(publisher, source.name().orElse("")))
                .isPresent();
        boolean account = source.type().group() == SourceGroup.SOCIAL && source.anonymity() == Anonymity.PSEUDONYM;
        boolean outlet = source.type() == SourceType.OTHER_OUTLET
                && source.name().filter(OutletNames::canBeName).isPresent()
                && (source.name().filter(OutletNames::isOfOutlet).isPresent() || speaks(source, reading));
        return named && !own && (account || outlet);
    }

    /** Whether it says something itself: "told" before a name may have readers or voters behind it too. */
    private static boolean speaks(Source source, Reading reading) {
        return source.mentions().stream()
                .limit(MOST_MENTIONS)
                .flatMap(span -> reading.attributionsIn(reading.sentenceIndex(span.begin())).stream()
                        .filter(attribution -> attribution.cue().kind() != CueKind.RELAY)
                        .flatMap(attribution -> attribution.source().stream())
                        .filter(span::overlaps))
                .findFirst()
                .isPresent();
    }

    private static Optional<Observation> observation(Claim claim, Source source, Reading reading) {
        boolean linked =
                source.mentions().stream().anyMatch(span -> reading.isLinked(reading.sentenceIndex(span.begin())));
        return linked
                ? Optional.empty()
                : named(source, reading)
                        .map(span -> Observation.of(span, message(source))
                                .about(claim)
                                .about(source));
    }

    /** The first mention that calls it by its name, else its first mention in running text. */
    private static Optional<Span> named(Source source, Reading reading) {
        String name = source.name().orElse("");
        return source.mentions().stream()
                .filter(span -> reading.words(span).contains(name))
                .findFirst()
                .or(() -> source.mentions().stream().findFirst());
    }

    private static String message(Source source) {
        String name = source.name().orElse("another outlet").replaceAll("['’]s$", "");
        return source.type().group() == SourceGroup.SOCIAL
                ? Message.of("Post by %s is cited but not linked.", name)
                : Message.of("%s is cited but not linked.", name);
    }
}
