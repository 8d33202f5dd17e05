package org.threadgrader.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.threadgrader.bench.Yardstick.Loops;

/**
 * The benchmark of exploration: time to the verdict of whole processes beside Lincheck's on the same programs in the same
 * run, then the same in JVMs that have judged before, then what a schedule costs once everything is warm.
 *
 * <p>Arguments: the checkout's folder, which has to be built and to have {@code solutions}; then {@code verdicts}, {@code warm} or
 * {@code schedules} for one of the parts alone, or {@code boxes} for what a box adds to a child's start; then names of
 * programs, for those alone.
 */
final class Exploring {
    private static final int SCHEDULES = 100;

    /** Lincheck's own number of invocations. */
    private static final int INVOCATIONS = 10_000;

    private static final int REPEATS = 3;

    private static final double TIMES_SHORTER = 10;

    /** The exit status of {@code grader explore} where it found something. */
    private static final int FOUND = 3;

    /** Names of programs; empty: all. */
    private final List<String> only;

    private final Path root;
    private final Path work;
    private final PrintStream out;
    private final Yardstick lincheck;

    private Exploring(Path root, Path work, PrintStream out, List<String> only) {
        this.only = only;
        this.root = root;
        this.work = work;
        this.out = out;
        this.lincheck = new Yardstick(work);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!CpuTime.isKnown()) {
            System.err.println("These benchmarks count processor time by /proc, which only Linux has.");
            System.exit(2);
        }
        Path work = Files.createTempDirectory("threadgrader-explore");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        List<String> only = List.of(args).subList(Math.min(2, args.length), args.length);
        Exploring exploring = new Exploring(root, work, out, only);
        exploring.introduce();
        if (args.length == 1 || args[1].equals("verdicts")) {
            exploring.verdicts();
        }
        if (args.length == 1 || args[1].equals("warm")) {
            exploring.warmVerdicts();
        }
        if (args.length == 1 || args[1].equals("schedules")) {
            exploring.schedules();
        }
        if (args.length > 1 && args[1].equals("boxes")) {
            ExploredProgram program = ExploredProgram.COURSE.get(0);
            new Boxes(out).measure(root, exploring.compiled(program), program.mainClass());
        }
    }

    private void introduce() throws IOException {
        out.printf(
                "JDK %s, %d processors, load average %s%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]);
    }

    private void verdicts() throws IOException, InterruptedException {
        Cost.of(List.of(launcher(), "list"), work, work.resolve("log.txt")); // builds, should it have to
        out.println("To the verdict, seconds of a whole process, wall (CPU):");
        for (ExploredProgram program : chosen(ExploredProgram.COURSE)) {
            compare(program, TIMES_SHORTER);
        }
        for (ExploredProgram program : chosen(ExploredProgram.SCENARIOS)) {
            compare(program, 0);
        }
    }

    private void warmVerdicts() throws IOException, InterruptedException {
        out.println("To the verdict in a JVM that has judged the same before, seconds on the wall (CPU):");
        WarmVerdicts warm = new WarmVerdicts(SCHEDULES);
        for (ExploredProgram program : chosen(ExploredProgram.COURSE)) {
            Path classes = compiled(program);
            out.printf("  %s%n", program.name());
            List<Verdict> ours = List.of(warm.judge(program, classes));
            row("grader explore, " + SCHEDULES + " schedules", ours, "");
            for (int invocations : List.of(SCHEDULES, INVOCATIONS)) {
                Verdict theirs =
                        lincheck.judgeWarm(program, classes, invocations, Loops.UNBOUNDED, WarmVerdicts.JUDGINGS);
                row(
                        "Lincheck, " + invocations + ", loops unbounded",
                        List.of(theirs),
                        ratio(List.of(theirs), ours, TIMES_SHORTER));
            }
        }
    }

    private void schedules() throws IOException {
        out.println("A schedule once warm, milliseconds of CPU, child + judge:");
        WarmSchedules warm = new WarmSchedules(out);
        for (ExploredProgram program : chosen(List.of(ExploredProgram.LONGEST))) {
            warm.measure(compiled(program), program, 6);
        }
        for (ExploredProgram program : chosen(ExploredProgram.SCENARIOS)) {
            if (!program.faulty()) {
                warm.measure(compiled(program), program, 1.5);
            }
        }
    }

    private List<ExploredProgram> chosen(List<ExploredProgram> programs) {
        return programs.stream()
                .filter(program -> only.isEmpty() || only.contains(program.name()))
                .toList();
    }

    private void compare(ExploredProgram program, double toReach) throws IOException, InterruptedException {
        Path classes = compiled(program);
        List<Verdict> ours = new ArrayList<>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            ours.add(explore(program, classes));
        }
        out.printf("  %s, %s%n", program.name(), program.faulty() ? "faulty" : "right");
        row("grader explore, " + SCHEDULES + " schedules", ours, "");
        for (int invocations : List.of(SCHEDULES, INVOCATIONS)) {
            Verdict usual = lincheck.judge(program, classes, invocations, Loops.BOUNDED);
            row("Lincheck, " + invocations, List.of(usual), ratio(List.of(usual), ours, toReach));
            if (!usual.right() && !program.faulty()) {
                // what it says there is no verdict on the program: once more without the bound that made it say so
                Verdict whole = lincheck.judge(program, classes, invocations, Loops.UNBOUNDED);
                row(
                        "Lincheck, " + invocations + ", loops unbounded",
                        List.of(whole),
                        ratio(List.of(whole), ours, toReach));
            }
        }
    }

    private Verdict explore(ExploredProgram program, Path classes) throws IOException, InterruptedException {
        List<String> command = List.of(
                launcher(),
                "explore",
                "--classes",
                classes.toString(),
                "--main",
                program.mainClass(),
                "--schedules",
                "" + SCHEDULES);
        Cost cost = Cost.of(command, work, work.resolve("log.txt"));
        return switch (cost.exit()) {
            case 0 -> new Verdict("nothing found", !program.faulty(), cost);
            case FOUND -> new Verdict("found", program.faulty(), cost);
            default -> new Verdict("exit status " + cost.exit(), false, cost);
        };
    }

    private void row(String what, List<Verdict> verdicts, String remark) {
        List<String> said = verdicts.stream().map(Verdict::toString).distinct().toList();
        out.printf(
                Locale.ROOT,
                "    %-34s %7.3f (%7.3f)  %s%s%n",
                what,
                wall(verdicts),
                cpu(verdicts),
                String.join(" / ", said),
                remark);
    }

    private static String ratio(List<Verdict> theirs, List<Verdict> ours, double toReach) {
        String text =
                String.format(Locale.ROOT, ", %.1f x (CPU %.1f x)", wall(theirs) / wall(ours), cpu(theirs) / cpu(ours));
        return toReach == 0 ? text : text + String.format(Locale.ROOT, " to reach: %.0f", toReach);
    }

    private static double wall(List<Verdict> verdicts) {
        return Cost.median(verdicts.stream().map(Verdict::cost).toList(), Cost::wall);
    }

    private static double cpu(List<Verdict> verdicts) {
        return Cost.median(verdicts.stream().map(Verdict::cost).toList(), Cost::cpu);
    }

    private Path compiled(ExploredProgram program) throws IOException {
        Path classes = work.resolve("classes").resolve(program.name());
        Compiled.into(classes, program.sources().stream().map(root::resolve).toList(), "");
        return classes;
    }

    private String launcher() {
        return root.resolve("grader/bin/grader").toString();
    }
}
