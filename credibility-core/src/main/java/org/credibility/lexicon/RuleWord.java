package org.credibility.lexicon;

/** What rules of newsrooms look for in words and phrases. */
public enum RuleWord {
    /** A verb for what is a crime or a wrong: bribed, falsified. */
    WRONGDOING,
    /** A verb with which somebody is accused: accused, alleged. */
    ACCUSING,
    /** What a court or a confession leaves of an accusation: convicted, guilty. */
    CONVICTING,
    /** A plural for people of whom nobody is named: experts, critics, many. */
    CROWD,
    /** Words that name one of many: among them, such as. */
    NAMING,
    /** A verb with which a writer concludes: underscores, shows that. */
    CONCLUDING,
    /** A noun that points back at what was told: the decision, the sale. */
    POINTING,
    /** A noun that stands for any act of change: the move, the shift. */
    CHANGING,
    /** A verb with which somebody is said to have it from somebody: citing, referring to. */
    CITING,
    /** Words that say that something could not be confirmed. */
    UNCONFIRMED,
    /** Words of an outlet for what it published earlier: our earlier report. */
    OWN_STORY,
    /** A verb for what outlets do with news: reported. */
    REPORTING,
    /** Words that say that somebody did not answer so far: has not commented. */
    PENDING,
    /** Words that put off to no date: soon, in the coming weeks. */
    SOON,
    /** Words that are true of the day of writing: recent, now. */
    NOW,
    /** What makes a clause one of the future: will, is expected to. */
    FUTURE,
    /** A word that allows of no exception: never, first ever. */
    ABSOLUTE,
    /** A word that judges people or their doings: disgrace, arrogant. */
    JUDGING,
    /** Words that tie something to the day of publication: today, this week. */
    TODAY,
    /** A passive of telling or expecting that leaves out by whom: is anticipated, the stated reason. */
    UNTOLD,
    /** A passive with which something is called something by nobody: is described as. */
    DESCRIBED
}
