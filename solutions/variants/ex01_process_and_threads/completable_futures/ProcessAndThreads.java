package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        List<String> lines = new ArrayList<>(List.of(whoAmI()));
        FutureTask<String> first = new FutureTask<>(ProcessAndThreads::whoAmI);
        FutureTask<String> second = new FutureTask<>(ProcessAndThreads::whoAmI);
        new Thread(first, "first").start();
        new Thread(second, "second").start();
        try {
            lines.add(second.get());
            lines.add(first.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        CompletableFuture.runAsync(c::add).join();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        CompletableFuture<Integer> exit = process.onExit().thenApply(Process::exitValue);
        System.out.println("it ended with " + exit.join());
        return c.value;
    }
}
