package org.credibility.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.document.Tier;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/** Tells who says a passage in a document: the chain as the document gives it, and the outlet that publishes it. */
final class DocumentChains {
    private final KnownSources known;

    DocumentChains(KnownSources known) {
        this.known = known;
    }

    /** The chain of a passage; the outlet alone where the document says it in its own voice. */
    Chain of(Account account, Passage passage, String claim) {
        SourceDocument document = account.document();
        Source outlet = outlet(document, claim);
        Optional<SourceType> declared = document.sourceType().filter(type -> type != SourceType.OTHER_OUTLET);
        if (declared.isPresent()) {
            return declared(declared.get(), outlet);
        }
        return account.told(passage)
                .filter(chain -> chain.origin().type().group() != SourceGroup.NONE)
                .map(chain -> passedOn(chain, outlet))
                .orElse(Chain.of(outlet));
    }

    /** Whom the document rests on as whoever hands it in knows: people without a name behind the outlet, else its publisher. */
    private static Chain declared(SourceType type, Source outlet) {
        if (type.group() != SourceGroup.ANONYMOUS) {
            return Chain.of(new Source(
                    outlet.number(),
                    outlet.name(),
                    type,
                    outlet.anonymity(),
                    outlet.count(),
                    outlet.accessDescribed(),
                    outlet.reasonGiven(),
                    outlet.tier(),
                    outlet.mentions()));
        }
        Source unnamed = new Source(
                2,
                Optional.empty(),
                type,
                Anonymity.ANONYMOUS,
                OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of());
        return passedOn(Chain.of(unnamed), outlet);
    }

    /** Who speaks on the own page passes nothing on. */
    private static Chain passedOn(Chain chain, Source outlet) {
        boolean own = chain.hops().stream().anyMatch(hop -> isSame(hop.source(), outlet));
        if (own || outlet.type() != SourceType.OTHER_OUTLET) {
            return chain;
        }
        List<Hop> hops = new ArrayList<>(chain.hops());
        hops.add(new Hop(outlet, false));
        return new Chain(hops, chain.interest(), chain.firstHand());
    }

    private static boolean isSame(Source one, Source other) {
        return one.name().isPresent()
                && other.name().isPresent()
                && folded(one.name().get()).equals(folded(other.name().get()));
    }

    private Source outlet(SourceDocument document, String claim) {
        Optional<KnownSource> entry = entry(document, known);
        Optional<String> name = document.publisher().or(() -> host(document));
        boolean ofItself = document.publisher()
                .filter(publisher -> speaksOf(claim, publisher))
                .isPresent();
        SourceType type = entry.flatMap(KnownSource::type)
                .orElse(ofItself ? SourceType.OFFICIAL_STATEMENT : SourceType.OTHER_OUTLET);
        Optional<Tier> tier = entry.flatMap(KnownSource::tier);
        return new Source(1, name, type, Anonymity.NAMED, OptionalInt.of(1), false, false, tier, List.of());
    }

    /** What the caller knows of the outlet of a document, by its name, else by its host. */
    static Optional<KnownSource> entry(SourceDocument document, KnownSources known) {
        return document.publisher().flatMap(known::find).or(() -> host(document).flatMap(known::find));
    }

    private static Optional<String> host(SourceDocument document) {
        return Optional.ofNullable(document.address().getHost());
    }

    /** Whether a claim is about somebody: it holds their name. */
    static boolean speaksOf(String claim, String name) {
        return (" " + folded(claim) + " ").contains(" " + folded(name) + " ");
    }

    /** Whether two names are one, or the end of the other one: "the county council" and "Esk County Council". */
    static boolean isSameBody(String name, String other) {
        String one = folded(name);
        String two = folded(other);
        return one.equals(two) || isEndOf(one, two) || isEndOf(two, one);
    }

    private static boolean isEndOf(String end, String name) {
        return end.indexOf(' ') > 0 && name.endsWith(" " + end);
    }

    static String folded(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }

    /** Whether nobody but the document itself says it. */
    static boolean isOwnVoice(Chain chain) {
        return chain.hops().size() == 1 && chain.origin().type() == SourceType.OTHER_OUTLET;
    }
}
