package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.threadgrader.isolate.BoxProcesses.awaitAnotherBeside;
import static org.threadgrader.isolate.BoxProcesses.descendants;
import static org.threadgrader.isolate.BoxProcesses.forsaken;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.probe.EventKind;

/** Child JVMs in a box, where this machine has one; admission, which would refuse most of these programs, is not asked. */
final class BoxedTest {
    private static Optional<Programs> programs = Optional.empty();
    private static ChildOptions boxed = ChildOptions.ownJdk();

    @TempDir
    static Path folder;

    @BeforeAll
    static void openTheBox() {
        Isolating best = Trial.of(ChildOptions.ownJdk().probe());
        assumeTrue(best.box().isClosed(), () -> best.lacking().toString());
        boxed = ChildOptions.ownJdk().in(best.box());
        programs = Optional.of(Programs.open(boxed));
    }

    @AfterAll
    static void closeTheBox() {
        programs.ifPresent(Programs::close);
    }

    private static Evidence run(String body) {
        return new Evidence(programs.orElseThrow().run(SmallProgram.main(body), Plan.RUN_0));
    }

    @Test
    void aProgramDoesInABoxWhatItDoesOutside() {
        Program program = SmallProgram.main(
                "Thread t = new Thread(() -> { for (int i = 0; i < 100; i++) say(i); }); t.start(); t.join(); say(\"end\");");
        Recorded inside = programs.orElseThrow().run(program, Plan.RUN_0);
        try (Programs open = Programs.open(ChildOptions.ownJdk())) {
            Recorded outside = open.run(program, Plan.RUN_0);

            assertThat(inside.events()).isEqualTo(outside.events());
            assertThat(inside.outcome()).isEqualTo(outside.outcome());
        }
    }

    @Test
    void outputOfAnInterruptedThreadArrives() {
        Evidence evidence = run("Thread.currentThread().interrupt(); String line = \"x\".repeat(1000);"
                + " for (int i = 0; i < 500; i++) say(line + i);");

        assertThat(evidence.endedAs(new Outcome.Ended(0)).lines()).hasSize(500);
    }

    @Test
    void outputAfterControlWasGivenUpArrivesFromInterruptedThreadsToo() {
        Evidence evidence = run(
                "Thread t = new Thread(() -> { String line = \"x\".repeat(1000);"
                        + " for (int i = 0; i < 1000; i++) { Thread.currentThread().interrupt(); say(line + i); } });"
                        + " t.start(); java.util.concurrent.ForkJoinPool.commonPool().submit(() -> say(\"p\")).get(); t.join();");

        assertThat(evidence.lines()).hasSize(1001);
    }

    @Test
    void theJudgesFilesCanNotBeRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("solutions.txt"), "the answer");

        run("say(new File(\"" + secret + "\").exists()); say(new File(\"/etc/passwd\").exists()); say(new"
                        + " File(\"/proc/self/mem\").exists());")
                .printed(false, false, false);
    }

    @Test
    void nothingCanBeWrittenButALittleThatIsTemporary() {
        run("try { new FileOutputStream(\"/tmp/small\").close(); say(\"small\"); } catch (IOException e) { say(e); }"
                        + " for (String path : List.of(\"/new\", \"/dev/new\", \"/usr/lib/new\")) try { new"
                        + " FileOutputStream(path).close(); say(path); } catch (IOException e) { say(\"refused\"); }"
                        + " try (FileOutputStream out = new FileOutputStream(\"/tmp/large\")) { for (int i = 0; i < 64; i++)"
                        + " out.write(new byte[1 << 20]); say(\"large\"); } catch (IOException e) { say(\"full\"); }")
                .printed("small", "refused", "refused", "refused", "full");
    }

    @Test
    void theJudgesNetworkCanNotBeReached() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            run("try { new java.net.Socket(\"127.0.0.1\", " + listener.getLocalPort()
                            + "); say(\"reached\"); } catch (IOException e) { say(\"refused\"); }")
                    .printed("refused");
        }
    }

    @Test
    void theJudgeIsNoProcessThatCanBeSeen() {
        run("say(ProcessHandle.of(" + ProcessHandle.current().pid() + "L).isPresent());")
                .printed(false);
    }

    @Test
    void aBoxForProcessesShowsThoseThatItStarts() {
        try (Programs own = Programs.open(boxed.forProcesses())) {
            String java = boxed.java().toString();
            Recorded recorded = own.run(
                    SmallProgram.main("Process p = new ProcessBuilder(\"" + java
                            + "\", \"-version\").redirectErrorStream(true).start(); say(p.isAlive() || p.exitValue() == 0);"
                            + " say(p.waitFor());"),
                    Plan.RUN_0);

            assertThat(new Evidence(recorded).lines()).containsExactly("true", "0");
        }
    }

    @Test
    void whatEndsTheBoxEndsAllThatRunsInIt() {
        Set<ProcessHandle> before = descendants();
        Programs doomed = Programs.open(boxed);
        LiveRecording live = doomed.start(
                SmallProgram.main("Thread t = new Thread(() -> {}); t.start(); t.join();"),
                Plan.RUN_0.gate(new Plan.Gate("g", 1, 0)));
        await().until(() -> live.events().stream().anyMatch(event -> event.kind() == EventKind.QUIET));
        Set<ProcessHandle> its = descendants();
        its.removeAll(before);
        assertThat(its).hasSizeGreaterThan(1);

        its.stream()
                .filter(process -> process.parent().equals(Optional.of(ProcessHandle.current())))
                .forEach(ProcessHandle::destroyForcibly);

        await().until(() -> its.stream().noneMatch(ProcessHandle::isAlive));
        live.close();
        doomed.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBoxThatIsClosedWhileItIsSetUpLeavesNobodyBehind(boolean interrupted) {
        Set<Long> before = forsaken();
        // No control group, whose end would be that of everybody in it.
        ChildOptions plain = ChildOptions.ownJdk()
                .in(Trial.upTo(Tier.BUBBLEWRAP, ChildOptions.ownJdk().probe()).box());
        for (int i = 0; i < 30; i++) {
            Set<ProcessHandle> others = descendants();
            Programs opened = Programs.open(plain);
            awaitAnotherBeside(others);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            opened.close();
            assertThat(Thread.interrupted()).isEqualTo(interrupted);
        }

        await().untilAsserted(() -> assertThat(forsaken()).isSubsetOf(before));
    }
}
