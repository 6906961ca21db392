package org.credibility.source;

import static org.credibility.lexicon.SourceDescriptor.CONFIDENTIAL;
import static org.credibility.lexicon.SourceDescriptor.IN_COURT;
import static org.credibility.lexicon.SourceDescriptor.PUBLISHED;
import static org.credibility.lexicon.SourceDescriptor.REGULATED;
import static org.credibility.lexicon.SourceDescriptor.REVIEWED;
import static org.credibility.lexicon.SourceDescriptor.UNREVIEWED;

import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;

/**
 * Tells papers, research and figures apart: by their noun, by whose they are, and by how they came to be read.
 *
 * <p>A "filing" is a pleading before a court and a disclosure before an exchange; "minutes" are a record when they are
 * public and a leak when they are "marked secret"; "figures" are a record when an authority publishes them.
 */
final class DocumentRules {
    private static final int LONGEST_SAMPLE = 8;

    /** Fewer than a hundred are people whom somebody spoke to, in signs of a number. */
    private static final int SHORTEST_SAMPLE = 3;

    private DocumentRules() {}

    /** The type of a paper; empty where the source is none and does not speak in one. */
    static Optional<SourceType> type(SourceContext context) {
        SourcePhrase source = context.source();
        if (countsAsked(source) || opensWithAsked(context.cue())) {
            return Optional.of(SourceType.DATA_OR_POLL);
        }
        Optional<SourceNoun> role = source.role();
        boolean named = source.names().isOfPerson()
                && role.filter(noun -> noun == SourceNoun.MEASUREMENT).isEmpty();
        if (role.filter(SourceNouns::isPaper).isPresent() && !named) {
            return paper(role.get(), context, source);
        }
        if (context.isPleading()) {
            return Optional.of(SourceType.LEGAL_PLEADING);
        }
        boolean authors = !source.names().isOfPerson() || source.holds("al", "al.");
        boolean reviewed = role.isEmpty() && authors && source.tells(REVIEWED);
        return reviewed ? Optional.of(study(context, source)) : medium(context).or(() -> inJournal(context));
    }

    /** "900 nurses surveyed by the union": so many answered, where "a man interviewed by the paper" answers for himself. */
    private static boolean countsAsked(SourcePhrase source) {
        int by = source.words().indexOf("by");
        return by > 1
                && by <= LONGEST_SAMPLE
                && isAsked(source, by - 1)
                && source.words().subList(0, by - 1).stream().anyMatch(DocumentRules::isSample);
    }

    /** "Asked by the institute, half …", not "said when asked by reporters". */
    private static boolean opensWithAsked(SourcePhrase cue) {
        return cue.words().indexOf("by") == 1 && isAsked(cue, 0);
    }

    private static boolean isAsked(SourcePhrase phrase, int at) {
        return Lexicon.english().does(SourceWord.ASKING, phrase.words().get(at));
    }

    private static boolean isSample(String word) {
        return word.length() >= SHORTEST_SAMPLE
                && word.chars().allMatch(sign -> sign == ',' || (sign >= '0' && sign <= '9'));
    }

    /** "said in a filing", "In her affidavit, the clerk states": the paper in which somebody speaks. */
    private static Optional<SourceType> medium(SourceContext context) {
        for (SourcePhrase medium : context.media()) {
            Optional<SourceNoun> noun = medium.role().filter(SourceNouns::isPaper);
            if (noun.isPresent() && isSpokenIn(noun.get(), medium)) {
                return noun.get() == SourceNoun.FILING && isAuthority(context.source())
                        ? Optional.of(SourceType.OFFICIAL_RECORD)
                        : paper(noun.get(), context, medium);
            }
        }
        return Optional.empty();
    }

    private static boolean isSpokenIn(SourceNoun noun, SourcePhrase medium) {
        return switch (noun) {
            case MEASUREMENT, FIGURES -> false;
            case ACCOUNT -> medium.tells(UNREVIEWED) || medium.tells(REVIEWED);
            case LEAK -> medium.tells(CONFIDENTIAL);
            default -> true;
        };
    }

    private static boolean isAuthority(SourcePhrase source) {
        return source.role()
                .filter(role ->
                        role == SourceNoun.AUTHORITY || role == SourceNoun.OFFICE || role == SourceNoun.MINISTER)
                .isPresent();
    }

    private static Optional<SourceType> paper(SourceNoun noun, SourceContext context, SourcePhrase paper) {
        return switch (noun) {
            case RECORD ->
                Optional.of(paper.tells(CONFIDENTIAL) ? SourceType.LEAKED_DOCUMENT : SourceType.OFFICIAL_RECORD);
            case FILING -> Optional.of(filing(paper));
            case PLEADING -> Optional.of(SourceType.LEGAL_PLEADING);
            case LEAK -> Optional.of(document(paper));
            case STUDY -> Optional.of(study(context, paper));
            case PREPRINT -> Optional.of(paper.tells(REVIEWED) ? SourceType.PEER_REVIEWED : SourceType.PREPRINT);
            case MEASUREMENT -> Optional.of(SourceType.DATA_OR_POLL);
            case FIGURES -> Optional.of(isPublic(paper) ? SourceType.OFFICIAL_RECORD : SourceType.DATA_OR_POLL);
            case ACCOUNT -> account(context, paper);
            case PART -> paper.tells(CONFIDENTIAL) ? Optional.of(SourceType.LEAKED_DOCUMENT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static SourceType study(SourceContext context, SourcePhrase paper) {
        boolean unreviewed = paper.tells(UNREVIEWED) || context.tells(UNREVIEWED);
        return unreviewed && !paper.tells(REVIEWED) ? SourceType.PREPRINT : SourceType.PEER_REVIEWED;
    }

    private static SourceType filing(SourcePhrase paper) {
        if (paper.tells(IN_COURT) && !paper.tells(REGULATED)) {
            return SourceType.LEGAL_PLEADING;
        }
        return isPublic(paper) && !paper.tells(REGULATED) ? SourceType.OFFICIAL_RECORD : SourceType.CORPORATE_FILING;
    }

    /** Papers of no told kind are leaks unless their owner made them public. */
    private static SourceType document(SourcePhrase paper) {
        if (paper.tells(CONFIDENTIAL) || !paper.tells(PUBLISHED)) {
            return SourceType.LEAKED_DOCUMENT;
        }
        if (paper.tells(IN_COURT)) {
            return SourceType.LEGAL_PLEADING;
        }
        if (paper.tells(REGULATED)) {
            return SourceType.CORPORATE_FILING;
        }
        return isPublic(paper) ? SourceType.OFFICIAL_RECORD : SourceType.OFFICIAL_STATEMENT;
    }

    private static boolean isPublic(SourcePhrase paper) {
        boolean published = paper.tells(PUBLISHED)
                && (paper.has(SourceNoun.AUTHORITY) || paper.has(SourceNoun.OFFICE) || paper.has(SourceNoun.RECORD));
        return published
                || paper.belongsTo(SourceNoun.AUTHORITY)
                || paper.belongsTo(SourceNoun.SERVICE)
                || paper.belongsTo(SourceNoun.OFFICE)
                || paper.belongsTo(SourceNoun.RECORD)
                || paper.belongsTo(NameWord.AUTHORITY);
    }

    /** A report is what its owner's word is; empty where nobody tells whose it is. */
    private static Optional<SourceType> account(SourceContext context, SourcePhrase paper) {
        if (paper.tells(CONFIDENTIAL) && !paper.belongsTo(SourceNoun.OWN)) {
            return Optional.of(SourceType.LEAKED_DOCUMENT);
        }
        boolean research = paper.belongsTo(SourceNoun.STUDY) || paper.tells(REVIEWED) || paper.tells(UNREVIEWED);
        if (research || context.tells(REVIEWED) || context.tells(UNREVIEWED)) {
            return Optional.of(study(context, paper));
        }
        return isPublic(paper) && !paper.belongsTo(SourceNoun.OUTLET)
                ? Optional.of(SourceType.OFFICIAL_RECORD)
                : Optional.empty();
    }

    /** "Geologists wrote in Lithos Letters": specialists who report in something with a name report in a journal. */
    private static Optional<SourceType> inJournal(SourceContext context) {
        SourcePhrase source = context.source();
        boolean scholars = source.holds("colleagues", "co-authors", "coauthors");
        scholars |= !source.names().isOfPerson()
                && (source.has(SourceNoun.EXPERT)
                        || source.has(SourceNoun.RESEARCHER)
                        || source.holds("team", "researchers", "scientists", "authors", "doctors", "economists"));
        boolean journal = scholars
                && context.writes()
                && context.media().stream()
                        .anyMatch(medium ->
                                medium.names().hasAny() && medium.role().isEmpty());
        return journal ? Optional.of(SourceType.PEER_REVIEWED) : Optional.empty();
    }
}
