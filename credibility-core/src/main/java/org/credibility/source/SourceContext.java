package org.credibility.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceDescriptor;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A source's phrase with the words of speaking around it, each read when a rule first asks for it. */
final class SourceContext {
    private static final int LONGEST_LEAD = 200;
    private static final int LONGEST_PLACE = 7;
    private static final int LONGEST_DESCRIBED = 12;
    private static final List<String> REPORTING = List.of(
            "report", "is report", "has report", "was report", "had report", "has learn", "first report", "broke the");

    private final SourceMention mention;
    private final SourcePhrase source;
    private @Nullable SourcePhrase cue;
    private @Nullable List<SourcePhrase> media;
    private @Nullable SourcePhrase opening;
    private @Nullable SourcePhrase sentence;

    private SourceContext(SourceMention mention) {
        this.mention = mention;
        this.source = SourcePhrase.of(whole(mention));
    }

    static SourceContext of(SourceMention mention) {
        return new SourceContext(mention);
    }

    private static List<SourcePhrase> media(SourceMention mention) {
        List<SourcePhrase> media = new ArrayList<>();
        behind(" in ", mention.cue().replace(mention.words(), "")).ifPresent(media::add);
        for (String opening : List.of(", in ", "writing in ")) {
            behind(opening, mention.words()).ifPresent(media::add);
        }
        lead(mention).ifPresent(media::add);
        return media;
    }

    /** What stands behind "in": "said in a filing with the exchange", "a team, writing in Coastal Science". */
    private static Optional<SourcePhrase> behind(String opening, String words) {
        int at = words.indexOf(opening);
        return at < 0 ? Optional.empty() : Optional.of(SourcePhrase.of(words.substring(at + opening.length())));
    }

    /** What a sentence opens with before its source: "In her sworn affidavit, the bookkeeper states". */
    private static Optional<SourcePhrase> lead(SourceMention mention) {
        String before = before(mention);
        boolean opens = (before.startsWith("In ") || before.startsWith("Writing in ")) && before.endsWith(", ");
        return opens ? Optional.of(SourcePhrase.of(before.substring(before.indexOf("n ") + 2))) : Optional.empty();
    }

    /** What a sentence says before its source, where that is short. */
    private static String before(SourceMention mention) {
        int begin = mention.sentence().indexOf(mention.words());
        return begin < 0 || begin > LONGEST_LEAD ? "" : mention.sentence().substring(0, begin);
    }

    /** The words of a source with what its sentence says of it behind them: "read a message forwarded on Telegram". */
    private static String whole(SourceMention mention) {
        int begin = mention.cue().indexOf(" " + mention.words() + " ");
        if (begin < 0) {
            return mention.words();
        }
        String rest = mention.cue().substring(begin + 1);
        int end = rest.indexOf(',');
        return end < 0 || end < mention.words().length() ? rest : rest.substring(0, end);
    }

    SourcePhrase source() {
        return source;
    }

    /** Whether the source stands right behind one of the words in its sentence. */
    boolean isRightBehind(String... words) {
        int begin = mention.sentence().indexOf(mention.words());
        String before = begin < 0 ? "" : mention.sentence().substring(0, begin).stripTrailing();
        return Arrays.stream(words)
                .anyMatch(word -> before.toLowerCase(Locale.ROOT).endsWith(word));
    }

    SourcePhrase cue() {
        if (cue == null) {
            cue = SourcePhrase.of(mention.cue());
        }
        return cue;
    }

    /** What the sentence says before the source. */
    private SourcePhrase opening() {
        if (opening == null) {
            opening = SourcePhrase.of(before(mention));
        }
        return opening;
    }

    private SourcePhrase sentence() {
        if (sentence == null) {
            sentence = SourcePhrase.of(mention.sentence());
        }
        return sentence;
    }

    /** Whether the source's words or what stands before them in the sentence describe it so. */
    boolean tells(SourceDescriptor descriptor) {
        return source.tells(descriptor) || opening().tells(descriptor);
    }

    /** Whether what stands before the source in its sentence describes it so: "On her blog, the geologist says". */
    boolean opensWith(SourceDescriptor descriptor) {
        return opening().tells(descriptor);
    }

    /** Whether an adjunct of place opens the sentence that tells something: "On a forum several people". */
    boolean opensOn(SourceDescriptor descriptor) {
        List<String> before = opening().words();
        boolean described = before.size() > 1 && before.get(1).equals("a");
        return !before.isEmpty()
                && before.size() <= (described ? LONGEST_DESCRIBED : LONGEST_PLACE)
                && (before.get(0).equals("on") || before.get(0).equals("in"))
                && opensWith(descriptor);
    }

    /** Whether a word, in lower case, stands right before the source in its sentence. */
    boolean standsBehind(String word) {
        List<String> before = opening().words();
        return !before.isEmpty() && before.get(before.size() - 1).equals(word);
    }

    /** The papers or places in which the source speaks. */
    List<SourcePhrase> media() {
        if (media == null) {
            media = media(mention);
        }
        return media;
    }

    /** Whether the source makes its words known in writing. */
    boolean writes() {
        return cue().words().stream().anyMatch(word -> is(SourceWord.WRITING, word)) || source.holds("writing");
    }

    /** Whether the source tells what it saw itself: "saw", "counted", "watched". */
    boolean sees() {
        return cue().words().stream().limit(2).anyMatch(word -> is(SourceWord.SEEING, word));
    }

    /** Whether the source tells what it takes for true, not what it found: "think", "suspect". */
    boolean thinks() {
        return cue().words().stream().anyMatch(word -> is(SourceWord.THINKING, word));
    }

    /** Whether its sentence tells of something seen or heard: "said she had seen four such cases". */
    boolean tellsOfSeeing() {
        return sentence().words().stream().anyMatch(word -> is(SourceWord.SEEING, word));
    }

    /** Whether the cue begins as that of an outlet or of a writer. */
    boolean isReporting() {
        return isReporting(mention.cue());
    }

    static boolean isReporting(String cue) {
        String lower = cue.toLowerCase(Locale.ROOT);
        return REPORTING.stream().anyMatch(lower::startsWith) || lower.contains("scoop");
    }

    /** "I bought her at a fair": whether the sentence quotes somebody on what befell that person, not on plans of "we". */
    boolean tellsOwnExperience() {
        List<String> words = sentence().words();
        if (words.stream().anyMatch(word -> is(SourceWord.OURSELVES, word))) {
            return false;
        }
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).equals("i") && isPast(words.get(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(SourceWord use, String word) {
        return Lexicon.english().does(use, word);
    }

    private static boolean isPast(String word) {
        Vocabulary english = Vocabulary.english();
        return word.endsWith("ed")
                || is(SourceWord.PAST_AUXILIARY, word)
                || (english.isPast(word) && !english.isBase(word));
    }

    /** "sued the firm, alleging", "prosecutors charge that": untested allegations before a court. */
    boolean isPleading() {
        String lower = mention.cue().toLowerCase(Locale.ROOT);
        boolean alleges = lower.contains("alleg") || lower.contains("accus");
        boolean charges = source.holds("prosecutors", "prosecution")
                && (lower.startsWith("charge") || lower.startsWith("contend"));
        boolean argues = source.has(SourceNoun.THIRD_PARTY) && (cue().has(SourceNoun.PLEADING) || cue().holds("brief"));
        return charges
                || argues
                || (alleges && sentence().words().stream().anyMatch(word -> is(SourceWord.PROSECUTION, word)));
    }
}
