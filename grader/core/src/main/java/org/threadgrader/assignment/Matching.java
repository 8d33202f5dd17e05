package org.threadgrader.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;

/**
 * Tells which of a submission's sources belong to which exercise.
 *
 * <p>First the source of the main class: by package and class; else by the class's simple name; else by a class of that
 * name inside another; else by the file's name (a class line with a typing mistake in it). Of several the one with a
 * {@code main} method wins, then the one in a folder named as the exercise, then the one whose file is named as its
 * class; equal texts are no tie; what is left is refused by name.
 *
 * <p>Then whatever that source mentions, and what those mention in turn: the sources of types in the same package, or
 * in a package that is imported or written out. Of several that declare the same type the nearest folder wins. What
 * nobody mentions is not compiled, so that a broken leftover costs no points; and a unit holds all it needs, so that it
 * means the same alone and together with the others.
 *
 * <p>Last what comes with the exercise, if it is mentioned and was not handed in.
 */
public final class Matching {
    private final List<Exercise> exercises;
    private final List<SourceOutline> outlines;
    private final Map<String, List<SourceOutline>> byType = new HashMap<>();

    private Matching(List<Exercise> exercises, List<SourceFile> files) {
        this.exercises = exercises;
        this.outlines = files.stream().map(SourceOutline::of).toList();
        for (SourceOutline outline : outlines) {
            outline.types()
                    .forEach(type -> byType.computeIfAbsent(type, name -> new ArrayList<>())
                            .add(outline));
        }
    }

    /** Each exercise's match by its id, in the order of the exercises. */
    public static Map<String, Match> of(List<Exercise> exercises, List<SourceFile> files) {
        Matching matching = new Matching(exercises, files);
        Map<String, Match> matches = new LinkedHashMap<>();
        exercises.forEach(exercise -> matches.put(exercise.id(), matching.match(exercise)));
        return matches;
    }

    /** The packages of some sources, each with the path of one that is in it. */
    public static Map<String, String> packages(List<SourceFile> files) {
        Map<String, String> packages = new TreeMap<>();
        for (SourceFile file : files) {
            packages.putIfAbsent(SourceOutline.of(file).packageName(), file.path());
        }
        return packages;
    }

    /** What is to be said where a source was chosen among several, or lies where it does not belong. */
    public static List<Message> notes(List<Exercise> exercises, List<SourceFile> files) {
        Matching matching = new Matching(exercises, files);
        List<Message> notes = new ArrayList<>();
        for (Exercise exercise : exercises) {
            List<SourceOutline> best = matching.best(exercise);
            if (!best.isEmpty() && !differ(best)) {
                new Choice(exercises, exercise, best.get(0)).addNotes(matching.outlines, notes);
            }
            if (!exercise.given().isEmpty() && matching.match(exercise) instanceof Match.Found found) {
                exercise.given()
                        .forEach(file ->
                                new Given(file).note(found.unit(), files).ifPresent(notes::add));
            }
        }
        return notes;
    }

    /** Those sources of the main class that nothing tells apart but their texts. */
    private List<SourceOutline> best(Exercise exercise) {
        String type = exercise.mainSimpleName();
        List<SourceOutline> best = candidates(exercise, type);
        best = narrowed(best, SourceOutline::hasMain);
        best = narrowed(best, outline -> inFolderOf(exercise, outline));
        return narrowed(best, outline -> outline.stem().equals(type));
    }

    private Match match(Exercise exercise) {
        String type = exercise.mainSimpleName();
        List<SourceOutline> candidates = best(exercise);
        if (candidates.isEmpty()) {
            return new Match.Absent(absent(exercise, type));
        }
        if (differ(candidates)) {
            return new Match.Tied(tie(type, candidates));
        }
        SourceOutline chosen = candidates.get(0);
        return chosen.isEmpty() ? new Match.Absent(empty(chosen.file())) : withReferences(exercise, chosen);
    }

    private List<SourceOutline> candidates(Exercise exercise, String type) {
        List<Predicate<SourceOutline>> levels = List.of(
                outline ->
                        outline.types().contains(type) && outline.packageName().equals(exercise.packageName()),
                outline -> outline.types().contains(type),
                outline -> outline.allTypes().contains(type),
                outline -> outline.stem().equals(type));
        for (Predicate<SourceOutline> level : levels) {
            List<SourceOutline> found = outlines.stream().filter(level).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Match withReferences(Exercise exercise, SourceOutline main) {
        Map<String, SourceOutline> unit = new TreeMap<>(Map.of(main.file().path(), main));
        Deque<SourceOutline> open = new ArrayDeque<>(List.of(main));
        while (!open.isEmpty()) {
            SourceOutline from = open.remove();
            for (String word : from.words()) {
                if (!byType.containsKey(word) || from.allTypes().contains(word)) {
                    continue;
                }
                for (List<SourceOutline> declaring : visible(from, word)) {
                    if (declaring.stream()
                            .anyMatch(outline -> unit.containsKey(outline.file().path()))) {
                        continue;
                    }
                    List<SourceOutline> nearest = nearest(from, word, declaring);
                    if (differ(nearest)) {
                        return new Match.Tied(tie(word, nearest));
                    }
                    SourceOutline chosen = nearest.get(0);
                    unit.put(chosen.file().path(), chosen);
                    open.add(chosen);
                }
            }
        }
        for (SourceFile given : exercise.given()) {
            new Given(given)
                    .missingIn(unit.values(), main)
                    .ifPresent(file -> unit.put(file.path(), SourceOutline.of(file)));
        }
        return new Match.Found(new CompilationUnit(
                exercise.id(), unit.values().stream().map(SourceOutline::file).toList()));
    }

    /** The sources that declare a type a source may mean, one list for each package. */
    private List<List<SourceOutline>> visible(SourceOutline from, String type) {
        Map<String, List<SourceOutline>> byPackage = new TreeMap<>();
        for (SourceOutline outline : byType.getOrDefault(type, List.of())) {
            byPackage
                    .computeIfAbsent(outline.packageName(), name -> new ArrayList<>())
                    .add(outline);
        }
        List<SourceOutline> own = byPackage.get(from.packageName());
        if (own != null) {
            return List.of(own);
        }
        byPackage.keySet().removeIf(name -> !from.mentions(name));
        return List.copyOf(byPackage.values());
    }

    private static List<SourceOutline> nearest(SourceOutline from, String type, List<SourceOutline> declaring) {
        int best = declaring.stream()
                .mapToInt(
                        outline -> nearness(from.file().folder(), outline.file().folder()))
                .max()
                .orElse(0);
        List<SourceOutline> near = narrowed(
                declaring,
                outline -> nearness(from.file().folder(), outline.file().folder()) == best);
        return narrowed(near, outline -> outline.stem().equals(type));
    }

    /** Higher is nearer: the same folder, else the longer common beginning, else the shorter rest. */
    private static int nearness(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        int common = 0;
        while (common < Math.min(left.length, right.length) && left[common].equals(right[common])) {
            common++;
        }
        return a.equals(b) ? Integer.MAX_VALUE : common * 100 - right.length;
    }

    static boolean inFolderOf(Exercise exercise, SourceOutline outline) {
        for (String folder : outline.file().folder().split("/", -1)) {
            if (folder.equalsIgnoreCase(exercise.packageName()) || folder.equalsIgnoreCase(exercise.id())) {
                return true;
            }
        }
        return false;
    }

    private static List<SourceOutline> narrowed(List<SourceOutline> outlines, Predicate<SourceOutline> wanted) {
        List<SourceOutline> narrower = outlines.stream().filter(wanted).toList();
        return narrower.isEmpty() ? outlines : narrower;
    }

    private static boolean differ(List<SourceOutline> outlines) {
        return outlines.stream()
                        .map(outline -> outline.file().text())
                        .distinct()
                        .count()
                > 1;
    }

    private static Message tie(String type, List<SourceOutline> outlines) {
        return Message.of(
                "assignment.tie",
                type,
                String.join(
                        ", ",
                        outlines.stream().map(outline -> outline.file().path()).toList()));
    }

    private static Message empty(SourceFile file) {
        return Message.of(file.text().isBlank() ? "assignment.empty-file" : "assignment.only-comments", file.name());
    }

    /** What another exercise's answer declares tells nothing about this one's. */
    private boolean isOfAnother(Exercise exercise, SourceOutline outline) {
        if (inFolderOf(exercise, outline)) {
            return false;
        }
        return outline.isAtHome()
                || exercises.stream()
                        .anyMatch(other ->
                                inFolderOf(other, outline) || outline.types().contains(other.mainSimpleName()));
    }

    private Message absent(Exercise exercise, String type) {
        Optional<String> almost = outlines.stream()
                .flatMap(outline -> outline.types().stream())
                .filter(name -> name.equalsIgnoreCase(type))
                .sorted()
                .findFirst();
        if (almost.isPresent()) {
            return Message.of("assignment.almost", type, almost.get());
        }
        Set<String> found = new TreeSet<>();
        outlines.stream()
                .filter(outline -> !isOfAnother(exercise, outline))
                .forEach(outline -> found.addAll(outline.types()));
        if (found.isEmpty()) {
            return Message.of("assignment.absent-all", type, exercise.packageName());
        }
        String some = String.join(", ", found.stream().limit(8).toList());
        return Message.of("assignment.absent", type, exercise.packageName(), found.size() > 8 ? some + ", …" : some);
    }
}
