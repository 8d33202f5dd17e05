package ex01_process_and_threads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures what it costs to start a thread and a process, and to pass on to the other one and back. Given: nothing in it is
 * checked. cost-of-switching.md (cost-of-switching.zh.md) says how to run it, and what the numbers mean.
 */
public class SwitchingCost {
    private static final int STARTS_OF_THREADS = 1_000;
    private static final int STARTS_OF_PROCESSES = 5;
    private static final int ROUNDS = 20_000;

    /** Without arguments it measures; with one it is the other process, which sends each byte back. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            sendBack(System.in, System.out);
            return;
        }
        System.out.printf("start and end of a thread:      %,12.1f microseconds%n", threadStart());
        System.out.printf("start and end of a process:     %,12.1f microseconds%n", processStart());
        System.out.printf("to another thread and back:     %,12.1f microseconds%n", threadRound());
        System.out.printf("to another process and back:    %,12.1f microseconds%n", processRound());
    }

    private static double threadStart() throws InterruptedException {
        long begin = System.nanoTime();
        for (int i = 0; i < STARTS_OF_THREADS; i++) {
            Thread thread = new Thread(() -> {});
            thread.start();
            thread.join();
        }
        return microsecondsSince(begin, STARTS_OF_THREADS);
    }

    private static double processStart() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        for (int i = 0; i < STARTS_OF_PROCESSES; i++) {
            Process process = other();
            process.getOutputStream().close(); // there is nothing to send back: it ends
            process.waitFor();
        }
        return microsecondsSince(begin, STARTS_OF_PROCESSES);
    }

    /** Two threads that send a byte to and fro, over pipes of the operating system, as the two processes do below. */
    private static double threadRound() throws IOException, InterruptedException {
        Pipe there = Pipe.open();
        Pipe back = Pipe.open();
        Thread thread = new Thread(() -> {
            try {
                sendBack(Channels.newInputStream(there.source()), Channels.newOutputStream(back.sink()));
            } catch (IOException e) {
                e.printStackTrace();
            }
        });
        thread.start();
        OutputStream out = Channels.newOutputStream(there.sink());
        double cost = round(out, Channels.newInputStream(back.source()));
        out.close();
        thread.join();
        return cost;
    }

    private static double processRound() throws IOException, InterruptedException {
        Process process = other();
        OutputStream out = process.getOutputStream();
        double cost = round(out, process.getInputStream());
        out.close();
        process.waitFor();
        return cost;
    }

    private static double round(OutputStream out, InputStream in) throws IOException {
        send(out, in, ROUNDS); // to warm up
        long begin = System.nanoTime();
        send(out, in, ROUNDS);
        return microsecondsSince(begin, ROUNDS);
    }

    private static void send(OutputStream out, InputStream in, int rounds) throws IOException {
        for (int i = 0; i < rounds; i++) {
            out.write(1);
            out.flush();
            in.read();
        }
    }

    private static void sendBack(InputStream in, OutputStream out) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            out.write(b);
            out.flush();
        }
    }

    /** This very program once more, in a JVM of its own. */
    private static Process other() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(List.of(java, "-cp", classPath, SwitchingCost.class.getName(), "other"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static double microsecondsSince(long begin, int times) {
        return (System.nanoTime() - begin) / 1_000.0 / times;
    }
}
