package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.threadgrader.isolate.Hierarchy.Limits;
import org.threadgrader.message.Message;

/**
 * This grader's control groups: below the one that it runs in, a folder of its own, and in that one for each box. The folder's
 * name says whose it is, so that a grader that was killed leaves nothing for good: the next one removes what it finds of those
 * that are no more.
 */
final class ControlGroups implements Accounting {
    /** What a killed process needs to be gone, at most; it is waited for at this grader's end only. */
    private static final Duration ENDING = Duration.ofSeconds(2);

    private static final Duration STEP = Duration.ofMillis(5);

    private final Hierarchy hierarchy;
    private final String owner;
    private final AtomicInteger number = new AtomicInteger();

    /** Ended, but not yet removed: the kernel keeps a group for as long as a process of it is dying. */
    private final Queue<String> ended = new ConcurrentLinkedQueue<>();

    private boolean over;

    private ControlGroups(Hierarchy hierarchy, String owner) {
        this.hierarchy = hierarchy;
        this.owner = owner;
    }

    /** The groups of this process. */
    static Accounting ofThisProcess() {
        try {
            return switchOn(Mounts.ofThisProcess());
        } catch (IOException e) {
            return new Unavailable(Message.of("isolate.no-groups", String.valueOf(e.getMessage())));
        }
    }

    private static Accounting switchOn(Optional<Hierarchy> found) {
        if (found.isEmpty()) {
            return new Unavailable(Message.of("isolate.no-groups", "memory, pids"));
        }
        Accounting accounting = in(found.get(), ProcessHandle.current());
        if (accounting instanceof ControlGroups groups) {
            Runtime.getRuntime().addShutdownHook(new Thread(groups::endAll, "control groups' end"));
        }
        return accounting;
    }

    /** The groups of a process in a hierarchy; what dead graders have left there is removed. */
    static Accounting in(Hierarchy hierarchy, ProcessHandle process) {
        String owner = OwnerName.of(process);
        ControlGroups groups = new ControlGroups(hierarchy, owner);
        try {
            if (hierarchy instanceof UnifiedHierarchy unified) {
                List<String> missing = unified.missing();
                if (!missing.isEmpty()) {
                    return new Unavailable(Message.of("isolate.no-groups", String.join(", ", missing)));
                }
                groups.sweep();
                unified.handDown(owner, process.pid());
            } else {
                groups.sweep();
                groups.make("");
            }
            return groups;
        } catch (IOException e) {
            groups.remove(owner);
            return new Unavailable(groups.refused(e));
        }
    }

    /** That the system did not let one be made or limited, in its words. */
    Message refused(IOException reason) {
        return Message.of("isolate.groups-refused", hierarchy.roots().get(0), String.valueOf(reason.getMessage()));
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** A group for a box that is about to be started. */
    ControlGroup open(Limits limits) throws IOException {
        removeEnded();
        String name = makeNext();
        try {
            hierarchy.limit(name, limits);
        } catch (IOException e) {
            end(name);
            throw e;
        }
        return new ControlGroup(this, name);
    }

    /** A judge that is being ended still runs, and would begin again what was taken from it. */
    private synchronized String makeNext() throws IOException {
        if (over) {
            throw new IOException("this grader ends");
        }
        return make("/" + number.getAndIncrement());
    }

    private synchronized void makeNoMore() {
        over = true;
    }

    private String make(String below) throws IOException {
        String name = owner + below;
        for (Path folder : hierarchy.folders(name)) {
            Files.createDirectories(folder);
        }
        return name;
    }

    void end(String name) {
        hierarchy.kill(name);
        ended.add(name);
        removeEnded();
    }

    private void removeEnded() {
        ended.removeIf(name -> {
            boolean removed = remove(name);
            if (!removed) {
                hierarchy.kill(name);
            }
            return removed;
        });
    }

    /** Whether nothing of it is there any more; a folder with processes in it can't be removed. */
    private boolean remove(String name) {
        boolean gone = true;
        for (Path folder : hierarchy.folders(name)) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException busy) {
                gone = false;
            }
        }
        return gone;
    }

    /** Removes what graders have left that are no more. */
    private void sweep() throws IOException {
        for (Path root : hierarchy.roots()) {
            try (DirectoryStream<Path> owners = Files.newDirectoryStream(root, OwnerName.PREFIX + "*")) {
                for (Path left : owners) {
                    if (!OwnerName.isAlive(left.getFileName().toString())) {
                        remove(left);
                    }
                }
            }
        }
    }

    private void remove(Path left) {
        endBelow(left);
        ended.add(left.getFileName().toString());
        removeEnded();
    }

    private void endBelow(Path left) {
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(left, Files::isDirectory)) {
            for (Path group : groups) {
                end(left.getFileName() + "/" + group.getFileName());
            }
        } catch (IOException e) {
            // whoever was about to remove it has done so
        }
    }

    /** At the end of this process: what is still dying is waited for, but not for long. */
    private void endAll() {
        makeNoMore();
        endBelow(hierarchy.roots().get(0).resolve(owner));
        long end = System.nanoTime() + ENDING.toNanos();
        while (!ended.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            removeEnded();
        }
        remove(owner);
    }
}
