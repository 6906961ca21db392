package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.credibility.claim.ClaimKind;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.evidence.ArchivedCopy;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.lexicon.ResponseKind;
import org.credibility.score.Band;
import org.credibility.score.InformationCredibility;
import org.credibility.source.Reliability;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/** Says in everyday words what the report says in the words of the field. */
final class PlainWords {
    private PlainWords() {}

    static String band(Band band) {
        return band.name().replace('_', ' ');
    }

    /** Returns what the text calls a source, else what it is. */
    static String source(Source source) {
        return isWriter(source) ? type(source.type()) : source.name().orElseGet(() -> type(source.type()));
    }

    static String type(SourceType type) {
        return switch (type) {
            case OFFICIAL_RECORD -> "an official record";
            case CORPORATE_FILING -> "a company filing";
            case LEGAL_PLEADING -> "a court pleading";
            case LEAKED_DOCUMENT -> "a leaked document";
            case PEER_REVIEWED -> "a published study";
            case PREPRINT -> "a preprint";
            case DATA_OR_POLL -> "data or a poll";
            case OFFICIAL_STATEMENT -> "an official statement";
            case AUTHORITY_STATEMENT -> "an authority";
            case NAMED_PARTICIPANT -> "a named participant";
            case NAMED_EXPERT -> "a named expert";
            case NAMED_THIRD_PARTY -> "a named third party";
            case ANONYMOUS_OFFICIAL -> "an unnamed official";
            case ANONYMOUS_INSIDER -> "an unnamed insider";
            case ANONYMOUS_WITNESS -> "an unnamed witness";
            case VAGUE_SOURCES -> "nobody in particular";
            case OTHER_OUTLET -> "another outlet";
            case OWN_REPORTING -> "the outlet's own reporting";
            case REFERENCE_WORK -> "a reference work";
            case RESEARCHER_POST -> "a researcher's post";
            case LEAKER_ACCOUNT -> "a leaker's post";
            case SOCIAL_POST -> "a social-media post";
            case UNATTRIBUTED_RUMOUR -> "a rumour";
            case AUTHOR_ASSERTION -> "the writer";
            case AUTHOR_ANALYSIS -> "the writer's analysis";
        };
    }

    static String kind(ClaimKind kind) {
        return switch (kind) {
            case EVENT -> "an event";
            case STATUS -> "a state of affairs";
            case FIGURE -> "a figure";
            case PLAN -> "a plan";
            case PREDICTION -> "a prediction";
            case CAUSE -> "a cause";
            case QUOTE -> "a quotation";
            case BACKGROUND_FACT -> "background";
            case ANALYSIS -> "analysis";
            case OPINION -> "an opinion";
            case DEFINITION -> "a definition";
        };
    }

    /** Returns what a source is, and whether readers can tell who it is where its type does not say so. */
    static String description(Source source) {
        String type = type(source.type());
        boolean unnamedType = source.type().group() == SourceGroup.ANONYMOUS;
        return switch (source.anonymity()) {
            case PSEUDONYM -> type + ", under a pen name";
            case UNNAMED_SPOKESPERSON -> type + ", by an unnamed spokesperson";
            case ANONYMOUS -> unnamedType ? type : type + ", unnamed";
            case NAMED, DOCUMENT, NONE -> type;
        };
    }

    static String response(ResponseKind kind) {
        return switch (kind) {
            case NO_COMMENT -> "no comment";
            case DENIAL_SPECIFIC, DENIAL_GENERIC -> "denied";
            case NON_DENIAL -> "not denied";
            case CONFIRMATION -> "confirmed";
        };
    }

    /** Returns whether a document was read, else why not. */
    static String outcome(SourceDocument document) {
        return switch (document.outcome()) {
            case OK, NOT_MODIFIED -> "it was read";
            case TRUNCATED -> "its beginning was read";
            case HTTP_ERROR -> status(document.status().orElse(0));
            case RATE_LIMITED -> "the host asks to wait";
            case ROBOTS_DENIED -> "the host lets no program read it";
            case ROBOTS_UNREACHABLE -> "what the host lets programs read cannot be told";
            case TOO_LARGE -> "it is longer than allowed";
            case TIMEOUT -> "it did not come in time";
            case TOO_MANY_REDIRECTS -> "it leads on and on";
            case BLOCKED_ADDRESS, BLOCKED_SCHEME, BAD_URL -> "it is no public address of the web";
            case TLS_ERROR -> "no secure connection could be made";
            case PROTOCOL_ERROR -> "the answer is broken";
            case CONNECT_ERROR -> "the host does not answer";
            case DNS_ERROR -> "the name of its host could not be resolved";
            case UNSUPPORTED_TYPE -> "it is of a type that is not read";
            case NO_CONTENT -> "it holds no text";
            case SOFT_404 -> "the page says that it is gone";
            case HOMEPAGE_REDIRECT -> "the link ends at the home page";
            case PAYWALL -> "only paying readers see the text";
            case CONSENT_WALL -> "a consent dialogue stands before the text";
            case BOT_CHALLENGE -> "a test for robots stands before the text";
            case CANCELLED -> "it was not asked for";
            case INTERNAL_ERROR -> "the reader failed";
        };
    }

    /** What a host says by a status code of RFC 9110 or RFC 7725. */
    private static String status(int status) {
        return switch (status) {
            case 404, 410 -> "the host has no such page";
            case 401, 402, 403, 407, 451 -> "the host refuses the page";
            default -> status >= 500 ? "the host failed" : "the host does not give the page";
        };
    }

    static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports";
            case CONTRADICTS -> "contradicts";
            case MENTIONS -> "mentions";
            case SILENT -> "silent";
            case UNCHECKED -> "not compared";
        };
    }

    /** Returns the day and address of a copy. */
    static String copy(ArchivedCopy copy) {
        return "copy of " + copy.at().toString().substring(0, 10) + ": " + ShownAddress.of(copy.address());
    }

    static String reliability(Reliability letter) {
        return switch (letter) {
            case A -> "the source is completely reliable";
            case B -> "the source is usually reliable";
            case C -> "the source is fairly reliable";
            case D -> "the source is not usually reliable";
            case E -> "the source is unreliable";
            case F -> "the source's reliability cannot be judged";
        };
    }

    static String credibility(InformationCredibility digit) {
        return switch (digit) {
            case CONFIRMED -> "confirmed by independent sources";
            case PROBABLE -> "probably so";
            case POSSIBLE -> "possibly so";
            case DOUBTFUL -> "doubtful";
            case IMPROBABLE -> "improbable";
            case CANNOT_BE_JUDGED -> "no basis for a judgement";
        };
    }

    /** Returns a number and its noun, such as "2 origins". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the words broken into lines that are no wider than the columns; a word that is wider is broken too. */
    static List<String> wrap(String words, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : words.split(" ", -1)) {
            for (String piece : TerminalText.pieces(word, columns)) {
                int wide = TerminalText.width(piece);
                if (!line.isEmpty() && width + 1 + wide > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                    width = 0;
                }
                width += wide + (line.isEmpty() ? 0 : 1);
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isWriter(Source source) {
        return source.type() == SourceType.AUTHOR_ASSERTION || source.type() == SourceType.AUTHOR_ANALYSIS;
    }
}
