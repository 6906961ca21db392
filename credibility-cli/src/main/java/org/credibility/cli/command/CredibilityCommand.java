package org.credibility.cli.command;

import org.credibility.cli.render.ToolVersion;
import picocli.CommandLine.Command;

/** The program without a command: it tells how to use it. */
@Command(
        name = ToolVersion.NAME,
        header = {
            "Tells, claim by claim, whom a news text rests on and how well it is supported.",
            "",
            "  credibility score article.txt                  the report of an article",
            "  credibility score article.txt --claim 3        one claim with its whole reasoning",
            "  credibility score drafts/*.txt --format jsonl  reports for programs",
            "  credibility score https://post.example/ferry   an article of the web",
            "  credibility check drafts/                      what an editor should look at",
            "  credibility fetch article.md                   which of its links can be seen",
            "  credibility cache stats                        what is kept of them between runs",
            ""
        },
        customSynopsis = {
            "credibility COMMAND ...",
            "       credibility INPUT       (the same as: credibility score INPUT)"
        },
        commandListHeading = "%nCommands (each has its own --help):%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class CredibilityCommand {}
