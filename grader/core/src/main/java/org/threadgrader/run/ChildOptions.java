package org.threadgrader.run;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Confined;
import org.threadgrader.isolate.Open;
import org.threadgrader.probe.EventKind;

/**
 * How child JVMs are started: the judge's own JDK, limits, and nothing but the probe on the class path.
 *
 * @param java the java launcher
 * @param probe the probe's jar or classes folder
 * @param heapMegabytes the heap limit
 * @param archive a class-data archive that makes the start cheaper
 * @param exploring whether the child runs one program under many schedules
 * @param box what it is put into
 * @param processes whether its programs may start processes, and look at them
 */
public record ChildOptions(
        Path java,
        Path probe,
        int heapMegabytes,
        Optional<Path> archive,
        boolean exploring,
        Box box,
        boolean processes) {
    private static final int HEAP_MEGABYTES = 128;

    /** What the JDK of Linux takes for sockets in the file system; to look for another takes 6 ms of each start. */
    private static final String SOCKETS_OF_FILES =
            "-Djava.nio.channels.spi.SelectorProvider=sun.nio.ch.EPollSelectorProvider";

    /** The judge's own JDK and the probe that the judge was built with. */
    public static ChildOptions ownJdk() {
        String launcher = File.separatorChar == '\\' ? "java.exe" : "java";
        Path java = Path.of(System.getProperty("java.home"), "bin", launcher);
        Optional<Path> archive = Optional.ofNullable(System.getProperty("threadgrader.child.archive"))
                .map(Path::of)
                .filter(Files::isRegularFile);
        return new ChildOptions(java, locateProbe(), HEAP_MEGABYTES, archive, false, new Open(), false);
    }

    /** The same for a child that runs one program under many schedules. */
    public ChildOptions forExploring() {
        return new ChildOptions(java, probe, heapMegabytes, archive, true, box, processes);
    }

    /** The same for a child in a box. */
    public ChildOptions in(Box other) {
        return new ChildOptions(java, probe, heapMegabytes, archive, exploring, other, processes);
    }

    /** The same for a child whose programs may start processes. */
    public ChildOptions forProcesses() {
        return new ChildOptions(java, probe, heapMegabytes, archive, exploring, box, true);
    }

    private static Path locateProbe() {
        CodeSource source = EventKind.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the probe's place has no path: " + source.getLocation(), e);
        }
    }

    /** The same flags for any program: benchmarks measure the floor with them. */
    public List<String> flags() {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                // twice the JVM's own, as frames of woven methods are up to twice as large; less than 2 MB, which some
                // systems back by one large page
                "-Xss1900k",
                // the probe's methods, taken into those of the program, would make their frames four times as large
                "-XX:C1MaxInlineSize=10",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:ActiveProcessorCount=4",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+IgnoreUnrecognizedVMOptions",
                // class data where it was dumped to: moving it to an address by chance takes 15 ms of each start, and
                // protects against native code, of which a student's program has none
                "-XX:ArchiveRelocationMode=0",
                // a new stack is touched as far down as this reaches, 20 pages by default, and each of them costs a
                // fault
                "-XX:StackShadowPages=10",
                // identity hashes in a fixed order, so that the order of a HashSet of threads is no luck
                "-XX:hashCode=3",
                // main is called by reflection, run after run: its frames in a stack trace must stay the same
                "-Dsun.reflect.inflationThreshold=" + Integer.MAX_VALUE,
                // the locks of JDK 21's streams are monitors, as those of the JDKs before and behind it
                "-Djdk.io.useMonitors=true",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Duser.country=US"));
        // Most programs end before compiling their code pays: 20 ms of CPU a child. Under many schedules it pays
        // sooner than the JVM would think, as what is interpreted touches more pages of each new stack.
        flags.add("-XX:CompileThresholdScaling=" + (exploring ? "0.1" : "10"));
        archive.ifPresent(path -> flags.add("-XX:SharedArchiveFile=" + path));
        // The launcher makes the archive of the classes that a child has written here.
        Optional.ofNullable(System.getProperty("threadgrader.child.classes"))
                .ifPresent(list -> flags.add("-XX:DumpLoadedClassList=" + list));
        return flags;
    }

    /**
     * The whole command.
     *
     * @param channel the socket that a process in a box connects to
     */
    Confined command(Optional<Path> channel) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(flags());
        if (box.isClosed()) {
            command.add(SOCKETS_OF_FILES);
        }
        command.add("-cp");
        command.add(probe.toString());
        command.add("org.threadgrader.probe.Main");
        List<Path> readable = new ArrayList<>(List.of(probe));
        archive.ifPresent(readable::add);
        return box.around(command, new Box.Contents(readable, channel, processes));
    }
}
