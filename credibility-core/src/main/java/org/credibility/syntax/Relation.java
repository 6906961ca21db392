package org.credibility.syntax;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a word hangs on its head, as version 1 of Universal Dependencies names it [1].
 *
 * <p>[1] J. Nivre et al., <i>Universal Dependencies v1: A Multilingual Treebank Collection</i>, LREC 2016.
 */
public enum Relation {
    /** The word that the sentence hangs on; it has no head. */
    ROOT("root"),
    /** A clause that modifies a noun. */
    ACL("acl"),
    /** A relative clause. */
    ACL_RELCL("acl:relcl"),
    /** A clause that modifies a verb. */
    ADVCL("advcl"),
    /** An adverb. */
    ADVMOD("advmod"),
    /** An adjective before or behind its noun. */
    AMOD("amod"),
    /** An apposition. */
    APPOS("appos"),
    /** An auxiliary. */
    AUX("aux"),
    /** The auxiliary of a passive. */
    AUXPASS("auxpass"),
    /** A preposition or the ending of a possessor. */
    CASE("case"),
    /** A coordinating conjunction. */
    CC("cc"),
    /** The first part of "both … and". */
    CC_PRECONJ("cc:preconj"),
    /** A clause that is an object, with a subject of its own. */
    CCOMP("ccomp"),
    /** A part of a compound noun or name. */
    COMPOUND("compound"),
    /** The particle of a verb. */
    COMPOUND_PRT("compound:prt"),
    /** A conjunct behind the first. */
    CONJ("conj"),
    /** A form of be before a predicate. */
    COP("cop"),
    /** A clause that is a subject. */
    CSUBJ("csubj"),
    /** A clause that is the subject of a passive. */
    CSUBJPASS("csubjpass"),
    /** A relation that nothing else names. */
    DEP("dep"),
    /** A determiner. */
    DET("det"),
    /** A word before the determiner. */
    DET_PREDET("det:predet"),
    /** An exclamation. */
    DISCOURSE("discourse"),
    /** A direct object. */
    DOBJ("dobj"),
    /** The "there" of "there is". */
    EXPL("expl"),
    /** An indirect object. */
    IOBJ("iobj"),
    /** A word that opens a subordinate clause. */
    MARK("mark"),
    /** A part of a fixed expression. */
    MWE("mwe"),
    /** A negation. */
    NEG("neg"),
    /** A noun phrase that modifies, with a preposition mostly. */
    NMOD("nmod"),
    /** A noun phrase used as an adverb. */
    NMOD_NPMOD("nmod:npmod"),
    /** A possessor. */
    NMOD_POSS("nmod:poss"),
    /** A time without a preposition. */
    NMOD_TMOD("nmod:tmod"),
    /** A subject. */
    NSUBJ("nsubj"),
    /** The subject of a passive. */
    NSUBJPASS("nsubjpass"),
    /** A number before its noun. */
    NUMMOD("nummod"),
    /** A clause beside the main one, as the words around a quotation. */
    PARATAXIS("parataxis"),
    /** A mark. */
    PUNCT("punct"),
    /** A clause that is an object and has its subject from outside. */
    XCOMP("xcomp");

    private static final Map<String, Relation> BY_LABEL = byLabel();

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    private static Map<String, Relation> byLabel() {
        Map<String, Relation> byLabel = new HashMap<>();
        for (Relation relation : values()) {
            byLabel.put(relation.label, relation);
        }
        return Collections.unmodifiableMap(byLabel);
    }

    /** Returns the relation that treebanks write so; empty where there is none. */
    public static Optional<Relation> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** Returns how treebanks write it. */
    public String label() {
        return label;
    }
}
