package org.threadgrader.format;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.intake.Origin;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.mark.Students;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Points;

/**
 * The students of a {@link Sheet}, and which submission is whose.
 *
 * <p>A number that a download tells decides, as it is nobody else's, unless the names say otherwise; a name does where there
 * is no such number. A sheet in which nobody is found belongs to another class, and is refused before a grade could go to a stranger.
 *
 * @param file the sheet, to be named
 * @param seats by the id of the submission
 * @param others the ids of submissions whose number is that of somebody of another name
 * @param notes whose submissions have no row, and which rows no submission
 * @param attempts the first row that has several attempts of its student
 */
record Roster(Path file, Map<String, Seat> seats, Set<String> others, List<Message> notes, Optional<Message> attempts) {
    /** More names than these make a line nobody reads. */
    private static final int FEW = 5;

    /** As many names as somebody has to look for. */
    private static final int MANY = 30;

    static Roster pair(Path file, Origin.CourseSystem system, List<Seat> seats, List<Submission> submissions)
            throws UnfitFile {
        requireDistinct(file, seats);
        Map<String, Seat> found = new LinkedHashMap<>();
        Map<Seat, Submission> taken = new HashMap<>();
        List<Message> notes = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        Set<String> others = new HashSet<>();
        Optional<Message> attempts = Optional.empty();
        for (Submission submission : submissions) {
            List<Seat> meant = meant(submission, system, seats);
            if (meant.size() > 1) {
                notes.add(Message.of(
                        "format.same-name", submission.student(), file, row(meant.get(0)), row(meant.get(1))));
            } else if (meant.isEmpty()) {
                strangers.add(submission.student());
            } else if (number(submission, system).isPresent() && isOther(submission, meant.get(0))) {
                others.add(submission.id());
                notes.add(other(submission, meant.get(0), file));
            } else {
                Submission other = taken.putIfAbsent(meant.get(0), submission);
                if (other != null && !Students.person(other).equals(Students.person(submission))) {
                    throw new UnfitFile(
                            "submission-twice", meant.get(0).shown(), file, other.source(), submission.source());
                } else if (other != null && attempts.isEmpty()) {
                    attempts = Optional.of(
                            Message.of("format.attempts", meant.get(0).shown(), file, other.id(), submission.id()));
                }
                found.put(submission.id(), meant.get(0));
            }
        }
        requireThisClass(file, seats, submissions, found, !others.isEmpty());
        if (!strangers.isEmpty()) {
            notes.add(Message.of("format.without-row", strangers.size(), file, named(strangers, MANY)));
        }
        List<String> absent = seats.stream()
                .filter(seat -> !taken.containsKey(seat))
                .map(Seat::shown)
                .toList();
        if (!absent.isEmpty()) {
            notes.add(Message.of("format.without-submission", absent.size(), file, named(absent, FEW)));
        }
        return new Roster(file, found, Set.copyOf(others), List.copyOf(notes), attempts);
    }

    /** Whether what goes back by a submission's number would go to somebody of another name. */
    boolean isOther(Submission submission) {
        return others.contains(submission.id());
    }

    Optional<Seat> seat(Submission submission) {
        return Optional.ofNullable(seats.get(submission.id()));
    }

    /** Which rows have a submission and stay as given all the same, because it has no grade, and why. */
    List<Message> left(GradedClass graded) {
        return Stream.of(
                        left("format.left", graded, submission -> !submission.isSettled()),
                        left(
                                "format.nothing-to-reach",
                                graded,
                                submission -> submission.isSettled() && !graded.hasGrade(submission)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** That points are worth something else in the sheet; empty where they are filled in as they are. */
    Optional<Message> scaled(GradedClass graded, Function<Seat, Optional<Highest>> highest) {
        for (SubmissionResult submission : graded.submissions()) {
            BigDecimal most = graded.maxScore(submission);
            Optional<Highest> scaled = seat(submission.submission())
                    .filter(seat -> graded.hasGrade(submission))
                    .flatMap(highest)
                    .filter(points -> points.scales(most));
            if (scaled.isPresent()) {
                return scaled.map(
                        points -> Message.of("format.scaled", file, Points.of(most), Points.of(points.points())));
            }
        }
        return Optional.empty();
    }

    private Optional<Message> left(String key, GradedClass graded, Predicate<SubmissionResult> isLeft) {
        List<String> left = graded.submissions().stream()
                .filter(isLeft)
                .flatMap(submission -> seat(submission.submission()).stream())
                .map(Seat::shown)
                .toList();
        return about(left, key);
    }

    /** What is said of some students; empty where they are none. */
    Optional<Message> about(List<String> some, String key) {
        return some.isEmpty() ? Optional.empty() : Optional.of(Message.of(key, some.size(), file, named(some, MANY)));
    }

    /** The row as a spreadsheet numbers it. */
    private static int row(Seat seat) {
        return seat.row() + 1;
    }

    private static void requireDistinct(Path file, List<Seat> seats) throws UnfitFile {
        Map<String, Seat> numbers = new HashMap<>();
        for (Seat seat : seats) {
            Seat other = numbers.putIfAbsent(seat.number(), seat);
            if (other != null) {
                throw new UnfitFile("row-twice", file, row(other), row(seat), seat.shown());
            }
        }
    }

    private static List<Seat> meant(Submission submission, Origin.CourseSystem system, List<Seat> seats) {
        Optional<String> number = number(submission, system);
        if (number.isPresent()) {
            return seats.stream()
                    .filter(seat -> seat.number().equals(number.get()))
                    .toList();
        }
        // A folder that is called by a mere number says nothing of whose number it is.
        String called = Students.number(submission);
        List<Seat> byLogin = seats.stream()
                .filter(seat -> seat.logins().stream().anyMatch(called::equalsIgnoreCase))
                .toList();
        return byLogin.isEmpty() ? byName(submission, seats) : byLogin;
    }

    private static List<Seat> byName(Submission submission, List<Seat> seats) {
        String name = Seat.folded(submission.student());
        return seats.stream().filter(seat -> seat.names().contains(name)).toList();
    }

    private static Optional<String> number(Submission submission, Origin.CourseSystem system) {
        return Origin.of(submission).filter(origin -> origin.system() == system).map(Origin::number);
    }

    private static void requireThisClass(
            Path file, List<Seat> seats, List<Submission> submissions, Map<String, Seat> found, boolean others)
            throws UnfitFile {
        if (found.isEmpty()) {
            boolean known = submissions.stream()
                    .anyMatch(submission -> !byName(submission, seats).isEmpty());
            throw new UnfitFile(known ? "other-assignment" : "other-class", file);
        }
        // Numbers of two systems may agree by chance; then no name does.
        boolean agrees = submissions.stream()
                .anyMatch(submission -> Optional.ofNullable(found.get(submission.id()))
                        .filter(seat -> isNamed(submission, seat))
                        .isPresent());
        if (others && !agrees) {
            throw new UnfitFile("other-class", file);
        }
    }

    private static boolean isNamed(Submission submission, Seat seat) {
        String student = submission.student();
        return !seat.names().isEmpty() && !student.startsWith("Participant ") && !student.startsWith("anon ");
    }

    /** Whether a number leads to somebody of another name. */
    private static boolean isOther(Submission submission, Seat seat) {
        return isNamed(submission, seat) && !agrees(submission, seat);
    }

    private static Message other(Submission submission, Seat seat, Path file) {
        return Message.of("format.other-name", submission.student(), seat.number(), file, row(seat), seat.shown());
    }

    /** A team or a login may stand before or behind the name, and the family's name before or behind the given one. */
    private static boolean agrees(Submission submission, Seat seat) {
        String student = Seat.folded(submission.student());
        Set<String> words = words(submission.student());
        Set<String> others = words(seat.shown());
        return seat.names().stream().anyMatch(name -> student.contains(name) || name.contains(student))
                || seat.logins().stream().anyMatch(submission.student()::equalsIgnoreCase)
                || words.containsAll(others)
                || others.containsAll(words);
    }

    private static Set<String> words(String name) {
        return Stream.of(name.split("[\\s,._-]+")).map(Seat::folded).collect(Collectors.toSet());
    }

    private static Message named(List<String> students, int most) {
        Set<String> names = new LinkedHashSet<>(students);
        List<String> first = names.stream().limit(most).toList();
        return names.size() > most
                ? Message.of("format.and-more", Message.list(first), names.size() - most)
                : Message.list(first);
    }
}
