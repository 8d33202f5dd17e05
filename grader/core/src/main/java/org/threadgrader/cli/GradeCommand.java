package org.threadgrader.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Matching;
import org.threadgrader.batch.Batch;
import org.threadgrader.batch.BroughtChecks;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.Judging;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.compile.Compiler;
import org.threadgrader.format.Formats;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.mark.Marking;
import org.threadgrader.message.Message;
import org.threadgrader.report.ClassTable;
import org.threadgrader.report.GradedClass;
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

    @Parameters(paramLabel = "DIR|ZIP", arity = "1..*", descriptionKey = "param.folders")
    List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "OUT", required = true)
    @Nullable
    Path out;

    @Option(names = "--jobs", paramLabel = "N")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    RulesOptions rules = new RulesOptions();

    @Mixin
    FormatOptions formatted = new FormatOptions();

    @Override
    public int run(Root root, Terminal terminal) {
        if (jobs < 1) {
            throw Refusal.of("too-few", "--jobs", jobs, 1);
        }
        if (out == null) {
            throw Refusal.of("missing", "--out", " grade");
        }
        Assignment assignment = Course.read(root);
        ClassFolder received = Handed.in(folders);
        requireOutside(out);
        Formats formats = formatted.open(received.submissions(), out);
        Isolating isolating = Isolations.ofOthersCode(root);
        Optional<Message> problem = Report.prepare(out);
        if (problem.isPresent()) {
            throw new Refusal(problem.get());
        }
        received.notes().forEach(note -> terminal.complain(note));
        formats.notes().forEach(note -> terminal.complain(note));
        FaultLog faults = new FaultLog(out.resolve(FAULTS));
        GradedClass graded = grade(
                        assignment, noted(received.submissions(), assignment, terminal), isolating, faults, terminal)
                .noting(received.notes());
        Report.Writing writing = Report.write(graded, out, terminal.locale());
        if (writing instanceof Report.NotWritable failed) {
            throw new Refusal(failed.reason());
        }
        formats.write(graded, out, terminal.locale()).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        if (root.json) {
            terminal.out().print(ResultsJson.of(graded, terminal.locale()));
        } else {
            terminal.out().print(ClassTable.of(graded, terminal.locale()));
            terminal.say("report-written", ((Report.Written) writing).index());
        }
        isolating.lacking().ifPresent(terminal::complain);
        faults.file().ifPresent(file -> terminal.complain(Message.of("cli.faults-logged", file)));
        boolean faulty = graded.submissions().stream().anyMatch(result -> result.status() == SubmissionStatus.FAULT);
        return faulty ? FAULT : DONE;
    }

    private GradedClass grade(
            Assignment assignment,
            List<Submission> submissions,
            Isolating isolating,
            FaultLog faults,
            Terminal terminal) {
        Judging judging = Course.judgingWithHidden(assignment, isolating.box());
        Marking marking = rules.marking(assignment, submissions, maxScores(assignment, judging));
        Sight.begin().require();
        Batch batch = new Batch(
                assignment,
                judging,
                () -> new SubmissionGrading(
                                assignment.exercises(), judging, () -> Compiler.warm(isolating.box()), faults)
                        .warmUp(),
                isolating.isolation(),
                EngineFacts.of(assignment),
                Clock.systemUTC(),
                faults);
        GradedClass graded = batch.grade(submissions, jobs, (result, done, all) -> terminal.progress(done, all));
        marking.notes(submissions).forEach(terminal::complain);
        return graded.marked(marking.mark(graded.submissions()), marking.maxScore());
    }

    private static Map<String, BigDecimal> maxScores(Assignment assignment, Judging judging) {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        assignment.exercises().forEach(exercise -> maxScores.put(exercise.id(), judging.maxScore(exercise)));
        return maxScores;
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

    /** A report among the submissions would be taken for one of them the next time. */
    private void requireOutside(Path out) {
        Path report = out.toAbsolutePath().normalize();
        for (Path folder : folders) {
            if (report.startsWith(folder.toAbsolutePath().normalize())) {
                throw Refusal.of("out-inside", out, folder);
            }
        }
    }
}
