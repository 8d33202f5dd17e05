package org.threadgrader.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;

/** Reads the {@link Solutions} of an assignment from their folder. */
record SolutionFiles(Path folder, Assignment assignment) {
    SolutionsReading read() {
        if (!Files.isDirectory(folder)) {
            return new UnreadableAssignment(Message.of("assignment.no-solutions", folder));
        }
        try {
            List<Variant> variants = new ArrayList<>();
            List<Mistake> mistakes = new ArrayList<>();
            for (Exercise exercise : assignment.exercises()) {
                for (Path place : folders(folder.resolve("variants").resolve(exercise.packageName()))) {
                    variants.add(variant(exercise, place));
                }
                for (Path place : folders(folder.resolve("mistakes").resolve(exercise.packageName()))) {
                    mistakes.add(mistake(exercise, place));
                }
            }
            return new Solutions(folder, variants, mistakes, hidden());
        } catch (BadFile e) {
            return new UnreadableAssignment(e.reason());
        }
    }

    SolutionsReading readHidden() {
        try {
            return new Solutions(folder, List.of(), List.of(), hidden());
        } catch (BadFile e) {
            return new UnreadableAssignment(e.reason());
        }
    }

    private List<HiddenInputs> hidden() throws BadFile {
        List<HiddenInputs> hidden = new ArrayList<>();
        for (Exercise exercise : assignment.exercises()) {
            Path file = folder.resolve("hidden").resolve(exercise.packageName() + ".yaml");
            if (Files.exists(file)) {
                Yaml yaml = Yaml.read(file);
                for (Yaml set : yaml.mappings("sets")) {
                    hidden.add(hidden(exercise, set));
                }
            }
        }
        return hidden;
    }

    private static HiddenInputs hidden(Exercise exercise, Yaml set) throws BadFile {
        List<String> checks = set.texts("checks");
        requireChecks(exercise, checks, set);
        List<String> inputs = set.has("inputs") ? set.texts("inputs") : List.of();
        Optional<Integer> seed = set.number("seed");
        if (checks.isEmpty() || (inputs.isEmpty() && seed.isEmpty())) {
            throw new BadFile("assignment.no-hidden-inputs", set.file(), exercise.id());
        }
        return new HiddenInputs(exercise.id(), checks, inputs, seed);
    }

    private static Variant variant(Exercise exercise, Path place) throws BadFile {
        String name = String.valueOf(place.getFileName());
        Path file = place.resolve("variant.yaml");
        if (!Files.exists(file)) {
            return new Variant(exercise.id(), name, place, sources(place), List.of(), Optional.empty());
        }
        Yaml yaml = Yaml.read(file);
        List<String> advice = yaml.has("advice") ? yaml.texts("advice") : List.of();
        return new Variant(exercise.id(), name, place, sources(place), advice, yaml.number("jdk"));
    }

    private static Mistake mistake(Exercise exercise, Path place) throws BadFile {
        Yaml yaml = Yaml.read(place.resolve("mistake.yaml"));
        Mistake mistake = new Mistake(
                exercise.id(),
                String.valueOf(place.getFileName()),
                place,
                sources(place),
                yaml.text("reason"),
                yaml.text("check"),
                yaml.decimals("loses"),
                yaml.number("jdk"),
                yaml.has("hidden") && yaml.text("hidden").equals("true"));
        List<String> named = new ArrayList<>(mistake.loses().keySet());
        named.add(mistake.check());
        requireChecks(exercise, named, yaml);
        return mistake;
    }

    private static void requireChecks(Exercise exercise, List<String> named, Yaml yaml) throws BadFile {
        for (String check : named) {
            if (exercise.check(check).isEmpty()) {
                throw new BadFile("assignment.no-check", yaml.file(), check, exercise.id());
            }
        }
    }

    private static List<SourceFile> sources(Path place) throws BadFile {
        if (Intake.single(place) instanceof ClassFolder found
                && found.submissions().get(0).rejection().isEmpty()) {
            return found.submissions().get(0).files();
        }
        throw new BadFile("assignment.no-java", place);
    }

    private static List<Path> folders(Path place) throws BadFile {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new BadFile("assignment.unreadable", place);
        }
    }
}
