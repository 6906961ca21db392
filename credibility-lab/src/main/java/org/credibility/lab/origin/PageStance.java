package org.credibility.lab.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.lexicon.FunctionWords;
import org.credibility.text.Sentence;
import org.credibility.text.TextStructure;

/** What a page says of a claim as a whole, by the refuting words of its head. */
final class PageStance {
    private static final double AGAINST = 3;
    private static final double OPINION = 1.4;
    private static final String MATTER =
            "(?:the |these |those |any |all |such |media |press )?(?:reports?|claims?|rumou?rs?|allegations?|accusations?|story|stories|suggestions?|speculation|account)";
    private static final Pattern REFUTING = Pattern.compile(
            "\\b(den(?:y|ied|ies|ial|ying)|false(?:ly|hood)?|hoax\\w*|fake[ds]?|bogus|untrue|debunk\\w*|fabricat\\w+|nonsense"
                    + "|retract(?:s|ed|ion)|(?:reject|dismiss|disput|refut|rebut|contradict|quash|discredit)(?:s|es|ed|ing)?\\b.{0,30}\\b"
                    + MATTER
                    + "|myth|inaccurate|unfounded|baseless|prank\\w*|made[- ]up|no (?:truth|evidence|basis)|not (?:true|real|the case)"
                    + "|corrected|correction|(?:was|is|are|were|got it) wrong)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:no|not|never|nobody|nothing|none|neither|no one)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:verif\\w+|confirm\\w*|immediately|clear|yet|only|know\\w*|respond\\w*|comment\\w*|available|surpris\\w*|alone|just)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|my|me|mine)\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");
    private static final Pattern SUPPOSING = Pattern.compile(
            "\\b(?:suppose|let us assume|if (?:the|it|they|he|she)\\b.{0,40}\\b(?:correctly|right|true|is|are))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

    private PageStance() {}

    static Stance of(String claim, SourceDocument document) {
        if (refutation(claim, document) >= AGAINST) {
            return Stance.CONTRADICTS;
        }
        return document.title().isPresent() && opinion(document) >= OPINION ? Stance.MENTIONS : Stance.SUPPORTS;
    }

    private static double refutation(String claim, SourceDocument document) {
        if (NEGATION.matcher(claim).find() || REFUTING.matcher(claim).find()) {
            return 0;
        }
        Set<String> ofClaim = stems(claim);
        double sum =
                document.title().map(title -> 3 * weight(title, ofClaim, 0)).orElse(0.0);
        List<Sentence> sentences = TextStructure.of(document.text().orElse("")).sentences();
        int place = document.title().isPresent() ? 1 : 0;
        boolean begun = false;
        for (Sentence sentence : sentences) {
            String words = sentence.span().in(document.text().orElse(""));
            begun |= common(words, ofClaim) > 0;
            sum += share(place) * weight(words, ofClaim, place);
            place += begun ? 1 : 0;
        }
        return sum;
    }

    /** What a sentence counts, by its place among those from the first one on that has a word of the claim. */
    private static double share(int place) {
        if (place <= 1) {
            return 2;
        }
        return place == 2 ? 1.5 : place <= 4 ? 1 : 0.4;
    }

    private static int common(String sentence, Set<String> ofClaim) {
        Set<String> common = stems(sentence);
        common.retainAll(ofClaim);
        return common.size();
    }

    private static double weight(String sentence, Set<String> ofClaim, int place) {
        int common = common(sentence, ofClaim);
        Set<String> refuting = new HashSet<>();
        Matcher matcher = REFUTING.matcher(sentence);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            refuting.add(word.substring(0, Math.min(5, word.length())));
        }
        double refuted = Math.min(2, refuting.size()) * (common == 0 && place >= 3 ? 0.5 : 1);
        return refuted + negation(matcher.replaceAll(" "), common, place);
    }

    /** What the negations of a sentence count: each for itself, and the more the more words of the claim stand there. */
    private static double negation(String sentence, int common, int place) {
        if (common == 0 || place >= 7 || OPEN.matcher(sentence).find()) {
            return 0;
        }
        long negations = NEGATION.matcher(sentence).results().count();
        return Math.min(3, negations) * (0.25 + 0.25 * Math.min(3, common));
    }

    private static double opinion(SourceDocument document) {
        String title = document.title().orElse("").strip();
        String text = document.text().orElse("");
        double sum = title.endsWith("?") ? 1.5 : 0;
        sum += title.contains("question") ? 1 : 0;
        sum += 0.2
                * Math.min(
                        5,
                        FIRST_PERSON
                                .matcher(QUOTED.matcher(text).replaceAll(""))
                                .results()
                                .count());
        String head = text.substring(0, Math.min(400, text.length()));
        return sum + 0.75 * SUPPOSING.matcher(head).results().count();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .map(PageStance::stem)
                .flatMap(Optional::stream)
                .forEach(stems::add);
        return stems;
    }

    private static Optional<String> stem(String word) {
        if (word.length() < 3 || !FunctionWords.all().languages(word).isEmpty()) {
            return Optional.empty();
        }
        for (String ending : List.of("ings", "ing", "ers", "ed", "es", "er", "ly", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return Optional.of(word.substring(0, word.length() - ending.length()));
            }
        }
        return Optional.of(word.endsWith("e") && word.length() > 3 ? word.substring(0, word.length() - 1) : word);
    }
}
