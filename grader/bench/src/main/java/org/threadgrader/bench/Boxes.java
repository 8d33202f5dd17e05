package org.threadgrader.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.intake.ClassFiles;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Tier;
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

    /** Prints a row for each, and the difference; with the launcher's class data where it has prepared them. */
    void measure(Path root, Path classes, String mainClass) throws IOException {
        ChildOptions open = launchers(root);
        Isolating best = Trial.upTo(Tier.BUBBLEWRAP, open.probe());
        if (!best.box().isClosed()) {
            out.println(best.lacking());
            return;
        }
        CompiledProgram compiled =
                (CompiledProgram) CompiledProgram.admit((ClassFiles) ClassFiles.read(List.of(classes)), mainClass);
        Program program = new Program(compiled.mainClass(), new Weaver().weave(compiled.classes()));
        ChildOptions boxed = open.in(best.box());
        List<Double> openMillis = new ArrayList<>();
        List<Double> boxedMillis = new ArrayList<>();
        for (int start = 0; start < WARM_UP + STARTS; start++) {
            // each of them first in every other turn: children are kept on one processor after the other
            double first = millis(start % 2 == 0 ? open : boxed, program);
            double second = millis(start % 2 == 0 ? boxed : open, program);
            if (start >= WARM_UP) {
                openMillis.add(start % 2 == 0 ? first : second);
                boxedMillis.add(start % 2 == 0 ? second : first);
            }
        }
        double without = median(openMillis);
        double with = median(boxedMillis);
        out.printf(
                Locale.ROOT,
                "From a child's start to the end of its first run, %s class data, median of %d, ms on the wall:%n",
                open.archive().isPresent() ? "with" : "without",
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

    /** Children as the launcher starts them, from the copy that it runs. */
    private static ChildOptions launchers(Path root) throws IOException {
        ChildOptions own = ChildOptions.ownJdk();
        Path built = root.resolve("grader/target");
        if (!Files.isReadable(built.resolve("current"))) {
            return own;
        }
        Path run = built.resolve(Files.readString(built.resolve("current")).strip());
        Path archive = run.resolve("child-" + System.getProperty("java.version") + ".jsa");
        try (DirectoryStream<Path> probe = Files.newDirectoryStream(run.resolve("lib"), "threadgrader-probe*.jar")) {
            return new ChildOptions(
                    own.java(),
                    probe.iterator().next(),
                    own.heapMegabytes(),
                    Optional.of(archive).filter(Files::isReadable),
                    own.exploring(),
                    own.box(),
                    own.processes());
        }
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
