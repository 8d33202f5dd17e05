package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.probe.EventKind;

/** What a program may do with the one command that its scenario hands over, and when it sees the process's end. */
final class ProcessTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String OTHER = """
            static int count;
            static class Other {
                public static void main(String[] a) { count++; System.exit(count + Integer.parseInt(a[0])); }
            }
            static List<String> command() throws IOException {
                return org.threadgrader.probe.OtherProgram.command(Other.class, "6");
            }
            static Process started() throws IOException { return new ProcessBuilder(command()).start(); }
            """;

    @Test
    void theOtherProgramHasItsOwnMemory() {
        BENCH.run(OTHER, "count = 40; Process p = started(); say(p.waitFor()); say(count);")
                .printed("7", "40");
    }

    @Test
    void itsStartAndTheSightOfItsEndAreRecorded() {
        Evidence run = BENCH.run(OTHER, "started().waitFor();");
        assertThat(run.events(EventKind.PROCESS_START))
                .singleElement()
                .extracting(Event::text)
                .isEqualTo("java Main$Other 6");
        assertThat(run.events(EventKind.PROCESS_ENDED))
                .singleElement()
                .extracting(Event::value)
                .isEqualTo(7L);
    }

    @Test
    void anotherCommandIsRefused() {
        Evidence run = BENCH.run(OTHER, """
                List<String> more = new ArrayList<>(command()); more.add("7");
                try { new ProcessBuilder(more).start(); } catch (IOException e) { say(e.getMessage().endsWith("Main$Other 6 7")); }""");
        run.printed("true");
        assertThat(run.events(EventKind.PROCESS_REFUSED)).hasSize(1);
        assertThat(run.events(EventKind.PROCESS_START)).isEmpty();
    }

    @Test
    void theCommandAsOneTextIsTheSameCommandWhereverTheCourseLies() {
        Evidence run = BENCH.run(OTHER, "say(Runtime.getRuntime().exec(String.join(\" \", command())).waitFor());");
        run.printed("7");
        assertThat(run.events(EventKind.PROCESS_REFUSED)).isEmpty();
    }

    @Test
    void aSecondCommandIsNotHandedOver() {
        BENCH.run(OTHER, """
                command();
                try { command(); } catch (IllegalStateException e) { say(e.getMessage()); }""").printed("a command was handed over before");
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(
            strings = {
                "say(new ProcessBuilder(\"sleep\", \"300\").start().pid());",
                "say(Runtime.getRuntime().exec(\"sleep 300\").pid());",
                "say(ProcessBuilder.startPipeline(List.of(new ProcessBuilder(\"sleep\", \"300\"))).get(0).pid());",
                "Process p = new ProcessBuilder(\"sh\", \"-c\", \"sleep 300 & echo $!; wait\").start();"
                        + " say(new BufferedReader(new InputStreamReader(p.getInputStream())).readLine());"
            })
    void whatAProgramStartsEndsWithItsRun(String body) {
        String pid = BENCH.run(body).output().strip();
        // a grandchild's end is nobody's to wait for
        await().until(() -> ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .isEmpty());
    }

    @Test
    void whoDoesNotWaitNeverFindsItEndedByLuck() {
        BENCH.run(OTHER, """
                Process p = started();
                int c = 0; while (p.getInputStream().read() >= 0) { c++; }
                say(p.isAlive()); Thread.sleep(900); say(p.toHandle().isAlive()); say(p.waitFor(50, TimeUnit.MILLISECONDS));
                Thread.sleep(50); say(p.isAlive()); say(p.exitValue());""").printed("true", "true", "false", "false", "7");
    }

    @Test
    void whoWaitsForASecondFindsItEnded() {
        BENCH.run(OTHER, "say(started().waitFor(1, TimeUnit.SECONDS));").printed("true");
    }

    @Test
    void loopsOfLooksComeToTheirEnd() {
        BENCH.run(OTHER, """
                List<String> command = command();
                Process first = new ProcessBuilder(command).start(); while (first.isAlive()) { }
                Process second = new ProcessBuilder(command).start(); while (second.isAlive()) { Thread.sleep(10); }
                Process third = new ProcessBuilder(command).start();
                while (true) { try { say(third.exitValue()); break; } catch (IllegalThreadStateException e) { Thread.yield(); } }
                Process fourth = new ProcessBuilder(command).start(); while (!fourth.waitFor(10, TimeUnit.MILLISECONDS)) { }""").printed("7").endedAs(new Outcome.Ended(0));
    }

    @Test
    void othersGoOnWhileAThreadWaits() {
        BENCH.run(OTHER, """
                Process p = started();
                Thread t = new Thread(() -> { try { say(p.waitFor()); } catch (InterruptedException e) { } });
                t.start(); Thread.sleep(1); say("main"); t.join();""").printed("main", "7");
    }

    @Test
    void anInterruptEndsTheWait() {
        BENCH.run(OTHER, """
                Process p = started(); Thread main = Thread.currentThread();
                new Thread(main::interrupt).start();
                try { p.waitFor(); } catch (InterruptedException e) { say("interrupted"); } say(p.isAlive());""").printed("interrupted", "true");
    }

    @Test
    void theFutureOfItsEndIsCompleted() {
        BENCH.run(OTHER, """
                Process p = started();
                p.onExit().thenAccept(ended -> say(ended.exitValue())).join();
                p.toHandle().onExit().get(1, TimeUnit.MINUTES); say(p.onExit().join() == p);""").printed("7", "true");
    }

    @Test
    void aDestroyedProcessEndsWithTheStatusOfThat() {
        Evidence run =
                BENCH.run(OTHER, "Process p = started(); p.destroy(); say(p.waitFor()); say(p.toHandle().destroy());");
        run.printed("143", "true");
        assertThat(run.events(EventKind.PROCESS_DESTROYED)).hasSize(1);
    }

    @Test
    void otherProcessesAreNotToBeDestroyed() {
        BENCH.run(OTHER, """
                command(); ProcessHandle judge = ProcessHandle.current().parent().get();
                say(judge.destroyForcibly()); say(judge.isAlive());""").printed("false", "true");
    }

    @Test
    void runtimesWayToStartItIsKnownToo() {
        BENCH.run(OTHER, """
                List<String> command = command();
                say(Runtime.getRuntime().exec(command.toArray(new String[0])).waitFor());
                say(Runtime.getRuntime().exec(String.join(" ", command)).waitFor());
                try { Runtime.getRuntime().exec(new String[] {"java"}); } catch (IOException e) { say("refused"); }""").printed("7", "7", "refused");
    }

    @Test
    void whatIsLeftBehindIsEndedWithTheRun() {
        Evidence run = BENCH.run(OTHER.replace("count++;", "while (count == 0) { }"), "say(started().pid());");
        long pid = Long.parseLong(run.lines().get(0));
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void theSamePlanGivesTheSameEvents() {
        Program program = SmallProgram.main(OTHER, "Process p = started(); while (p.isAlive()) { Thread.sleep(7); }");
        assertThat(BENCH.run(program).events())
                .isEqualTo(BENCH.run(program, Plan.RUN_0.jitter(3)).events());
    }

    @Test
    void whatIsJudgedStartsNoProcessBeforeOneIsHandedOver() {
        Evidence run = BENCH.run(judged("""
                try { new ProcessBuilder("java", "-version").start(); } catch (IOException e) { say(e.getMessage()); }
                say(new ProcessBuilder(command()).start().waitFor());"""));
        run.printed("only the command that was handed over may be started here, not: java -version", "7");
        assertThat(run.events(EventKind.PROCESS_REFUSED)).hasSize(1);
    }

    @Test
    void itsEnvironmentIsNotTheProgramsToChoose() {
        BENCH.run(OTHER, """
                String[] command = command().toArray(new String[0]);
                try { Runtime.getRuntime().exec(command, new String[] {"JAVA_TOOL_OPTIONS=-version"}); } catch (IOException e) { say("refused"); }
                say(Runtime.getRuntime().exec(command, null).waitFor());""").printed("refused", "7");
    }

    @Test
    void processesHaveTheSameNumbersInAnyJvm() {
        Program program = judged("""
                ProcessHandle own = ProcessHandle.current();
                say(own.pid()); say(own.parent().get().pid()); say(started().pid());
                System.out.println("pid=" + own + " pid = " + own + " " + own.pid() + " Process[pid=" + own.pid() + ", exitValue=0]");""");
        List<String> first = BENCH.run(program).lines();
        BENCH.refresh();
        assertThat(BENCH.run(program).lines()).isEqualTo(first);
        long own = Long.parseLong(first.get(0));
        assertThat(first)
                .containsExactly(
                        "" + own,
                        "" + (own + 1),
                        "" + (own + 2),
                        "pid=" + own + " pid = " + own + " " + own + " Process[pid=" + own + ", exitValue=0]");
    }

    @Test
    void aTextThatIsNotAboutProcessesKeepsItsNumbers() {
        Evidence run = BENCH.run(judged("""
                ProcessHandle own = ProcessHandle.current();
                System.out.println("pid=" + own); System.out.println(own.pid()); System.out.println("rapid " + own);"""));
        List<String> lines = run.lines();
        assertThat(lines.get(0)).as("nobody has asked for a number").isNotEqualTo("pid=" + lines.get(1));
        assertThat(lines.get(2)).isNotEqualTo("rapid " + lines.get(1));
    }

    @Test
    void whoWritesTheNumberThatHeWasShownIntoHisSourceGetsAnother() {
        String asks = "System.out.println(ProcessHandle.current().pid());";
        String shown = BENCH.run(judged(asks)).lines().get(0);
        assertThat(BENCH.run(judged(asks + "say(" + shown + ");")).lines().get(0))
                .isNotEqualTo(shown);
    }

    private static Program judged(String body) {
        Program free = SmallProgram.main(OTHER, body);
        return new Program(free.mainClass(), free.woven(), true);
    }

    @Test
    void theOtherProgramStartsNone() {
        String starts = OTHER.replace(
                "count++;",
                "try { new ProcessBuilder(\"java\").start(); count = 1; } catch (IOException e) { count = 2; }");
        BENCH.run(starts, "say(started().waitFor());").printed("8");
    }

    @Test
    void withoutACommandProcessesAreTheProgramsOwnAffair() {
        Evidence run = BENCH.run("""
                String java = System.getProperty("java.home") + "/bin/java";
                say(new ProcessBuilder(java, "-version").start().waitFor());""").releasedFor("java.lang.Process.waitFor");
        assertThat(run.lines()).containsExactly("0");
    }
}
