package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/**
 * Programs whose classes stand below the JDK's synchronisers and collections, and override or add to what they inherit, or whose
 * methods the JDK calls, under locks of its own as well: none that is right is accused, none that is wrong passes, and none that
 * calls what nobody sees is judged. Those in the folders whose names end in a number need a JDK of that version. One in six
 * in a build, all of them with {@code -Dthreadgrader.campaigns=true}.
 */
final class OwnClassesTest {
    private static final int SCHEDULES = 15;
    private static final int ONE_IN = Boolean.getBoolean("threadgrader.campaigns") ? 1 : 6;
    private static final Path PROGRAMS = Path.of("src/test/resources/org/threadgrader/explore/own-classes");
    private static final Runner RUNNER = Programs.open(ChildOptions.ownJdk().forExploring());

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @ParameterizedTest
    @MethodSource
    void right(Path program) throws IOException {
        Exploration exploration = explored(program);

        assertThat(exploration.outcome()).as(exploration.toString()).isEqualTo(Exploration.Outcome.NONE);
    }

    @ParameterizedTest
    @MethodSource
    void faulty(Path program) throws IOException {
        Exploration exploration = explored(program);

        assertThat(exploration.outcome()).as(exploration.toString()).isEqualTo(Exploration.Outcome.FOUND);
    }

    @ParameterizedTest
    @MethodSource
    void open(Path program) throws IOException {
        Exploration exploration = explored(program);

        assertThat(exploration.outcome()).as(exploration.toString()).isEqualTo(Exploration.Outcome.INCONCLUSIVE);
    }

    static List<Path> right() throws IOException {
        return programs("right");
    }

    static List<Path> faulty() throws IOException {
        return programs("faulty");
    }

    static List<Path> open() throws IOException {
        return programs("open");
    }

    private static List<Path> programs(String folder) throws IOException {
        List<Path> programs = new ArrayList<>(in(folder));
        if (Runtime.version().feature() >= 21 && Files.isDirectory(PROGRAMS.resolve(folder + "-21"))) {
            programs.addAll(in(folder + "-21"));
        }
        return IntStream.range(0, programs.size())
                .filter(i -> i % ONE_IN == 0)
                .mapToObj(programs::get)
                .toList();
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Exploration explored(Path program) throws IOException {
        return new Explorer(RUNNER, SmallProgram.of(Files.readString(program)), Plan.RUN_0.withAssertions())
                .explore(SCHEDULES, 1);
    }
}
