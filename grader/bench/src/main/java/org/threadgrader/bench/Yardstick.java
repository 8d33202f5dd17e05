package org.threadgrader.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lincheck over one program's main method, in a JVM of its own: what {@link Exploring} is measured against. */
final class Yardstick {
    /** What ends a run that takes longer. */
    private static final int LIMIT_SECONDS = 120;

    private static final int LIMIT_REACHED = 124;

    /** After so long no other judging of the same program begins. */
    private static final int WARM_SECONDS = 60;

    /**
     * Calls main as any caller would: Lincheck does not look behind a call by reflection. Its public methods know no bound
     * for loops but 50 iterations, after which a program "has hung"; the one they call does.
     */
    private static final String CALLER = """
            import com.sun.management.OperatingSystemMXBean;
            import java.lang.management.ManagementFactory;
            import org.jetbrains.lincheck.Lincheck;
            import org.jetbrains.lincheck.LincheckSettings;

            public final class UnderLincheck {
                public static void main(String[] arguments) {
                    Runnable program = () -> {
                        try {
                            %s.main(new String[0]);
                        } catch (Exception e) {
                            throw new RuntimeException(e);
                        }
                    };
                    int invocations = Integer.parseInt(arguments[0]);
                    LincheckSettings usual = LincheckSettings.Companion.getDEFAULT();
                    LincheckSettings settings = arguments[1].equals("BOUNDED")
                            ? usual
                            : usual.copy(
                                    usual.getAnalyzeStdLib(),
                                    usual.getLoopIterationsBeforeThreadSwitch(),
                                    Integer.MAX_VALUE,
                                    usual.getRecursionBound());
                    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
                    Throwable said = null;
                    int most = Integer.parseInt(arguments[2]);
                    long end = System.nanoTime() + %d * 1_000_000_000L;
                    for (int judging = 0; judging < most && (judging < 2 || System.nanoTime() < end); judging++) {
                        long wall = System.nanoTime();
                        long cpu = system.getProcessCpuTime();
                        try {
                            Lincheck.runConcurrentTestInternal$lincheck(invocations, settings, program);
                        } catch (Throwable failure) {
                            said = failure;
                        }
                        System.out.println("%s" + (System.nanoTime() - wall) + " " + (system.getProcessCpuTime() - cpu));
                    }
                    if (said != null) {
                        said.printStackTrace();
                        System.exit(1);
                    }
                }
            }
            """;

    /** What a line begins with that says the nanoseconds of one judging, on the wall and of CPU. */
    private static final String JUDGED = "judged ";

    /** Whether a loop of many iterations counts as hung, as is usual with it. */
    enum Loops {
        BOUNDED,
        UNBOUNDED
    }

    private final Path work;
    private final Path log;

    Yardstick(Path work) {
        this.work = work;
        this.log = work.resolve("lincheck.txt");
    }

    /**
     * One whole process.
     *
     * @param classes the program's
     * @param invocations how many schedules
     */
    Verdict judge(ExploredProgram program, Path classes, int invocations, Loops loops)
            throws IOException, InterruptedException {
        return verdict(program, process(program, classes, invocations, loops, 1));
    }

    /**
     * One judging in a process that has done the same before: the mean of the second half of so many, or of as many as began
     * within a minute, and at least two.
     */
    Verdict judgeWarm(ExploredProgram program, Path classes, int invocations, Loops loops, int judgings)
            throws IOException, InterruptedException {
        Verdict whole = verdict(program, process(program, classes, invocations, loops, judgings));
        List<double[]> judged = judged();
        if (judged.size() < 2) {
            return whole;
        }
        List<double[]> counted = judged.subList(judged.size() / 2, judged.size());
        double wall = counted.stream().mapToDouble(one -> one[0]).average().orElseThrow() / 1e9;
        double cpu = counted.stream().mapToDouble(one -> one[1]).average().orElseThrow() / 1e9;
        return new Verdict(
                whole.said(), whole.right(), new Cost(cpu, wall, whole.cost().exit()));
    }

    private List<double[]> judged() throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(JUDGED))
                    .map(line -> line.substring(JUDGED.length()).split(" ", -1))
                    .map(part -> new double[] {Double.parseDouble(part[0]), Double.parseDouble(part[1])})
                    .toList();
        }
    }

    private Cost process(ExploredProgram program, Path classes, int invocations, Loops loops, int judgings)
            throws IOException, InterruptedException {
        Path caller = work.resolve("under-lincheck").resolve(program.name());
        String libraries = System.getProperty("java.class.path");
        Path source = Files.createDirectories(caller).resolve("UnderLincheck.java");
        Files.writeString(source, CALLER.formatted(program.mainClass(), WARM_SECONDS, JUDGED));
        Compiled.into(caller, List.of(source), classes + File.pathSeparator + libraries);

        List<String> command = new ArrayList<>(List.of("timeout", "" + LIMIT_SECONDS));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", String.join(File.pathSeparator, libraries, "" + classes, "" + caller)));
        command.addAll(List.of("UnderLincheck", "" + invocations, loops.name(), "" + judgings));
        return Cost.of(command, work, log);
    }

    private Verdict verdict(ExploredProgram program, Cost cost) throws IOException {
        if (cost.exit() == 0) {
            return new Verdict("nothing found", !program.faulty(), cost);
        }
        if (cost.exit() == LIMIT_REACHED) {
            return new Verdict("not over after " + LIMIT_SECONDS + " s", false, cost);
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            String said = lines.filter(line -> line.startsWith("= Concurrent test"))
                    .findFirst()
                    .orElse("can't run it");
            boolean right = program.faulty() && said.startsWith("=");
            return new Verdict(
                    said.replace("= Concurrent test", "").replace(" =", "").strip(), right, cost);
        }
    }
}
