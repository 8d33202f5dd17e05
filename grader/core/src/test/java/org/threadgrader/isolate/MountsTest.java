package org.threadgrader.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where control groups are found, by what the kernel says of mounts; a folder stands for {@code /sys/fs/cgroup}. */
final class MountsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeFolders() throws IOException {
        for (String each : List.of("user.slice/a", "memory/docker/1", "pids", "cpu,cpuacct/x", "unified")) {
            Files.createDirectories(folder.resolve(each));
        }
    }

    private String mount(String shown, String at, String type, String options) {
        return "30 25 0:26 " + shown + " " + folder.resolve(at) + " rw,nosuid shared:9 - " + type + " cgroup "
                + options;
    }

    @Test
    void theOnlyHierarchyOfVersion2IsTaken() {
        Mounts mounts = new Mounts(List.of(mount("/", "", "cgroup2", "rw,nsdelegate")), List.of("0::/user.slice/a"));

        assertThat(mounts.hierarchy()).contains(new UnifiedHierarchy(folder.resolve("user.slice/a")));
    }

    @Test
    void eachControllerHasItsOwnHierarchyInVersion1() {
        Mounts mounts = new Mounts(
                List.of(
                        mount("/", "memory", "cgroup", "rw,memory"),
                        mount("/", "pids", "cgroup", "rw,pids"),
                        mount("/", "cpu,cpuacct", "cgroup", "rw,cpu,cpuacct"),
                        mount("/", "unified", "cgroup2", "rw")),
                List.of("4:memory:/docker/1", "3:pids:/", "2:cpu,cpuacct:/x", "0::/"));

        assertThat(mounts.hierarchy())
                .contains(new SeparateHierarchies(
                        folder.resolve("memory/docker/1"), folder.resolve("pids"), folder.resolve("cpu,cpuacct/x")));
    }

    @Test
    void aContainersMountShowsItsOwnPartOnly() {
        Mounts mounts =
                new Mounts(List.of(mount("/docker/7", "", "cgroup2", "rw")), List.of("0::/docker/7/user.slice"));

        assertThat(mounts.hierarchy()).contains(new UnifiedHierarchy(folder.resolve("user.slice")));
    }

    @Test
    void whatTheKernelEscapesInAPathIsReadAsItIs() throws IOException {
        Path group = Files.createDirectories(folder.resolve("a group/app-x\\x2dy.scope"));
        Mounts mounts = new Mounts(
                List.of(mount("/unit\\134x2d1", "a\\040group", "cgroup2", "rw")),
                List.of("0::/unit\\x2d1/app-x\\x2dy.scope"));

        assertThat(mounts.hierarchy()).contains(new UnifiedHierarchy(group));
    }

    @Test
    void aMissingControllerLeavesNone() {
        Mounts mounts = new Mounts(List.of(mount("/", "memory", "cgroup", "rw,memory")), List.of("4:memory:/"));

        assertThat(mounts.hierarchy()).isEmpty();
    }

    @Test
    void aGroupOutsideOfWhatIsMountedIsNone() {
        Mounts mounts = new Mounts(List.of(mount("/docker/7", "", "cgroup2", "rw")), List.of("0::/docker/71"));

        assertThat(mounts.hierarchy()).isEmpty();
    }
}
