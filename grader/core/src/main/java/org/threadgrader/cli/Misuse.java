package org.threadgrader.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what picocli found wrong with the arguments, which it says in English alone. */
final class Misuse {
    private Misuse() {}

    /**
     * What is wrong, and what to do.
     *
     * @param args all that was typed
     */
    static Message of(ParameterException e, Collection<String> commands, List<String> args) {
        boolean root = e.getCommandLine().getParent() == null;
        String command = root ? "" : " " + e.getCommandLine().getCommandName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().isEmpty()
                    ? "?"
                    : unmatched.getUnmatched().get(0);
            if (first.startsWith("-")) {
                return unknownOption(first, e);
            }
            return root
                    ? Message.of("cli.unknown-command", first, Nearest.suggestion(first, List.copyOf(commands)))
                    : Message.of("cli.unknown-argument", first, command);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            // An option that is missing may be there under a name that nobody knows.
            Optional<String> mistyped = mistyped(e, args);
            if (mistyped.isPresent()) {
                return unknownOption(mistyped.get(), e);
            }
            // Told apart by its words alone: picocli throws the same for an option and for an option's value.
            boolean value = String.valueOf(e.getMessage()).contains("parameter for option");
            List<ArgSpec> named = missing.getMissing();
            return value
                    ? Message.of("cli.missing-value", name(named.get(0)), command)
                    : Message.of("cli.missing", all(named, e.getCommandLine().getCommandSpec()), named.size(), command);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            return Message.of("cli.option-twice", name(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return Message.of("cli.bad-value", e.getValue(), name(e.getArgSpec()), command);
        }
        return Message.of("cli.misuse", String.valueOf(e.getMessage()), command);
    }

    private static Message unknownOption(String typed, ParameterException e) {
        String option = typed.split("=", 2)[0];
        boolean root = e.getCommandLine().getParent() == null;
        String command = root ? "" : " " + e.getCommandLine().getCommandName();
        return Message.of("cli.unknown-option", option, suggestion(option, known(e)), command);
    }

    /** The nearest option alone: of several, most have nothing to do with what was typed. */
    private static Message suggestion(String option, List<String> known) {
        List<String> bare = known.stream().map(Misuse::bare).toList();
        return Nearest.of(bare(option), bare).stream()
                .findFirst()
                .map(near -> Message.of("cli.did-you-mean", "--" + near))
                .orElseGet(() -> Message.text(""));
    }

    private static String bare(String option) {
        return option.replaceFirst("^-+", "");
    }

    private static List<String> known(ParameterException e) {
        return e.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static Optional<String> mistyped(ParameterException e, List<String> args) {
        List<String> known = known(e);
        return args.stream()
                .filter(arg -> arg.startsWith("--") && arg.length() > 2)
                .map(arg -> arg.split("=", 2)[0])
                .filter(option -> !known.contains(option))
                .findFirst();
    }

    /** Their names in the order in which the help lists them. */
    private static Message all(List<ArgSpec> missing, CommandSpec spec) {
        List<Message> names = spec.args().stream()
                .filter(missing::contains)
                .map(arg -> Message.text(name(arg)))
                .toList();
        return names.stream()
                .reduce((first, next) -> Message.of("cli.and", first, next))
                .orElseThrow();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
