package org.threadgrader.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Version 2 of control groups, by a folder of files in place of the kernel's: what is written and read, not what it does. */
final class UnifiedHierarchyTest {
    private static final ProcessHandle THIS = ProcessHandle.current();
    private static final String OWNER = OwnerName.of(THIS);

    @TempDir
    Path root;

    @BeforeEach
    void makeFiles() throws IOException {
        file("cgroup.controllers", "cpu memory pids");
        file("cgroup.subtree_control", "");
        file("cgroup.procs", "");
        file("judge/cgroup.procs", "");
        file(OWNER + "/cgroup.subtree_control", "");
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private String text(String name) throws IOException {
        return Files.readString(root.resolve(name)).strip();
    }

    @Test
    void theJudgeMovesAsideBeforeControllersAreHandedDown() throws IOException {
        assertThat(ControlGroups.in(new UnifiedHierarchy(root), THIS)).isInstanceOf(ControlGroups.class);

        assertThat(text("judge/cgroup.procs")).isEqualTo("" + THIS.pid());
        assertThat(text("cgroup.subtree_control")).isEqualTo("+memory +pids");
        assertThat(text(OWNER + "/cgroup.subtree_control")).isEqualTo("+memory +pids");
    }

    @Test
    void whatIsHandedDownAlreadyMovesNobody() throws IOException {
        file("cgroup.subtree_control", "cpu memory pids");

        ControlGroups.in(new UnifiedHierarchy(root), THIS);

        assertThat(text("judge/cgroup.procs")).isEmpty();
    }

    @Test
    void aMissingControllerIsNamed() throws IOException {
        file("cgroup.controllers", "cpu pids");

        assertThat(ControlGroups.in(new UnifiedHierarchy(root), THIS).toString())
                .contains("missing", "memory");
    }

    @Test
    void aFolderThatIsNotTheGradersIsNamed() throws IOException {
        Files.delete(root.resolve("cgroup.subtree_control"));

        assertThat(ControlGroups.in(new UnifiedHierarchy(root), THIS).toString())
                .contains("may not make control groups", root.toString());
    }

    @Test
    void limitsHoldForMemorySwapAndProcesses() throws IOException {
        for (String name : new String[] {"memory.max", "memory.swap.max", "memory.oom.group", "pids.max"}) {
            file("g/" + name, "");
        }

        new UnifiedHierarchy(root).limit("g", new Hierarchy.Limits(1 << 20, 7));

        assertThat(text("g/memory.max")).isEqualTo("1048576");
        assertThat(text("g/memory.swap.max")).isEqualTo("0");
        assertThat(text("g/memory.oom.group")).isEqualTo("1");
        assertThat(text("g/pids.max")).isEqualTo("7");
    }

    @Test
    void cpuTimeIsReadInMicroseconds() throws IOException {
        file("g/cpu.stat", "usage_usec 1500\nuser_usec 1000\nsystem_usec 500\n");

        assertThat(new UnifiedHierarchy(root).cpuTime("g")).isEqualTo(Duration.ofNanos(1_500_000));
    }

    @Test
    void groupsOfDeadGradersAreRemovedAndNoOthers() throws IOException {
        // no process has the greatest number that there can be, and this one did not start in 1970
        String inThisNamespace = OWNER.substring(0, OWNER.indexOf('.') + 1);
        String dead = inThisNamespace + Integer.MAX_VALUE + ".1";
        String reused = inThisNamespace + THIS.pid() + ".1";
        String elsewhere = "threadgrader-1." + THIS.pid() + ".1";
        for (String name :
                new String[] {dead + "/0", reused + "/3", elsewhere, "threadgrader-notes", "session-1.scope"}) {
            Files.createDirectories(root.resolve(name));
        }

        ControlGroups.in(new UnifiedHierarchy(root), THIS);

        assertThat(root.resolve(dead)).doesNotExist();
        assertThat(root.resolve(reused)).doesNotExist();
        assertThat(root.resolve(elsewhere)).exists();
        assertThat(root.resolve("threadgrader-notes")).exists();
        assertThat(root.resolve("session-1.scope")).exists();
        assertThat(root.resolve(OWNER)).exists();
    }
}
