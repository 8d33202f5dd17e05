package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Matching;
import org.threadgrader.batch.Batch;
import org.threadgrader.batch.BroughtChecks;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.JournalLedger;
import org.threadgrader.batch.Judging;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.compile.Compiler;
import org.threadgrader.format.Formats;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Tier;
import org.threadgrader.journal.Journal;
import org.threadgrader.journal.Origin;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.mark.Marking;
import org.threadgrader.message.Message;
import org.threadgrader.report.ClassTable;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Inventory;
import org.threadgrader.report.Report;
import org.threadgrader.report.ResultsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grader grade}: grades a class of submissions. */
@Command(name = "grade", sortOptions = false)
final class GradeCommand implements Action {
    /** Where the grader's own failures are written, in the report's folder. */
    private static final String FAULTS = "faults.log";

    private static final String EXERCISES = "--exercises";

    /** The language of what the class is given, which does not change because it is not asked for again. */
    private static final String LANGUAGE = "--lang";

    /** In the place of exercises: all of the course, whatever the batch before graded. */
    private static final String ALL = "all";

    @Parameters(paramLabel = "DIR|ZIP", arity = "1..*", descriptionKey = "param.folders")
    List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "OUT", required = true)
    @Nullable
    Path out;

    @Option(names = EXERCISES, paramLabel = "EX", split = ",", descriptionKey = "grade.exercises")
    List<String> exercises = List.of();

    @Option(names = "--single")
    boolean single;

    @Option(names = "--jobs", paramLabel = "N")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    Continuation continuation = new Continuation();

    @Mixin
    RulesOptions rules = new RulesOptions();

    @Mixin
    FormatOptions formatted = new FormatOptions();

    @Mixin
    MetadataOption metadata = new MetadataOption();

    /** Whatever can be refused is refused before any work is done. */
    @Override
    public int run(Root root, Terminal terminal) {
        if (jobs < 1) {
            throw Refusal.of("too-few", "--jobs", jobs, 1);
        }
        if (out == null) {
            throw Refusal.of("missing", "--out", " grade");
        }
        if (out.toString().isBlank()) {
            throw Refusal.of("out-empty");
        }
        continuation.validate();
        try (Stopping stopping = Stopping.before(() -> terminal.interrupt(Message.of("cli.stopped-early")))) {
            return grade(out, stopping, root, terminal);
        }
    }

    private int grade(Path out, Stopping stopping, Root root, Terminal started) {
        Assignment course = Course.read(root);
        if (!byOne()) {
            Handed.requireOthers(course, folders);
        }
        MetadataOption.Named named = metadata.named(handedIn(), started);
        ClassFolder received = named.received();
        Room.requireForReport(out, folders);
        continuation.requireJournal(out);
        Terminal terminal = goOn(course, out, root, started);
        Room.requireElsewhere(out, given());
        Assignment assignment = course.of(asked(course));
        Handed.requireOf(assignment, received.submissions());
        Formats formats = formatted.open(received.submissions(), out);
        Optional<Message> problem = Report.prepare(out);
        if (problem.isPresent()) {
            throw new Refusal(problem.get());
        }
        Isolating isolating = Isolations.ofOthersCode(root);
        Judging judging = Course.judgingWithHidden(course, isolating.box());
        Marking marking =
                rules.marking(course, assignment.exercises(), received.submissions(), judging, named.metadata());
        FormatOptions.requireOneAttempt(formats, marking);
        try (Journal journal = Continuation.open(out)) {
            Origin origin = origin(course, isolating.isolation().tier(), terminal.locale());
            continuation.require(journal, origin, out);
            List<Message> notes = notes(received, formats, marking);
            notes.forEach(terminal::complain);
            List<Submission> submissions = noted(received.submissions(), course, terminal);
            FaultLog faults = new FaultLog(out.resolve(FAULTS));
            JournalLedger ledger = new JournalLedger(journal, assignment, judging, isolating.isolation(), faults);
            List<Submission> wanted = continuation.wanted(journal, ledger, submissions);
            Sight.begin().require();
            Batch batch = batch(assignment, judging, isolating, ledger, faults);
            stopping.by(ledger::close, batch::stop);
            return stopping.run(
                    (asked, to) -> {
                        continuation.begin(journal, ledger, origin, submissions, to);
                        faults.begin();
                        GradedClass judged = Continuation.marked(
                                grade(batch, ledger, wanted, to).noting(notes),
                                submissions.size(),
                                formats.made(),
                                ledger,
                                out);
                        GradedClass graded = judged.marked(marking.mark(judged.submissions()), marking.maxScore());
                        write(graded, formats, out, asked, to);
                        Continuation.end(journal, graded, to);
                        isolating.lacking(Tier.BUBBLEWRAP).ifPresent(to::complain);
                        faults.file().ifPresent(file -> to.complain(Message.of("cli.faults-logged", file)));
                        return status(graded);
                    },
                    root,
                    terminal);
        }
    }

    /** What Gradescope tells of is one submission, so a folder that comes with it is no class. */
    private boolean byOne() {
        return single || metadata.isGiven() && folders.size() == 1;
    }

    private ClassFolder handedIn() {
        return byOne() ? Handed.byOneStudent(folders) : Handed.in(folders);
    }

    /** The instructor's own files, which are read and never written to. */
    private List<Path> given() {
        List<Path> given = new ArrayList<>(rules.files());
        given.addAll(formatted.files());
        Optional.ofNullable(metadata.file).ifPresent(given::add);
        return given;
    }

    /** An instructor's last words are not undone in silence by an option that is not typed again. */
    private Terminal goOn(Assignment assignment, Path out, Root root, Terminal started) {
        Terminal terminal = started;
        Map<String, String> before = Continuation.before(assignment, out);
        List<String> told = new ArrayList<>();
        if (continuation.continues()) {
            if (exercises.isEmpty() && before.containsKey(EXERCISES)) {
                exercises = List.of(before.getOrDefault(EXERCISES, ALL).split(","));
                told.add(EXERCISES + " " + String.join(",", exercises));
            }
            told.addAll(rules.goOnWith(before, assignment));
            told.addAll(formatted.goOnWith(before));
            if (root.lang == null) {
                terminal = started.in(Languages.of(before.getOrDefault(LANGUAGE, Languages.id(started.locale()))));
            }
            if (!terminal.locale().equals(started.locale())) {
                told.add(LANGUAGE + " " + Languages.id(terminal.locale()));
            }
        } else {
            told.addAll(rules.without(before, assignment));
        }
        if (!told.isEmpty()) {
            String key = continuation.continues() ? "cli.as-before" : "cli.not-as-before";
            terminal.complain(Message.of(key, String.join(" ", told)));
        }
        return terminal;
    }

    /** The exercises to be graded. */
    private List<Exercise> asked(Assignment course) {
        return Course.exercises(course, exercises.equals(List.of(ALL)) ? List.of() : exercises);
    }

    /** What an instructor has to know about the class as a whole. */
    private static List<Message> notes(ClassFolder received, Formats formats, Marking marking) {
        List<Message> notes = new ArrayList<>(received.notes());
        notes.addAll(formats.notes());
        notes.addAll(marking.notes());
        return notes;
    }

    private GradedClass grade(Batch batch, JournalLedger ledger, List<Submission> submissions, Terminal terminal) {
        int known = (int) submissions.stream().filter(ledger::isDone).count();
        try (Headway headway = Headway.of(terminal, known, submissions.size())) {
            return batch.grade(submissions, jobs, headway);
        }
    }

    private static void write(GradedClass graded, Formats formats, Path folder, Root root, Terminal terminal) {
        Path index = written(graded, formats, folder, terminal);
        if (graded.isWhole()) {
            formats.told(graded).forEach(terminal::complain);
        }
        if (root.json) {
            terminal.out().print(ResultsJson.of(graded, terminal.locale()));
        } else {
            terminal.out().print(ClassTable.of(graded, terminal.locale(), terminal.width()));
            if (root.isolation.equals(Tier.PORTABLE.shown())) {
                terminal.say("isolation-asked", root.isolation);
            }
            terminal.say("report-written", index);
            if (graded.isWhole() && !formats.made().isEmpty()) {
                List<String> places = formats.made().stream()
                        .map(format -> folder.resolve(format).toString())
                        .toList();
                terminal.say("formats-written", Message.list(places));
            }
        }
    }

    /** What is handed on is not made of a part of the class. */
    private static Path written(GradedClass graded, Formats formats, Path folder, Terminal terminal) {
        boolean listed = Inventory.isIn(folder) || !Report.isIn(folder);
        try (Inventory inventory = Inventory.open(folder, Inventory.REPORT)) {
            Report.Writing writing = Report.write(graded, inventory, terminal.locale());
            if (writing instanceof Report.NotWritable failed) {
                throw Refusal.of("report-later", failed.reason());
            }
            if (graded.isWhole()) {
                formats.write(graded, inventory, terminal.locale()).ifPresent(reason -> {
                    throw Refusal.of("report-later", reason);
                });
            }
            List<String> removed = formats.others(inventory.removeOthers());
            if (!removed.isEmpty()) {
                terminal.complain(Message.of("cli.removed-earlier", Message.list(removed)));
            }
            inventory
                    .earlier()
                    .ifPresent(earlier ->
                            terminal.complain(Message.of("cli.earlier-kept", folder, folder.resolve(earlier))));
            if (!listed) {
                terminal.complain(Message.of("cli.no-list", folder));
            }
            return ((Report.Written) writing).index();
        } catch (IOException e) {
            throw Refusal.of("report-later", Report.notWritable(folder, e));
        }
    }

    private static int status(GradedClass graded) {
        if (graded.submissions().stream()
                .anyMatch(result -> result.status() == SubmissionStatus.FAULT && !result.isSettled())) {
            return FAULT;
        }
        return graded.isWhole() ? DONE : INCONCLUSIVE;
    }

    private Batch batch(
            Assignment assignment, Judging judging, Isolating isolating, JournalLedger ledger, FaultLog faults) {
        return new Batch(
                assignment,
                judging,
                () -> new SubmissionGrading(
                                assignment.exercises(), judging, () -> Compiler.warm(isolating.box()), faults, ledger)
                        .warmUp(),
                isolating.isolation(),
                EngineFacts.of(assignment),
                Clock.systemUTC(),
                faults,
                ledger);
    }

    /** What is graded, whichever way the folders were written. */
    private Origin origin(Assignment assignment, Tier tier, Locale language) {
        Map<String, String> options = new LinkedHashMap<>(rules.used(assignment));
        options.putAll(formatted.used());
        options.put(Continuation.ISOLATION, tier.shown());
        options.put(LANGUAGE, Languages.id(language));
        List<Exercise> asked = asked(assignment);
        if (asked.size() < assignment.exercises().size()) {
            options.put(
                    EXERCISES, String.join(",", asked.stream().map(Exercise::id).toList()));
        }
        return new Origin(
                assignment.id(),
                folders.stream()
                        .map(folder -> folder.toAbsolutePath().normalize().toString())
                        .toList(),
                options);
    }

    /** The submissions, with a note where a source was chosen among several, or other visible checks were used. */
    private static List<Submission> noted(List<Submission> submissions, Assignment assignment, Terminal terminal) {
        BroughtChecks checks = new BroughtChecks(assignment);
        List<Submission> noted = new ArrayList<>();
        for (Submission received : submissions) {
            Submission submission = received;
            for (Message choice : Matching.notes(assignment.exercises(), received.files())) {
                submission = submission.noting(choice);
            }
            Optional<Message> difference = checks.difference(received);
            difference.ifPresent(terminal::complain);
            noted.add(difference.map(submission::noting).orElse(submission));
        }
        return noted;
    }
}
