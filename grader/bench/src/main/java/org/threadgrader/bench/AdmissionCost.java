package org.threadgrader.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.threadgrader.admit.Admission;
import org.threadgrader.admit.Admissions;
import org.threadgrader.admit.Admitted;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Match;
import org.threadgrader.assignment.Matching;
import org.threadgrader.compile.Compilation;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.SourceFile;

/** What admitting one submission, compiled already, costs a warm judge: of one exercise, and of the whole course. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdmissionCost {
    @Param({"1", "16"})
    public int exercises;

    private final Map<Exercise, Compilation> submission = new HashMap<>();

    @Setup
    public void compile() {
        Path root = Path.of(System.getProperty("threadgrader.home"));
        Assignment assignment = (Assignment) Assignment.read(root.resolve("exercises"));
        List<Exercise> some = assignment.exercises().subList(0, exercises);
        List<SourceFile> files = ((ClassFolder) Intake.single(root.resolve("solutions")))
                .submissions()
                .get(0)
                .files();
        Compiler compiler = Compiler.local();
        Matching.of(some, files).forEach((id, match) -> {
            CompilationUnit unit = ((Match.Found) match).unit();
            submission.put(assignment.exercise(id).orElseThrow(), compiler.compile(unit));
        });
    }

    @Benchmark
    public List<Admission> admit() {
        List<Admission> admissions = new ArrayList<>();
        submission.forEach((exercise, compilation) -> admissions.add(Admissions.admit(exercise, compilation)));
        if (!admissions.stream().allMatch(Admitted.class::isInstance)) {
            throw new IllegalStateException("a right answer is refused: " + admissions);
        }
        return admissions;
    }
}
