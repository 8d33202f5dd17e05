package org.threadgrader.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Match;
import org.threadgrader.assignment.Matching;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.Manifest;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.report.Engine;

/**
 * What a student hands in of what they have: the way back of a {@link Handout}. An exercise's files are those in its own
 * folder and those that its answer mentions, so that the zip is graded as the folder is; an exercise that is still as it was
 * handed out is left out.
 *
 * @param begun the exercises that are handed in
 * @param untouched those left out because nothing was written
 * @param absent those left out because there is no source of them
 * @param paths the files, relative to the student's folder
 */
public record HandIn(List<Exercise> begun, List<Exercise> untouched, List<Exercise> absent, List<String> paths) {
    private static final String ZIP = ".zip";

    /** Keeps lists of its own. */
    public HandIn {
        begun = List.copyOf(begun);
        untouched = List.copyOf(untouched);
        absent = List.copyOf(absent);
        paths = List.copyOf(paths);
    }

    /**
     * The zip, and what it holds.
     *
     * @param files the files' bytes by their paths
     */
    public record Packed(Manifest manifest, SortedMap<String, byte[]> files, byte[] zip) {}

    /**
     * Chooses what to hand in.
     *
     * @param exercises what may be handed in
     * @param has all that the student has
     * @param skeletons the folder of an exercise as it was handed out, where it is known
     */
    public static HandIn of(List<Exercise> exercises, Submission has, Function<Exercise, Optional<Path>> skeletons) {
        Map<String, Match> matches = Matching.of(exercises, has.files());
        List<Exercise> begun = new ArrayList<>();
        List<Exercise> untouched = new ArrayList<>();
        List<Exercise> absent = new ArrayList<>();
        SortedMap<String, SourceFile> chosen = new TreeMap<>();
        for (Exercise exercise : exercises) {
            List<SourceFile> own = own(exercise, Optional.ofNullable(matches.get(exercise.id())), has);
            if (own.isEmpty()) {
                absent.add(exercise);
            } else if (isSkeleton(own, skeletons.apply(exercise))) {
                untouched.add(exercise);
            } else {
                begun.add(exercise);
                own.forEach(file -> chosen.put(file.path(), file));
            }
        }
        return new HandIn(begun, untouched, absent, List.copyOf(chosen.keySet()));
    }

    private static List<SourceFile> own(Exercise exercise, Optional<Match> match, Submission has) {
        if (match.filter(Match.Tied.class::isInstance).isPresent()) {
            return has.files(); // what nothing tells apart must not be told apart by what is left out
        }
        Set<SourceFile> own = new HashSet<>();
        match.filter(Match.Found.class::isInstance)
                .map(Match.Found.class::cast)
                .ifPresent(found -> own.addAll(found.unit().files()));
        return has.files().stream()
                .filter(file -> own.contains(file)
                        || Arrays.asList(file.folder().split("/")).contains(exercise.packageName()))
                .toList();
    }

    private static boolean isSkeleton(List<SourceFile> own, Optional<Path> copy) {
        if (copy.isEmpty() || !(Intake.single(copy.get()) instanceof ClassFolder skeleton)) {
            return false;
        }
        Set<String> texts = new HashSet<>();
        skeleton.submissions()
                .get(0)
                .files()
                .forEach(file -> texts.add(file.text().strip()));
        return own.stream().allMatch(file -> texts.contains(file.text().strip()));
    }

    /**
     * Packs the files: the same ones always give the same bytes.
     *
     * @param folder the student's
     * @param engine the grader that packs, with the hash of its checks
     * @throws IOException where a file can't be read any more
     */
    public Packed pack(Path folder, Engine engine) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String path : paths) {
            byte[] bytes = Files.readAllBytes(folder.resolve(path));
            files.put(path, bytes);
            hashes.put(path, Manifest.digest(bytes));
        }
        Manifest manifest = new Manifest(engine.version(), engine.checks(), hashes);
        files.put(Manifest.NAME, manifest.bytes());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (Destination destination = Destination.zip("", zip)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                destination.add(file.getKey(), file.getValue(), false);
            }
        }
        return new Packed(manifest, files, zip.toByteArray());
    }

    /** Whether a file is a zip that was packed so; any other is somebody's own. */
    public static boolean isOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(Manifest.NAME) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Copies a zip to where it is collected. Nothing that lies there is written over: a second one is numbered, unless
     * it is the same as the last.
     *
     * @param name the student's, a file's name without its ending
     * @return where it lies now
     * @throws IOException where the folder is missing or can't be written to
     */
    public static Path drop(byte[] zip, String name, Path folder) throws IOException {
        // Not a temporary file as the JDK makes it, which nobody but its owner may read.
        Path part = Files.createFile(folder.resolve("." + UUID.randomUUID() + ".part"));
        try {
            Files.write(part, zip);
            for (int number = 1; ; number++) {
                Path place = numbered(name, number, folder);
                if (isClaimed(place)) {
                    return moved(part, place);
                }
                if (!Files.exists(numbered(name, number + 1, folder)) && Files.mismatch(part, place) < 0) {
                    return place;
                }
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path numbered(String name, int number, Path folder) {
        return folder.resolve(number == 1 ? name + ZIP : name + " (" + number + ")" + ZIP);
    }

    /** Whether the place was free and is this one's now: of two at one moment one gets it. */
    private static boolean isClaimed(Path place) throws IOException {
        try {
            Files.createFile(place);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static Path moved(Path part, Path claimed) throws IOException {
        try {
            // As one step: else the place would be free for a moment.
            return Files.move(part, claimed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(claimed);
            throw e;
        }
    }
}
