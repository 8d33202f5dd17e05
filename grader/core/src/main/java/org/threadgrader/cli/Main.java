package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.explore.BlindEngine;
import org.threadgrader.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line's entry: reads the arguments, runs one command, and ends with its status, never with a stack trace. */
public final class Main {
    private static final Map<String, Supplier<Action>> COMMANDS = commands();

    /** Options whose value must not be taken for a command's name. */
    private static final Set<String> WITH_VALUE = Set.of("--lang", "--isolation", "--assignment");

    private Main() {}

    private static Map<String, Supplier<Action>> commands() {
        Map<String, Supplier<Action>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("hint", HintCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("progress", ProgressCommand::new);
        commands.put("reset", ResetCommand::new);
        commands.put("submit", SubmitCommand::new);
        commands.put("grade", GradeCommand::new);
        commands.put("similar", SimilarCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("handout", HandoutCommand::new);
        commands.put("bundle", BundleCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("explore", ExploreCommand::new);
        commands.put("replay", ReplayCommand::new);
        return commands;
    }

    /** Runs the command that the arguments name, and ends this process. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.standard(Languages.asked(Arrays.asList(args)));
        int status = run(List.of(args), terminal);
        terminal.out().flush();
        terminal.err().flush();
        // Not by returning: whatever thread a stage may have left must not keep a finished command alive.
        System.exit(status);
    }

    /** Runs the command that the arguments name, and returns its exit status. */
    static int run(List<String> args, Terminal terminal) {
        try {
            return parsed(args, terminal);
        } catch (Refusal refusal) {
            terminal.complain(refusal.reason());
            return Action.USAGE;
        } catch (Throwable fault) {
            return fault(fault, Action.FAULT, terminal);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static int parsed(List<String> args, Terminal terminal) {
        Root root = new Root();
        CommandLine line = commandLine(root, args);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new Refusal(Misuse.of(e, COMMANDS.keySet(), args));
        }
        CommandLine named = deepest(parsed);
        if (named.isUsageHelpRequested()) {
            usage(named, terminal);
            return Action.DONE;
        }
        if (root.version) {
            terminal.line("Thread Grader " + version());
            return Action.DONE;
        }
        root.validate();
        if (!(named.getCommand() instanceof Action action)) {
            usage(named, terminal);
            throw Refusal.of("no-command");
        }
        return run(action, root, terminal);
    }

    static int run(Action action, Root root, Terminal terminal) {
        try {
            return action.run(root, terminal);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (BlindEngine blind) {
            terminal.complain(blind.reason());
            return action.faultStatus();
        } catch (Throwable fault) {
            return fault(fault, action.faultStatus(), terminal);
        }
    }

    /** Only the command that is named is set up; reading the others' options would cost a self-check its start. */
    private static CommandLine commandLine(Root root, List<String> args) {
        CommandLine line = new CommandLine(root);
        String named = named(args);
        COMMANDS.forEach((name, command) -> {
            if (named.isEmpty() || named.equals(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }

    private static String named(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (WITH_VALUE.contains(arg)) {
                i++;
            } else if (!arg.startsWith("-")) {
                return COMMANDS.containsKey(arg) ? arg : "";
            }
        }
        return "";
    }

    private static CommandLine deepest(ParseResult parsed) {
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        return deepest.commandSpec().commandLine();
    }

    private static void usage(CommandLine named, Terminal terminal) {
        CommandLine top = named;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        top.setResourceBundle(Usage.in(terminal.locale()));
        named.usage(terminal.out(), CommandLine.Help.Ansi.OFF);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }

    private static int fault(Throwable fault, int status, Terminal terminal) {
        FaultLog log = new FaultLog(temporaryLog());
        log.add("the command line", fault);
        String name = fault.getClass().getSimpleName();
        terminal.complain(log.file()
                .map(file -> Message.of("cli.fault", name, file))
                .orElseGet(() -> Message.of("cli.fault-unlogged", name)));
        return status;
    }

    /** A new file for what a developer needs to know. */
    static Path temporaryLog() {
        try {
            Path file = Files.createTempFile("threadgrader-", ".log");
            Files.deleteIfExists(file);
            return file;
        } catch (IOException | SecurityException e) {
            return Path.of("threadgrader-fault.log");
        }
    }
}
