package org.credibility.syntax;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part of speech of a token, as the Penn Treebank names it [1]; marks have tags of their own.
 *
 * <p>[1] B. Santorini, <i>Part-of-Speech Tagging Guidelines for the Penn Treebank Project</i>, 3rd revision, 1990.
 */
public enum PartOfSpeech {
    /** A coordinating conjunction: and, or, but. */
    CC("CC"),
    /** A number in figures or words. */
    CD("CD"),
    /** An article, demonstrative or quantifier. */
    DT("DT"),
    /** The "there" of "there is". */
    EX("EX"),
    /** A foreign word. */
    FW("FW"),
    /** A preposition, or a conjunction that opens a clause. */
    IN("IN"),
    /** An adjective. */
    JJ("JJ"),
    /** An adjective in the comparative. */
    JJR("JJR"),
    /** An adjective in the superlative. */
    JJS("JJS"),
    /** The sign of a list item. */
    LS("LS"),
    /** A modal verb. */
    MD("MD"),
    /** A noun in the singular. */
    NN("NN"),
    /** A noun in the plural. */
    NNS("NNS"),
    /** A name in the singular. */
    NNP("NNP"),
    /** A name in the plural. */
    NNPS("NNPS"),
    /** A word before an article: "all the". */
    PDT("PDT"),
    /** The ending of a possessor. */
    POS("POS"),
    /** A personal pronoun. */
    PRP("PRP"),
    /** A possessive pronoun. */
    PRP_POSSESSIVE("PRP$"),
    /** An adverb. */
    RB("RB"),
    /** An adverb in the comparative. */
    RBR("RBR"),
    /** An adverb in the superlative. */
    RBS("RBS"),
    /** A particle of a verb: "carry out". */
    RP("RP"),
    /** Any other sign. */
    SYM("SYM"),
    /** The word "to". */
    TO("TO"),
    /** An exclamation. */
    UH("UH"),
    /** A verb in the base form. */
    VB("VB"),
    /** A verb in the past. */
    VBD("VBD"),
    /** A gerund or present participle. */
    VBG("VBG"),
    /** A past participle. */
    VBN("VBN"),
    /** A verb in the present that is not the third person singular. */
    VBP("VBP"),
    /** A verb in the third person singular of the present. */
    VBZ("VBZ"),
    /** A determiner that asks or relates: which, that. */
    WDT("WDT"),
    /** A pronoun that asks or relates: who, what. */
    WP("WP"),
    /** The word "whose". */
    WP_POSSESSIVE("WP$"),
    /** An adverb that asks or relates: where, when. */
    WRB("WRB"),
    /** A mark that ends a sentence. */
    STOP("."),
    /** A comma. */
    COMMA(","),
    /** A colon, semicolon or dash. */
    COLON(":"),
    /** A quotation mark that opens. */
    OPENING_QUOTE("``"),
    /** A quotation mark that closes. */
    CLOSING_QUOTE("''"),
    /** A bracket that opens. */
    OPENING_BRACKET("-LRB-"),
    /** A bracket that closes. */
    CLOSING_BRACKET("-RRB-"),
    /** A sign of a currency. */
    CURRENCY("$"),
    /** The sign #. */
    HASH("#");

    private static final Map<String, PartOfSpeech> BY_LABEL = byLabel();

    private final String label;

    PartOfSpeech(String label) {
        this.label = label;
    }

    private static Map<String, PartOfSpeech> byLabel() {
        Map<String, PartOfSpeech> byLabel = new HashMap<>();
        for (PartOfSpeech tag : values()) {
            byLabel.put(tag.label, tag);
        }
        return Collections.unmodifiableMap(byLabel);
    }

    /** Returns the part of speech that the treebank writes so; empty where there is none. */
    public static Optional<PartOfSpeech> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** Returns how the treebank writes it. */
    public String label() {
        return label;
    }

    /** Returns whether it is a verb, modal verbs not counted. */
    public boolean isVerb() {
        return switch (this) {
            case VB, VBD, VBG, VBN, VBP, VBZ -> true;
            default -> false;
        };
    }

    /** Returns whether it is a noun or a name. */
    public boolean isNoun() {
        return switch (this) {
            case NN, NNS, NNP, NNPS -> true;
            default -> false;
        };
    }

    /** Returns whether it is a mark rather than a word or a figure. */
    public boolean isMark() {
        return switch (this) {
            case STOP, COMMA, COLON, OPENING_QUOTE, CLOSING_QUOTE, OPENING_BRACKET, CLOSING_BRACKET -> true;
            default -> false;
        };
    }
}
