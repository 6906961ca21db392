package org.credibility.rule;

/** An article whose first quotation is of somebody who is not named. */
final class AnonymousFirstQuote {
    static final Rule RULE = Rule.builder("CR105", "anonymous-first-quote", Severity.NOTE)
            .summary("The first direct quotation of the article is of an unnamed source.")
            .why("Named sources are vastly to be preferred (Washington Post); a story that opens with an "
                    + "unnamed voice asks readers for trust before it has earned any.")
            .fires("The depot at Combe will close. \"We were told on Friday,\" said a worker who asked not to "
                    + "be named. \"We will help everybody,\" said the manager, Ann Moe.")
            .nearMiss("The depot at Combe will close. \"We will help everybody,\" said the manager, Ann Moe. \"We "
                    + "were told on Friday,\" said a worker who asked not to be named.")
            .fix("Let a named source speak first.")
            .build();

    private AnonymousFirstQuote() {}
}
