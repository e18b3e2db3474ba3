package org.understudy.cli;

import picocli.CommandLine.Command;

/** {@code model}: what a local model is good for. */
@Command(name = "model", mixinStandardHelpOptions = true, description = "Finds out what a local model is good for.")
final class ModelCommand {}
