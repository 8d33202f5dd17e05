package org.threadgrader.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.threadgrader.check.Where;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;

/** The sources of one submission, cut into numbered lines, with the lines marked that the evidence points to. */
final class Sources {
    /** Lines shown before and after a place. */
    private static final int AROUND = 3;

    private final SubmissionResult submission;
    private final List<SourceFile> files;
    private final Map<SourceFile, List<String>> lines = new HashMap<>();
    private final Map<SourceFile, Set<Integer>> marked = new HashMap<>();

    Sources(SubmissionResult submission) {
        this.submission = submission;
        files = submission.submission().files();
        for (SourceFile file : files) {
            lines.put(file, file.text().lines().map(Sources::shown).toList());
        }
        for (ExerciseResult exercise : submission.exercises()) {
            exercise.checks().forEach(check -> check.where().forEach(place -> mark(place, exercise.id())));
        }
    }

    /** Tabs stay: the style gives them their width. */
    static String shown(String line) {
        return line.indexOf('\t') < 0
                ? Visible.of(line)
                : String.join(
                        "\t",
                        List.of(line.split("\t", -1)).stream().map(Visible::of).toList());
    }

    private void mark(Where place, String near) {
        submission
                .source(place, near)
                .ifPresent(file ->
                        marked.computeIfAbsent(file, any -> new HashSet<>()).add(place.line()));
    }

    /** The link to a place's line in the whole file; empty where there is no such line. */
    String anchor(Where place, String near) {
        return submission
                .source(place, near)
                .filter(file -> isLine(place, file))
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
            submission.source(place, near).ifPresent(file -> {
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
                    Visible.of(file.path()), parts(file, shown, meant.getOrDefault(index, Set.of()))));
        });
        return excerpts;
    }

    private List<List<SubmissionView.SourceLine>> parts(SourceFile file, Set<Integer> shown, Set<Integer> meant) {
        List<List<SubmissionView.SourceLine>> parts = new ArrayList<>();
        int before = 0;
        for (int line : shown) {
            if (parts.isEmpty() || line > before + 1) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(line(file, line, meant.contains(line)));
            before = line;
        }
        return parts;
    }

    /** Every file, whole, with the remarks at their lines. */
    List<SubmissionView.File> files(List<Remark> remarks) {
        Map<SourceFile, TreeMap<Integer, Set<SubmissionView.Note>>> notes = new HashMap<>();
        for (Remark remark : remarks) {
            submission
                    .source(remark.where(), remark.packageName())
                    .filter(file -> isLine(remark.where(), file))
                    .ifPresent(file -> notes.computeIfAbsent(file, any -> new TreeMap<>())
                            .computeIfAbsent(remark.where().line(), any -> new LinkedHashSet<>())
                            .add(remark.note()));
        }
        return files.stream()
                .map(file -> file(file, notes.getOrDefault(file, new TreeMap<>())))
                .toList();
    }

    private SubmissionView.File file(SourceFile file, TreeMap<Integer, Set<SubmissionView.Note>> notes) {
        int end = linesOf(file).size() + 1;
        List<SubmissionView.Piece> pieces = new ArrayList<>();
        Optional<Integer> first = next(notes, 0);
        Optional<Integer> start = first;
        while (start.isPresent()) {
            int from = start.get();
            int last = from;
            // places this near would leave each other no room: one piece
            while (next(notes, last).filter(near(last)).isPresent()) {
                last = notes.higherKey(last);
            }
            start = next(notes, last);
            pieces.add(new SubmissionView.Piece(
                    lines(file, from, last + 1),
                    remarked(notes.subMap(from, last + 1)),
                    lines(file, last + 1, start.orElse(end))));
        }
        return new SubmissionView.File(Visible.of(file.path()), lines(file, 1, first.orElse(end)), pieces);
    }

    /** The same note at several lines is told once. */
    private static List<SubmissionView.Remarked> remarked(SortedMap<Integer, Set<SubmissionView.Note>> notes) {
        Map<SubmissionView.Note, String> lines = new LinkedHashMap<>();
        notes.forEach((line, here) ->
                here.forEach(note -> lines.merge(note, Integer.toString(line), (a, b) -> a + ", " + b)));
        return lines.entrySet().stream()
                .map(entry -> new SubmissionView.Remarked(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Optional<Integer> next(TreeMap<Integer, ?> notes, int after) {
        return Optional.ofNullable(notes.higherKey(after));
    }

    private static Predicate<Integer> near(int last) {
        return next -> next - last <= AROUND;
    }

    private List<SubmissionView.SourceLine> lines(SourceFile file, int from, int to) {
        Set<Integer> marks = marked.getOrDefault(file, Set.of());
        return IntStream.range(from, to)
                .mapToObj(line -> line(file, line, marks.contains(line)))
                .toList();
    }

    private boolean isLine(Where place, SourceFile file) {
        return place.line() >= 1 && place.line() <= linesOf(file).size();
    }

    private SubmissionView.SourceLine line(SourceFile file, int line, boolean mark) {
        return new SubmissionView.SourceLine(line, linesOf(file).get(line - 1), mark, anchor(file, line));
    }

    private List<String> linesOf(SourceFile file) {
        return lines.getOrDefault(file, List.of());
    }
}
