package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Stance;
import org.credibility.evidence.Telling;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/** A linked page that credits an earlier origin than the text does. */
final class OriginMisattributed implements Check {
    static final Rule RULE = Rule.builder("CR207", "origin-misattributed", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("The linked page credits another origin than the text.")
            .why("Credit the first to know: a chain that is cut short hides who has to answer for the "
                    + "claim (Silverman 2015).")
            .fires(
                    "The yard at Combe will be sold in May, the Tern Coast Courier reported.",
                    "The yard at Combe will be sold in May, Radio Nord reported on Monday.")
            .nearMiss(
                    "The yard at Combe will be sold in May, Radio Nord reported.",
                    "The yard at Combe will be sold in May, Radio Nord has learned from its owner, Ann Moe.")
            .fix("Credit the origin that the linked page names, and link that.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (LinkedPage page : LinkedPage.in(reading)) {
            for (Claim claim : page.claims(reading)) {
                Optional<Source> credited = Reading.strongest(claim)
                        .map(Chain::origin)
                        .filter(source -> source.type() == SourceType.OTHER_OUTLET
                                && source.name().isPresent());
                Optional<String> earlier = credited.flatMap(source -> earlier(claim, source, page, reading));
                earlier.ifPresent(name -> observations.add(Observation.of(
                                page.link().anchor(),
                                Message.of(
                                        "Linked page credits %s, not %s.",
                                        name, credited.get().name().get()))
                        .about(claim)
                        .about(credited.get())));
            }
        }
        return observations;
    }

    /** The outlet that the page says it has the claim from; what the page has from people is its own reporting. */
    private static Optional<String> earlier(Claim claim, Source credited, LinkedPage page, Reading reading) {
        return page.evidence(claim, reading)
                .filter(evidence -> evidence.stance() == Stance.SUPPORTS || evidence.stance() == Stance.MENTIONS)
                .flatMap(Evidence::telling)
                .flatMap(Telling::teller)
                .filter(OutletNames::canBeName)
                .filter(OutletNames::isOfOutlet)
                .filter(teller -> !OutletNames.isSame(teller, credited.name().orElse("")));
    }
}
