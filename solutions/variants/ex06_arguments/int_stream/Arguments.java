package ex06_arguments;

import java.util.stream.IntStream;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Runnable task = () -> IntStream.range(0, max).forEach(i -> System.out.println(prefix + " " + i));
        Thread thread = new Thread(group, task, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
