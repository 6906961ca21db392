package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.lexicon.CueKind;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Another outlet, post or paper that a claim rests on and that is not linked. */
final class SecondHandNotLinked implements Check {
    private static final int MOST_MENTIONS = 20;

    /** They speak for themselves, whatever outlet they work for. */
    private static final String[] VOICES = {
        "host", "correspondent", "anchor", "presenter", "columnist", "commentator", "pundit", "analyst"
    };

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
        List<Source> cited = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            for (Chain chain : claim.chains()) {
                for (Hop hop : chain.hops()) {
                    if (claim.kind().isScored()
                            && isElsewhere(hop.source(), reading)
                            && told.add(hop.source().number())
                            && !isShortFor(hop.source(), cited)) {
                        cited.add(hop.source());
                        observation(claim, hop.source(), reading).ifPresent(observations::add);
                    }
                }
            }
        }
        return observations;
    }

    /** "The New York Post" goes on as "the Post". */
    private static boolean isShortFor(Source source, List<Source> cited) {
        String name = OutletNames.withoutArticle(source.name().orElse(""));
        return name.indexOf(' ') < 0
                && cited.stream().anyMatch(other -> other.name().orElse("").endsWith(" " + name));
    }

    /** Another outlet or an account: something with a page of its own. */
    private static boolean isElsewhere(Source source, Reading reading) {
        boolean named = source.anonymity() == Anonymity.NAMED || source.anonymity() == Anonymity.PSEUDONYM;
        boolean own = reading.dossier()
                .article()
                .publisher()
                .filter(publisher -> OutletNames.isOwn(publisher, source.name().orElse("")))
                .isPresent();
        boolean account = source.type().group() == SourceGroup.SOCIAL && source.anonymity() == Anonymity.PSEUDONYM;
        boolean outlet = source.type() == SourceType.OTHER_OUTLET
                && source.name().filter(OutletNames::canBeName).isPresent()
                && (source.name().filter(OutletNames::isOfOutlet).isPresent()
                        || (speaks(source, reading) && !isPerson(source, reading)));
        return named && !own && (account || outlet);
    }

    /** Whether the text knows somebody by that surname. */
    private static boolean isPerson(Source source, Reading reading) {
        String surname = " " + source.name().orElse("");
        return reading.dossier().sourcing().sources().stream()
                .filter(other -> other.type().group() == SourceGroup.NAMED
                        || other.type().group() == SourceGroup.OFFICIAL)
                .anyMatch(other ->
                        other.name().filter(name -> name.endsWith(surname)).isPresent());
    }

    /** "Reported", "according to": what outlets do; "said" is what people and bodies do as well. */
    private static boolean isReporting(Attribution attribution) {
        CueKind kind = attribution.cue().kind();
        return kind != CueKind.RELAY && !attribution.cue().lemma().equals("say");
    }

    /** Whether it says something itself: "told" before a name may have readers or voters behind it too. */
    private static boolean speaks(Source source, Reading reading) {
        return source.mentions().stream()
                .limit(MOST_MENTIONS)
                .flatMap(span -> reading.attributionsIn(reading.sentenceIndex(span.begin())).stream()
                        .filter(attribution -> isReporting(attribution) && !isOnItself(attribution, reading))
                        .flatMap(attribution -> attribution.source().stream())
                        .filter(span::overlaps))
                .findFirst()
                .isPresent();
    }

    /** "Tarvia reported it sold forty trains": a body that tells its own figures. */
    private static boolean isOnItself(Attribution attribution, Reading reading) {
        return attribution.content().stream()
                .findFirst()
                .map(content ->
                        reading.sentence(reading.sentenceIndex(content.begin())).wordsIn(content))
                .filter(words -> words.stream()
                        .filter(word -> !word.isOneOf("that"))
                        .findFirst()
                        .filter(word -> word.isOneOf("it", "its", "they", "their"))
                        .isPresent())
                .isPresent();
    }

    private static Optional<Observation> observation(Claim claim, Source source, Reading reading) {
        boolean linked =
                source.mentions().stream().anyMatch(span -> reading.isLinked(reading.sentenceIndex(span.begin())));
        return linked
                ? Optional.empty()
                : named(source, reading)
                        .map(span -> Observation.of(span, message(span, source, reading))
                                .about(claim)
                                .about(source));
    }

    /** The first mention that calls it by its name, else its first mention in running text. */
    private static Optional<Span> named(Source source, Reading reading) {
        String name = source.name().orElse("");
        return source.mentions().stream()
                .filter(span -> reading.words(span).contains(name))
                .findFirst()
                .or(() -> source.mentions().stream().findFirst())
                .filter(span -> source.type().group() == SourceGroup.SOCIAL || isOfOutlet(span, reading));
    }

    /** "The tabloid Coast Times", not "several former Coast Times editors": a name or a noun for outlets ends it. */
    private static boolean isOfOutlet(Span mention, Reading reading) {
        List<Word> words =
                reading.sentence(reading.sentenceIndex(mention.begin())).wordsIn(mention);
        return !words.isEmpty()
                && words.stream().noneMatch(word -> word.isOneOf(VOICES))
                && (words.stream().noneMatch(SecondHandNotLinked::isName)
                        || isName(words.get(words.size() - 1))
                        || words.stream()
                                .noneMatch(word -> word.isOneOf(
                                        "several",
                                        "former",
                                        "some",
                                        "many",
                                        "audience",
                                        "readers",
                                        "viewers",
                                        "listeners")));
    }

    private static boolean isName(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    private static String message(Span mention, Source source, Reading reading) {
        String name = source.name()
                .filter(own -> source.type().group() == SourceGroup.SOCIAL || isClean(own, reading.words(mention)))
                .or(() -> lastName(mention, reading))
                .or(source::name)
                .orElse("another outlet")
                .replaceAll("['’]s$", "");
        return source.type().group() == SourceGroup.SOCIAL
                ? Message.of("Post by %s is cited but not linked.", name)
                : Message.of("%s is cited but not linked.", name);
    }

    /** Whether the mention calls it so and nothing trails the name, as "last week" may. */
    private static boolean isClean(String name, String mention) {
        return mention.contains(name) && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    }

    /** The last run of words with a capital letter: "the Israeli newspaper Haaretz" calls it "Haaretz". */
    private static Optional<String> lastName(Span mention, Reading reading) {
        List<Word> words =
                reading.sentence(reading.sentenceIndex(mention.begin())).wordsIn(mention);
        int end = words.size();
        while (end > 0 && !isName(words.get(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && isPartOfName(words, begin - 1)) {
            begin--;
        }
        return begin < end
                ? Optional.of(reading.words(
                        words.get(begin).span().cover(words.get(end - 1).span())))
                : Optional.empty();
    }

    private static boolean isPartOfName(List<Word> words, int at) {
        return isName(words.get(at))
                || (at > 0 && words.get(at).isOneOf("of", "and", "&", "/", "-", ".") && isName(words.get(at - 1)));
    }
}
