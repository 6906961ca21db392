package org.credibility.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.Vocabulary;
import org.credibility.text.Token;
import org.credibility.text.Tokenizer;

/**
 * Tells what a source is from the nouns in its words, the first noun first.
 *
 * <p>"A spokesperson for the ministry" is a spokesperson, "the ministry's report" a report: the noun that heads the
 * phrase decides, and a name beside it tells whether readers know who it is.
 */
public final class WordSourceClassifier implements SourceClassifier {
    private static final Set<SourceNoun> UNNAMED =
            EnumSet.of(SourceNoun.OFFICIAL, SourceNoun.INSIDER, SourceNoun.WITNESS, SourceNoun.VAGUE);
    private static final Set<SourceNoun> PAPERS = EnumSet.of(
            SourceNoun.RECORD,
            SourceNoun.FILING,
            SourceNoun.PLEADING,
            SourceNoun.LEAK,
            SourceNoun.STUDY,
            SourceNoun.PREPRINT,
            SourceNoun.MEASUREMENT);
    private static final Set<String> ENDS_HEAD = Set.of(
            ",",
            "of",
            "for",
            "at",
            "from",
            "in",
            "with",
            "on",
            "by",
            "to",
            "who",
            "whose",
            "which",
            "that",
            "(",
            "close",
            "familiar",
            "briefed");
    private static final Set<String> PERSONS = Set.of("man", "woman", "men", "women", "boy", "girl");
    private static final Pattern PERSON_ENDING = Pattern.compile("(er|ist)s?$");
    private static final List<String> EXPERT_ENDINGS = List.of(
            "ologist", "ologists", "iatrist", "iatrists", "ographer", "ographers", "opaedist", "iatrician", "omist");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "several", "some", "another", "two", "three", "four", "five", "six");
    private static final Set<String> PUBLIC_BODIES = Set.of(
            "city", "council", "government", "ministry", "treasury", "county", "state", "town", "federal", "public");
    private static final Map<SourceNoun, SourceType> TYPES = new EnumMap<>(SourceNoun.class);

    static {
        TYPES.put(SourceNoun.RECORD, SourceType.OFFICIAL_RECORD);
        TYPES.put(SourceNoun.FILING, SourceType.CORPORATE_FILING);
        TYPES.put(SourceNoun.PLEADING, SourceType.LEGAL_PLEADING);
        TYPES.put(SourceNoun.LEAK, SourceType.LEAKED_DOCUMENT);
        TYPES.put(SourceNoun.STUDY, SourceType.PEER_REVIEWED);
        TYPES.put(SourceNoun.PREPRINT, SourceType.PREPRINT);
        TYPES.put(SourceNoun.MEASUREMENT, SourceType.DATA_OR_POLL);
        TYPES.put(SourceNoun.SPOKESPERSON, SourceType.OFFICIAL_STATEMENT);
        TYPES.put(SourceNoun.STATEMENT, SourceType.OFFICIAL_STATEMENT);
        TYPES.put(SourceNoun.AUTHORITY, SourceType.AUTHORITY_STATEMENT);
        TYPES.put(SourceNoun.OFFICE, SourceType.AUTHORITY_STATEMENT);
        TYPES.put(SourceNoun.POST, SourceType.OFFICIAL_STATEMENT);
        TYPES.put(SourceNoun.BODY, SourceType.OFFICIAL_STATEMENT);
        TYPES.put(SourceNoun.OFFICIAL, SourceType.ANONYMOUS_OFFICIAL);
        TYPES.put(SourceNoun.INSIDER, SourceType.ANONYMOUS_INSIDER);
        TYPES.put(SourceNoun.WITNESS, SourceType.ANONYMOUS_WITNESS);
        TYPES.put(SourceNoun.VAGUE, SourceType.VAGUE_SOURCES);
        TYPES.put(SourceNoun.EXPERT, SourceType.NAMED_EXPERT);
        TYPES.put(SourceNoun.PARTICIPANT, SourceType.NAMED_PARTICIPANT);
        TYPES.put(SourceNoun.THIRD_PARTY, SourceType.NAMED_THIRD_PARTY);
        TYPES.put(SourceNoun.OUTLET, SourceType.OTHER_OUTLET);
        TYPES.put(SourceNoun.REFERENCE, SourceType.REFERENCE_WORK);
        TYPES.put(SourceNoun.RESEARCHER, SourceType.RESEARCHER_POST);
        TYPES.put(SourceNoun.LEAKER, SourceType.LEAKER_ACCOUNT);
        TYPES.put(SourceNoun.POSTER, SourceType.SOCIAL_POST);
        TYPES.put(SourceNoun.OWN, SourceType.OWN_REPORTING);
        TYPES.put(SourceNoun.RUMOUR, SourceType.UNATTRIBUTED_RUMOUR);
    }

    /** Makes a classifier. */
    public WordSourceClassifier() {}

    @Override
    public SourceLabel classify(SourceMention mention) {
        Phrase phrase = Phrase.of(withoutRelative(mention.words()));
        SourceType type = type(phrase, mention);
        return new SourceLabel(
                type,
                anonymity(type, phrase),
                count(type, phrase),
                hasAccess(mention.words()),
                givesReason(mention.words()));
    }

    /** What "whose family has lived there" tells is not what the source is. */
    private static String withoutRelative(String words) {
        for (String relative : List.of(", who ", ", whose ", ", which ")) {
            int begin = words.indexOf(relative);
            if (begin > 0) {
                return words.substring(0, begin);
            }
        }
        return words;
    }

    /** The words of a source in lower case, its nouns in order, and whether it holds a name or a handle. */
    private record Phrase(List<String> words, List<SourceNoun> nouns, boolean handle, List<String> names) {
        static Phrase of(String source) {
            List<String> words = new ArrayList<>();
            List<String> names = new ArrayList<>();
            BitSet capitals = new BitSet();
            boolean handle = false;
            boolean inName = false;
            for (Token token : Tokenizer.tokenize(source)) {
                String form = token.in(source);
                handle |= token.kind() == Token.Kind.HANDLE;
                words.add(form.replace('’', '\'').toLowerCase(Locale.ROOT));
                boolean known = words.size() == 1 && isKnown(words.get(0));
                boolean name = token.kind() == Token.Kind.WORD && Character.isUpperCase(form.codePointAt(0)) && !known;
                if (name && inName) {
                    names.set(names.size() - 1, names.get(names.size() - 1) + " " + form);
                } else if (name) {
                    names.add(form);
                }
                inName = name;
                capitals.set(words.size() - 1, name);
            }
            return new Phrase(words, nouns(words, capitals), handle, List.copyOf(names));
        }

        /** Whether a noun written with a capital tells a role, not only a part of a name: "Judge", but not "Post". */
        private static boolean isTitle(SourceNoun noun) {
            return switch (noun) {
                case OFFICE, POST, EXPERT, SPOKESPERSON, PARTICIPANT, THIRD_PARTY, OFFICIAL, AUTHORITY, BODY -> true;
                default -> false;
            };
        }

        boolean named() {
            return !names.isEmpty();
        }

        /** Whether one of the names is of several words that tell of no body. */
        boolean hasPersonName() {
            return names.stream()
                    .anyMatch(name ->
                            name.indexOf(' ') > 0 && NameIndex.nameWord(name).isEmpty());
        }

        /** What the names are of; one word is enough behind "the": the Telegraph. */
        Optional<NameWord> nameWord() {
            if (words.size() == 2 && names.size() == 1 && words.get(0).equals("the")) {
                return Lexicon.english().nameWord(words.get(1));
            }
            return names.stream()
                    .map(NameIndex::nameWord)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private static boolean isKnown(String word) {
            return Vocabulary.english().wordClass(word).isPresent()
                    || Lexicon.english()
                            .sourceNouns()
                            .longestAt(List.of(word), 0)
                            .isPresent();
        }

        /** The source nouns of a phrase, its head first: the last noun before the first preposition or comma. */
        private static List<SourceNoun> nouns(List<String> words, BitSet capitals) {
            List<SourceNoun> nouns = new ArrayList<>();
            int at = 0;
            int head = 0;
            boolean inHead = true;
            while (at < words.size()) {
                boolean named = capitals.get(at);
                Optional<PhraseTable.Match<SourceNoun>> match = Lexicon.english()
                        .sourceNouns()
                        .longestAt(words, at)
                        .filter(found -> !named || isTitle(found.value()));
                inHead &= !ENDS_HEAD.contains(words.get(at))
                        || (nouns.isEmpty() && words.get(at).equals(","));
                if (match.isPresent()) {
                    nouns.add(match.get().value());
                    head = inHead ? nouns.size() - 1 : head;
                }
                if (match.isEmpty() && EXPERT_ENDINGS.stream().anyMatch(words.get(at)::endsWith)) {
                    nouns.add(SourceNoun.EXPERT);
                    head = inHead ? nouns.size() - 1 : head;
                }
                at = match.map(PhraseTable.Match::end).orElse(at + 1);
            }
            if (head > 0) {
                nouns.add(0, nouns.remove(head));
            }
            return nouns;
        }

        boolean holds(String... forms) {
            for (String form : forms) {
                if (words.contains(form)) {
                    return true;
                }
            }
            return false;
        }

        boolean has(SourceNoun noun) {
            return nouns.contains(noun);
        }
    }

    private static SourceType type(Phrase phrase, SourceMention mention) {
        Optional<SourceType> paper = paper(mention);
        if (paper.isPresent()) {
            return paper.get();
        }
        Optional<SourceType> social = social(phrase, mention);
        if (social.isPresent()) {
            return social.get();
        }
        if (phrase.nouns().isEmpty() && unnamedPerson(phrase, mention).isEmpty()) {
            return isOutsider(mention.words()) ? SourceType.NAMED_EXPERT : byName(phrase);
        }
        if (phrase.nouns().isEmpty() || !phrase.hasPersonName()) {
            Optional<SourceType> unnamed = unnamedPerson(phrase, mention);
            if (unnamed.isPresent()) {
                return unnamed.get();
            }
        }
        SourceNoun head = head(phrase);
        if (UNNAMED.contains(head)) {
            return unnamed(head, phrase);
        }
        if (head == SourceNoun.EXPERT || head == SourceNoun.PARTICIPANT || head == SourceNoun.THIRD_PARTY) {
            return person(head, phrase, mention);
        }
        if (head == SourceNoun.SPOKESPERSON || head == SourceNoun.STATEMENT) {
            return spokesperson(phrase);
        }
        if (head == SourceNoun.FILING && phrase.words().stream().anyMatch(PUBLIC_BODIES::contains)) {
            return SourceType.OFFICIAL_RECORD;
        }
        return TYPES.getOrDefault(head, SourceType.NAMED_PARTICIPANT);
    }

    /** "said in a filing", "sued the firm, alleging": a paper in which the source speaks decides before the source. */
    private static Optional<SourceType> paper(SourceMention mention) {
        Phrase cue = Phrase.of(mention.cue());
        boolean inPaper = cue.holds("in") && !cue.holds("interview", "statement", "post", "email", "e-mail");
        Optional<SourceNoun> noun =
                cue.nouns().stream().filter(PAPERS::contains).findFirst();
        if (inPaper && noun.isPresent() && noun.get() != SourceNoun.LEAK && noun.get() != SourceNoun.MEASUREMENT) {
            return Optional.of(TYPES.getOrDefault(noun.get(), SourceType.OFFICIAL_RECORD));
        }
        String cueWords = mention.cue().toLowerCase(Locale.ROOT);
        Phrase sentence = Phrase.of(mention.sentence());
        boolean alleged = cueWords.contains("alleg") || cueWords.contains("accus");
        boolean pleaded =
                sentence.holds("sued", "suing", "sues", "lawsuit", "indicted", "complaint", "prosecutors", "filed");
        return alleged && pleaded ? Optional.of(SourceType.LEGAL_PLEADING) : Optional.empty();
    }

    /** The noun that heads the phrase: the first one, unless a later one names the person the first one describes. */
    private static SourceNoun head(Phrase phrase) {
        SourceNoun first = phrase.nouns().get(0);
        for (SourceNoun noun : phrase.nouns()) {
            if (noun == SourceNoun.SPOKESPERSON || noun == SourceNoun.LEAKER || noun == SourceNoun.RUMOUR) {
                return noun;
            }
            boolean holderOfPaper = PAPERS.contains(noun) && isHolder(first) && !phrase.holds("who", "of", "for", "at");
            boolean person =
                    (noun == SourceNoun.THIRD_PARTY || noun == SourceNoun.INSIDER || noun == SourceNoun.OFFICIAL)
                            && isHolder(first);
            if (holderOfPaper || person) {
                return noun;
            }
        }
        return first;
    }

    private static boolean isHolder(SourceNoun noun) {
        return noun == SourceNoun.BODY || noun == SourceNoun.AUTHORITY || noun == SourceNoun.OFFICE;
    }

    private static Optional<SourceType> social(Phrase phrase, SourceMention mention) {
        if (phrase.has(SourceNoun.LEAKER)) {
            return Optional.of(SourceType.LEAKER_ACCOUNT);
        }
        boolean posted = phrase.handle() || isPosted(mention.cue()) || phrase.has(SourceNoun.POSTER);
        if (phrase.has(SourceNoun.RESEARCHER) && (posted || !phrase.has(SourceNoun.STUDY))) {
            return Optional.of(SourceType.RESEARCHER_POST);
        }
        if (posted && phrase.has(SourceNoun.EXPERT)) {
            return Optional.of(SourceType.RESEARCHER_POST);
        }
        if (phrase.has(SourceNoun.POSTER) || phrase.handle()) {
            boolean official =
                    phrase.has(SourceNoun.POST) || phrase.has(SourceNoun.OFFICE) || phrase.has(SourceNoun.BODY);
            return official ? Optional.empty() : Optional.of(SourceType.SOCIAL_POST);
        }
        return Optional.empty();
    }

    private static boolean isPosted(String cue) {
        String lower = cue.toLowerCase(Locale.ROOT);
        return lower.contains("tweeted")
                || lower.contains(" on x")
                || lower.contains("blog")
                || lower.contains("posted");
    }

    /** "A prosecutor who asked not to be named", "three members of the team", "a woman walking her dog". */
    private static Optional<SourceType> unnamedPerson(Phrase phrase, SourceMention mention) {
        boolean indefinite = phrase.words().stream().limit(3).anyMatch(INDEFINITE::contains)
                || Numerals.value(phrase.words().isEmpty() ? "" : phrase.words().get(0)) > 0;
        if (phrase.hasPersonName() || phrase.handle() || !(indefinite || asksAnonymity(mention.words()))) {
            return Optional.empty();
        }
        if (phrase.nouns().isEmpty()) {
            boolean person = asksAnonymity(mention.words()) || namesPerson(phrase);
            return person
                    ? Optional.of(
                            asksAnonymity(mention.words())
                                    ? SourceType.ANONYMOUS_INSIDER
                                    : SourceType.ANONYMOUS_WITNESS)
                    : Optional.empty();
        }
        return switch (phrase.nouns().get(0)) {
            case OFFICE -> Optional.of(SourceType.ANONYMOUS_OFFICIAL);
            case POST ->
                Optional.of(
                        phrase.holds("government", "cabinet", "ministry", "council")
                                ? SourceType.ANONYMOUS_OFFICIAL
                                : SourceType.ANONYMOUS_INSIDER);
            default -> Optional.empty();
        };
    }

    private static boolean asksAnonymity(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("anonymity")
                || lower.contains("not to be named")
                || lower.contains("not to be identified")
                || lower.contains("not authori")
                || lower.contains("on background")
                || lower.contains("barred from talking")
                || lower.contains("agreed to be named");
    }

    private static boolean namesPerson(Phrase phrase) {
        return phrase.words().stream()
                .takeWhile(word -> !ENDS_HEAD.contains(word))
                .anyMatch(word -> PERSONS.contains(word)
                        || (word.length() > 4 && PERSON_ENDING.matcher(word).find()));
    }

    private static SourceType unnamed(SourceNoun head, Phrase phrase) {
        if (head == SourceNoun.VAGUE
                && phrase.holds("close", "familiar", "inside", "within", "near", "knowledge", "internal")) {
            return SourceType.ANONYMOUS_INSIDER;
        }
        if (head == SourceNoun.OFFICIAL
                && phrase.named()
                && !phrase.holds("a", "an", "one", "two", "three", "officials", "some", "several")) {
            return SourceType.AUTHORITY_STATEMENT;
        }
        if (isPersonName(phrase) && (head == SourceNoun.WITNESS || head == SourceNoun.INSIDER)) {
            return SourceType.NAMED_PARTICIPANT;
        }
        return TYPES.getOrDefault(head, SourceType.VAGUE_SOURCES);
    }

    private static boolean isPersonName(Phrase phrase) {
        return phrase.hasPersonName() && !phrase.holds("of", "at", "for", "from", "in");
    }

    private static SourceType person(SourceNoun head, Phrase phrase, SourceMention mention) {
        if (head != SourceNoun.EXPERT && isOutsider(mention.words())) {
            return SourceType.NAMED_EXPERT;
        }
        if (phrase.named() || head == SourceNoun.THIRD_PARTY) {
            return TYPES.getOrDefault(head, SourceType.NAMED_THIRD_PARTY);
        }
        return head == SourceNoun.EXPERT ? SourceType.NAMED_EXPERT : SourceType.ANONYMOUS_WITNESS;
    }

    /** "who was not involved in the study": only a specialist is introduced so. */
    private static boolean isOutsider(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return List.of(
                        "not involved in",
                        "no part in the",
                        "who studies",
                        "who researches",
                        "not part of the",
                        "laboratory at",
                        "not among the authors")
                .stream()
                .anyMatch(lower::contains);
    }

    private static SourceType spokesperson(Phrase phrase) {
        if (phrase.has(SourceNoun.AUTHORITY)
                && phrase.holds("police", "fire", "ambulance", "army", "military", "coastguard")) {
            return SourceType.AUTHORITY_STATEMENT;
        }
        return phrase.has(SourceNoun.THIRD_PARTY) ? SourceType.NAMED_THIRD_PARTY : SourceType.OFFICIAL_STATEMENT;
    }

    private static SourceType byName(Phrase phrase) {
        if (!phrase.named()) {
            return SourceType.VAGUE_SOURCES;
        }
        if (phrase.hasPersonName()
                && phrase.nameWord().filter(word -> word != NameWord.OUTLET).isEmpty()) {
            return SourceType.NAMED_PARTICIPANT;
        }
        return phrase.nameWord()
                .map(known -> switch (known) {
                    case OUTLET -> SourceType.OTHER_OUTLET;
                    case BODY -> SourceType.OFFICIAL_STATEMENT;
                    case AUTHORITY -> SourceType.AUTHORITY_STATEMENT;
                })
                .orElse(isPersonal(phrase) ? SourceType.NAMED_PARTICIPANT : SourceType.OFFICIAL_STATEMENT);
    }

    private static boolean isPersonal(Phrase phrase) {
        return phrase.hasPersonName() || phrase.holds("who", "a", "an");
    }

    private static Anonymity anonymity(SourceType type, Phrase phrase) {
        return switch (type.group()) {
            case RECORD ->
                type == SourceType.DATA_OR_POLL && phrase.holds("analysts", "economists")
                        ? Anonymity.NAMED
                        : Anonymity.DOCUMENT;
            case ANONYMOUS -> isPaper(type, phrase) ? Anonymity.NONE : Anonymity.ANONYMOUS;
            case SOCIAL -> social(phrase);
            case NONE -> Anonymity.NONE;
            case OFFICIAL -> official(phrase);
            case NAMED -> phrase.named() ? Anonymity.NAMED : Anonymity.ANONYMOUS;
            case MEDIA -> Anonymity.NAMED;
        };
    }

    private static boolean isPaper(SourceType type, Phrase phrase) {
        return type == SourceType.VAGUE_SOURCES && phrase.holds("reports", "report", "media", "press");
    }

    private static Anonymity social(Phrase phrase) {
        if (phrase.handle()) {
            return Anonymity.PSEUDONYM;
        }
        if (phrase.hasPersonName()) {
            return Anonymity.NAMED;
        }
        return phrase.named() ? Anonymity.PSEUDONYM : Anonymity.ANONYMOUS;
    }

    private static Anonymity official(Phrase phrase) {
        boolean spokesperson = phrase.has(SourceNoun.SPOKESPERSON)
                || (!phrase.nouns().isEmpty() && phrase.nouns().get(0) == SourceNoun.POST);
        boolean personNamed = spokesperson && isPersonName(phrase);
        return spokesperson && !personNamed ? Anonymity.UNNAMED_SPOKESPERSON : Anonymity.NAMED;
    }

    private static OptionalInt count(SourceType type, Phrase phrase) {
        if (type.group() != SourceGroup.ANONYMOUS) {
            return OptionalInt.of(1);
        }
        for (String word : phrase.words()) {
            int number = Numerals.value(word);
            if (number > 0) {
                return OptionalInt.of(number);
            }
        }
        return phrase.holds("a", "an", "one", "another") ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private static boolean hasAccess(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return List.of(
                        "familiar with",
                        "briefed on",
                        "involved in",
                        "knowledge of",
                        "who attended",
                        "who saw",
                        "seen by",
                        "reviewed by",
                        "obtained by",
                        "present at",
                        "who was there",
                        "who took part",
                        "viewed by")
                .stream()
                .anyMatch(lower::contains);
    }

    private static boolean givesReason(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("because")
                || lower.contains("for fear")
                || lower.contains("not authori")
                || lower.contains("to protect");
    }
}
