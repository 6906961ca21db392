package org.credibility.source;

import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceDescriptor;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;

/** Tells bodies apart: authorities, outlets, works of reference and all others, by their noun, else by their name. */
final class BodyRules {
    private BodyRules() {}

    /** The type of the body that is the source; what no word tells is vague. */
    static SourceType type(SourceContext context) {
        SourcePhrase source = context.source();
        if (source.tells(SourceDescriptor.UNNAMED) && source.isIndefinite()) {
            return SourceType.ANONYMOUS_INSIDER;
        }
        if (isSomeBody(context)) {
            return SourceType.ANONYMOUS_INSIDER;
        }
        return source.role()
                .flatMap(role -> byNoun(role, source))
                .orElseGet(() -> byName(source, context.isReporting()));
    }

    /** "Citing a supplier": whoever is cited for what others tell, without a name, is somebody who knows. */
    private static boolean isSomeBody(SourceContext context) {
        SourcePhrase source = context.source();
        return source.role().filter(role -> role == SourceNoun.BODY).isPresent()
                && source.isIndefinite()
                && !source.names().hasAny()
                && context.isRightBehind("citing", "quoting", "cited", "quoted");
    }

    /** The article's own outlet: "this newspaper", "a reporter for this newspaper", "our tests". */
    static Optional<SourceType> own(SourceContext context) {
        SourcePhrase source = context.source();
        boolean witness = source.isIndefinite() && source.isAlso(SourceNoun.OUTLET) && context.sees();
        boolean writers = source.words().size() == 1
                && Lexicon.english().does(SourceWord.OURSELVES, source.words().get(0))
                && !context.thinks();
        if (witness || writers || source.isOfOwn()) {
            return Optional.of(SourceType.OWN_REPORTING);
        }
        boolean own = source.has(SourceNoun.OWN)
                && source.role()
                        .filter(role -> role == SourceNoun.OWN
                                || role == SourceNoun.OUTLET
                                || role == SourceNoun.ACCOUNT
                                || role == SourceNoun.MEASUREMENT
                                || role == SourceNoun.FIGURES)
                        .isPresent();
        return own ? Optional.of(SourceType.OWN_REPORTING) : Optional.empty();
    }

    private static Optional<SourceType> byNoun(SourceNoun role, SourcePhrase source) {
        return switch (role) {
            case STATEMENT, BODY -> Optional.of(SourceType.OFFICIAL_STATEMENT);
            case AUTHORITY, SERVICE, OFFICE -> Optional.of(SourceType.AUTHORITY_STATEMENT);
            case OUTLET -> Optional.of(isDebunking(source) ? SourceType.REFERENCE_WORK : SourceType.OTHER_OUTLET);
            case REFERENCE -> Optional.of(reference(source));
            case OWN -> Optional.of(SourceType.OWN_REPORTING);
            case POSTER, ACCOUNT -> byOwner(source);
            case RESEARCHER -> Optional.of(SourceType.RESEARCHER_POST);
            case LEAKER -> Optional.of(SourceType.LEAKER_ACCOUNT);
            default -> Optional.empty();
        };
    }

    /** The database of a register is the register, one of measurements the measurements. */
    private static SourceType reference(SourcePhrase source) {
        boolean published = source.belongsTo(SourceNoun.RECORD)
                || source.belongsTo(SourceNoun.AUTHORITY)
                || source.belongsTo(NameWord.AUTHORITY);
        if (published) {
            return SourceType.OFFICIAL_RECORD;
        }
        return source.belongsTo(SourceNoun.MEASUREMENT) ? SourceType.DATA_OR_POLL : SourceType.REFERENCE_WORK;
    }

    private static boolean isDebunking(SourcePhrase source) {
        return source.has(SourceNoun.REFERENCE);
    }

    /** A report or a page speaks for whoever made it. */
    private static Optional<SourceType> byOwner(SourcePhrase source) {
        if (source.belongsTo(SourceNoun.OUTLET) || source.belongsTo(NameWord.OUTLET)) {
            return Optional.of(SourceType.OTHER_OUTLET);
        }
        if (source.belongsTo(SourceNoun.REFERENCE)) {
            return Optional.of(SourceType.REFERENCE_WORK);
        }
        if (source.belongsTo(SourceNoun.THIRD_PARTY)) {
            return Optional.of(SourceType.NAMED_THIRD_PARTY);
        }
        if (source.belongsTo(SourceNoun.AUTHORITY) || source.belongsTo(NameWord.AUTHORITY)) {
            return Optional.of(SourceType.AUTHORITY_STATEMENT);
        }
        if (source.isDispatch()) {
            return Optional.of(SourceType.OTHER_OUTLET);
        }
        boolean body = source.belongsTo(SourceNoun.BODY) || source.belongsTo(NameWord.BODY);
        return Optional.of(body ? SourceType.OFFICIAL_STATEMENT : SourceType.VAGUE_SOURCES);
    }

    /** "A release on a website, Harbour Report": something of no name of its own that an outlet carries. */
    static boolean isOnOutlet(SourcePhrase source) {
        return source.belongsTo(SourceNoun.OUTLET)
                && source.isIndefinite()
                && source.holds("on", "in")
                && source.role().isEmpty();
    }

    private static SourceType byName(SourcePhrase source, boolean reports) {
        if (isOnOutlet(source)) {
            return SourceType.OTHER_OUTLET;
        }
        if (!source.names().hasAny()) {
            return SourceType.VAGUE_SOURCES;
        }
        Optional<NameWord> word = source.names().word();
        if (word.isPresent()) {
            return byNameWord(word.get());
        }
        if (source.names().arePersonal() || source.holds("a", "an") || isDescribed(source)) {
            return SourceType.NAMED_PARTICIPANT;
        }
        return reports ? SourceType.OTHER_OUTLET : SourceType.OFFICIAL_STATEMENT;
    }

    /** "Miners who stayed", not "the WHO". */
    private static boolean isDescribed(SourcePhrase source) {
        return source.holds("who") && !source.headWord().equals("who");
    }

    private static SourceType byNameWord(NameWord word) {
        return switch (word) {
            case OUTLET -> SourceType.OTHER_OUTLET;
            case BODY -> SourceType.OFFICIAL_STATEMENT;
            case AUTHORITY -> SourceType.AUTHORITY_STATEMENT;
            case REFERENCE -> SourceType.REFERENCE_WORK;
        };
    }
}
