package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Answer.Aim;
import org.credibility.claim.Answer.Party;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceClassifier;
import org.credibility.source.SourceMention;
import org.credibility.source.SourceType;
import org.credibility.source.Sourcing;
import org.credibility.source.WordSourceClassifier;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Finds the answers of an article: their words, who gives them, and what they say they are about. */
final class AnswerFinder {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final SourceClassifier CLASSIFIER = new WordSourceClassifier();
    private static final Pattern OPENING = Pattern.compile("^(?:A|An|The|His|Her|Its|Their) ");
    private static final Pattern RELATIVE = Pattern.compile(", (?:who|whom|whose|which) ");
    private static final int MOST_ANSWERS = 200;
    private static final int LONGEST_GROUP = 6;

    private final TaggedText text;
    private final Sourcing sourcing;
    private final AttributionsBySentence attributions;
    private final AnnouncedAnswers announced;

    AnswerFinder(TaggedText text, List<Attribution> attributions, Sourcing sourcing) {
        this.text = text;
        this.sourcing = sourcing;
        this.attributions = new AttributionsBySentence(text, attributions);
        this.announced = new AnnouncedAnswers(text);
    }

    List<Answer> find() {
        List<Answer> answers = new ArrayList<>();
        for (int at = 0; at < text.sentences().size() && answers.size() < MOST_ANSWERS; at++) {
            addAnswersOf(at, answers);
        }
        return answers;
    }

    private void addAnswersOf(int index, List<Answer> answers) {
        TaggedSentence sentence = text.sentences().get(index);
        List<Predicate> predicates = new AnswerReader(sentence).predicates();
        if (predicates.isEmpty()) {
            evasion(index, sentence)
                    .or(() -> shown(index, sentence))
                    .or(() -> announced(index, sentence))
                    .ifPresent(answers::add);
        }
        for (int at = 0; at < predicates.size(); at++) {
            int limit = at + 1 < predicates.size()
                    ? predicates.get(at + 1).begin()
                    : sentence.words().size();
            answer(index, sentence, predicates.get(at), limit).ifPresent(answers::add);
        }
    }

    /** "Asked whether he had sold it, Moe laughed": whatever somebody does who is asked and says neither yes nor no. */
    private Optional<Answer> evasion(int index, TaggedSentence sentence) {
        return new EvasionReader(sentence)
                .predicate()
                .map(predicate -> acted(
                        index,
                        sentence,
                        predicate,
                        stretch -> new AimReader(sentence, predicate, stretch.begin(), stretch.end()).asked()));
    }

    /** "Told of this, Moe laughed": what somebody does before whom is put what was just told. */
    private Optional<Answer> shown(int index, TaggedSentence sentence) {
        return new ShownReader(sentence)
                .predicate()
                .map(predicate ->
                        acted(index, sentence, predicate, stretch -> new Aim(Answer.Shape.POINTER, Set.of())));
    }

    private Answer acted(int index, TaggedSentence sentence, Predicate predicate, Function<Stretch, Aim> aim) {
        Stretch subject = subject(sentence, predicate);
        int begin = subject.isEmpty() ? predicate.begin() : subject.begin();
        int end = clauseEnd(sentence, predicate, sentence.words().size());
        return new Answer(
                predicate.type(),
                sentence.span(begin, end),
                sentence.span(predicate.begin(), predicate.end()),
                index,
                party(sentence, predicate, actor(sentence, subject, predicate), Optional.empty()),
                aim.apply(new Stretch(begin, end)));
    }

    /** "The firm was quick to respond. 'The mill is ours,' its director said.": all that is said then. */
    private Optional<Answer> announced(int index, TaggedSentence sentence) {
        return attributions
                .speaking(index, sentence.span())
                .filter(speaking -> sentence.span().contains(speaking.cue().span()))
                .flatMap(speaking -> announced
                        .kind(index, speaking)
                        .flatMap(kind -> sourcing.chain(speaking)
                                .map(Chain::origin)
                                .map(origin -> new Answer(
                                        kind,
                                        sentence.span(),
                                        speaking.cue().span(),
                                        index,
                                        party(origin),
                                        new Aim(Answer.Shape.ANNOUNCED, Set.of())))));
    }

    /** What is said to be wrong is an answer only where somebody says so. */
    private Optional<Answer> answer(int index, TaggedSentence sentence, Predicate predicate, int limit) {
        Stretch subject = subject(sentence, predicate);
        int begin = subject.isEmpty() ? predicate.begin() : subject.begin();
        int end = clauseEnd(sentence, predicate, limit);
        Optional<Attribution> speaking = attributions
                .speaking(index, sentence.span(predicate.begin(), predicate.end()))
                .filter(given -> predicate.own() || !isJudged(given, sentence, predicate));
        SpeechTag tags = new SpeechTag(sentence);
        Optional<String> tag = speaking.isPresent() || predicate.own()
                ? Optional.empty()
                : tags.behind(predicate).or(() -> tags.before(predicate));
        Span act = sentence.span(predicate.begin(), predicate.end());
        boolean acts =
                speaking.filter(given -> !given.cue().span().overlaps(act)).isEmpty();
        boolean said = speaking.isPresent() || tag.isPresent() || predicate.own();
        if (!said || (acts && isOfThing(sentence, subject, predicate))) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                predicate.type(),
                sentence.span(begin, end),
                sentence.span(predicate.begin(), predicate.end()),
                index,
                (speaking.isPresent() ? Optional.<Party>empty() : goesOn(index, sentence, subject))
                        .orElseGet(() -> party(
                                sentence,
                                predicate,
                                predicate.own() ? actor(sentence, subject, predicate) : tag,
                                speaking)),
                new AimReader(sentence, predicate, begin, end).aim()));
    }

    /** "A second sample has confirmed it", "we could not confirm it": no party. */
    private boolean isOfThing(TaggedSentence sentence, Stretch subject, Predicate predicate) {
        if (!predicate.own()
                || subject.isEmpty()
                || !AimReader.is(sentence.words().get(predicate.end() - 1), AnswerWord.CONFIRM)) {
            return false;
        }
        boolean newsroom = sentence.words().get(subject.begin()).isOneOf("we", "i");
        boolean pronoun = sentence.words().get(subject.begin()).is(WordClass.PRONOUN)
                || sentence.words().get(subject.begin()).is(WordClass.RELATIVE);
        return newsroom
                || (!pronoun
                        && !isSomebody(
                                sentence.span(subject.begin(), subject.end()).in(text.text())));
    }

    /** "Posts that say so are false": whose words are judged is not who judges. */
    private boolean isJudged(Attribution attribution, TaggedSentence sentence, Predicate predicate) {
        Span source = attribution.source().get(0);
        return source.begin() >= sentence.span().begin()
                && attribution.cue().span().end()
                        <= sentence.words().get(predicate.begin()).span().begin()
                && sentence.wordsIn(source).stream().anyMatch(AimReader::isMatter);
    }

    /** The subject of the answer's verb; a participle clause, ", calling it premature", has none of its own. */
    private static Stretch subject(TaggedSentence sentence, Predicate predicate) {
        List<Word> words = sentence.words();
        if (words.get(predicate.begin()).is(WordClass.GERUND)) {
            return new Stretch(predicate.begin(), predicate.begin());
        }
        ClauseReader clauses = new ClauseReader(sentence);
        int group = verbsBegin(words, clauses.verbGroupBegin(predicate.begin()));
        Stretch subject = clauses.subjectBefore(0, group, false);
        boolean relative = subject.end() - subject.begin() == 1
                && words.get(subject.begin()).is(WordClass.RELATIVE);
        if (relative) {
            subject = clauses.subjectBefore(0, subject.begin(), false);
        }
        int begin = subject.begin();
        for (int at = subject.begin(); at + 1 < subject.end(); at++) {
            boolean named = words.get(at).isOneOf("that") && at > subject.begin();
            boolean reduced =
                    (AimReader.isMatter(words.get(at)) || words.get(at).isOneOf("something"))
                            && (words.get(at + 1).is(WordClass.DETERMINER)
                                    || words.get(at + 1).is(WordClass.PRONOUN)
                                    || words.get(at + 1).is(WordClass.NAME));
            begin = named || reduced ? at + 1 : begin;
        }
        return new Stretch(begin, subject.end());
    }

    /** Where all the verbs begin of "has yet to comment", "chose not to comment", "neither confirmed nor denied". */
    private static int verbsBegin(List<Word> words, int verb) {
        int begin = verb;
        while (begin > 0 && verb - begin < LONGEST_GROUP && isOfVerbs(words, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private static boolean isOfVerbs(List<Word> words, int at) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        boolean joined = next.is(WordClass.NEGATION) || next.is(WordClass.TO) || next.isOneOf("nor", "or");
        boolean verb = word.is(WordClass.VERB) || word.is(WordClass.PARTICIPLE);
        boolean chosen = (verb && joined) || next.isOneOf("nor");
        return chosen
                || word.is(WordClass.NEGATION)
                || word.is(WordClass.TO)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.MODAL)
                || word.isOneOf("yet", "neither", "either", "nor");
    }

    /** An answer ends with its clause: at a semicolon, before the next answer, else with the sentence. */
    private static int clauseEnd(TaggedSentence sentence, Predicate predicate, int limit) {
        int end = predicate.end();
        while (end < limit && !sentence.words().get(end).isOneOf(";")) {
            end++;
        }
        while (end > predicate.end() && isLoose(sentence.words().get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLoose(Word word) {
        return word.is(WordClass.PUNCTUATION) || word.is(WordClass.COORDINATOR);
    }

    // ------------------------------------------------------------------ who answers

    /** "Rusk said … She stopped short of ruling it out": whoever spoke in the sentence before. */
    private Optional<Party> goesOn(int index, TaggedSentence sentence, Stretch subject) {
        boolean pronoun = subject.end() - subject.begin() == 1
                && sentence.words().get(subject.begin()).isOneOf("he", "she", "they", "it");
        return pronoun && index > 0
                ? attributions.lastOf(index - 1).flatMap(sourcing::chain).map(chain -> party(chain.origin()))
                : Optional.empty();
    }

    private static Party party(Source source) {
        return new Party(
                source.name(),
                source.name().map(ContentWords::ofParty).orElse(Set.of()),
                OptionalInt.of(source.number()),
                Optional.of(source.type()));
    }

    private Party party(
            TaggedSentence sentence, Predicate predicate, Optional<String> actor, Optional<Attribution> attribution) {
        Span words = sentence.span(predicate.begin(), predicate.end());
        Optional<Attribution> speaking = attribution.filter(given -> actor.isEmpty()
                || given.cue().span().overlaps(words)
                || (predicate.type() == ResponseKind.NON_DENIAL && !isSomebody(actor.get())));
        Optional<Source> source = speaking.flatMap(sourcing::chain).map(Chain::origin);
        Optional<String> named = speaking.map(Attribution::source)
                .filter(spans -> !spans.isEmpty())
                .map(spans -> folded(spans.get(0).in(text.text())))
                .filter(AnswerFinder::tellsWho)
                .filter(who -> actor.isEmpty() || actor.get().contains(who) || !isSomebody(actor.get()))
                .or(() -> actor.filter(AnswerFinder::tellsWho))
                .or(() -> source.flatMap(Source::name))
                .or(() -> actor);
        return new Party(
                named,
                named.map(AnswerFinder::withoutRelative)
                        .map(ContentWords::ofParty)
                        .orElse(Set.of()),
                source.map(given -> OptionalInt.of(given.number())).orElse(OptionalInt.empty()),
                source.map(Source::type).or(() -> named.map(this::type)));
    }

    /** "The regulator, which fined Castor Steel": what else is told of a party names others. */
    private static String withoutRelative(String party) {
        return RELATIVE.split(party, 2)[0];
    }

    /** What somebody is who denies and says nothing besides: as the text tells elsewhere, else by the words. */
    private SourceType type(String party) {
        return sourcing.sources().stream()
                .filter(source -> source.name().filter(party::equals).isPresent())
                .map(Source::type)
                .findFirst()
                .orElseGet(() ->
                        CLASSIFIER.classify(new SourceMention(party, "", party)).type());
    }

    /** Whether words name somebody who can answer, not "opportunities in its markets" or "a second sample". */
    private static boolean isSomebody(String words) {
        String named = OPENING.matcher(words).replaceFirst("");
        List<String> lower = List.of(named.toLowerCase(Locale.ROOT).split(" ", -1));
        return named.codePoints().anyMatch(Character::isUpperCase)
                || IntStream.range(0, lower.size())
                        .mapToObj(at -> Lexicon.english().sourceNouns().longestAt(lower, at))
                        .flatMap(Optional::stream)
                        .anyMatch(noun -> noun.value() != SourceNoun.MEASUREMENT);
    }

    private static boolean tellsWho(String words) {
        return words.contains(" ") || (Character.isUpperCase(words.codePointAt(0)) && words.length() > 4);
    }

    /** Who answers or, where only what was sent to a party is told of, the party: "calls to the mayor went unanswered". */
    private Optional<String> actor(TaggedSentence sentence, Stretch subject, Predicate predicate) {
        return addressee(sentence, subject, predicate).or(() -> ofSubject(sentence, subject));
    }

    private Optional<String> addressee(TaggedSentence sentence, Stretch subject, Predicate predicate) {
        List<Word> words = sentence.words();
        boolean sent = words.subList(subject.begin(), Math.min(subject.end(), subject.begin() + LONGEST_GROUP)).stream()
                .anyMatch(word -> AimReader.is(word, AnswerWord.ENQUIRY)
                        || word.isOneOf("attempt", "attempts", "effort", "efforts", "calls"));
        for (int at = subject.begin(); sent && at + 1 < predicate.end(); at++) {
            if (words.get(at).is(WordClass.TO) || words.get(at).isOneOf("to", "at", "for", "with")) {
                int from = words.get(at + 1).isOneOf("reach", "contact") ? at + 2 : at + 1;
                Stretch party = new ClauseReader(sentence).nounPhraseAt(from);
                return party.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                folded(sentence.span(party.begin(), party.end()).in(text.text())));
            }
        }
        return Optional.empty();
    }

    /** The subject of the answer, unless it is what the answer is about: "that", "the report". */
    private Optional<String> ofSubject(TaggedSentence sentence, Stretch subject) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (sentence.words().get(subject.begin()).isOneOf("we", "our", "i", "my")) {
            return Optional.empty();
        }
        boolean matter = sentence.words().subList(subject.begin(), subject.end()).stream()
                .allMatch(word ->
                        word.is(WordClass.DETERMINER) || AimReader.isMatter(word) || word.is(WordClass.PRONOUN));
        int end = subject.end();
        while (end > subject.begin() + 1 && isTrailing(sentence.words().get(end - 1))) {
            end--;
        }
        return matter
                ? Optional.empty()
                : Optional.of(folded(sentence.span(subject.begin(), end).in(text.text())));
    }

    /** "Castor Steel, which did not respond": the relative pronoun and its comma are no part of the party. */
    private static boolean isTrailing(Word word) {
        return word.is(WordClass.RELATIVE) || word.is(WordClass.PUNCTUATION);
    }

    private static String folded(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ");
    }

    /** The attributions of an article by the sentences in which somebody speaks. */
    private static final class AttributionsBySentence {
        private final List<List<Attribution>> bySentence = new ArrayList<>();

        AttributionsBySentence(TaggedText text, List<Attribution> attributions) {
            text.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
            for (Attribution attribution : attributions) {
                if (attribution.cue().kind() != CueKind.RELAY) {
                    for (Span content : attribution.content()) {
                        add(text, attribution, content);
                    }
                }
            }
        }

        private void add(TaggedText text, Attribution attribution, Span content) {
            int own = text.sentenceIndexAt(attribution.cue().span().begin());
            if (own < bySentence.size()) {
                bySentence.get(own).add(attribution);
            }
            int told = text.sentenceIndexAt(content.begin());
            if (told != own && told < bySentence.size()) {
                bySentence.get(told).add(attribution);
            }
        }

        /** Who speaks last in a sentence. */
        Optional<Attribution> lastOf(int sentence) {
            return bySentence.get(sentence).stream()
                    .filter(attribution -> !attribution.source().isEmpty())
                    .reduce((first, second) -> second);
        }

        /** Who says the words, or whose verb they are. */
        Optional<Attribution> speaking(int sentence, Span words) {
            return bySentence.get(sentence).stream()
                    .filter(attribution -> !attribution.source().isEmpty())
                    .filter(attribution -> attribution.cue().span().overlaps(words)
                            || attribution.content().stream().anyMatch(content -> content.overlaps(words)))
                    .findFirst();
        }
    }
}
