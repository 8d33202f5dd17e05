package org.threadgrader.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Class data for the child JVMs of all tests, made before the first one as the launcher makes it for a grader: hundreds of
 * children start in a build. No more than a saving: without it they start, too.
 */
public final class ChildArchive implements LauncherSessionListener {
    private static final String ARCHIVE = "threadgrader.child.archive";
    private static final String CLASSES = "threadgrader.child.classes";

    private static final Path FOLDER = Path.of("target").toAbsolutePath();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Maven's own JVM opens a session as well, in another folder, to look for the tests
        boolean ofTests = Files.isDirectory(FOLDER.resolve("test-classes"));
        if (!ofTests || System.getProperty(ARCHIVE) != null) {
            return;
        }
        Path archive = FOLDER.resolve("test-child-" + Runtime.version() + ".jsa");
        System.setProperty(ARCHIVE, archive.toString());
        // there are two JVMs of tests
        try (FileChannel file = FileChannel.open(
                        FOLDER.resolve("test-child.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (isOlder(archive, ChildOptions.ownJdk().probe())) {
                Files.deleteIfExists(archive);
                make(archive, Files.createTempDirectory(FOLDER, "test-child"));
            }
        } catch (IOException e) {
            System.err.println("No class data for child JVMs: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOlder(Path archive, Path probe) throws IOException {
        return !Files.isRegularFile(archive)
                || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(probe)) < 0;
    }

    private static void make(Path archive, Path folder) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        System.setProperty(CLASSES, classes.toString());
        try (Runner runner = Programs.open(ChildOptions.ownJdk())) {
            runner.run(
                    SmallProgram.main(
                            "Thread worker = new Thread() { public void run() { say(1); } }; worker.start(); worker.join();"),
                    Plan.RUN_0);
        } finally {
            System.clearProperty(CLASSES);
        }
        // none of the program's, and not the last line, as the child may have been ended while it wrote
        List<String> lines = Files.readAllLines(classes);
        List<String> kept = lines.subList(0, Math.max(0, lines.size() - 1)).stream()
                .filter(line -> !line.contains(" source: "))
                .map(line -> line.replaceFirst(" id: \\d+$", ""))
                .distinct()
                .toList();
        Files.write(classes, kept);
        Path made = folder.resolve("child.jsa");
        ChildOptions options = ChildOptions.ownJdk();
        Process dump = new ProcessBuilder(
                        options.java().toString(),
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + made,
                        "-cp",
                        options.probe().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!dump.waitFor(1, TimeUnit.MINUTES)) {
            dump.destroyForcibly();
            return;
        }
        if (Files.isRegularFile(made)) {
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
