package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child JVM starts wherever the grader lies. */
final class ChildJvmTest {
    @TempDir
    Path folder;

    @Test
    void aProgramRunsWhereTheGradersFolderHasAChineseName() throws IOException {
        ChildOptions own = ChildOptions.ownJdk();
        Path probe = copied(own.probe(), folder.resolve("\u5f20\u4e09 homework"));
        ChildOptions moved = new ChildOptions(
                own.java(), probe, own.heapMegabytes(), Optional.empty(), own.exploring(), own.box(), own.processes());

        try (Programs programs = Programs.open(moved)) {
            new Evidence(programs.run(SmallProgram.main("say(1);"), Plan.RUN_0)).printed("1");
        }
    }

    @Test
    void aJudgeThatIsInterruptedLeavesNoProcessBehind() throws IOException {
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        ChildJvm child = ChildJvm.start(ChildOptions.ownJdk());
        List<ProcessHandle> own = ProcessHandle.current()
                .children()
                .filter(process -> !before.contains(process))
                .toList();

        Thread.currentThread().interrupt();
        child.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(own).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                Files.createDirectories(there.getParent());
                Files.copy(one, there);
            }
        }
        return to;
    }
}
