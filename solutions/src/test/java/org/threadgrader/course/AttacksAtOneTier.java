package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.run.ChildOptions;

/**
 * Attacks of {@code solutions/attacks} as one class: each ends as its author says, and nobody else notices. A share of them;
 * where all are asked for, those as well that only a clock or a large count ends.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttacksAtOneTier {
    /** What attacks would leave in the machine's folder for such things, had they their way. */
    private static final Path MARK = Path.of(System.getProperty("java.io.tmpdir"), "threadgrader-attack");

    private static final String TEMPORARY = "temporary";
    private static final String WORKING = "working";

    /** The property that names a tier which this machine is to have. */
    static final String ASKED = "attacks.tier";

    /** Judges at a time, each with its part of the attacks. */
    private static final int PARTS = 2;

    private static final List<Attack> ATTACKS = AttackBatch.attacks(Command.ROOT);
    private static final List<Attack> GRADED = AttackBatch.graded(ATTACKS);

    /** With the slow ones it takes several minutes. */
    private static final int LIMIT_MINUTES = 20;

    private static final int HUNG = 124;

    private final Tier tier;

    private Path folder = Path.of("");
    private int status;
    private String output = "";
    private List<Graded> graded = List.of();

    /** What was told of one exercise of one submission. */
    private record Graded(
            String submission, String exercise, String status, String score, String said, String checks, String left) {
        static Graded of(String line) {
            String[] columns = line.substring(AttackBatch.TOLD.length()).split(AttackBatch.SEPARATOR, -1);
            return new Graded(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6]);
        }

        boolean isOf(Attack attack) {
            return submission.equals(attack.name()) && exercise.equals(attack.exercise());
        }

        /** All that a student is told. */
        List<String> result() {
            return List.of(exercise, status, score, said, checks);
        }
    }

    AttacksAtOneTier(Tier tier) {
        this.tier = tier;
    }

    @BeforeAll
    void gradeAllAttacks(@TempDir Path temporary) throws Exception {
        folder = temporary;
        findTier();
        Files.deleteIfExists(MARK);
        letBoxesIn();
        List<Process> judges = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            judges.add(judge(part));
        }
        for (int part = 0; part < PARTS; part++) {
            status |= ended(judges.get(part));
            output += Files.readString(folder.resolve("log" + part));
        }
        graded = told().filter(line -> line.contains(AttackBatch.SEPARATOR + "ex"))
                .map(Graded::of)
                .toList();
    }

    /** Of a tier that this machine has not nothing can be seen; whoever asked for it by name is told so. */
    private void findTier() {
        Isolation found = Trial.upTo(tier, ChildOptions.ownJdk().probe()).isolation();
        assumeTrue(found.tier() == tier || System.getProperty(ASKED) != null, found::toString);
    }

    /** A test's folder is its user's alone; what runs in a box is nobody's where that is root. */
    private void letBoxesIn() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private Process judge(int part) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.add("-Dthreadgrader.campaigns=" + Share.IS_ALL);
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve(TEMPORARY)));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(AttackBatch.class.getName());
        command.addAll(List.of(Command.ROOT.toString(), tier.shown()));
        command.addAll(List.of(Integer.toString(PARTS), Integer.toString(part)));
        Process judge = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder.resolve(WORKING)).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log" + part).toFile())
                .start();
        judge.getOutputStream().close();
        return judge;
    }

    /** One that hangs, which is what some attacks are for, is ended here. */
    private static int ended(Process judge) throws InterruptedException {
        if (judge.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            return judge.exitValue();
        }
        judge.destroyForcibly();
        return HUNG;
    }

    private Stream<String> told() {
        return output.lines().filter(line -> line.startsWith(AttackBatch.TOLD));
    }

    @Test
    void everyAttackEndsAsItsAuthorSays() {
        List<String> others = new ArrayList<>();
        int asSaid = 0;
        for (Attack attack : GRADED) {
            for (Graded result : graded) {
                if (!result.isOf(attack)) {
                    continue;
                }
                if (attack.endsAs(result.status(), result.score(), result.said())) {
                    asSaid++;
                } else {
                    others.add(
                            attack.name() + " should be " + attack.ends() + " " + attack.says() + ", but is " + result);
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(asSaid).as(output).isEqualTo(GRADED.size());
    }

    @Test
    void theTierIsTheOneThatWasAskedFor() {
        assertThat(told().filter(line ->
                        line.equals(AttackBatch.TOLD + AttackBatch.TIER + AttackBatch.SEPARATOR + tier.shown())))
                .hasSize(PARTS);
    }

    @Test
    void whoIsGradedNextGetsWhatHeGetsAlone() {
        Map<String, Graded> alone = graded.stream()
                .filter(result -> result.submission().equals(AttackBatch.ALONE))
                .filter(result -> !result.status().equals("MISSING"))
                .collect(Collectors.toMap(Graded::exercise, result -> result, (one, other) -> one));
        List<Graded> next = graded.stream()
                .filter(result -> result.submission().endsWith(AttackBatch.NEXT))
                .filter(result -> !result.status().equals("MISSING"))
                .toList();
        assertThat(alone.values()).extracting(Graded::score).containsOnly("100");
        assertThat(next)
                .hasSize(
                        (int) GRADED.stream().filter(Attack::reachesTheCompiler).count())
                .isNotEmpty();
        assertThat(next)
                .allSatisfy(result -> assertThat(result.result())
                        .as(result.submission())
                        .isEqualTo(alone.get(result.exercise()).result()));
    }

    @Test
    void theJudgeLivesAndHasNothingToComplainOf() {
        assertThat(status).as(output).isZero();
        assertThat(graded).extracting(Graded::status).doesNotContain("FAULT");
    }

    @Test
    void noProcessIsLeft() throws IOException {
        assertThat(graded).filteredOn(result -> !result.left().equals("0")).isEmpty();
        assertThat(told().filter(line -> line.endsWith(AttackBatch.NONE_LEFT))).hasSize(PARTS);
        assertThat(processesIn(folder)).isEmpty();
    }

    /** Those that have left their parents, too, where the system tells in which folder a process works. */
    private static List<Path> processesIn(Path folder) throws IOException {
        Path all = Path.of("/proc");
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(all)) {
            try (Stream<Path> processes = Files.list(all)) {
                for (Path process : (Iterable<Path>) processes::iterator) {
                    if (worksIn(process, folder)) {
                        found.add(process);
                    }
                }
            }
        }
        return found;
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder);
        } catch (IOException e) {
            // not a process, or one that has just ended, or another user's
            return false;
        }
    }

    @Test
    void noFileIsLeft() throws IOException {
        assertThat(folder.resolve(TEMPORARY)).isEmptyDirectory();
        assertThat(folder.resolve(WORKING)).isEmptyDirectory();
        assertThat(MARK).doesNotExist();
    }

    @Test
    void thePageListsTheAttacks() throws IOException {
        String page = Files.readString(Command.ROOT.resolve("solutions/attacks/README.md"));
        assertThat(page.lines().filter(line -> line.startsWith("| ")).skip(1))
                .containsExactlyElementsOf(ATTACKS.stream().map(Attack::row).toList());
    }
}
