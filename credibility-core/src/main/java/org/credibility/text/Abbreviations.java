package org.credibility.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The abbreviations of English news that keep their dot, written here without it. Own list, 2026-11. */
final class Abbreviations {
    /** Nothing longer is looked up, in UTF-16 code units. */
    static final int MAX_LENGTH = 10;

    /** What stands before or after an abbreviation decides whether its dot may end a sentence. */
    enum Kind {
        /** Before a name: never ends a sentence. */
        TITLE,
        /** Between two parts or before its explanation: never ends a sentence. */
        LINK,
        /** An abbreviation only before a figure. */
        NUMBERED,
        /** A month or a weekday: ends a sentence only before a word that begins one. */
        DATE,
        /** After a name: ends a sentence only before a word that begins one. */
        NAME,
        /** An American state whose abbreviation is no word. */
        STATE,
        /** An American state whose abbreviation is a word too: only after a comma, a hyphen or a bracket. */
        STATE_OR_WORD,
        /** A part of the day: ends a sentence before any capitalised word but a day, a month and a time zone. */
        TIME,
        /** Letters with dots, as in U.S.: ends a sentence only before a word that begins one. */
        LETTERS,
        /** A name's initial: never ends a sentence. */
        INITIAL,
        /** The end of a list: ends a sentence before any capitalised word. */
        REST
    }

    private static final Set<String> TITLES = Words.of("""
            Adm Amb Asst Atty Brig Capt Cmdr Col Comdr Cpl Det Dir Dr Drs Fr Ft Gen Gens Gov Govs Hon Insp Lt Maj
            Messrs Mlle Mme Mr Mrs Ms Msgr Mt Mx Ofc Pfc Pres Prof Profs Pvt Rep Reps Rev Revs Sen Sens Sgt Spc Spec
            Ste Sts Supt Treas
            """);
    private static final Set<String> LINKS = Words.of("""
            Approx Cf E.g I.e Vs a.k.a approx ca cf e.g eg i.e ie incl resp v viz vs
            """);
    private static final Set<String> NUMBERED = Words.of("""
            Art Ch Chap Eq Ex Exh Fig Figs Mar Mon No Nos Op Par Sat Sec Sun Vol Vols Wed art c ch est fig nos
            p par pp sec vol
            """);
    private static final Set<String> DATES = Words.of("""
            Apr Aug Dec Feb Fri Jan Jul Jun Nov Oct Sep Sept Thu Thur Thurs Tue Tues
            """);
    private static final Set<String> NAMES = Words.of("""
            Assn Assoc Ave Bldg Blvd Bros Co Corp Cos Ct Dept Dist Div Esq Hwy Inc Inst Intl Jr Ltd Mfg Natl Ph.D Pkwy
            Pty Rd Sq Sr St Univ dept govt inc jr ltd sr univ
            """);
    private static final Set<String> STATES = Words.of("""
            Ala Alta Ariz Calif Colo Conn Fla Kan Ky Md Mich Minn Mont Neb Nev Okla Ont Que Sask Tenn Tex Va Vt Wis
            Wisc Wyo
            """);
    private static final Set<String> STATES_OR_WORDS = Words.of("""
            Ark Del Ga Ill Ind La Mass Miss Mo Ore Pa Wash
            """);
    private static final Set<String> TIMES = Words.of("A.M P.M a.m p.m");
    private static final Set<String> RESTS = Words.of("al etc");

    private static final Set<Kind> CAPITALS = Set.of(Kind.TITLE, Kind.NAME);
    private static final Map<String, Kind> KINDS = kinds();

    private Abbreviations() {}

    /** Returns the kind of the abbreviation that is written so, without its last dot, if it is known; those around a name may be in capitals. */
    static Optional<Kind> kindOf(String word) {
        Kind kind = KINDS.get(word);
        if (kind == null && word.length() > 1 && word.length() <= MAX_LENGTH) {
            String title = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
            boolean capitals = word.equals(title.toUpperCase(Locale.ROOT));
            return capitals ? Optional.ofNullable(KINDS.get(title)).filter(CAPITALS::contains) : Optional.empty();
        }
        return Optional.ofNullable(kind);
    }

    /** Returns every known abbreviation, without its last dot. */
    static Set<String> all() {
        return KINDS.keySet();
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        TITLES.forEach(word -> kinds.put(word, Kind.TITLE));
        LINKS.forEach(word -> kinds.put(word, Kind.LINK));
        NUMBERED.forEach(word -> kinds.put(word, Kind.NUMBERED));
        DATES.forEach(word -> kinds.put(word, Kind.DATE));
        NAMES.forEach(word -> kinds.put(word, Kind.NAME));
        STATES.forEach(word -> kinds.put(word, Kind.STATE));
        STATES_OR_WORDS.forEach(word -> kinds.put(word, Kind.STATE_OR_WORD));
        TIMES.forEach(word -> kinds.put(word, Kind.TIME));
        RESTS.forEach(word -> kinds.put(word, Kind.REST));
        return Collections.unmodifiableMap(kinds);
    }
}
