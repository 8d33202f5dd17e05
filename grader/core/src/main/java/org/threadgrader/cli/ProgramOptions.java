package org.threadgrader.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.admit.ProgramAdmission;
import org.threadgrader.admit.Refused;
import org.threadgrader.intake.ClassFiles;
import org.threadgrader.intake.ClassReading;
import org.threadgrader.intake.Unreadable;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.weave.Weaver;
import picocli.CommandLine.Option;

/** The options that name a compiled program and what it is given: those that explore and replay have in common. */
final class ProgramOptions {
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    @Option(names = "--classes", paramLabel = "DIR|JAR", arity = "1..*", required = true)
    List<Path> classes = List.of();

    @Option(names = "--main", paramLabel = "CLASS", required = true)
    @Nullable
    String main;

    @Option(names = "--args", paramLabel = "ARG", arity = "1..*")
    List<String> args = List.of();

    @Option(names = "--stdin", paramLabel = "FILE")
    @Nullable
    Path stdin;

    /**
     * The program, ready to be woven.
     *
     * @throws Refusal where it can't be run as asked
     */
    CompiledProgram compiled() {
        ClassReading reading = ClassFiles.read(classes);
        if (reading instanceof Unreadable unreadable) {
            throw new Refusal(unreadable.reason());
        }
        ProgramAdmission admission = CompiledProgram.admit((ClassFiles) reading, String.valueOf(main));
        if (admission instanceof Refused refused) {
            throw new Refusal(refused.reason());
        }
        return (CompiledProgram) admission;
    }

    static Program woven(CompiledProgram compiled) {
        return new Program(compiled.mainClass(), new Weaver().weave(compiled.classes()));
    }

    /** What every run of it is given. */
    Plan plan() {
        return Plan.of(args, input()).withAssertions();
    }

    private String input() {
        if (stdin == null) {
            return "";
        }
        try {
            return new String(Files.readAllBytes(stdin), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Refusal.of("no-input", stdin);
        }
    }

    boolean givesInput() {
        return stdin != null;
    }

    /** The replay command with the same options, to be copied into a shell. */
    String replayCommand() {
        Stream<String> words = Stream.concat(
                Stream.of("grader", "replay", "--classes"), classes.stream().map(Path::toString));
        words = Stream.concat(words, Stream.of("--main", String.valueOf(main)));
        if (!args.isEmpty()) {
            words = Stream.concat(words, args.stream().map(arg -> "--args=" + arg));
        }
        if (stdin != null) {
            words = Stream.concat(words, Stream.of("--stdin", stdin.toString()));
        }
        return words.map(ProgramOptions::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        // in double quotes, a shell of Unix takes the dollar of a nested class for a variable's
        return File.separatorChar == '\\'
                ? '"' + word.replace("\"", "\\\"") + '"'
                : '\'' + word.replace("'", "'\\''") + '\'';
    }
}
