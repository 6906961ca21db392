package org.credibility.source;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;

/** The title at the head of a personal name: "Mayor" Tamsin Aldous, "Chief Executive" Ingrid Moe, "Mr." Burman. */
final class PersonalTitle {
    private static final Set<SourceNoun> ROLES = EnumSet.of(
            SourceNoun.OFFICE,
            SourceNoun.MINISTER,
            SourceNoun.POST,
            SourceNoun.EXPERT,
            SourceNoun.SPOKESPERSON,
            SourceNoun.PARTICIPANT,
            SourceNoun.THIRD_PARTY,
            SourceNoun.OFFICIAL,
            SourceNoun.WITNESS);
    /** So many words of a name can be a title. */
    private static final int LONGEST = 6;

    private static final Set<String> FORMS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "lord", "lady", "prof", "prof.",
            "sen.", "rep.", "gov.", "st", "lt.", "col.", "gen.", "sgt.", "capt.", "rev.", "pc", "dc", "di");

    /** The nouns that a shortened title stands for. */
    private static final Map<String, Set<String>> NOUNS = Map.ofEntries(
            Map.entry("sen.", Set.of("senator", "lawmaker", "legislator")),
            Map.entry("rep.", Set.of("representative", "congressman", "congresswoman", "lawmaker", "legislator")),
            Map.entry("senator", Set.of("lawmaker", "legislator")),
            Map.entry("representative", Set.of("congressman", "congresswoman", "lawmaker", "legislator")),
            Map.entry("gov.", Set.of("governor")),
            Map.entry("dr.", Set.of("doctor", "physician")),
            Map.entry("prof.", Set.of("professor")),
            Map.entry("lt.", Set.of("lieutenant")),
            Map.entry("col.", Set.of("colonel")),
            Map.entry("gen.", Set.of("general")),
            Map.entry("sgt.", Set.of("sergeant")),
            Map.entry("capt.", Set.of("captain")),
            Map.entry("rev.", Set.of("reverend", "pastor", "minister")));

    private PersonalTitle() {}

    /** The nouns that a word of a title, in lower case, can be told by; the word itself among them. */
    static Set<String> nouns(String title) {
        Set<String> nouns = new HashSet<>(NOUNS.getOrDefault(title, NOUNS.getOrDefault(title + ".", Set.of())));
        nouns.add(title);
        return nouns;
    }

    /** Whether a noun stands for a title. */
    static boolean isNoun(String noun) {
        return NOUNS.values().stream().anyMatch(nouns -> nouns.contains(noun));
    }

    /** A name without its title; the name itself where it is all title or has none. */
    static String without(String name) {
        if (name.indexOf(' ') < 0) {
            return name;
        }
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            if (isTitle(words.subList(0, length))) {
                return name.split(" ", length + 1)[length];
            }
        }
        return name;
    }

    private static boolean isTitle(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean inside = words.size() > 1 && Lexicon.english().isNameParticle(last);
        if (FORMS.contains(last) && !inside) {
            return true;
        }
        for (int at = 0; at < words.size(); at++) {
            Optional<PhraseTable.Match<SourceNoun>> match =
                    Lexicon.english().sourceNouns().longestAt(words, at);
            if (match.filter(found -> found.end() == words.size() && ROLES.contains(found.value()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
