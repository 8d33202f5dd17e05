package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.probe.EventKind;

/** What a program sees of the world, and that the next one sees the same: output, input, clocks, chance, and what is global. */
final class SurroundingsTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final Program LOOKS = SmallProgram.main("""
            say(Locale.getDefault() + " " + java.util.TimeZone.getDefault().getID() + " " + System.getProperty("mine"));
            say(Thread.getDefaultUncaughtExceptionHandler() + " " + new Thread().getName() + " " + Thread.activeCount());
            say(String.format("%.1f", 1.5) + " " + System.getProperty("user.language") + " " + Thread.currentThread().getPriority());
            say(new Random().nextInt() + " " + Math.random() + " " + System.identityHashCode(LOOKS) % 2 * 0);
            """.replace("LOOKS", "\"\""));

    /** Says which JVM it is. */
    private static final String JVM = "say(ProcessHandle.current().pid());";

    private static final List<String> TOUCHES = List.of(
            "System.setOut(new PrintStream(new ByteArrayOutputStream()));",
            "System.setErr(System.out);",
            "System.setIn(new ByteArrayInputStream(new byte[0]));",
            "Locale.setDefault(Locale.CHINA);",
            "Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);",
            "Locale l = Locale.getDefault(); Locale.setDefault(Locale.JAPAN); for (Locale.Category c : Locale.Category.values()) Locale.setDefault(c, l);",
            "System.getProperties().put(\"mine\", new Object());",
            "java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Shanghai\"));",
            "Thread.setDefaultUncaughtExceptionHandler((t, e) -> { });",
            "System.setProperty(\"mine\", \"x\");",
            "System.clearProperty(\"user.language\");",
            "System.setProperties(new Properties());",
            "new Thread(); new Thread(); new Thread();",
            "Thread.currentThread().setPriority(1);",
            "Thread t = new Thread(() -> { while (true) { } }); t.setDaemon(true); t.start();",
            "Thread t = new Thread(() -> { try { Thread.sleep(1_000_000); } catch (Throwable e) { } while (true) try { LockSupport.park(); } catch (Throwable e) { } }); t.setDaemon(true); t.start();",
            "Runtime.getRuntime().addShutdownHook(new Thread(() -> { }));",
            "CompletableFuture.runAsync(() -> { });",
            "IntStream.range(0, 100).parallel().sum();",
            "new java.util.Timer(true);",
            "ForkJoinPool.commonPool().submit(() -> { });");

    @TestFactory
    List<DynamicTest> whateverAProgramTouchesTheNextOneDoesNotNotice() {
        return TOUCHES.stream()
                .map(touch -> DynamicTest.dynamicTest(touch, () -> {
                    BENCH.refresh();
                    List<Event> alone = BENCH.run(LOOKS).events();
                    BENCH.refresh();
                    BENCH.run(touch);
                    assertThat(BENCH.run(LOOKS).events()).isEqualTo(alone);
                }))
                .toList();
    }

    @Test
    void staticStateIsNewInEachRun() {
        Program program = SmallProgram.main("static int n;", "say(++n);");
        BENCH.run(program).printed("1");
        BENCH.run(program).printed("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Locale.setDefault(Locale.CHINA);",
                "java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Shanghai\"));",
                "Thread.setDefaultUncaughtExceptionHandler((t, e) -> { });",
                "System.setProperty(\"mine\", \"x\");",
                "java.util.logging.Logger.getLogger(\"mine\").setLevel(java.util.logging.Level.ALL);"
            })
    void whatCanBePutBackTakesNoOtherJvm(String touch) {
        BENCH.refresh();
        Program program = SmallProgram.main(JVM + touch);

        assertThat(BENCH.run(program).events(EventKind.OUTPUT))
                .isEqualTo(BENCH.run(program).events(EventKind.OUTPUT));
    }

    @Test
    void whatCannotBePutBackTakesAnotherJvm() {
        Program program = SmallProgram.main(JVM + "System.setProperties(new Properties() { });");

        assertThat(BENCH.run(program).events(EventKind.OUTPUT))
                .isNotEqualTo(BENCH.run(program).events(EventKind.OUTPUT));
    }

    @Test
    void loggersAreNewInEachRun() {
        Program program = SmallProgram.main("""
                java.util.logging.Logger root = java.util.logging.Logger.getLogger("");
                java.util.logging.Logger mine = java.util.logging.Logger.getLogger("mine");
                say(root.getLevel() + " " + root.getHandlers().length + " " + mine.getLevel() + " " + mine.getHandlers().length);
                say(mine.getUseParentHandlers() + " " + mine.getFilter());
                root.setLevel(java.util.logging.Level.ALL); root.removeHandler(root.getHandlers()[0]);
                mine.setLevel(java.util.logging.Level.OFF); mine.addHandler(new java.util.logging.ConsoleHandler());
                mine.setUseParentHandlers(false); mine.setFilter(r -> false);""");
        BENCH.run(program).printed("INFO 1 null 0", "true null");
        BENCH.run(program).printed("INFO 1 null 0", "true null");
    }

    @Test
    void whatTheJvmHoldsForAllIsNewInEachRun() {
        Program program = SmallProgram.main("""
                say(java.security.Security.getProperty("mine") + " " + java.net.CookieHandler.getDefault());
                java.security.Security.setProperty("mine", "x"); java.net.CookieHandler.setDefault(new java.net.CookieManager());""");
        BENCH.run(program).printed("null null");
        BENCH.run(program).printed("null null");
    }

    @Test
    void theWorkingFolderIsEmptyInEachRun() {
        Program program = SmallProgram.main("""
                say(new File("out.txt").exists() || new File("some/folder").exists());
                new File("some/folder").mkdirs(); new FileWriter("out.txt").close(); new FileWriter("some/folder/in.txt").close();""");
        BENCH.run(program).printed("false");
        BENCH.run(program).printed("false");
    }

    @Test
    void everyFormOfPrintIsRecordedUnderItsThread() {
        Evidence run = BENCH.run("""
                System.out.print(true); System.out.print('c'); System.out.print(1); System.out.print(2L); System.out.print(1.5f);
                System.out.print(2.5); System.out.print(new char[] {'x', 'y'}); System.out.print("s"); System.out.print((Object) null);
                System.out.println(); System.out.println(true); System.out.println('c'); System.out.println(1); System.out.println(2L);
                System.out.println(1.5f); System.out.println(2.5); System.out.println(new char[] {'x', 'y'}); System.out.println((String) null);
                System.out.println((Object) "o"); System.out.printf("%d-%s%n", 1, "a"); System.out.printf(Locale.GERMANY, "%.1f%n", 1.5);
                System.out.format("%x%n", 255); System.out.append('a').append("bc").append("xdex", 1, 3).append("\\n");
                System.out.write('w'); System.out.write("raw\\n".getBytes()); System.out.flush();""");
        run.printed(
                "truec121.52.5xysnull",
                "true",
                "c",
                "1",
                "2",
                "1.5",
                "2.5",
                "xy",
                "null",
                "o",
                "1-a",
                "1,5",
                "ff",
                "abcde",
                "wraw");
        assertThat(run.events(EventKind.OUTPUT)).allMatch(event -> event.thread() == 1);
    }

    @Test
    void whatIsPrintedThroughWritersComesWhenTheyAreFlushed() {
        BENCH.run("""
                PrintWriter w = new PrintWriter(System.out, true); w.println("auto"); w.print("late"); say("between"); w.println();
                BufferedWriter b = new BufferedWriter(new OutputStreamWriter(System.out)); b.write("buffered"); b.newLine(); say("before"); b.flush();
                PrintStream p = new PrintStream(System.out, true, "UTF-8"); p.println("线程");""").printed("auto", "between", "late", "before", "buffered", "线程");
    }

    @Test
    void charactersOfManyBytesStayWholeHoweverTheyAreWritten() {
        Evidence run = BENCH.run(
                "System.out.println(\"线程🙂é\"); for (byte b : \"线🙂\\n\".getBytes(\"UTF-8\")) System.out.write(b);");
        run.printed("线程🙂é", "线🙂");
    }

    @Test
    void linesOfTwoThreadsAreEachTheirOwn() {
        Evidence run = BENCH.run(
                "Thread t = new Thread(() -> { for (int i = 0; i < 50; i++) say(\"worker\"); }); t.start(); for (int"
                        + " i = 0; i < 50; i++) say(\"main\"); t.join();");
        for (Event event : run.events(EventKind.OUTPUT)) {
            assertThat(event.text()).isEqualTo(event.thread() == 1 ? "main\n" : "worker\n");
        }
    }

    @Test
    void systemErrIsApart() {
        Evidence run = BENCH.run("System.err.println(\"e\"); System.out.println(\"o\");");
        assertThat(run.events(EventKind.OUTPUT)).extracting(Event::value).containsExactly(2L, 1L);
    }

    @Test
    void aPrintedObjectsToStringMayPrintItself() {
        BENCH.run("say(new Object() { @Override public String toString() { say(\"inner\"); return \"outer\"; } });")
                .printed("inner", "outer");
    }

    @Test
    void standardInputIsWhatThePlanSaysAndThenEnds() {
        Plan plan = Plan.of(List.of(), "线 12\nsecond");
        BENCH.run(
                        SmallProgram.main(
                                "Scanner s = new Scanner(System.in); say(s.next()); say(s.nextInt()); s.nextLine();"
                                        + " say(s.nextLine()); say(s.hasNext());"),
                        plan)
                .printed("线", "12", "second", "false");
    }

    @Test
    void argumentsAreWhatThePlanSays() {
        Plan plan = Plan.of(List.of("a", "线"), "");
        BENCH.run(SmallProgram.main("say(String.join(\",\", arguments));"), plan)
                .printed("a,线");
    }

    @Test
    void allClocksAreTheVirtualOne() {
        BENCH.run("""
                long a = System.currentTimeMillis(); long n = System.nanoTime(); java.time.Instant i = java.time.Instant.now();
                Thread.sleep(86_400_000);
                say((System.currentTimeMillis() - a) / 1000); say((System.nanoTime() - n) / 1_000_000_000L);
                say(java.time.Duration.between(i, java.time.Instant.now()).toSeconds()); say(java.time.LocalDate.now());
                say((new Date().getTime() - a) / 1000); say(java.time.LocalDateTime.now().getYear());""").printed("86400", "86400", "86400", "2026-01-02", "86400", "2026");
    }

    @Test
    void theOtherFormsOfNowAreTheVirtualClockToo() {
        BENCH.run("""
                say(java.time.ZonedDateTime.now().getDayOfYear() + " " + java.time.OffsetDateTime.now().getDayOfYear()
                    + " " + java.time.Clock.systemUTC().instant().toString().substring(0, 10) + " " + Calendar.getInstance().get(Calendar.DAY_OF_YEAR)
                    + " " + java.time.Year.now() + " " + new GregorianCalendar().get(Calendar.DAY_OF_YEAR));""").printed("1 1 2026-01-01 1 2026 1");
    }

    @Test
    void theOrderOfASetOfThreadsIsTheSameInEachFreshJvm() {
        Program program = SmallProgram.main(
                "Set<Object> h = new HashSet<>(); for (int i = 0; i < 9; i++) h.add(new Thread(\"t\" + i)); say(h);");
        BENCH.refresh();
        List<String> first = BENCH.run(program).lines();
        BENCH.refresh();
        assertThat(BENCH.run(program).lines()).isEqualTo(first);
    }

    @Test
    void setsAndMapsWithoutOrderBehaveAsTheRealOnes() {
        BENCH.run("""
                Set<String> s = Set.of("a", "b", "c"); Map<String, Integer> m = Map.of("a", 1, "b", 2);
                say(s.contains("b") + " " + m.get("b") + " " + s.size() + " " + Set.of().size() + " " + Set.of("x") + " " + Map.ofEntries(Map.entry("k", 1), Map.entry("l", 2)).size() + " " + Set.copyOf(List.of(1, 2, 2)).size() + " " + Map.copyOf(m).equals(m));
                try { Set.of("a", "a"); } catch (IllegalArgumentException e) { say("duplicate"); }
                try { Map.of("a", null, "b", 1); } catch (NullPointerException e) { say("null"); }
                try { s.add("d"); } catch (UnsupportedOperationException e) { say("fixed"); }""").printed("true 2 3 0 [x] 2 2 true", "duplicate", "null", "fixed");
    }

    @Test
    void chanceIsTheSameInEachJvm() {
        Program program =
                SmallProgram.main("static class Mine extends Random { int draw() { return nextInt(1000); } }", """
                say(new Random().nextInt()); say(Math.random()); say(ThreadLocalRandom.current().nextInt(100)); say(UUID.randomUUID());
                say(new Mine().draw());
                say(Set.of("a", "b", "c", "d", "e")); say(Map.of("a", 1, "b", 2, "c", 3, "d", 4));
                List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6)); Collections.shuffle(l); say(l);
                say(ThreadLocalRandom.current().ints(3, 0, 9).boxed().collect(Collectors.toList())); say(ThreadLocalRandom.current().nextDouble(2.0));
                """);
        BENCH.refresh();
        List<String> first = BENCH.run(program).lines();
        BENCH.refresh();
        List<String> second = BENCH.run(program).lines();
        BENCH.run("new Random().nextInt(); ThreadLocalRandom.current().nextInt(); new Object().hashCode();");
        List<String> third = BENCH.run(program).lines();
        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
    }
}
