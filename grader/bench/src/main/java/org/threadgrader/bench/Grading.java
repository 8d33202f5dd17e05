package org.threadgrader.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threadgrader.run.ChildOptions;

/**
 * The benchmark of whole processes: what grading and checking one exercise costs, all processes counted, next to what
 * nobody can avoid, measured in the same run on the same JDK and given as ratios.
 *
 * <p>Arguments: the checkout's folder, which has to be built and to have {@code solutions}; then {@code course} for what
 * grading all exercises costs instead.
 */
final class Grading {
    private static final String EXERCISE = "ex02";
    private static final String PACKAGE = "ex02_by_constructor";
    private static final String MAIN = PACKAGE + ".ByConstructor";
    private static final String CHECKS = "ByConstructorChecks";

    /** Both sides have compiled as many programs before measuring starts. */
    private static final int WARM_UP = 100;

    private static final int SUBMISSIONS = 200;

    /** The same of submissions with all exercises, which take seconds each. */
    private static final int COURSE_WARM_UP = 4;

    private static final int COURSES = 8;
    private static final int COLD_STARTS = 11;
    private static final int MAVEN_BUILDS = 3;

    private final Path root;
    private final Path work;
    private final List<String> packages;
    private final Path log;
    private final PrintStream out;

    private Grading(Path root, List<String> packages, Path work, PrintStream out) {
        this.root = root;
        this.packages = packages;
        this.work = work;
        this.log = work.resolve("log.txt");
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!CpuTime.isKnown()) {
            System.err.println("These benchmarks count processor time by /proc, which only Linux has.");
            System.exit(2);
        }
        Path work = Files.createTempDirectory("threadgrader-bench");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        if (args.length > 1 && args[1].equals("course")) {
            new Grading(root, packagesOf(root), work, out).measureCourse();
        } else {
            new Grading(root, List.of(PACKAGE), work, out).measure();
        }
    }

    private static List<String> packagesOf(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(solutions(root))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path solutions(Path root) {
        return root.resolve("solutions/src/main/java");
    }

    private void introduce(String what) throws IOException, InterruptedException {
        out.printf(
                "JDK %s, %d processors, load average %s, %s; every figure counts all processes%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0],
                what);
        grader(0, "list"); // builds, should it have to: not part of any measurement
    }

    private void measureCourse() throws IOException, InterruptedException {
        introduce(packages.size() + " exercises, their reference solutions");
        double start = grade(classOf(COURSE_WARM_UP)).cpu();
        double whole = grade(classOf(COURSE_WARM_UP + COURSES)).cpu();
        double each = (whole - start) / COURSES;
        out.println("CPU seconds a submission, in a batch:");
        row("grader, each of " + COURSES + " after " + COURSE_WARM_UP, each, "(to reach: 2.5)");
        double maven = mavenCleanTest("*Checks");
        row("mvn clean test, the same checks", maven, ratio(maven, each, "grader", 0));
    }

    private void measure() throws IOException, InterruptedException {
        introduce(EXERCISE);
        double floor = floor();
        Path few = classOf(WARM_UP);
        Path many = classOf(WARM_UP + SUBMISSIONS);
        double start = grade(few).cpu();
        double whole = grade(many).cpu();
        double each = (whole - start) / SUBMISSIONS;
        out.println("CPU seconds a submission, in a batch:");
        row("floor: warm javac and one bare JVM", floor, "");
        row("grader, each of " + SUBMISSIONS + " after " + WARM_UP, each, ratio(each, floor, "floor", 1.5));
        double withStart = whole / (WARM_UP + SUBMISSIONS);
        row(
                "grader, each of " + (WARM_UP + SUBMISSIONS) + " and its start",
                withStart,
                ratio(withStart, floor, "floor", 0));

        double maven = mavenCleanTest(CHECKS);
        row("mvn clean test, the same checks", maven, ratio(maven, each, "grader", 0));

        cold();
    }

    private double floor() throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xmx1g", "-Djava.io.tmpdir=" + work));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Floor.class.getName()));
        command.addAll(List.of(solutions(root).resolve(PACKAGE).toString(), MAIN, "" + WARM_UP, "" + SUBMISSIONS));
        // The child's own flags, but for the archive of the probe's classes, which would cost a JVM without probe its
        // own.
        command.addAll(ChildOptions.ownJdk().flags());
        succeed(0, command, root);
        return Double.parseDouble(Files.readString(log).strip());
    }

    /** A class of students who hand in the same program, each with a remark of their own. */
    private Path classOf(int students) throws IOException {
        Path folder = work.resolve("class-of-" + students);
        for (int student = 0; student < students; student++) {
            Path theirs = folder.resolve(String.format(Locale.ROOT, "student-%03d", student));
            for (String name : packages) {
                Path target = Files.createDirectories(theirs.resolve(name));
                for (Path source : javaFiles(solutions(root).resolve(name))) {
                    Files.writeString(
                            target.resolve(source.getFileName()),
                            Files.readString(source) + "// student " + student + "\n");
                }
            }
        }
        return folder;
    }

    private Cost grade(Path students) throws IOException, InterruptedException {
        // the CPU time of what runs in a box is not told to anybody outside
        return grader(0, "grade", students.toString(), "--out", students + "-report", "--isolation", "portable");
    }

    /** The way without a grader: a project for each submission, with the checks as its tests. */
    private double mavenCleanTest(String checks) throws IOException, InterruptedException {
        Path project = work.resolve("project");
        for (String name : packages) {
            copy(solutions(root).resolve(name), project.resolve("src/main/java").resolve(name));
            copy(
                    root.resolve("exercises/src/test/java").resolve(name),
                    project.resolve("src/test/java").resolve(name));
        }
        Files.writeString(project.resolve("pom.xml"), ProjectPom.of(root));
        List<String> command = List.of("mvn", "-o", "-q", "-B", "clean", "test", "-Dtest=" + checks);
        succeed(0, command, project); // fills what Maven caches
        List<Cost> costs = new ArrayList<>();
        for (int build = 0; build < MAVEN_BUILDS; build++) {
            costs.add(succeed(0, command, project));
        }
        return Cost.median(costs, Cost::cpu);
    }

    /** One exercise from nothing: the launcher and everything behind it, beside the JDK's two commands. */
    private void cold() throws IOException, InterruptedException {
        Path source = work.resolve("cold");
        copy(solutions(root).resolve(PACKAGE), source.resolve(PACKAGE));
        Path classes = Files.createDirectories(work.resolve("cold-classes"));
        List<String> javac = new ArrayList<>(List.of(sibling("javac"), "-g", "-d", classes.toString()));
        javaFiles(source.resolve(PACKAGE)).forEach(file -> javac.add(file.toString()));
        List<String> run = List.of(java(), "-cp", classes.toString(), MAIN);

        List<Cost> plain = new ArrayList<>();
        List<Cost> checked = new ArrayList<>();
        for (int i = 0; i < COLD_STARTS; i++) {
            Cost compiled = succeed(0, javac, root);
            Cost ran = succeed(0, run, root);
            plain.add(new Cost(compiled.cpu() + ran.cpu(), compiled.wall() + ran.wall(), 0));
            checked.add(grader(0, "check", EXERCISE, "--source", source.toString()));
        }
        out.println("One exercise, cold, median of " + COLD_STARTS + ":");
        double plainCpu = Cost.median(plain, Cost::cpu);
        double plainWall = Cost.median(plain, Cost::wall);
        double cpu = Cost.median(checked, Cost::cpu);
        double wall = Cost.median(checked, Cost::wall);
        row("javac and java, CPU seconds", plainCpu, "");
        row("grader check, CPU seconds", cpu, ratio(cpu, plainCpu, "javac and java", 2));
        row("javac and java, seconds on the wall", plainWall, "");
        row("grader check, seconds on the wall", wall, ratio(wall, plainWall, "javac and java", 2));
    }

    private Cost grader(int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(root.resolve("grader/bin/grader").toString());
        command.addAll(List.of(arguments));
        return succeed(expected, command, work);
    }

    private Cost succeed(int expected, List<String> command, Path folder) throws IOException, InterruptedException {
        Cost cost = Cost.of(command, folder, log);
        if (cost.exit() != expected) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + cost.exit() + ":\n" + Files.readString(log));
        }
        return cost;
    }

    private void row(String what, double seconds, String remark) {
        out.printf(Locale.ROOT, "  %-42s %8.3f  %s%n", what, seconds, remark);
    }

    private static String ratio(double value, double base, String ofWhat, double atMost) {
        String text = String.format(Locale.ROOT, "%.2f x %s", value / base, ofWhat);
        return atMost == 0 ? text : text + String.format(Locale.ROOT, " (to reach: %.1f)", atMost);
    }

    private static String java() {
        return sibling("java");
    }

    private static String sibling(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : javaFiles(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
