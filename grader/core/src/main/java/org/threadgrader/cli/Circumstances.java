package org.threadgrader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.admit.Lacking;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.explore.Place;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * What an exploration cannot know of the program it explored: what it was not given, and what of it nobody can see. Says
 * so in the results of {@link ExploreCommand}.
 */
final class Circumstances {
    private static final Pattern BEYOND = Pattern.compile("Index (\\d+) out of bounds for length (\\d+)");

    private final CompiledProgram compiled;
    private final ProgramOptions given;
    private final Lacking lacking;

    Circumstances(CompiledProgram compiled, ProgramOptions given) {
        this.compiled = compiled;
        this.given = given;
        this.lacking = new Lacking(compiled);
    }

    /** The exploration with what the circumstances explain. */
    Exploration explain(Exploration exploration) {
        List<Found> findings = new ArrayList<>();
        List<Message> open = new ArrayList<>(exploration.inconclusive());
        for (Found found : exploration.findings()) {
            Optional<Message> lacks = lacks(found);
            if (lacks.isPresent()) {
                open.add(lacks.get());
            } else if (!isMissingNative(found.finding())) {
                findings.add(explain(found));
            }
        }
        compiled.nativeMethods().forEach(method -> open.add(Message.of("cli.native-method", method)));
        return exploration.telling(findings, open);
    }

    /** A program that ended for want of what it was not given did not do its work: that is no fault, and nothing is known. */
    private Optional<Message> lacks(Found found) {
        Timeline timeline = found.timeline();
        return uncaught(found.finding())
                .filter(event -> event.thread() == timeline.main().id())
                .flatMap(event -> timeline.site(event).flatMap(site -> lacks(event.text(), site)));
    }

    private Optional<Message> lacks(String thrown, Site site) {
        String place = Place.of(site).orElse(site.className());
        Matcher beyond = BEYOND.matcher(thrown);
        if (type(thrown).equals("java.lang.ArrayIndexOutOfBoundsException") && beyond.find()) {
            int index = number(beyond.group(1));
            boolean isArgument = site.method().equals("main")
                    && number(beyond.group(2)) == given.args.size()
                    && lacking.asksForArgument(site.className(), site.line(), index);
            return isArgument
                    ? Optional.of(Message.of("cli.lacks-argument", index, place, given.args.size()))
                    : Optional.empty();
        }
        boolean isInput = type(thrown).equals("java.util.NoSuchElementException")
                && !given.givesInput()
                && lacking.asksForInput(site.className(), site.method(), site.line());
        return isInput ? Optional.of(Message.of("cli.lacks-input", place)) : Optional.empty();
    }

    private static int number(String digits) {
        return digits.length() < 10 ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static String type(String thrown) {
        return thrown.split(":", 2)[0];
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
                Message.of("cli.because", finding.message(), isSentence(finding) ? 1 : 0, cause),
                finding.where(),
                finding.shown());
    }

    /** Many end with the exception's own words, which need not. */
    private static boolean isSentence(Finding finding) {
        return finding.message().in(Locale.ENGLISH).endsWith(".");
    }

    private Optional<Message> cause(String thrown) {
        String type = type(thrown);
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
        return uncaught(finding).map(Event::text);
    }

    private static Optional<Event> uncaught(Finding finding) {
        return finding.kind() == Kind.EXCEPTION
                ? finding.shown().stream()
                        .filter(event -> event.kind() == EventKind.UNCAUGHT)
                        .findFirst()
                : Optional.empty();
    }
}
