package org.threadgrader.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.threadgrader.explore.Witness;
import org.threadgrader.message.Message;
import org.threadgrader.report.ReplayText;
import org.threadgrader.rule.Finding;

/** A person's way through a run, one event at a time: the part of {@link ReplayCommand} that talks. */
final class Stepping {
    private static final int ALL = -1;
    private static final String WORKER = "worker ";

    private final Replayed replayed;
    private final Keys keys;
    private final Terminal terminal;
    private final ReplayText rows;
    private int at;
    private int thread = ALL;

    Stepping(Replayed replayed, Keys keys, Terminal terminal) {
        this.replayed = replayed;
        this.keys = keys;
        this.terminal = terminal;
        this.rows = new ReplayText(replayed.witness(), terminal.locale());
    }

    /** Shows the first event, and then what is asked for, until it is enough. */
    void run() {
        terminal.tell("replay.keys");
        show();
        while (true) {
            terminal.out().print("> ");
            terminal.out().flush();
            Optional<String> line = keys.next();
            if (line.isEmpty() || !obey(line.get())) {
                return;
            }
        }
    }

    private boolean obey(String line) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "", "n", "next" -> next();
            case "p", "previous" -> previous();
            case "t", "thread" -> view(rest);
            case "g", "go" -> go(rest);
            case "f", "fault", "finding" -> fault();
            case "q", "quit" -> {
                return false;
            }
            default -> terminal.tell("replay.keys");
        }
        return true;
    }

    private void next() {
        IntStream later = IntStream.range(at + 1, replayed.size()).filter(this::inView);
        move(later.findFirst(), "replay.last");
    }

    private void previous() {
        IntStream earlier = IntStream.iterate(at - 1, index -> index >= 0, index -> index - 1)
                .filter(this::inView);
        move(earlier.findFirst(), "replay.first");
    }

    private boolean inView(int index) {
        return thread == ALL || replayed.witness().rows().get(index).column() == thread;
    }

    private void move(OptionalInt to, String otherwise) {
        if (to.isEmpty()) {
            terminal.tell(otherwise);
            return;
        }
        at = to.getAsInt();
        show();
    }

    private void view(String name) {
        if (name.equals("all")) {
            thread = ALL;
            show();
            return;
        }
        List<Witness.Column> columns = replayed.witness().columns();
        if (name.isEmpty()) {
            terminal.tell("replay.which-thread", threads());
            return;
        }
        OptionalInt named = IntStream.range(0, columns.size())
                .filter(index -> isCalled(columns.get(index), name))
                .findFirst();
        if (named.isEmpty()) {
            terminal.tell("replay.no-thread", name, threads());
            return;
        }
        thread = named.getAsInt();
        if (inView(at)) {
            show();
        } else {
            // the thread's event that comes next, else its last one
            IntStream later = IntStream.range(at, replayed.size()).filter(this::inView);
            later.findFirst().ifPresentOrElse(index -> move(OptionalInt.of(index), ""), this::previous);
        }
    }

    /** What can be typed after t, and who that is. */
    private Message threads() {
        return replayed.witness().columns().stream()
                .map(Stepping::choice)
                .reduce((before, next) -> Message.of("cli.replay.threads", before, next))
                .orElseThrow();
    }

    private static Message choice(Witness.Column column) {
        boolean isWorker = column.role().startsWith(WORKER);
        String typed = isWorker ? column.role().substring(WORKER.length()) : column.role();
        return Message.of("cli.replay.thread", typed, column.called());
    }

    private static boolean isCalled(Witness.Column column, String name) {
        return column.role().equals(name)
                || column.role().equals(WORKER + name)
                || column.name().equals(name);
    }

    private void go(String number) {
        int to;
        try {
            to = Integer.parseInt(number);
        } catch (NumberFormatException e) {
            to = 0;
        }
        if (to < 1 || to > replayed.size()) {
            terminal.tell("replay.no-event", replayed.size());
            return;
        }
        at = to - 1;
        showOfWhomever();
    }

    /** The next fault from here, else the first one. */
    private void fault() {
        List<Finding> findings = replayed.findings();
        if (findings.isEmpty()) {
            terminal.tell("replay.no-fault");
            return;
        }
        Finding finding = findings.stream()
                .filter(one -> replayed.place(one) > at)
                .min((one, other) -> Integer.compare(replayed.place(one), replayed.place(other)))
                .orElse(findings.get(0));
        at = replayed.place(finding);
        terminal.tell(Replayed.sort(finding), at + 1, finding.message());
        showOfWhomever();
    }

    /** An event that was asked for by itself ends the view of a thread that it does not belong to. */
    private void showOfWhomever() {
        if (!inView(at)) {
            Message left = replayed.witness().columns().get(thread).called();
            thread = ALL;
            terminal.tell("replay.view-left", left);
        }
        show();
    }

    private void show() {
        terminal.out().print(rows.row(at, replayed.source(at)));
    }
}
