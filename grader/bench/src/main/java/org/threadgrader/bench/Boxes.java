package org.threadgrader.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.intake.ClassFiles;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Trial;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.weave.Weaver;

/** What a box adds to a child JVM: from the command to the end of its first run, in turns with one that is in none. */
final class Boxes {
    private static final int WARM_UP = 5;
    private static final int STARTS = 41;
    private static final int TO_REACH_MILLIS = 25;

    private final PrintStream out;

    Boxes(PrintStream out) {
        this.out = out;
    }

    /** Prints a row for each, and the difference. */
    void measure(Path classes, String mainClass) {
        Isolating best = Trial.of(ChildOptions.ownJdk().probe());
        if (best.lacking().isPresent()) {
            out.println(best.lacking().get());
            return;
        }
        CompiledProgram compiled =
                (CompiledProgram) CompiledProgram.admit((ClassFiles) ClassFiles.read(List.of(classes)), mainClass);
        Program program = new Program(compiled.mainClass(), new Weaver().weave(compiled.classes()));
        ChildOptions open = ChildOptions.ownJdk();
        ChildOptions boxed = open.in(best.box());
        List<Double> openMillis = new ArrayList<>();
        List<Double> boxedMillis = new ArrayList<>();
        for (int start = 0; start < WARM_UP + STARTS; start++) {
            double first = millis(open, program);
            double second = millis(boxed, program);
            if (start >= WARM_UP) {
                openMillis.add(first);
                boxedMillis.add(second);
            }
        }
        double without = median(openMillis);
        double with = median(boxedMillis);
        out.printf(
                Locale.ROOT,
                "From a child's start to the end of its first run, median of %d, ms on the wall:%n",
                STARTS);
        out.printf(Locale.ROOT, "  in no box      %7.1f%n", without);
        out.printf(
                Locale.ROOT,
                "  in bubblewrap  %7.1f  %.2f x, %.1f more (to reach: %d)%n",
                with,
                with / without,
                with - without,
                TO_REACH_MILLIS);
    }

    private static double millis(ChildOptions options, Program program) {
        long begin = System.nanoTime();
        try (Programs programs = Programs.open(options)) {
            programs.run(program, Plan.RUN_0);
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
