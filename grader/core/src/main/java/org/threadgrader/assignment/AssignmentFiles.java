package org.threadgrader.assignment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/** Reads an {@link Assignment} from its folder: {@code assignment.yaml} and a folder for each exercise. */
record AssignmentFiles(Path folder) {
    /** The whole assignment, or the first mistake in it. */
    AssignmentReading read() {
        return read((name, mistake) -> {
            throw mistake;
        });
    }

    /** The exercises that can be read. */
    AssignmentReading readWhatIsThere() {
        List<Gap> gaps = new ArrayList<>();
        AssignmentReading reading = read((name, mistake) -> gaps.add(new Gap(name, gone(name, mistake))));
        return reading instanceof Assignment rest && !gaps.isEmpty() ? new PartOfAssignment(rest, gaps) : reading;
    }

    /** What is done about an exercise that can't be read. */
    @FunctionalInterface
    private interface Unread {
        void exercise(String name, BadFile mistake) throws BadFile;
    }

    private AssignmentReading read(Unread unread) {
        if (!Files.isDirectory(folder)) {
            return new UnreadableAssignment(Message.of("assignment.no-folder", folder));
        }
        try {
            Yaml yaml = Yaml.read(folder.resolve("assignment.yaml"));
            List<String> names = yaml.texts("exercises");
            if (names.isEmpty()) {
                throw new BadFile("assignment.no-exercises", yaml.file());
            }
            List<Exercise> exercises = new ArrayList<>();
            for (String name : names) {
                try {
                    exercises.add(exercise(name, yaml));
                } catch (BadFile mistake) {
                    unread.exercise(name, mistake);
                }
            }
            requireDistinct(exercises, yaml);
            // Where an exercise is gone the rules that name it would keep a student from the others.
            boolean whole = exercises.size() == names.size();
            Rules rules = whole && yaml.has("rules") ? rules(yaml, exercises) : Rules.NONE;
            return new Assignment(folder, yaml.text("id"), yaml.localized("title"), exercises, rules, drop(yaml));
        } catch (BadFile e) {
            return new UnreadableAssignment(e.reason());
        }
    }

    private static Rules rules(Yaml assignment, List<Exercise> exercises) throws BadFile {
        return new RulesYaml(assignment.mapping("rules"), Rules.ids(exercises), false).over(Rules.NONE);
    }

    /** The same place wherever the grader is started: a relative path begins in the exercises' folder. */
    private Optional<Path> drop(Yaml yaml) throws BadFile {
        if (!yaml.has("drop")) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(yaml.text("drop")).normalize());
        } catch (InvalidPathException e) {
            throw new BadFile("assignment.not-path", yaml.file(), "drop", yaml.text("drop"));
        }
    }

    private static void requireDistinct(List<Exercise> exercises, Yaml assignment) throws BadFile {
        Set<String> ids = new HashSet<>();
        for (Exercise exercise : exercises) {
            if (!ids.add(exercise.id())) {
                throw new BadFile("assignment.twice", assignment.file(), exercise.id());
            }
        }
    }

    /** What a student can see of it, who wrote none of these files. */
    private Message gone(String name, BadFile mistake) {
        Path place = sources(name);
        if (!Files.isDirectory(place)) {
            return Message.of("assignment.gone-folder", place);
        }
        return Stream.of("exercise.yaml", "README.md", "README.zh.md")
                .map(place::resolve)
                .filter(file -> !Files.isRegularFile(file))
                .findFirst()
                .map(file -> Message.of("assignment.gone-file", file))
                .orElse(mistake.reason());
    }

    private Path sources(String name) {
        return folder.resolve("src/main/java").resolve(name);
    }

    private Exercise exercise(String name, Yaml assignment) throws BadFile {
        Path place = sources(name);
        if (!Files.isDirectory(place)) {
            throw new BadFile("assignment.no-exercise-folder", assignment.file(), name, place);
        }
        Yaml yaml = Yaml.read(place.resolve("exercise.yaml"));
        List<CheckText> checks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Yaml check : yaml.mappings("checks")) {
            String id = check.text("id");
            if (!ids.add(id)) {
                throw new BadFile("assignment.twice", yaml.file(), id);
            }
            checks.add(new CheckText(id, check.localized("title"), check.localizedList("hints")));
        }
        return new Exercise(
                yaml.text("id"),
                name,
                yaml.localized("title"),
                kind(yaml),
                yaml.text("main"),
                yaml.text("checksClass"),
                checks,
                new Localized(text(place.resolve("README.md")), text(place.resolve("README.zh.md"))),
                yaml.has("idea") ? Optional.of(yaml.localized("idea")) : Optional.empty(),
                new Allowance(jdk(yaml, "allows"), jdk(yaml, "forbids")),
                given(yaml, name));
    }

    private List<SourceFile> given(Yaml yaml, String name) throws BadFile {
        List<SourceFile> given = new ArrayList<>();
        for (String file : yaml.has("given") ? yaml.texts("given") : List.<String>of()) {
            given.add(new SourceFile(name + "/" + file, text(sources(name).resolve(file)), Encoding.UTF_8));
        }
        return given;
    }

    private static Set<String> jdk(Yaml yaml, String key) throws BadFile {
        Set<String> settings = new HashSet<>(yaml.has(key) ? yaml.texts(key) : List.of());
        for (String setting : settings) {
            if (!AllowList.knows(setting)) {
                throw new BadFile(
                        "assignment.bad-permission", yaml.file(), key, setting, String.join(", ", AllowList.names()));
            }
        }
        return settings;
    }

    private static Exercise.Kind kind(Yaml yaml) throws BadFile {
        String kind = yaml.has("kind") ? yaml.text("kind") : "program";
        return switch (kind) {
            case "program" -> Exercise.Kind.PROGRAM;
            case "class" -> Exercise.Kind.CLASS;
            default -> throw new BadFile("assignment.bad-kind", yaml.file(), kind);
        };
    }

    private static String text(Path file) throws BadFile {
        if (!Files.isRegularFile(file)) {
            throw new BadFile("assignment.no-file", file);
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadFile("assignment.unreadable", file);
        }
    }
}
