package org.threadgrader.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    /** Prints a row for each tier that there is; with the launcher's class data where it has prepared them. */
    void measure(Path root, Path classes, String mainClass) throws IOException {
        ChildOptions open = launchers(root);
        List<Kind> kinds = new ArrayList<>(List.of(new Kind(Tier.PORTABLE, open)));
        for (Tier tier : List.of(Tier.BUBBLEWRAP, Tier.SERVER)) {
            Isolating best = Trial.upTo(tier, open.probe());
            if (best.isolation().tier() == tier) {
                kinds.add(new Kind(tier, open.in(best.box())));
            } else {
                best.lacking(tier).ifPresent(out::println);
            }
        }
        CompiledProgram compiled =
                (CompiledProgram) CompiledProgram.admit((ClassFiles) ClassFiles.read(List.of(classes)), mainClass);
        Program program = new Program(compiled.mainClass(), new Weaver().weave(compiled.classes()));
        for (int start = 0; start < WARM_UP + STARTS; start++) {
            // each of them comes first in its turn: children are kept on one processor after the other
            Collections.rotate(kinds, 1);
            for (Kind kind : kinds) {
                double millis = millis(kind.options, program);
                if (start >= WARM_UP) {
                    kind.millis.add(millis);
                }
            }
        }
        kinds.sort(Comparator.comparing(Kind::tier));
        print(kinds);
    }

    private void print(List<Kind> kinds) {
        Kind open = kinds.get(0);
        out.printf(
                Locale.ROOT,
                "From a child's start to the end of its first run, %s class data, ms on the wall, of %d:%n",
                open.options.archive().isPresent() ? "with" : "without",
                STARTS);
        for (Kind kind : kinds) {
            out.printf(
                    Locale.ROOT,
                    "  %-10s  median %7.1f  least %7.1f  more: median %6.1f  least %6.1f (to reach: %d)%n",
                    kind.tier.shown(),
                    kind.at(0.5),
                    kind.at(0),
                    kind.at(0.5) - open.at(0.5),
                    kind.at(0) - open.at(0),
                    TO_REACH_MILLIS);
        }
    }

    /** Children of one tier, and how long each took. */
    private record Kind(Tier tier, ChildOptions options, List<Double> millis) {
        Kind(Tier tier, ChildOptions options) {
            this(tier, options, new ArrayList<>());
        }

        /** What a part of them took at most. */
        double at(double part) {
            return millis.stream()
                    .sorted()
                    .skip((long) (part * millis.size()))
                    .findFirst()
                    .orElseThrow();
        }
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
}
