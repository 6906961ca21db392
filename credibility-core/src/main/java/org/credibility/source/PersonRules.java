package org.credibility.source;

import static org.credibility.lexicon.SourceDescriptor.ACCESS;
import static org.credibility.lexicon.SourceDescriptor.FORMER;
import static org.credibility.lexicon.SourceDescriptor.LEADING;
import static org.credibility.lexicon.SourceDescriptor.OUTSIDER;
import static org.credibility.lexicon.SourceDescriptor.OWN_WORK;
import static org.credibility.lexicon.SourceDescriptor.PARTISAN;
import static org.credibility.lexicon.SourceDescriptor.SPECIALIST;
import static org.credibility.lexicon.SourceDescriptor.UNNAMED;

import java.util.Optional;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;

/** Tells people apart: whether they are named, and by the role they have in the matter. */
final class PersonRules {
    private PersonRules() {}

    /** The type of a person or of people; empty where the words tell of none. */
    static Optional<SourceType> type(SourceContext context) {
        SourcePhrase source = context.source();
        return source.names().isOfPerson() ? Optional.of(named(context)) : unnamed(context);
    }

    private static SourceType named(SourceContext context) {
        SourcePhrase source = context.source();
        SourceNoun role = source.role().orElse(null);
        if (role == null) {
            return namedOnly(context);
        }
        if (isOfStory(role, source) && context.tellsOwnExperience()) {
            return SourceType.NAMED_PARTICIPANT;
        }
        return switch (role) {
            case SPOKESPERSON -> spokesperson(source);
            case OFFICE -> isOfCompany(source) ? SourceType.OFFICIAL_STATEMENT : officeHolder(source);
            case POST, MINISTER -> post(source);
            case AUTHORITY, OFFICIAL ->
                source.tells(FORMER) ? SourceType.NAMED_THIRD_PARTY : SourceType.AUTHORITY_STATEMENT;
            case EXPERT, RESEARCHER -> expert(source);
            case THIRD_PARTY -> source.tells(OUTSIDER) ? SourceType.NAMED_EXPERT : SourceType.NAMED_THIRD_PARTY;
            case BODY, STATEMENT ->
                source.tells(PARTISAN) ? SourceType.NAMED_THIRD_PARTY : SourceType.OFFICIAL_STATEMENT;
            case OUTLET -> SourceType.OTHER_OUTLET;
            case REFERENCE -> SourceType.REFERENCE_WORK;
            default -> insider(source);
        };
    }

    /** "Its chief medical officer" speaks for whoever was just named, no authority. */
    private static boolean isOfCompany(SourcePhrase source) {
        return source.words().get(0).equals("its")
                && source.holds("chief")
                && source.holds("officer")
                && !source.tells(FORMER);
    }

    /** Whether somebody can take part in a story although the role speaks for others: a manager, a cousin. */
    private static boolean isOfStory(SourceNoun role, SourcePhrase source) {
        boolean small = role == SourceNoun.POST && source.holds("manager", "organiser", "organizer", "founder", "boss");
        return (small || role == SourceNoun.THIRD_PARTY) && !source.tells(PARTISAN);
    }

    private static SourceType insider(SourcePhrase source) {
        if (source.tells(OUTSIDER) || source.tells(SPECIALIST)) {
            return SourceType.NAMED_EXPERT;
        }
        return SourceType.NAMED_PARTICIPANT;
    }

    /** "Ivo Lang of the drivers' union", "Ida Kern, who studies bees". */
    private static SourceType namedOnly(SourceContext context) {
        SourcePhrase source = context.source();
        if (source.tells(OUTSIDER) || source.tells(SPECIALIST)) {
            return SourceType.NAMED_EXPERT;
        }
        if (source.tells(PARTISAN) || source.holds("union") || source.belongsTo(SourceNoun.THIRD_PARTY)) {
            return SourceType.NAMED_THIRD_PARTY;
        }
        if (BodyRules.isOnOutlet(source)) {
            return SourceType.OTHER_OUTLET;
        }
        if (source.hasPossessor()) {
            return possessed(context);
        }
        return source.tells(LEADING) ? post(source) : SourceType.NAMED_PARTICIPANT;
    }

    /** "the Marlow Institute's Ida Kern", "the Courier's Ivo Lang": somebody whom only the employer introduces. */
    private static SourceType possessed(SourceContext context) {
        SourcePhrase source = context.source();
        if (context.isReporting() || source.belongsTo(NameWord.OUTLET) || source.belongsTo(SourceNoun.OUTLET)) {
            return SourceType.OTHER_OUTLET;
        }
        return source.isOfThinkers() ? SourceType.NAMED_EXPERT : SourceType.NAMED_PARTICIPANT;
    }

    private static SourceType spokesperson(SourcePhrase source) {
        if (source.has(SourceNoun.THIRD_PARTY)) {
            return SourceType.NAMED_THIRD_PARTY;
        }
        return isOfService(source) ? SourceType.AUTHORITY_STATEMENT : SourceType.OFFICIAL_STATEMENT;
    }

    /** Whether the words tell of a service that deals with events: police, rescuers, the army. */
    private static boolean isOfService(SourcePhrase source) {
        return source.has(SourceNoun.SERVICE) || source.holds(SourceWord.RESCUE);
    }

    private static SourceType post(SourcePhrase source) {
        if (source.tells(FORMER)) {
            return SourceType.NAMED_PARTICIPANT;
        }
        if (source.tells(PARTISAN) || source.isAlso(SourceNoun.THIRD_PARTY)) {
            return SourceType.NAMED_THIRD_PARTY;
        }
        if (source.tells(OUTSIDER) || source.tells(SPECIALIST) || isOfScholars(source)) {
            return SourceType.NAMED_EXPERT;
        }
        if (source.belongsTo(SourceNoun.THIRD_PARTY) || source.holds("union")) {
            return SourceType.NAMED_THIRD_PARTY;
        }
        return isOfService(source) ? SourceType.AUTHORITY_STATEMENT : SourceType.OFFICIAL_STATEMENT;
    }

    private static boolean isOfScholars(SourcePhrase source) {
        return source.belongsTo(SourceNoun.EXPERT)
                || source.holds("studies", "observatory", "laboratory", "think-tank");
    }

    /** A specialist who tells of work of her own takes part in the matter. */
    private static SourceType expert(SourcePhrase source) {
        if (source.isAlso(SourceNoun.OFFICE) && !source.tells(FORMER) && !source.tells(OUTSIDER)) {
            return SourceType.AUTHORITY_STATEMENT;
        }
        boolean own = source.tells(OWN_WORK) || source.isAlso(SourceNoun.PARTICIPANT);
        if (own && !source.tells(OUTSIDER)) {
            return SourceType.NAMED_PARTICIPANT;
        }
        return source.isAlso(SourceNoun.THIRD_PARTY) && !source.tells(OUTSIDER)
                ? SourceType.NAMED_THIRD_PARTY
                : SourceType.NAMED_EXPERT;
    }

    private static Optional<SourceType> unnamed(SourceContext context) {
        SourcePhrase source = context.source();
        Optional<SourceNoun> role = source.role();
        if (role.isEmpty()) {
            return unknown(context);
        }
        return switch (role.get()) {
            case OFFICIAL -> Optional.of(official(context));
            case INSIDER ->
                Optional.of(isOfCabinet(source) ? SourceType.ANONYMOUS_OFFICIAL : SourceType.ANONYMOUS_INSIDER);
            case WITNESS -> Optional.of(SourceType.ANONYMOUS_WITNESS);
            case VAGUE -> Optional.of(vague(source));
            case PARTICIPANT -> Optional.of(participant(context));
            case OFFICE -> office(source);
            case MINISTER -> minister(source);
            case POST -> post(source, source.isIndefinite() || source.tells(UNNAMED));
            case EXPERT -> Optional.of(expertUnnamed(source));
            case THIRD_PARTY -> Optional.of(thirdParty(source));
            case SPOKESPERSON -> Optional.of(spokesperson(source));
            default -> source.tells(UNNAMED) ? Optional.of(SourceType.ANONYMOUS_INSIDER) : Optional.empty();
        };
    }

    private static SourceType vague(SourcePhrase source) {
        boolean inside = source.tells(ACCESS) || source.holds(SourceWord.INSIDE);
        if (inside) {
            return SourceType.ANONYMOUS_INSIDER;
        }
        if (isOfCabinet(source)) {
            return SourceType.ANONYMOUS_OFFICIAL;
        }
        boolean witness = PersonWords.isPerson(source.headWord()) && source.holds(SourceWord.SCENE);
        if (witness) {
            return SourceType.ANONYMOUS_WITNESS;
        }
        return source.headWord().equals("there") ? SourceType.ANONYMOUS_INSIDER : SourceType.VAGUE_SOURCES;
    }

    /** "Officials of the Velda Transport Authority announced": on the record, for the body they name. */
    private static SourceType official(SourceContext context) {
        SourcePhrase source = context.source();
        boolean announced = source.names().hasAny()
                && !source.isIndefinite()
                && !source.tells(UNNAMED)
                && context.cue().holds("announced", "announce", "confirmed", "statement");
        return announced ? SourceType.OFFICIAL_STATEMENT : SourceType.ANONYMOUS_OFFICIAL;
    }

    private static boolean isOfCabinet(SourcePhrase source) {
        return source.belongsTo(SourceNoun.AUTHORITY)
                || source.belongsTo(SourceNoun.MINISTER)
                || source.belongsTo(SourceNoun.OFFICE)
                || source.belongsTo(NameWord.AUTHORITY)
                || source.holds(SourceWord.CABINET);
    }

    /** Whoever does not want a name beside what the work shows is inside; whoever saw something is a witness. */
    private static SourceType participant(SourceContext context) {
        SourcePhrase source = context.source();
        if (source.tells(UNNAMED) && isInside(source) && !context.tellsOfSeeing()) {
            return SourceType.ANONYMOUS_INSIDER;
        }
        return SourceType.ANONYMOUS_WITNESS;
    }

    private static boolean isInside(SourcePhrase source) {
        return source.tells(FORMER) || source.holds("at", "for", "senior", "fellow");
    }

    private static SourceType officeHolder(SourcePhrase source) {
        return source.tells(FORMER) ? SourceType.NAMED_THIRD_PARTY : SourceType.AUTHORITY_STATEMENT;
    }

    private static Optional<SourceType> office(SourcePhrase source) {
        if (isOfFirm(source)) {
            return Optional.of(SourceType.ANONYMOUS_INSIDER);
        }
        return source.isIndefinite() || source.tells(UNNAMED)
                ? Optional.of(SourceType.ANONYMOUS_OFFICIAL)
                : Optional.of(SourceType.AUTHORITY_STATEMENT);
    }

    /** "A former Arbo Chemicals safety officer": who once held a post that no authority gives. */
    private static boolean isOfFirm(SourcePhrase source) {
        return source.isIndefinite()
                && source.tells(FORMER)
                && source.headWord().equals("officer")
                && source.names().hasAny()
                && !isOfService(source)
                && !isOfCabinet(source);
    }

    private static Optional<SourceType> minister(SourcePhrase source) {
        return Optional.of(
                source.isIndefinite() || source.tells(UNNAMED) ? SourceType.ANONYMOUS_OFFICIAL : post(source));
    }

    private static Optional<SourceType> post(SourcePhrase source, boolean anonymous) {
        if (!anonymous) {
            return Optional.of(post(source));
        }
        return Optional.of(isOfCabinet(source) ? SourceType.ANONYMOUS_OFFICIAL : SourceType.ANONYMOUS_INSIDER);
    }

    private static SourceType expertUnnamed(SourcePhrase source) {
        boolean many = !source.isIndefinite()
                && !source.isDefinite()
                && source.headWord().endsWith("s");
        return many && !source.names().hasAny() && !source.belongsTo(SourceNoun.BODY)
                ? SourceType.VAGUE_SOURCES
                : SourceType.NAMED_EXPERT;
    }

    private static SourceType thirdParty(SourcePhrase source) {
        boolean close = source.isIndefinite()
                && source.holds("friend", "relative", "cousin", "acquaintance", "confidant", "confidante", "associate");
        return close || source.tells(UNNAMED) ? SourceType.ANONYMOUS_INSIDER : SourceType.NAMED_THIRD_PARTY;
    }

    /** "A woman walking her dog", "a rower who did not want her name in the paper". */
    private static Optional<SourceType> unknown(SourceContext context) {
        SourcePhrase source = context.source();
        if (source.names().callSource() && !source.isIndefinite() && !source.tells(UNNAMED)) {
            return Optional.empty();
        }
        if (source.tells(UNNAMED) && source.isIndefinite() && !isInside(source) && context.tellsOfSeeing()) {
            return Optional.of(SourceType.ANONYMOUS_WITNESS);
        }
        if (source.tells(UNNAMED)) {
            return Optional.of(isOfCabinet(source) ? SourceType.ANONYMOUS_OFFICIAL : SourceType.ANONYMOUS_INSIDER);
        }
        return source.isIndefinite() && PersonWords.isPerson(source.headWord())
                ? Optional.of(SourceType.ANONYMOUS_WITNESS)
                : Optional.empty();
    }
}
