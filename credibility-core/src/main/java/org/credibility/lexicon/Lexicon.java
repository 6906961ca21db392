package org.credibility.lexicon;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Map<String, CueEntry> cueVerbs = new HashMap<>();
    private final PhraseTable<CueEntry> cuePhrases;
    private final Map<String, CueEntry> cueNouns = new HashMap<>();
    private final Set<String> showingNouns = new HashSet<>();
    private final PhraseTable<HedgeEntry> hedges;
    private final PhraseTable<SourceNoun> sourceNouns;
    private final PhraseTable<Set<SourceDescriptor>> sourceDescriptors;
    private final PhraseTable<ResponseKind> responses;
    private final PhraseTable<Set<ClaimWord>> claimWords;
    private final Map<String, NameWord> nameWords = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> nameParticles = new HashSet<>();
    private final Map<String, CreditWord> creditWords = new HashMap<>();
    private final Map<String, AnswerWord> answerWords = new HashMap<>();
    private final Map<String, Set<SourceWord>> sourceWords = new HashMap<>();

    private Lexicon() {
        readCueVerbs();
        readCueNouns();
        Table.rows("showing-nouns.tsv").forEach(row -> showingNouns.add(row.get(0)));
        readAnswerWords();
        Table.rows("name-words.tsv").forEach(row -> nameWords.put(row.get(0), NameWord.valueOf(row.get(1))));
        Table.rows("given-names.tsv").forEach(row -> givenNames.add(row.get(0)));
        Table.rows("name-particles.tsv").forEach(row -> nameParticles.add(row.get(0)));
        Table.rows("credit-words.tsv").forEach(row -> creditWords.put(row.get(0), CreditWord.valueOf(row.get(1))));
        readSourceWords();
        cuePhrases = new PhraseTable<>(readCuePhrases());
        hedges = new PhraseTable<>(readHedges());
        sourceNouns = new PhraseTable<>(readSourceNouns());
        sourceDescriptors = new PhraseTable<>(readSourceDescriptors());
        responses = new PhraseTable<>(readResponses());
        claimWords = new PhraseTable<>(readClaimWords());
    }

    /** Returns the English lexicon. */
    public static Lexicon english() {
        return Holder.ENGLISH;
    }

    /** Returns what is known of a form of a verb in lower case as a cue; empty where it is none. */
    public Optional<CueEntry> cueVerb(String form) {
        return Optional.ofNullable(cueVerbs.get(form));
    }

    /** Returns what is known of a noun in lower case as a cue, such as "allegation"; empty where it is none. */
    public Optional<CueEntry> cueNoun(String form) {
        return Optional.ofNullable(cueNouns.get(form));
    }

    /** Returns whether a noun in lower case names a paper, picture or instrument that can show something. */
    public boolean isShowing(String noun) {
        return showingNouns.contains(noun);
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
        return sourceWords.getOrDefault(word, Set.of()).contains(use);
    }

    /** Returns the set phrases in which parties answer. */
    public PhraseTable<ResponseKind> responses() {
        return responses;
    }

    /** Returns what a form of a word in lower case does in answers; empty where it does nothing. */
    public Optional<AnswerWord> answerWord(String form) {
        return Optional.ofNullable(answerWords.get(form));
    }

    /** Returns what a name is of that holds a word, given in lower case; empty where the word does not tell. */
    public Optional<NameWord> nameWord(String word) {
        return Optional.ofNullable(nameWords.get(word));
    }

    /** Returns whether a word in lower case is a given name of people. */
    public boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** Returns whether a word stands in lower case inside names, as "del" and "van" do. */
    public boolean isNameParticle(String word) {
        return nameParticles.contains(word);
    }

    /** Returns what a word in lower case does in a line that credits somebody with a story; empty where it does nothing. */
    public Optional<CreditWord> creditWord(String word) {
        return Optional.ofNullable(creditWords.get(word));
    }

    /** Returns the words that tell what kind of statement a clause is. */
    public PhraseTable<Set<ClaimWord>> claimWords() {
        return claimWords;
    }

    private void readCueVerbs() {
        for (List<String> row : Table.rows("cue-verbs.tsv")) {
            CueEntry entry = new CueEntry(row.get(0), CueKind.valueOf(row.get(2)), CueEntry.Frame.valueOf(row.get(3)));
            for (String form : row.get(1).split(" ", -1)) {
                cueVerbs.put(form, entry);
            }
        }
    }

    private void readCueNouns() {
        for (List<String> row : Table.rows("cue-nouns.tsv")) {
            CueEntry entry = new CueEntry(row.get(0), CueKind.valueOf(row.get(2)), CueEntry.Frame.THAT);
            for (String form : row.get(1).split(" ", -1)) {
                cueNouns.put(form, entry);
            }
        }
    }

    private void readAnswerWords() {
        for (List<String> row : Table.rows("answer-words.tsv")) {
            for (String form : row.get(1).split(" ", -1)) {
                answerWords.put(form, AnswerWord.valueOf(row.get(2)));
            }
        }
    }

    private void readSourceWords() {
        for (List<String> row : Table.rows("source-words.tsv")) {
            Set<SourceWord> does = EnumSet.noneOf(SourceWord.class);
            for (String word : row.get(1).split(" ", -1)) {
                does.add(SourceWord.valueOf(word));
            }
            sourceWords.put(row.get(0), does);
        }
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

    private static Map<String, Set<SourceDescriptor>> readSourceDescriptors() {
        Map<String, Set<SourceDescriptor>> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows("source-descriptors.tsv")) {
            Set<SourceDescriptor> tells = EnumSet.noneOf(SourceDescriptor.class);
            for (String descriptor : row.get(1).split(" ", -1)) {
                tells.add(SourceDescriptor.valueOf(descriptor));
            }
            phrases.put(row.get(0), tells);
        }
        return phrases;
    }

    private static Map<String, ResponseKind> readResponses() {
        Map<String, ResponseKind> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows("responses.tsv")) {
            phrases.put(row.get(0), ResponseKind.valueOf(row.get(1)));
        }
        return phrases;
    }

    private static Map<String, Set<ClaimWord>> readClaimWords() {
        Map<String, Set<ClaimWord>> phrases = new LinkedHashMap<>();
        for (List<String> row : Table.rows("claim-words.tsv")) {
            Set<ClaimWord> words = EnumSet.noneOf(ClaimWord.class);
            for (String word : row.get(1).split(" ", -1)) {
                words.add(ClaimWord.valueOf(word));
            }
            phrases.put(row.get(0), words);
        }
        return phrases;
    }
}
