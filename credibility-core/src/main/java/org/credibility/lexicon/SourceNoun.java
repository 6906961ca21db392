package org.credibility.lexicon;

/** What a noun says of the source it names. */
public enum SourceNoun {
    /** A judgment, order, register or official figure. */
    RECORD,
    /** A regulated disclosure. */
    FILING,
    /** A complaint, indictment or affidavit. */
    PLEADING,
    /** A paper that was not meant for publication. */
    LEAK,
    /** Published, reviewed research. */
    STUDY,
    /** Research without review. */
    PREPRINT,
    /** A poll, measurement or picture. */
    MEASUREMENT,
    /** A person who speaks for a body. */
    SPOKESPERSON,
    /** A body's own word on paper: statement, press release. */
    STATEMENT,
    /** A part of a paper, which is what the paper is: page, section, copy. */
    PART,
    /** Figures, of a public body or of a private one. */
    FIGURES,
    /** A report or article, which is worth what its maker's word is. */
    ACCOUNT,
    /** A service that deals with events: police, fire brigade, army, weather service. */
    SERVICE,
    /** A ministry, court, council, regulator or other authority. */
    AUTHORITY,
    /** A public office held by a person: minister, mayor, sheriff. */
    OFFICE,
    /** A public office of government: minister, mayor, senator. */
    MINISTER,
    /** A leading post in a body that is no authority: chief executive, manager, coach. */
    POST,
    /** A body that is no authority: company, party, club. */
    BODY,
    /** An unnamed person in public service: official, diplomat, aide. */
    OFFICIAL,
    /** An unnamed person inside a body: employee, executive. */
    INSIDER,
    /** An unnamed observer: witness, resident. */
    WITNESS,
    /** A bare plural that tells nothing: sources, reports. */
    VAGUE,
    /** A specialist: professor, analyst. */
    EXPERT,
    /** A person with first-hand knowledge: survivor, author, employee. */
    PARTICIPANT,
    /** A person with a stake or second-hand knowledge: lawyer, agent, relative, rival. */
    THIRD_PARTY,
    /** Another medium: newspaper, broadcaster, news agency. */
    OUTLET,
    /** An encyclopaedia, dictionary or archive. */
    REFERENCE,
    /** A specialist who publishes alone: blogger, independent researcher. */
    RESEARCHER,
    /** A tipster or leaker. */
    LEAKER,
    /** A user, forum or video. */
    POSTER,
    /** The article's own outlet: this newspaper, our correspondent. */
    OWN,
    /** A rumour. */
    RUMOUR
}
