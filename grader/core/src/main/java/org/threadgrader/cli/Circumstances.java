package org.threadgrader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;

/**
 * What an exploration cannot know of the program it explored: what it was not given, and what of it nobody can see. Says
 * so in the results of {@link ExploreCommand}.
 */
final class Circumstances {
    private final CompiledProgram compiled;
    private final ProgramOptions given;

    Circumstances(CompiledProgram compiled, ProgramOptions given) {
        this.compiled = compiled;
        this.given = given;
    }

    /** The exploration with what the circumstances explain. */
    Exploration explain(Exploration exploration) {
        List<Found> findings = exploration.findings().stream()
                .filter(found -> !isMissingNative(found.finding()))
                .map(this::explain)
                .toList();
        List<Message> open = new ArrayList<>(exploration.inconclusive());
        compiled.nativeMethods().forEach(method -> open.add(Message.of("cli.native-method", method)));
        return new Exploration(exploration.run0(), exploration.schedules(), exploration.strategies(), findings, open);
    }

    /** The libraries of native methods never reach the child JVM. */
    private boolean isMissingNative(Finding finding) {
        return !compiled.nativeMethods().isEmpty()
                && thrown(finding)
                        .filter(text -> text.startsWith("java.lang.UnsatisfiedLinkError"))
                        .isPresent();
    }

    private Found explain(Found found) {
        return thrown(found.finding())
                .flatMap(this::cause)
                .map(cause ->
                        new Found(with(found.finding(), cause), found.schedule(), found.reproduced(), found.timeline()))
                .orElse(found);
    }

    private static Finding with(Finding finding, Message cause) {
        return new Finding(
                finding.kind(),
                finding.reason(),
                Message.of("cli.because", finding.message(), cause),
                finding.where(),
                finding.shown());
    }

    private Optional<Message> cause(String thrown) {
        String type = thrown.split(":", 2)[0];
        int count = given.args.size();
        return switch (type) {
            case "java.lang.ArrayIndexOutOfBoundsException" ->
                thrown.endsWith("out of bounds for length " + count)
                        ? Optional.of(Message.of("cli.few-arguments", count))
                        : Optional.empty();
            case "java.util.NoSuchElementException",
                    "java.util.InputMismatchException",
                    "java.lang.NullPointerException",
                    "java.lang.NumberFormatException",
                    "java.io.EOFException" ->
                compiled.readsInput() && !given.givesInput()
                        ? Optional.of(Message.of("cli.no-input-given"))
                        : Optional.empty();
            case "java.lang.NoClassDefFoundError", "java.lang.ClassNotFoundException" ->
                Optional.of(Message.of("cli.class-not-given"));
            default -> Optional.empty();
        };
    }

    /** What an exception finding's exception says. */
    private static Optional<String> thrown(Finding finding) {
        return finding.kind() == Kind.EXCEPTION
                ? finding.shown().stream()
                        .filter(event -> event.kind() == EventKind.UNCAUGHT)
                        .map(Event::text)
                        .findFirst()
                : Optional.empty();
    }
}
