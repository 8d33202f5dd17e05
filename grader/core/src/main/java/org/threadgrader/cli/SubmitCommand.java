package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.explore.BlindEngine;
import org.threadgrader.handout.HandIn;
import org.threadgrader.intake.Manifest;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.Points;
import org.threadgrader.report.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code grader submit}: checks what a student has, packs it and hands it in where the assignment says how. Nothing that a
 * check says keeps a student from handing in.
 */
@Command(name = "submit", sortOptions = false)
final class SubmitCommand implements Action {
    private static final String ZIP = ".zip";
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{0,79}[^\\p{Cntrl}/\\\\:*?\"<>|. ]");

    @Parameters(paramLabel = "EX", arity = "0..*", descriptionKey = "param.submitted")
    List<String> names = List.of();

    @Option(names = "--source", paramLabel = "DIR")
    @Nullable
    Path source;

    @Option(names = "--name", paramLabel = "NAME")
    @Nullable
    String name;

    @Option(names = "--out", paramLabel = "DIR|ZIP", descriptionKey = "submit-out")
    @Nullable
    Path out;

    @Override
    public int run(Root root, Terminal terminal) {
        String called = called();
        AtHand atHand = AtHand.read(root);
        Assignment assignment = atHand.assignment();
        Path folder = source != null ? source : assignment.folder();
        HandIn handIn = HandIn.of(
                atHand.exercises(names, terminal), Handed.byOne(folder), exercise -> skeleton(exercise, atHand));
        if (handIn.begun().isEmpty()) {
            throw Refusal.of("submit-nothing", folder);
        }
        Path zip = place(called);
        Optional<SelfCheck> check = checked(root, atHand, handIn.begun(), folder, terminal);
        HandIn.Packed packed = packed(handIn, folder, assignment);
        write(packed.zip(), zip);
        Drop drop = assignment.drop().map(to -> drop(packed.zip(), called, to)).orElse(Drop.NONE);
        if (root.json) {
            Json.print(json(called, handIn, packed, zip, check, drop), terminal);
        } else {
            tell(handIn, check, terminal);
            if (assignment.drop().isPresent() || !isZip()) {
                whoseName(called).ifPresent(whose -> terminal.tell(whose, called));
            }
            contents(packed, zip, terminal);
            if (drop.place().isPresent()) {
                terminal.say("submit-dropped", drop.place().get());
            } else if (drop.failure().isEmpty()) {
                terminal.say("submit-written", zip);
            }
        }
        drop.failure()
                .ifPresent(why -> terminal.complain(
                        Message.of("cli.submit-not-dropped", assignment.drop().orElseThrow(), why, zip)));
        return drop.failure().isPresent() ? REJECTED : DONE;
    }

    /**
     * Where the zip was copied to, or why it was not.
     *
     * @param place empty where it was not, or there is no place for it
     * @param failure empty where nothing failed
     */
    private record Drop(Optional<Path> place, Optional<Message> failure) {
        static final Drop NONE = new Drop(Optional.empty(), Optional.empty());
    }

    /** Never asked for: who hands in a minute before it is due is not kept by a question. */
    private String called() {
        if (name == null) {
            return NAME.matcher(account()).matches() ? account() : "submission";
        }
        if (!NAME.matcher(name).matches() || name.startsWith(".")) {
            throw Refusal.of("submit-name", name);
        }
        return name;
    }

    private static String account() {
        return System.getProperty("user.name", "").replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "-");
    }

    /** The message of whose name was taken where none was given: who looks for it later has to know it. */
    private Optional<String> whoseName(String called) {
        if (name != null) {
            return Optional.empty();
        }
        return Optional.of(called.equals(account()) ? "submit-account" : "submit-nobody");
    }

    private Path wanted() {
        return out == null ? Path.of("") : out;
    }

    /** Whether the zip itself is named, rather than the folder it is put into under the student's name. */
    private boolean isZip() {
        Path wanted = wanted();
        return wanted.toString().toLowerCase(Locale.ROOT).endsWith(ZIP) && !Files.isDirectory(wanted);
    }

    private Path place(String called) {
        Path wanted = wanted();
        boolean zip = isZip();
        if (!zip && Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw Refusal.of("submit-no-zip", wanted);
        }
        Path place =
                (zip ? wanted : wanted.resolve(called + ZIP)).toAbsolutePath().normalize();
        if (Files.exists(place) && !HandIn.isOne(place)) {
            throw Refusal.of("submit-exists", place);
        }
        return place;
    }

    /** As it was handed out: a handout keeps it, and beside sources of one's own it is the course's. */
    private Optional<Path> skeleton(Exercise exercise, AtHand atHand) {
        Optional<Path> copy = atHand.copies().of(exercise.packageName());
        return copy.isPresent() || source == null
                ? copy
                : Optional.of(
                        atHand.assignment().folder().resolve("src/main/java").resolve(exercise.packageName()));
    }

    /** What cannot be checked can be handed in all the same. */
    private Optional<SelfCheck> checked(
            Root root, AtHand atHand, List<Exercise> begun, Path folder, Terminal terminal) {
        try {
            SelfCheck check = SelfCheck.of(root, atHand, begun, folder, result -> result);
            if (source == null) {
                CheckCommand.keep(check.result(), atHand.assignment(), terminal);
            }
            atHand.changedChecks().ifPresent(terminal::complain);
            if (root.json) {
                check.sayFaults(terminal);
            } else {
                check.print(root, terminal);
            }
            return Optional.of(check);
        } catch (Refusal refusal) {
            terminal.complain(Message.of("cli.submit-unchecked", refusal.reason()));
        } catch (BlindEngine blind) {
            terminal.complain(Message.of("cli.submit-unchecked", blind.reason()));
        }
        return Optional.empty();
    }

    private static HandIn.Packed packed(HandIn handIn, Path folder, Assignment assignment) {
        try {
            return handIn.pack(folder, EngineFacts.of(assignment));
        } catch (IOException e) {
            throw Refusal.of("submit-unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static void write(byte[] zip, Path place) {
        try {
            Path folder = place.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            WholeFile.write(place, zip);
        } catch (IOException e) {
            throw Refusal.of("submit-unwritable", place, String.valueOf(e.getMessage()));
        }
    }

    private static Drop drop(byte[] zip, String called, Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Drop(Optional.empty(), Optional.of(Message.of("cli.submit-no-folder")));
        }
        try {
            return new Drop(Optional.of(HandIn.drop(zip, called, folder)), Optional.empty());
        } catch (IOException e) {
            return new Drop(
                    Optional.empty(), Optional.of(Message.of("cli.submit-failed", String.valueOf(e.getMessage()))));
        }
    }

    private static void tell(HandIn handIn, Optional<SelfCheck> check, Terminal terminal) {
        terminal.line("");
        if (!handIn.untouched().isEmpty()) {
            terminal.tell("submit-untouched", ids(handIn.untouched()));
        }
        if (!handIn.absent().isEmpty()) {
            terminal.tell("submit-absent", ids(handIn.absent()));
        }
        List<String> open = check.map(SubmitCommand::open).orElse(List.of());
        if (!open.isEmpty()) {
            terminal.tell("submit-open", Message.list(open));
        }
    }

    private static void contents(HandIn.Packed packed, Path zip, Terminal terminal) {
        terminal.say("submit-holds", zip);
        packed.files().forEach((path, bytes) -> terminal.say("submit-file", path, bytes.length));
    }

    private static Message ids(List<Exercise> exercises) {
        return Message.list(exercises.stream().map(Exercise::id).toList());
    }

    /** The exercises that have not all their points, with those they have. */
    private static List<String> open(SelfCheck check) {
        return check.result().exercises().stream()
                .filter(one -> one.score().compareTo(one.maxScore()) < 0)
                .map(one -> one.id() + " (" + Points.of(one.score()) + "/" + Points.of(one.maxScore()) + ")")
                .toList();
    }

    private static Map<String, Object> json(
            String called, HandIn handIn, HandIn.Packed packed, Path zip, Optional<SelfCheck> check, Drop drop) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", called);
        json.put("zip", zip.toString());
        json.put("sha256", Manifest.digest(packed.zip()));
        List<Object> files = new ArrayList<>();
        packed.files().forEach((path, bytes) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", path);
            file.put("bytes", bytes.length);
            file.put("sha256", Manifest.digest(bytes));
            files.add(file);
        });
        json.put("files", files);
        json.put("untouched", handIn.untouched().stream().map(Exercise::id).toList());
        json.put("absent", handIn.absent().stream().map(Exercise::id).toList());
        List<Object> checked = new ArrayList<>();
        check.ifPresent(done -> done.result().exercises().forEach(one -> checked.add(points(one))));
        json.put("exercises", checked);
        drop.place().ifPresent(place -> json.put("dropped", place.toString()));
        return json;
    }

    private static Map<String, Object> points(ExerciseResult one) {
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("id", one.id());
        points.put("score", one.score());
        points.put("maxScore", one.maxScore());
        return points;
    }
}
