package org.understudy.cli;

import picocli.CommandLine.Command;

/** {@code evaluate …}: each measure against data people judged. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "MEASURE",
        description = "How well each measure agrees with people, on data it has not learned from.",
        subcommands = {
            EvaluateCoding.class,
            EvaluateRating.class,
            EvaluateBots.class,
            EvaluateSafety.class,
            EvaluateSuggestions.class,
            EvaluateAnswers.class,
            EvaluateLikeness.class,
            EvaluateVoices.class
        })
final class EvaluateCommand {}
