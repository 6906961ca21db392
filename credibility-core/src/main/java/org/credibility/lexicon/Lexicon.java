package org.credibility.lexicon;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The English words of the field.
 *
 * <p>Read once, when first asked for; never changes and is safe for use by several threads. A damaged table is an {@link
 * IllegalStateException} that names file and line.
 */
public final class Lexicon {
    private static final class Holder {
        static final Lexicon ENGLISH = new Lexicon();
    }

    private final Map<String, LexicalEntry> words;
    private final LexicalEntry unknown = new LexicalEntry("");
    private final PhraseTable<CueEntry> cuePhrases;
    private final PhraseTable<HedgeEntry> hedges;
    private final PhraseTable<SourceNoun> sourceNouns;
    private final PhraseTable<Set<SourceDescriptor>> sourceDescriptors;
    private final PhraseTable<ResponseKind> responses;
    private final PhraseTable<ResponseKind> defences;
    private final PhraseTable<ResponseKind> answerOpenings;
    private final PhraseTable<Set<ClaimWord>> claimWords;
    private final PhraseTable<StanceWord> stanceWords;
    private final PhraseTable<Set<RuleWord>> ruleWords;
    private final List<Sense> senses;

    private Lexicon() {
        words = WordTables.entries();
        cuePhrases = new PhraseTable<>(readCuePhrases());
        hedges = new PhraseTable<>(readHedges());
        sourceNouns = new PhraseTable<>(readSourceNouns());
        sourceDescriptors = new PhraseTable<>(readUses("source-descriptors.tsv", SourceDescriptor.class));
        responses = new PhraseTable<>(readResponses("responses.tsv"));
        defences = new PhraseTable<>(readResponses("defences.tsv"));
        answerOpenings = new PhraseTable<>(readResponses("answer-openings.tsv"));
        claimWords = new PhraseTable<>(readUses("claim-words.tsv", ClaimWord.class));
        ruleWords = new PhraseTable<>(readUses("rule-words.tsv", RuleWord.class));
        stanceWords = new PhraseTable<>(readStanceWords());
        senses = readSenses();
    }

    /** Returns the English lexicon. */
    public static Lexicon english() {
        return Holder.ENGLISH;
    }

    /** Returns what the tables of single words say of a form in lower case; of one they do not know, nothing. */
    public LexicalEntry entry(String form) {
        LexicalEntry known = words.get(form);
        return known == null ? new LexicalEntry(form) : known;
    }

    /** The same without an entry of its own for a form that is not known. */
    LexicalEntry known(String form) {
        return words.getOrDefault(form, unknown);
    }

    /** Returns what is known of a form of a verb in lower case as a cue; empty where it is none. */
    public Optional<CueEntry> cueVerb(String form) {
        return known(form).cueVerb();
    }

    /** Returns what is known of a noun in lower case as a cue, such as "allegation"; empty where it is none. */
    public Optional<CueEntry> cueNoun(String form) {
        return known(form).cueNoun();
    }

    /** Returns whether a noun in lower case names a paper, picture or instrument that can show something. */
    public boolean isShowing(String noun) {
        return known(noun).isShowing();
    }

    /** Returns the cues that are phrases or adverbs. */
    public PhraseTable<CueEntry> cuePhrases() {
        return cuePhrases;
    }

    /** Returns the hedges. */
    public PhraseTable<HedgeEntry> hedges() {
        return hedges;
    }

    /** Returns the nouns that tell what a source is. */
    public PhraseTable<SourceNoun> sourceNouns() {
        return sourceNouns;
    }

    /** Returns the words beside those nouns that tell more of a source. */
    public PhraseTable<Set<SourceDescriptor>> sourceDescriptors() {
        return sourceDescriptors;
    }

    /** Returns whether a word in lower case does something in the phrase that names a source, or beside it. */
    public boolean does(SourceWord use, String word) {
        return known(word).does(use);
    }

    /** Returns the set phrases in which parties answer. */
    public PhraseTable<ResponseKind> responses() {
        return responses;
    }

    /** Returns the set phrases by which those who stand accused defend themselves without a word of denial. */
    public PhraseTable<ResponseKind> defences() {
        return defences;
    }

    /** Returns the set phrases by which the writer brings on a party that answers in the next sentence. */
    public PhraseTable<ResponseKind> answerOpenings() {
        return answerOpenings;
    }

    /** Returns what a form of a word in lower case does in answers; empty where it does nothing. */
    public Optional<AnswerWord> answerWord(String form) {
        return known(form).answerWord();
    }

    /** Returns what a name is of that holds a word, given in lower case; empty where the word does not tell. */
    public Optional<NameWord> nameWord(String word) {
        return known(word).nameWord();
    }

    /** Returns whether a word in lower case is a given name of people. */
    public boolean isGivenName(String word) {
        return known(word).givenName().isPresent();
    }

    /** Returns whose given name a word in lower case is; empty where it is none. */
    public Optional<Gender> givenName(String word) {
        return known(word).givenName();
    }

    /** Returns whether a word stands in lower case inside names, as "del" and "van" do. */
    public boolean isNameParticle(String word) {
        return known(word).isNameParticle();
    }

    /** Returns what a word in lower case does in a line that credits somebody with a story; empty where it does nothing. */
    public Optional<CreditWord> creditWord(String word) {
        return known(word).creditWord();
    }

    /** Returns the words that tell what kind of statement a clause is. */
    public PhraseTable<Set<ClaimWord>> claimWords() {
        return claimWords;
    }

    /** Returns the words and phrases that rules of newsrooms look for. */
    public PhraseTable<Set<RuleWord>> ruleWords() {
        return ruleWords;
    }

    /** Returns the words that tell how a text stands to what it tells of. */
    public PhraseTable<StanceWord> stanceWords() {
        return stanceWords;
    }

    /** Returns words that tell of the same matter, by the names of the senses. */
    public List<Sense> senses() {
        return senses;
    }

    private static Map<String, CueEntry> readCuePhrases() {
        Map<String, CueEntry> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows("cue-phrases.tsv")) {
            phrases.put(
                    row.get(0),
                    new CueEntry(row.get(0), CueKind.valueOf(row.get(1)), CueEntry.Frame.valueOf(row.get(2))));
        }
        return phrases;
    }

    private static Map<String, HedgeEntry> readHedges() {
        Map<String, HedgeEntry> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows("hedges.tsv")) {
            phrases.put(
                    row.get(0),
                    new HedgeEntry(
                            HedgeMode.valueOf(row.get(1)),
                            new BigDecimal(row.get(2)),
                            HedgeStrength.valueOf(row.get(3))));
        }
        return phrases;
    }

    private static Map<String, SourceNoun> readSourceNouns() {
        Map<String, SourceNoun> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows("source-nouns.tsv")) {
            phrases.put(row.get(0), SourceNoun.valueOf(row.get(1)));
        }
        return phrases;
    }

    private static Map<String, ResponseKind> readResponses(String table) {
        Map<String, ResponseKind> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows(table)) {
            phrases.put(row.get(0), ResponseKind.valueOf(row.get(1)));
        }
        return phrases;
    }

    private static Map<String, StanceWord> readStanceWords() {
        Map<String, StanceWord> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows("stance-words.tsv")) {
            phrases.put(row.get(0), StanceWord.valueOf(row.get(1)));
        }
        return phrases;
    }

    private static List<Sense> readSenses() {
        return Table.rows("senses.tsv").stream()
                .map(row -> new Sense(
                        row.get(0),
                        List.of(row.get(1).split(" ", -1)),
                        Optional.of(row.get(2)).filter(name -> !name.equals("-"))))
                .toList();
    }

    private static <E extends Enum<E>> Map<String, Set<E>> readUses(String table, Class<E> type) {
        Map<String, Set<E>> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows(table)) {
            Set<E> uses = EnumSet.noneOf(type);
            for (String use : row.get(1).split(" ", -1)) {
                uses.add(Enum.valueOf(type, use));
            }
            phrases.put(row.get(0), uses);
        }
        return phrases;
    }
}
