package org.credibility.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.credibility.document.ProvenanceNote.Kind;
import org.credibility.lexicon.NewsAgencies;

/** Reads provenance notes: lines that speak of the article instead of its matter, and datelines that credit an agency. */
final class ProvenanceLines {
    /** A note is no longer, in UTF-16 units: what is longer tells a story of its own. */
    private static final int MAX_NOTE = 700;

    /** The credit of a dateline stands so near the begin of its line. */
    private static final int MAX_DATELINE = 80;

    private static final int MAX_NAME = 80;

    /** So many blocks at either end of an article are read. */
    private static final int END_BLOCKS = 40;

    private static final String ARTICLE =
            "(?:this|an earlier version of this|a previous version of this|a version of this|an earlier version of the)"
                    + "\\s+(?:article|story|report|piece|post|column|essay|interview|page|headline|caption|op-ed)";

    private static final String NAME = "(?<name>[^.;|()\\n]{2,80})";

    /**
     * A kind of note, and how a line of it is written.
     *
     * @param keys parts of words of which such a line holds one, to pass over most lines quickly
     */
    private record Form(Kind kind, List<String> keys, Pattern pattern) {
        static Form of(Kind kind, String keys, String expression) {
            return new Form(kind, List.of(keys.split(" ", -1)), Pattern.compile(expression));
        }

        Optional<Matcher> match(String words, Set<String> held) {
            for (String key : keys) {
                if (held.contains(key)) {
                    return Optional.of(pattern.matcher(words)).filter(Matcher::find);
                }
            }
            return Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    Kind.CORRECTION,
                    "correction clarification",
                    "(?i)^(?:editor[’']?s?[’']? note[:.\\s–—-]+)?(?:corrections?|clarifications?)\\s*(?:\\([^)]{1,40}\\)|,[^:]{1,40})?\\s*[:–—-]"),
            Form.of(
                    Kind.CORRECTION,
                    "misstated misspelled misidentified misattributed incorrectly wrongly mistakenly inaccurately erroneously",
                    "(?i)\\b" + ARTICLE
                            + "\\b.{0,60}\\b(?:misstated|misspelled|misidentified|misattributed|incorrectly|wrongly|mistakenly|inaccurately|erroneously)\\b"),
            Form.of(
                    Kind.CORRECTION,
                    "corrected amended revised edited updated clarified",
                    "(?i)\\b" + ARTICLE
                            + "\\b.{0,20}\\b(?:has been|was)\\s+(?:corrected|amended|revised to correct|edited to correct|updated to correct|clarified)\\b"),
            Form.of(
                    Kind.FIRST_PUBLISHED,
                    "published appeared ran posted written produced",
                    "(?i)\\b" + ARTICLE
                            + "\\s+(?:has been |was )?(?:first|originally|also|previously)\\s+(?:published|appeared|ran|posted|written|produced)\\s+(?:by|in|on|at|for|as part of)\\s+"
                            + NAME),
            Form.of(
                    Kind.FIRST_PUBLISHED,
                    "published reprinted syndicated reproduced adapted",
                    "(?i)\\b" + ARTICLE
                            + "\\s+(?:is|was|has been)\\s+(?:re-?published|reprinted|syndicated|reproduced|adapted)\\s+(?:here\\s+)?(?:with permission\\s+)?from\\s+"
                            + NAME),
            Form.of(
                    Kind.FIRST_PUBLISHED,
                    "published appeared posted",
                    "(?i)^(?:the post .{1,200}? )?(?:first|originally)\\s+(?:published|appeared|posted)\\s+(?:by|in|on|at)\\s+"
                            + NAME),
            Form.of(Kind.FIRST_PUBLISHED, "appeared", "(?i)^the post\\b.{1,200}?\\bappeared first on\\s+" + NAME),
            Form.of(
                    Kind.FIRST_PUBLISHED,
                    "published reprinted syndicated",
                    "(?i)^(?:re-?published|reprinted|syndicated)\\s+(?:with permission\\s+)?(?:from|by)\\s+" + NAME),
            Form.of(
                    Kind.SPONSORED,
                    "sponsored paid promoted partner branded advertis",
                    "(?i)^(?:sponsored|paid|promoted|partner|branded|advertising|advertisement)\\s*(?:content|post|article|partnership|feature|story|advertisement|program(?:me)?)\\b.{0,60}$"),
            Form.of(
                    Kind.SPONSORED,
                    "sponsored paid brought presented promoted produced supported",
                    "(?i)^(?:" + ARTICLE
                            + "\\s+(?:is|was)\\s+)?(?:sponsored|paid for|brought to you|presented|promoted|produced in partnership|supported and paid for)\\s+(?:by|with)\\s+"
                            + NAME),
            Form.of(
                    Kind.SPONSORED,
                    "advert sponsored paid partnership",
                    "(?i)^(?:advertorial|sponsored|advertiser content|paid partnership|in (?:paid )?partnership with\\s+"
                            + NAME + ")[.:]?$"),
            Form.of(
                    Kind.CONTRIBUTION,
                    "contributed",
                    "(?<name>\\p{Lu}[^.;|()\\n]{1,120}?)\\s+(?:also\\s+)?contributed\\s+(?:reporting|research|writing|to (?:this|the) (?:report|story|article|piece))"),
            Form.of(
                    Kind.CONTRIBUTION,
                    "reporting writing research contribution",
                    "(?i)^\\(?(?:additional |with additional |further )?(?:reporting|writing|research|contributions?)\\s+(?:was contributed\\s+)?(?:by|from)[:\\s]+"
                            + NAME),
            Form.of(
                    Kind.CONTRIBUTION,
                    "with",
                    "(?i)^\\(?with\\s+(?:reporting|inputs?|contributions?|files|material)\\s+(?:by|from)\\s+" + NAME),
            Form.of(
                    Kind.UPDATE,
                    "updat",
                    "(?i)^(?:editor[’']?s?[’']? note[:.\\s–—-]+)?updated?\\s*(?:\\([^)]{1,40}\\)|\\d[^:]{1,30}|,[^:]{1,40})?\\s*[:–—]"),
            Form.of(
                    Kind.UPDATE,
                    "updated",
                    "(?i)\\b" + ARTICLE + "\\s+(?:has been|was|will be|is being)\\s+updated\\b"),
            Form.of(Kind.UPDATE, "breaking developing", "(?i)^this is a (?:breaking|developing) (?:news )?story\\b"));

    private static final List<List<String>> KEYS = keys();

    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L} .,'’/0-9-]{1,55}\\((?<name>[\\p{L} -]{2,30})\\)\\s*[-–—:]");

    private static final Pattern CREDIT = Pattern.compile(
            "^(?:[-–—(©]\\s*)?(?i:(?:by|source|via|from|copyright|credit|photo|agency|with agency inputs?|with)\\b[:\\s]*)?(?:©?\\s*(?:19|20)\\d\\d\\s+)?"
                    + "(?<name>[\\p{L} .-]{2,40}?)(?:\\s*/\\s*[\\p{L} ]{2,30})?\\)?[.,]?(?:\\s+(?i:all rights reserved|contributed).{0,200})?$");

    private ProvenanceLines() {}

    /** Returns the notes of a text, in its order: those among the first and the last blocks. */
    static List<ProvenanceNote> of(String text, List<Block> blocks) {
        List<ProvenanceNote> notes = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean end = at < END_BLOCKS || at >= blocks.size() - END_BLOCKS;
            if (end && block.kind() != Block.Kind.HEADLINE && block.kind() != Block.Kind.QUOTATION) {
                read(block.span().in(text)).ifPresent(note -> notes.add(note.at(block.span())));
            }
        }
        return notes;
    }

    /** Returns the note that a line is; empty where it is none. */
    static Optional<ProvenanceNote> read(String line) {
        String words = line.strip();
        if (words.length() <= MAX_NOTE) {
            Set<String> held = keysIn(words.toLowerCase(Locale.ROOT));
            for (Form form : held.isEmpty() ? List.<Form>of() : FORMS) {
                Optional<Matcher> match = form.match(words, held);
                if (match.isPresent()) {
                    return Optional.of(note(form.kind(), words, name(match.get())));
                }
            }
        }
        return agency(words);
    }

    /** The keys that a line holds, looked for in one pass. */
    private static Set<String> keysIn(String lower) {
        Set<String> held = new HashSet<>();
        for (int at = 0; at < lower.length(); at++) {
            int initial = lower.charAt(at) - 'a';
            if (initial >= 0 && initial < KEYS.size()) {
                for (String key : KEYS.get(initial)) {
                    if (lower.startsWith(key, at)) {
                        held.add(key);
                    }
                }
            }
        }
        return held;
    }

    /** The keys of all forms by their first letters. */
    private static List<List<String>> keys() {
        List<String> keys =
                FORMS.stream().flatMap(form -> form.keys().stream()).distinct().toList();
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(initial ->
                        keys.stream().filter(key -> key.charAt(0) == initial).toList())
                .toList();
    }

    private static Optional<ProvenanceNote> agency(String words) {
        String begin = words.substring(0, Math.min(words.length(), MAX_DATELINE));
        Optional<ProvenanceNote> dateline =
                begin.indexOf('(') < 0 ? Optional.empty() : agency(DATELINE.matcher(begin), words);
        return dateline.or(
                () -> words.length() > MAX_NOTE / 2 ? Optional.empty() : agency(CREDIT.matcher(words), words));
    }

    private static Optional<ProvenanceNote> agency(Matcher matcher, String words) {
        return matcher.find()
                ? NewsAgencies.name(matcher.group("name")).map(name -> note(Kind.AGENCY, words, Optional.of(name)))
                : Optional.empty();
    }

    private static ProvenanceNote note(Kind kind, String words, Optional<String> name) {
        return new ProvenanceNote(kind, words, Optional.empty(), name);
    }

    private static Optional<String> name(Matcher matcher) {
        boolean named = matcher.pattern().pattern().contains("?<name>") && matcher.group("name") != null;
        return named ? Optional.of(trimmed(matcher.group("name"))).filter(name -> !name.isEmpty()) : Optional.empty();
    }

    /** Returns a name without what follows it in the line. */
    private static String trimmed(String name) {
        String rest = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
        int end = rest.length();
        for (String behind :
                List.of(" under ", " and is ", " and was ", " on ", ", on ", " as part ", " Read ", ", and ")) {
            int at = rest.indexOf(behind);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return rest.substring(0, end).strip();
    }
}
