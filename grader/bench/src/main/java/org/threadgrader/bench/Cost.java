package org.threadgrader.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one command cost: processor seconds of its whole process tree, and seconds on the wall.
 *
 * @param exit the command's exit status
 */
record Cost(double cpu, double wall, int exit) {
    /** Runs one command to its end; nothing else may be started by this process meanwhile. */
    static Cost of(List<String> command, Path folder, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        CpuTime before = CpuTime.now();
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        return new Cost(CpuTime.now().children() - before.children(), (System.nanoTime() - start) / 1e9, exit);
    }

    /** The middle one of several measurements of the same thing. */
    static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).sum() / 2;
    }
}
