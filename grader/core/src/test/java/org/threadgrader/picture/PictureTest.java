package org.threadgrader.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.threadgrader.check.Where;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture.Arrow;
import org.threadgrader.picture.Picture.Bar;
import org.threadgrader.picture.Picture.Step;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;

/** Pictures of small programs in real child JVMs, and of runs told by hand where no program makes them at will. */
class PictureTest {
    private static final Runner PROGRAMS = Programs.open(ChildOptions.ownJdk());

    private static final int MONITOR = 0;

    private static final String COUNT =
            "static void count() { for (int i = 0; i < 100; i++) { System.out.println(i); } }\n";

    private final Story story = new Story();

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    private static Timeline run(Program program) {
        return Timeline.of(PROGRAMS.run(program, Plan.RUN_0), program.woven());
    }

    private static Picture drawn(String members, String body) {
        return Picture.of(run(SmallProgram.main(members, body)), List.of());
    }

    private static List<String> told(Picture picture) {
        return picture.steps().stream()
                .map(step -> step.lane() + " " + step.what())
                .toList();
    }

    private static List<Bar> bars(Picture picture, Bar.Sort sort) {
        return picture.bars().stream().filter(bar -> bar.sort() == sort).toList();
    }

    @Test
    void aThreadThatIsStartedAndJoinedHasALaneBetweenTwoArrows() {
        Picture picture = drawn(COUNT, "Thread ant = new Thread(Main::count, \"ant\"); ant.start(); ant.join();");

        assertThat(picture.lanes())
                .extracting(lane -> lane.called().toString(), Picture.Lane::name)
                .containsExactly(tuple("main", "main"), tuple("worker 1", "ant"));
        assertThat(told(picture))
                .containsExactly(
                        "0 starts worker 1",
                        "0 begins to wait for the end of worker 1",
                        "1 prints 100 lines: \"0\" … \"99\"",
                        "0 sees that worker 1 has ended");
        assertThat(picture.steps())
                .extracting(Step::arrow)
                .containsExactly(
                        Optional.of(new Arrow(Arrow.Sort.START, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Arrow(Arrow.Sort.END, 1)));
    }

    @Test
    void aThreadLivesFromItsStartToItsEndAndWhoJoinsItWaits() {
        Picture picture = drawn(COUNT, "Thread ant = new Thread(Main::count, \"ant\"); ant.start(); ant.join();");

        assertThat(bars(picture, Bar.Sort.LIFE))
                .containsExactly(new Bar(0, Bar.Sort.LIFE, 0, 8, 0), new Bar(1, Bar.Sort.LIFE, 1, 6, 0));
        assertThat(bars(picture, Bar.Sort.WAIT)).containsExactly(new Bar(0, Bar.Sort.WAIT, 3, 6, 0));
    }

    @Test
    void aStepSaysWhereItIsInTheSource() {
        Picture picture = drawn(COUNT, "count();");

        assertThat(picture.steps()).extracting(Step::where).containsExactly(Optional.of(new Where("Main.java", 4)));
    }

    @Test
    void aWaitThatNothingHappensDuringIsNotToldApart() {
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        ant.begins();
        ant.prints("done\n");
        ant.ends();
        story.main.joins(ant);

        assertThat(told(Picture.of(story.timeline(), List.of())))
                .containsExactly("0 starts worker 1", "1 prints \"done\"", "0 sees that worker 1 has ended");
    }

    @Test
    void aDeadlockShowsWhoOwnsWhatAndWaitsForWhom() {
        String members = "static final Object A = new Object(), B = new Object();"
                + "static final CyclicBarrier BOTH = new CyclicBarrier(2);"
                + "static void take(Object one, Object other) { synchronized (one) { meet(); synchronized (other) { } } }"
                + "static void meet() { try { BOTH.await(); } catch (Exception e) { throw new RuntimeException(e); } }";
        Picture picture = drawn(
                members,
                "new Thread(() -> take(A, B), \"ant\").start(); new Thread(() -> take(B, A), \"bee\").start();");

        int open = 2 * picture.steps().size() + 1;
        assertThat(bars(picture, Bar.Sort.LOCK))
                .extracting(Bar::lane, Bar::to, Bar::lock)
                .containsExactly(tuple(1, open, 1), tuple(2, open, 2));
        assertThat(picture.steps().stream()
                        .flatMap(step -> step.arrow().stream())
                        .toList())
                .contains(new Arrow(Arrow.Sort.AWAITED, 2), new Arrow(Arrow.Sort.AWAITED, 1));
    }

    @Test
    void aLockTakenInEachRoundOfALoopIsOneStep() {
        Picture picture = drawn(
                "static synchronized void say(int i) { System.out.println(i); }",
                "for (int i = 0; i < 50; i++) { say(i); }");

        assertThat(told(picture)).hasSize(2).last().asString().contains("prints 50 lines");
        assertThat(told(picture).get(0)).startsWith("0 takes the lock of").endsWith("(50 times)");
    }

    @Test
    void ofManyThreadsTheFirstAreDrawnAndTheOthersCounted() {
        Picture picture = drawn(COUNT, "for (int i = 0; i < 20; i++) { new Thread(Main::count).start(); }");

        assertThat(picture.lanes()).hasSize(Picture.MOST_LANES);
        assertThat(picture.threadsLeftOut()).isEqualTo(21 - Picture.MOST_LANES);
        assertThat(picture.steps())
                .allSatisfy(step -> assertThat(step.lane()).isLessThan(Picture.MOST_LANES))
                .hasSizeLessThanOrEqualTo(Picture.MOST_STEPS);
    }

    @Test
    void whatIsWrongIsToldHoweverLongTheRun() {
        Event wrong = null;
        for (int line = 1; line <= 200; line++) {
            Event printed = story.at(line).main.prints("line " + line + "\n");
            wrong = line == 100 ? printed : wrong;
        }

        Picture picture = Picture.of(story.timeline(), List.of(wrong));

        assertThat(picture.steps())
                .filteredOn(Step::witness)
                .extracting(step -> step.what().toString())
                .containsExactly("prints \"line 100\"");
        int leftOut = picture.steps().stream().mapToInt(Step::leftOut).sum();
        assertThat(picture.steps().size() + leftOut + picture.stepsLeftOut()).isEqualTo(200);
    }

    @Test
    void aThreadThatHadEndedBeforeAnythingWasWrongHasNoLane() {
        Story.Actor first = story.main.makes("first");
        Story.Actor second = story.main.makes("second");
        story.main.starts(first);
        first.begins();
        first.ends();
        story.main.starts(second);
        second.begins();
        Event wrong = second.does(EventKind.UNCAUGHT, 0, 0, "java.lang.IllegalStateException");

        Picture picture = Picture.of(story.timeline(), List.of(wrong));

        assertThat(picture.lanes()).extracting(Picture.Lane::name).containsExactly("main", "second");
        assertThat(picture.threadsLeftOut()).isEqualTo(1);
    }

    @Test
    void whereTheGraderHoldsAThreadItIsSeen() {
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        ant.begins();
        Event held = ant.does(EventKind.HELD);
        Event closing = story.main.prints("all are done\n");
        story.endsAs(new Outcome.Quiet());

        Picture picture = Picture.of(story.timeline(), List.of(held, closing));

        assertThat(told(picture))
                .containsExactly("0 starts worker 1", "1 is held by the grader", "0 prints \"all are done\"");
        assertThat(bars(picture, Bar.Sort.HELD)).containsExactly(new Bar(1, Bar.Sort.HELD, 3, 7, 0));
    }

    @Test
    void shortlyBeforeWhatIsWrongEachAccessToASharedVariableIsTold() {
        int left = story.field("Office", "left", false, true);
        Story.Actor seller = story.main.makes("seller");
        story.main.starts(seller);
        story.main.does(EventKind.READ, 0, left);
        seller.does(EventKind.READ, 0, left);
        Event write = story.main.does(EventKind.WRITE, 0, left);
        Event lost = seller.does(EventKind.WRITE, 0, left);

        assertThat(told(Picture.of(story.timeline(), List.of(write, lost))))
                .containsExactly(
                        "0 starts worker 1",
                        "0 reads Office.left",
                        "1 reads Office.left",
                        "0 writes Office.left",
                        "1 writes Office.left");
    }

    @Test
    void whatComesAfterControlWasGivenUpIsNotDrawn() {
        story.main.prints("one\n");
        story.main.does(EventKind.CONTROL_RELEASED, 0, 0, "IntStream.parallel");
        story.at(2).main.prints("two\n");

        assertThat(told(Picture.of(story.timeline(), List.of())))
                .hasSize(2)
                .first()
                .isEqualTo("0 prints \"one\"");
    }

    @Test
    void aNotificationPointsToWhomItWakes() {
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        int monitor = story.object();
        ant.does(EventKind.LOCK, monitor, MONITOR);
        ant.does(EventKind.WAIT, monitor);
        story.main.does(EventKind.NOTIFY, monitor, 1, "notify");
        ant.does(EventKind.WOKEN, monitor, WaitResults.CAME);

        assertThat(Picture.of(story.timeline(), List.of()).steps())
                .extracting(Step::arrow)
                .contains(Optional.of(new Arrow(Arrow.Sort.SIGNAL, 1)));
    }

    @Test
    void theSameProgramGivesTheSamePicture() {
        Program program =
                SmallProgram.main(COUNT, "for (int i = 0; i < 3; i++) { new Thread(Main::count).start(); } count();");

        assertThat(Picture.of(run(program), List.of())).isEqualTo(Picture.of(run(program), List.of()));
    }

    @Test
    void aPictureOutlivesItsRunAsItHoldsPlainValuesOnly() {
        Set<Type> seen = new HashSet<>();
        plain(Picture.class, seen);

        assertThat(seen).contains(Picture.Lane.class, Step.class, Arrow.class, Bar.class, Message.class, Where.class);
    }

    private static void plain(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            assertThat(generic.getRawType()).isIn(List.class, Optional.class);
            plain(generic.getActualTypeArguments()[0], seen);
        } else if (type instanceof Class<?> single && single.isRecord() && single != Message.class) {
            for (RecordComponent component : single.getRecordComponents()) {
                plain(component.getGenericType(), seen);
            }
        } else {
            Class<?> value = (Class<?>) type;
            assertThat(value.isEnum()
                            || Set.of(int.class, boolean.class, String.class, Message.class)
                                    .contains(value))
                    .as(value.getName())
                    .isTrue();
        }
    }
}
