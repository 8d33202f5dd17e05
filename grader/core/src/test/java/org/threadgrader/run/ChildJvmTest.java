package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Confined;
import org.threadgrader.isolate.Open;

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
    void aJudgeThatIsInterruptedWaitsForItsProcessToEndAllTheSame() throws IOException {
        Box open = new Open();
        Path itsOwn = Files.createDirectory(folder.resolve("run"));
        Confined confined = open.around(List.of(), new Box.Contents(List.of(), Optional.empty(), false));
        Dying process = new Dying();
        ChildJvm child = new ChildJvm(process, confined, itsOwn, Listener.open(open, itsOwn), new byte[16]);

        Thread.currentThread().interrupt();
        child.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(process.ended).isTrue();
        assertThat(itsOwn).doesNotExist();
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

    /** A killed process that has ended only once it was waited for. */
    private static final class Dying extends Process {
        private boolean ended;

        @Override
        public int waitFor() throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            ended = true;
            return exitValue();
        }

        @Override
        public int exitValue() {
            if (!ended) {
                throw new IllegalThreadStateException();
            }
            return 137;
        }

        @Override
        public void destroy() {}

        @Override
        public Stream<ProcessHandle> descendants() {
            return Stream.of();
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }
    }
}
