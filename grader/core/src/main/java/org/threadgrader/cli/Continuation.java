package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.batch.JournalLedger;
import org.threadgrader.intake.Submission;
import org.threadgrader.journal.Journal;
import org.threadgrader.journal.Origin;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Report;
import picocli.CommandLine.Option;

/**
 * How a batch goes on from the results that an earlier one has left in the folder of its report: the options for it, and
 * what they ask of that folder. Without any of them a batch begins anew, but never over an unfinished one.
 */
final class Continuation {
    /** Results of another tier of isolation are no results of this one. */
    static final String ISOLATION = "--isolation";

    /** As many names as make clear what names look like here. */
    private static final int SOME = 5;

    @Option(names = "--resume")
    boolean resume;

    @Option(names = "--regrade")
    boolean regrade;

    @Option(names = "--only", paramLabel = "STUDENT")
    List<String> only = List.of();

    /** Refuses options that do not go together. */
    void validate() {
        if (Stream.of(resume, regrade, !only.isEmpty()).filter(given -> given).count() > 1) {
            throw Refusal.of("one-continuation");
        }
        if (only.stream().anyMatch(String::isBlank)) {
            throw Refusal.of("only-nobody");
        }
    }

    /** Opens the journal of a report's folder, which no other batch can have then. */
    static Journal open(Path out) {
        try {
            return Journal.open(out).orElseThrow(() -> Refusal.of("out-in-use", out));
        } catch (IOException e) {
            throw unwritable(out, e);
        }
    }

    /** Refuses to go on where something else was graded, and to begin anew where that would lose results. */
    void require(Journal journal, Origin origin, Path out) {
        if (!continues()) {
            if (journal.isUnfinished()) {
                throw Refusal.of("out-unfinished", out, journal.size(), journal.file());
            }
            return;
        }
        journal.origin().ifPresent(before -> {
            if (!before.assignment().equals(origin.assignment())) {
                throw Refusal.of("other-assignment", out, before.assignment(), origin.assignment());
            }
            if (!regrade && !before.folders().equals(origin.folders())) {
                throw Refusal.of("other-folders", out, Message.list(before.folders()), Message.list(origin.folders()));
            }
        });
    }

    /** Refuses to go on without the books of the batch before: its options would be forgotten in silence. */
    void requireJournal(Path out) {
        try {
            if (continues()
                    && Report.isIn(out)
                    && Files.exists(out.resolve(Report.RESULTS))
                    && Journal.lastOrigin(out).isEmpty()) {
                throw Refusal.of("no-journal", out, resume ? "--resume" : regrade ? "--regrade" : "--only");
            }
        } catch (IOException e) {
            throw unwritable(out, e);
        }
    }

    /** Whether it goes on from what is there, with the options of the batch before. */
    boolean continues() {
        return resume || regrade || !only.isEmpty();
    }

    /** The options of the batch before; empty where there was none, or something else was graded. */
    static Map<String, String> before(Assignment assignment, Path out) {
        try {
            return Journal.lastOrigin(out)
                    .filter(before -> before.assignment().equals(assignment.id()))
                    .map(Origin::options)
                    .orElse(Map.of());
        } catch (IOException e) {
            throw unwritable(out, e);
        }
    }

    /**
     * What is to be graded, in the same order.
     *
     * @throws Refusal where it can't be as it was asked; nothing was changed then
     */
    List<Submission> wanted(Journal journal, JournalLedger ledger, List<Submission> submissions) {
        return only.isEmpty() ? submissions : onlyThese(journal, ledger, submissions);
    }

    /** Begins the batch in the journal, and says what of it is there already. */
    void begin(Journal journal, JournalLedger ledger, Origin origin, List<Submission> submissions, Terminal terminal) {
        journal.origin()
                .filter(before -> continues() && only.isEmpty() && journal.size() > 0)
                .flatMap(before -> otherIsolation(before, origin))
                .ifPresent(terminal::complain);
        if (journal.size() == 0 && (resume || regrade)) {
            terminal.complain(Message.of("cli.nothing-to-resume", submissions.size()));
        } else if (resume) {
            long done = submissions.stream().filter(ledger::isDone).count();
            terminal.complain(Message.of("cli.resumed", done, submissions.size()));
        } else if (regrade) {
            terminal.complain(reused(ledger, submissions));
        }
        try {
            if (continues()) {
                journal.begin(origin);
            } else {
                journal.beginAnew(origin);
            }
        } catch (IOException e) {
            throw unwritable(journal.folder(), e);
        }
    }

    /** Why nothing of the batch before can be taken over; one that an earlier version wrote does not say how it was isolated. */
    static Optional<Message> otherIsolation(Origin before, Origin now) {
        String then = before.options().getOrDefault(ISOLATION, now.options().getOrDefault(ISOLATION, ""));
        String present = now.options().getOrDefault(ISOLATION, "");
        return then.equals(present) ? Optional.empty() : Optional.of(Message.of("cli.other-isolation", then, present));
    }

    private static Message reused(JournalLedger ledger, List<Submission> submissions) {
        Map<String, Integer> open = ledger.open(submissions);
        int anew = open.values().stream().mapToInt(Integer::intValue).sum();
        List<String> each = new ArrayList<>();
        open.forEach((exercise, count) -> each.add(exercise + " " + count));
        return Message.of("cli.regraded", ledger.results(submissions) - anew, anew, Message.list(each));
    }

    /** These anew, and of the others those whose results are there: the report has all of them. */
    private List<Submission> onlyThese(Journal journal, JournalLedger ledger, List<Submission> submissions) {
        List<Submission> named =
                only.stream().map(name -> named(name, submissions)).toList();
        ledger.countAll();
        List<Submission> others =
                submissions.stream().filter(other -> !named.contains(other)).toList();
        long open = others.stream().filter(other -> !ledger.isDone(other)).count();
        if (open > 0 && journal.isFinished()) {
            throw Refusal.of("only-others-changed", open);
        }
        named.forEach(ledger::forget);
        return submissions.stream()
                .filter(submission -> named.contains(submission) || ledger.isDone(submission))
                .toList();
    }

    /** Whose id it is; else who is called so, if that is one alone. */
    private static Submission named(String name, List<Submission> submissions) {
        List<Submission> called = submissions.stream()
                .filter(submission -> submission.student().equalsIgnoreCase(name))
                .toList();
        return submissions.stream()
                .filter(submission -> submission.id().equals(name))
                .findFirst()
                .orElseGet(() -> switch (called.size()) {
                    case 0 -> throw Refusal.of("no-such-student", name, meant(name, submissions));
                    case 1 -> called.get(0);
                    default ->
                        throw Refusal.of(
                                "several-students",
                                called.size(),
                                name,
                                Message.list(called.stream().map(Submission::id).toList()));
                });
    }

    /** The names that are near; where none is, a few of all. */
    private static Message meant(String name, List<Submission> submissions) {
        List<String> names = names(submissions);
        if (!Nearest.of(name, names).isEmpty()) {
            return Nearest.suggestion(name, names);
        }
        List<String> students =
                submissions.stream().map(Submission::student).distinct().toList();
        return Message.of(
                "cli.some-students",
                Message.list(students.stream().limit(SOME).toList()),
                Math.max(0, students.size() - SOME));
    }

    private static List<String> names(List<Submission> submissions) {
        return submissions.stream()
                .flatMap(submission -> Stream.of(submission.id(), submission.student()))
                .distinct()
                .toList();
    }

    /**
     * The class with what it says where it was ended early.
     *
     * @param all how many submissions there are, of which some may not be graded
     * @param formats those that are not written before all is done
     */
    static GradedClass marked(GradedClass graded, int all, List<String> formats, JournalLedger ledger, Path out) {
        int done = graded.submissions().size();
        ledger.failure().ifPresent(reason -> {
            throw Refusal.of("journal-broke-off", out, reason, done, all);
        });
        if (done == all) {
            return graded;
        }
        List<Message> notes = new ArrayList<>(graded.notes());
        notes.add(0, unfinished(done, all, formats));
        return graded.noting(notes).leaving(all - done);
    }

    private static Message unfinished(int done, int all, List<String> formats) {
        List<String> later = new ArrayList<>(Report.handedOn());
        later.addAll(formats);
        return Message.of("cli.go-on", done, all, Message.list(later));
    }

    /** Closes the books, once the report is written: either all is done, or it says how to go on. */
    static void end(Journal journal, GradedClass graded, Terminal terminal) {
        if (!graded.isWhole()) {
            terminal.complain(graded.notes().get(0));
            return;
        }
        try {
            journal.finish();
        } catch (IOException e) {
            throw unwritable(journal.folder(), e);
        }
    }

    private static Refusal unwritable(Path out, IOException e) {
        String reason = Optional.ofNullable(e.getMessage()).orElse("?");
        return Refusal.of("report-later", Message.of("report.not-writable", out, reason));
    }
}
