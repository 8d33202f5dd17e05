package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.message.Message;
import org.threadgrader.report.Report;
import org.threadgrader.report.SimilarityReport;
import org.threadgrader.report.TextTable;
import org.threadgrader.report.Visible;
import org.threadgrader.similar.Comparing;
import org.threadgrader.similar.Comparison;
import org.threadgrader.similar.JPlag;
import org.threadgrader.similar.NotCompared;
import org.threadgrader.similar.Similarity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grader similar}: shows whose answers are alike. It grades nothing, and nothing that grades asks it. */
@Command(name = "similar", sortOptions = false)
final class SimilarCommand implements Action {
    /** So many pairs are named on the terminal; the pages have them all. */
    private static final int SHOWN = 20;

    @Parameters(paramLabel = "DIR|ZIP", arity = "1..*", descriptionKey = "param.folders")
    List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "OUT", required = true)
    @Nullable
    Path out;

    @Option(names = "--min", paramLabel = "SHARE")
    double least = 0.7;

    @Override
    public int run(Root root, Terminal terminal) {
        if (out == null) {
            throw Refusal.of("missing", "--out", " similar");
        }
        if (!(least >= 0 && least <= 1)) {
            throw Refusal.of("similar-share", String.valueOf(least));
        }
        Assignment assignment = Course.read(root);
        ClassFolder received = Handed.in(folders);
        Room.requireForReport(out, folders);
        Optional<Message> problem = Report.prepare(out);
        if (problem.isPresent()) {
            throw new Refusal(problem.get());
        }
        received.notes().forEach(terminal::complain);
        Path place = out;
        AtomicBoolean stopped = new AtomicBoolean();
        // What waits for the other program ends it when it is interrupted, and deletes its copies of the sources.
        try (Stopping stopping = Stopping.at(() -> stopped.set(true), Thread.currentThread()::interrupt)) {
            return stopping.run(
                    (asked, to) -> {
                        try {
                            return compare(assignment, received, place, asked, to);
                        } catch (Refusal refusal) {
                            throw stopped.get() ? Refusal.of("similar-stopped", place) : refusal;
                        }
                    },
                    root,
                    terminal);
        }
    }

    private int compare(Assignment assignment, ClassFolder received, Path place, Root root, Terminal terminal) {
        try {
            Comparing came = new Comparison(assignment, jplag()).of(received.submissions(), least);
            if (came instanceof NotCompared failed) {
                throw new Refusal(failed.reason());
            }
            Similarity similarity = (Similarity) came;
            Path index = SimilarityReport.write(similarity, assignment.title(), place, terminal.locale());
            similarity.notes().forEach(terminal::complain);
            if (root.json) {
                Json.print(json(similarity), terminal);
            } else {
                tell(similarity, index, terminal);
            }
        } catch (IOException e) {
            throw Refusal.of("similar-unwritable", place, String.valueOf(e.getMessage()));
        }
        return DONE;
    }

    /** Beside what the launcher builds, so that it is fetched once. */
    static JPlag jplag() {
        return new JPlag(Course.home()
                .map(home -> home.resolve("grader/target"))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")))
                .resolve("jplag-" + JPlag.VERSION));
    }

    private static void tell(Similarity similarity, Path index, Terminal terminal) {
        String least = SimilarityReport.percent(similarity.least());
        if (similarity.pairs().isEmpty()) {
            terminal.tell("similar-none", similarity.submissions(), least);
        } else {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(
                    terminal.text("similar-student"),
                    terminal.text("similar-student"),
                    terminal.text("similar-alike")));
            similarity.pairs().stream()
                    .limit(SHOWN)
                    .forEach(pair -> rows.add(List.of(
                            Visible.of(pair.first().student()),
                            Visible.of(pair.second().student()),
                            SimilarityReport.percent(pair.similarity()))));
            terminal.out().print(TextTable.of(rows, 2));
            terminal.tell("similar-listed", similarity.submissions(), similarity.listed(), least);
        }
        terminal.wrapped("", Message.of("similar.no-verdict").in(terminal.locale()));
        terminal.wrapped("", Message.of("similar.tiny").in(terminal.locale()));
        terminal.say("report-written", index);
    }

    private static Map<String, Object> json(Similarity similarity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", "none");
        json.put("submissions", similarity.submissions());
        json.put("least", similarity.least());
        json.put("distribution", similarity.distribution());
        json.put("listed", similarity.listed());
        List<Object> pairs = new ArrayList<>();
        for (Similarity.Pair pair : similarity.pairs()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("first", pair.first().id());
            one.put("second", pair.second().id());
            one.put("similarity", pair.similarity());
            Map<String, Object> exercises = new LinkedHashMap<>();
            pair.exercises()
                    .forEach(exercise -> exercises.put(exercise.exercise().id(), exercise.similarity()));
            one.put("exercises", exercises);
            pairs.add(one);
        }
        json.put("pairs", pairs);
        return json;
    }
}
