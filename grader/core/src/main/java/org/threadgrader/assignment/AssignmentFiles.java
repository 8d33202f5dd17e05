package org.threadgrader.assignment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/** Reads an {@link Assignment} from its folder: {@code assignment.yaml} and a folder for each exercise. */
record AssignmentFiles(Path folder) {
    AssignmentReading read() {
        if (!Files.isDirectory(folder)) {
            return new UnreadableAssignment(Message.of("assignment.no-folder", folder));
        }
        try {
            Yaml yaml = Yaml.read(folder.resolve("assignment.yaml"));
            List<Exercise> exercises = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (String name : yaml.texts("exercises")) {
                Exercise exercise = exercise(name, yaml);
                if (!ids.add(exercise.id())) {
                    throw new BadFile("assignment.twice", yaml.file(), exercise.id());
                }
                exercises.add(exercise);
            }
            if (exercises.isEmpty()) {
                throw new BadFile("assignment.no-exercises", yaml.file());
            }
            return new Assignment(folder, yaml.text("id"), yaml.localized("title"), exercises);
        } catch (BadFile e) {
            return new UnreadableAssignment(e.reason());
        }
    }

    private Exercise exercise(String name, Yaml assignment) throws BadFile {
        Path place = folder.resolve("src/main/java").resolve(name);
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
                new Allowance(jdk(yaml, "allows"), jdk(yaml, "forbids")));
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
