package org.threadgrader.similar;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.message.Message;
import org.threadgrader.similar.Similarity.Lines;
import org.threadgrader.similar.Similarity.Pair;
import org.threadgrader.similar.Similarity.Passage;
import org.threadgrader.similar.Similarity.Resemblance;

/**
 * What JPlag found, as its file says: read once to add up the exercises of each pair, and once more for the lines of the
 * pairs that are shown, since a class of a thousand has half a million pairs.
 */
final class Found {
    private static final int TENTHS = 10;

    private final Answers answers;
    private final Path file;
    private final double least;
    private final int students;
    private final int[][] tokens;
    private final int[] matched;
    private final boolean[] failed;
    private final List<Integer> listed = new ArrayList<>();
    private final int[] distribution = new int[TENTHS];

    Found(Answers answers, Path file, double least) {
        this.answers = answers;
        this.file = file;
        this.least = least;
        this.students = answers.submissions().size();
        this.tokens = new int[answers.exercises().size()][students];
        for (int[] ofExercise : tokens) {
            Arrays.fill(ofExercise, -1);
        }
        this.matched = new int[students * students];
        this.failed = new boolean[answers.exercises().size()];
    }

    /** What is done with a line of the file: its first word, and the numbers after it. */
    @FunctionalInterface
    private interface Line {
        void is(int exercise, String word, int[] numbers);
    }

    private void read(Line line) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int exercise = -1;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                String[] words = text.split(" ");
                int[] numbers = Arrays.stream(words, 1, words.length)
                        .mapToInt(Integer::parseInt)
                        .toArray();
                if (words[0].equals("exercise")) {
                    exercise = numbers[0];
                } else {
                    line.is(exercise, words[0], numbers);
                }
            }
        }
    }

    /** Adds up. */
    void count() throws IOException {
        read((exercise, word, numbers) -> {
            switch (word) {
                case "tokens" -> tokens[exercise][numbers[0]] = numbers[1];
                case "pair" -> matched[pair(numbers[0], numbers[1])] += numbers[2];
                case "failed" -> failed[exercise] = true;
                default -> {}
            }
        });
        for (int first = 0; first < students; first++) {
            for (int second = first + 1; second < students; second++) {
                double similarity = similarity(pair(first, second));
                distribution[Math.min(TENTHS - 1, (int) (similarity * TENTHS))]++;
                if (similarity >= least && matched[pair(first, second)] > 0) {
                    listed.add(pair(first, second));
                }
            }
        }
        listed.sort(Comparator.comparing(this::similarity)
                .thenComparing(pair -> matched[pair])
                .reversed()
                .thenComparing(Comparator.<Integer>naturalOrder()));
    }

    private int pair(int one, int other) {
        return Math.min(one, other) * students + Math.max(one, other);
    }

    private double similarity(int pair) {
        int both = 0;
        for (int[] ofExercise : tokens) {
            int first = ofExercise[pair / students];
            int second = ofExercise[pair % students];
            both += first < 0 || second < 0 ? 0 : first + second;
        }
        return Similarity.share(matched[pair], both);
    }

    double least() {
        return least;
    }

    int listed() {
        return listed.size();
    }

    List<Integer> distribution() {
        return Arrays.stream(distribution).boxed().toList();
    }

    /** What was not compared though it was handed in. */
    List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        for (int exercise = 0; exercise < failed.length; exercise++) {
            Exercise which = answers.exercises().get(exercise);
            if (failed[exercise]) {
                notes.add(Message.of("similar.exercise-failed", which.id()));
                continue;
            }
            List<String> unread = new ArrayList<>();
            for (int one = 0; one < students; one++) {
                if (tokens[exercise][one] < 0 && !answers.of(one, exercise).isEmpty()) {
                    unread.add(answers.submissions().get(one).student());
                }
            }
            if (!unread.isEmpty()) {
                notes.add(Message.of("similar.unread", which.id(), Message.list(unread)));
            }
        }
        return notes;
    }

    /** The most similar pairs, with the lines that are alike. */
    List<Pair> pairs() throws IOException {
        List<Integer> shown = listed.subList(0, Math.min(Comparison.MOST, listed.size()));
        AlikeIn alike = new AlikeIn(Set.copyOf(shown));
        read(alike);
        return shown.stream()
                .map(pair -> pair(pair, alike.found.getOrDefault(pair, Map.of())))
                .toList();
    }

    /** Gathers what is alike in some pairs, by exercise. */
    private final class AlikeIn implements Line {
        private final Set<Integer> pairs;
        private final Map<Integer, Map<Integer, Alike>> found = new HashMap<>();
        private Optional<Alike> current = Optional.empty();

        AlikeIn(Set<Integer> pairs) {
            this.pairs = pairs;
        }

        @Override
        public void is(int exercise, String word, int[] numbers) {
            if (word.equals("pair")) {
                int pair = pair(numbers[0], numbers[1]);
                current = Optional.of(new Alike(numbers[2], numbers[0] > numbers[1], new ArrayList<>()))
                        .filter(any -> pairs.contains(pair));
                current.ifPresent(alike ->
                        found.computeIfAbsent(pair, any -> new HashMap<>()).put(exercise, alike));
            } else if (word.equals("match")) {
                current.ifPresent(alike -> alike.add(numbers));
            }
        }
    }

    /** What is alike in one exercise; the file may name the two the other way round. */
    private record Alike(int matched, boolean swapped, List<Passage> passages) {
        void add(int[] numbers) {
            Lines one = new Lines(numbers[0], numbers[1], numbers[2]);
            Lines other = new Lines(numbers[3], numbers[4], numbers[5]);
            passages.add(swapped ? new Passage(other, one) : new Passage(one, other));
        }
    }

    private Pair pair(int pair, Map<Integer, Alike> alike) {
        int first = pair / students;
        int second = pair % students;
        List<Resemblance> exercises = new ArrayList<>();
        for (int exercise = 0; exercise < tokens.length; exercise++) {
            if (tokens[exercise][first] >= 0 && tokens[exercise][second] >= 0) {
                Alike found = alike.getOrDefault(exercise, new Alike(0, false, Collections.emptyList()));
                exercises.add(new Resemblance(
                        answers.exercises().get(exercise),
                        answers.skeletons().get(exercise),
                        tokens[exercise][first],
                        tokens[exercise][second],
                        found.matched(),
                        answers.of(first, exercise),
                        answers.of(second, exercise),
                        found.passages()));
            }
        }
        return new Pair(
                answers.submissions().get(first), answers.submissions().get(second), similarity(pair), exercises);
    }
}
