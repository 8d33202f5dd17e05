package org.threadgrader.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.threadgrader.check.Where;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;

/** The sources of one submission, cut into numbered lines, with the lines marked that the evidence points to. */
final class Sources {
    /** Lines shown before and after a place. */
    private static final int AROUND = 3;

    private final List<SourceFile> files;
    private final Map<SourceFile, List<String>> lines = new HashMap<>();
    private final Map<SourceFile, Set<Integer>> marked = new HashMap<>();

    Sources(SubmissionResult submission) {
        files = submission.submission().files();
        for (SourceFile file : files) {
            lines.put(file, file.text().lines().map(Sources::shown).toList());
        }
        for (ExerciseResult exercise : submission.exercises()) {
            exercise.checks().forEach(check -> check.where().forEach(place -> mark(place, exercise.id())));
        }
    }

    /** Tabs stay: the style gives them their width. */
    private static String shown(String line) {
        return line.indexOf('\t') < 0
                ? Visible.of(line)
                : String.join(
                        "\t",
                        List.of(line.split("\t", -1)).stream().map(Visible::of).toList());
    }

    private void mark(Where place, String near) {
        find(place, near)
                .ifPresent(file ->
                        marked.computeIfAbsent(file, any -> new HashSet<>()).add(place.line()));
    }

    /** The file that is meant by a name: of several, the one that belongs to the exercise. */
    private Optional<SourceFile> find(Where place, String near) {
        List<SourceFile> named =
                files.stream().filter(file -> file.name().equals(place.file())).toList();
        return named.stream()
                .filter(file -> file.path().contains(near) || file.text().contains("package " + near))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The link to a place's line in the whole file; empty where there is no such line. */
    String anchor(Where place, String near) {
        return find(place, near)
                .filter(file ->
                        place.line() >= 1 && place.line() <= linesOf(file).size())
                .map(file -> "#" + anchor(file, place.line()))
                .orElse("");
    }

    private String anchor(SourceFile file, int line) {
        return "f" + (files.indexOf(file) + 1) + "-" + line;
    }

    /** The lines around some places, a piece a file; overlapping pieces are one. */
    List<SubmissionView.Excerpt> around(List<Where> places, String near) {
        Map<Integer, Set<Integer>> wanted = new TreeMap<>();
        Map<Integer, Set<Integer>> meant = new HashMap<>();
        for (Where place : places) {
            find(place, near).ifPresent(file -> {
                int last = Math.min(place.line() + AROUND, linesOf(file).size());
                Set<Integer> shown = wanted.computeIfAbsent(files.indexOf(file), any -> new TreeSet<>());
                for (int line = Math.max(1, place.line() - AROUND); line <= last; line++) {
                    shown.add(line);
                }
                meant.computeIfAbsent(files.indexOf(file), any -> new HashSet<>())
                        .add(place.line());
            });
        }
        List<SubmissionView.Excerpt> excerpts = new ArrayList<>();
        wanted.forEach((index, shown) -> {
            SourceFile file = files.get(index);
            excerpts.add(new SubmissionView.Excerpt(
                    Visible.of(file.path()),
                    shown.stream()
                            .map(line -> line(
                                    file,
                                    line,
                                    meant.getOrDefault(index, Set.of()).contains(line)))
                            .toList()));
        });
        return excerpts;
    }

    /** Every file, whole. */
    List<SubmissionView.File> files() {
        List<SubmissionView.File> whole = new ArrayList<>();
        for (SourceFile file : files) {
            Set<Integer> marks = marked.getOrDefault(file, Set.of());
            List<SubmissionView.SourceLine> all = new ArrayList<>();
            for (int line = 1; line <= linesOf(file).size(); line++) {
                all.add(line(file, line, marks.contains(line)));
            }
            whole.add(new SubmissionView.File(Visible.of(file.path()), all));
        }
        return whole;
    }

    private SubmissionView.SourceLine line(SourceFile file, int line, boolean mark) {
        return new SubmissionView.SourceLine(line, linesOf(file).get(line - 1), mark, anchor(file, line));
    }

    private List<String> linesOf(SourceFile file) {
        return lines.getOrDefault(file, List.of());
    }
}
