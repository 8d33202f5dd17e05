package org.threadgrader.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.threadgrader.message.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what picocli found wrong with the arguments, which it says in English alone. */
final class Misuse {
    private Misuse() {}

    static Message of(ParameterException e, Collection<String> commands) {
        boolean root = e.getCommandLine().getParent() == null;
        String command = root ? "" : " " + e.getCommandLine().getCommandName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().isEmpty()
                    ? "?"
                    : unmatched.getUnmatched().get(0);
            if (first.startsWith("-")) {
                return Message.of("cli.unknown-option", first, command);
            }
            return root
                    ? Message.of("cli.unknown-command", first, Nearest.suggestion(first, List.copyOf(commands)))
                    : Message.of("cli.unknown-argument", first, command);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            // Told apart by its words alone: picocli throws the same for an option and for an option's value.
            boolean value = String.valueOf(e.getMessage()).contains("parameter for option");
            return Message.of(
                    value ? "cli.missing-value" : "cli.missing",
                    missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")),
                    command);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            return Message.of("cli.option-twice", name(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return Message.of("cli.bad-value", e.getValue(), name(e.getArgSpec()), command);
        }
        return Message.of("cli.misuse", String.valueOf(e.getMessage()), command);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
