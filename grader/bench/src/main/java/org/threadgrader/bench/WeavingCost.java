package org.threadgrader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.threadgrader.weave.Weaver;
import org.threadgrader.weave.Woven;

/** What weaving one program costs a warm judge. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WeavingCost {
    @Param({"ex02_by_constructor", "ex03_by_subclass", "ex08_wait_for_all"})
    public String program = "";

    private final Weaver weaver = new Weaver();
    private Map<String, byte[]> classes = Map.of();

    @Setup
    public void compile() throws IOException {
        Path sources = Path.of(System.getProperty("threadgrader.home"), "solutions/src/main/java", program);
        Path folder = Files.createTempDirectory("weaving");
        Stream<String> options = Stream.of("-g", "-proc:none", "-d", folder.toString());
        String[] arguments = Stream.concat(
                        options, files(sources, ".java").stream().map(Path::toString))
                .toArray(String[]::new);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
            throw new IllegalStateException("does not compile: " + sources);
        }
        Map<String, byte[]> read = new HashMap<>();
        for (Path file : files(folder, ".class")) {
            String name = folder.relativize(file).toString().replace('/', '.');
            read.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
        }
        classes = Map.copyOf(read);
    }

    @Benchmark
    public Woven weave() {
        return weaver.weave(classes);
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
