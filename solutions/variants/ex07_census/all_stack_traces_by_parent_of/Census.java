package ex07_census;

import java.util.List;
import java.util.stream.Collectors;

public class Census {
    static List<String> liveNames() {
        ThreadGroup mine = Thread.currentThread().getThreadGroup();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getThreadGroup() != null && mine.parentOf(thread.getThreadGroup()))
                .map(Thread::getName)
                .sorted()
                .collect(Collectors.toList());
    }

    static int liveCount() {
        return liveNames().size();
    }
}
