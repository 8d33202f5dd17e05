package org.threadgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.assignment.SolutionsReading;
import org.threadgrader.assignment.UnreadableAssignment;
import org.threadgrader.batch.BusyProcesses;
import org.threadgrader.batch.CatalogueGate;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.FirstMessages;
import org.threadgrader.batch.Gate;
import org.threadgrader.batch.GateReport;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.isolate.Box;
import org.threadgrader.message.Message;
import org.threadgrader.report.TextTable;
import org.threadgrader.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grader verify}: the author's gate. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Action {
    private static final int CATALOGUE_SCHEDULES = 200;
    private static final Pattern JITTER = Pattern.compile("(-?\\d{1,18})/(\\d{1,6})");

    @Parameters(paramLabel = "EX", arity = "0..*", descriptionKey = "param.exercises")
    List<String> names = List.of();

    @Option(names = "--repeat", paramLabel = "N")
    int repeat = 1;

    @Option(names = "--busy", paramLabel = "N")
    int busy;

    @Option(names = "--jitter", paramLabel = "SEED/N")
    String jitter = "0/0";

    @Option(names = "--catalogue")
    boolean catalogue;

    @Option(names = "--schedules", paramLabel = "N", descriptionKey = "verify-schedules")
    Optional<Integer> schedules = Optional.empty();

    @Option(names = "--replays", paramLabel = "N")
    int replays;

    @Option(names = "--jobs", paramLabel = "N")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public int run(Root root, Terminal terminal) {
        Gate.Repeats repeats = repeats();
        Assignment assignment = Course.read(root);
        if (catalogue) {
            return catalogue(assignment, repeats).run(root, terminal);
        }
        List<Exercise> exercises = Course.exercises(assignment, names);
        Solutions solutions = solutions(assignment);
        Box box = Isolations.ofOwnCode(root).box();
        Sight.begin().require();
        List<SourceFile> skeletons = Handed.byOne(assignment.folder()).files();
        List<SourceFile> references = Handed.byOne(solutions.folder()).files();
        FaultLog faults = new FaultLog(Main.temporaryLog());
        Gate gate = new Gate(
                assignment,
                solutions,
                Course.judging(assignment, solutions.hidden(), schedules.orElse(Integer.MAX_VALUE), box),
                () -> Compiler.warm(box),
                repeats,
                faults,
                terminal::progress);
        GateReport report;
        try (BusyProcesses beside = BusyProcesses.start(busy)) {
            report = gate.verify(exercises, skeletons, references, jobs);
        }
        if (root.json) {
            Json.print(json(report, terminal), terminal);
        } else {
            print(report, terminal);
        }
        faults.file().ifPresent(file -> terminal.complain(Message.of("cli.faults-logged", file)));
        return report.ok() ? DONE : REJECTED;
    }

    private Gate.Repeats repeats() {
        least("--repeat", repeat, 1);
        least("--busy", busy, 0);
        least("--schedules", schedules.orElse(0), 0);
        least("--jobs", jobs, 1);
        Matcher form = JITTER.matcher(jitter);
        if (!form.matches()) {
            throw Refusal.of("jitter-form", jitter);
        }
        return new Gate.Repeats(repeat, Integer.parseInt(form.group(2)), Long.parseLong(form.group(1)));
    }

    private static void least(String option, int value, int least) {
        if (value < least) {
            throw Refusal.of("too-few", option, value, least);
        }
    }

    private VerifyCatalogue catalogue(Assignment assignment, Gate.Repeats repeats) {
        if (repeats.jittered() > 0) {
            throw Refusal.of("catalogue-jitter");
        }
        least("--replays", replays, 0);
        CatalogueGate.Effort effort =
                new CatalogueGate.Effort(schedules.orElse(CATALOGUE_SCHEDULES), repeat, replays, jobs);
        return new VerifyCatalogue(Course.solutions(assignment).resolve("catalogue"), names, effort, busy);
    }

    private static Solutions solutions(Assignment assignment) {
        Path folder = Course.solutions(assignment);
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("no-solutions", folder);
        }
        SolutionsReading reading = Solutions.read(folder, assignment);
        if (reading instanceof Solutions solutions) {
            return solutions;
        }
        throw new Refusal(((UnreadableAssignment) reading).reason());
    }

    private static void print(GateReport report, Terminal terminal) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                terminal.text("verify.exercise"),
                terminal.text("verify.kind"),
                terminal.text("verify.programs"),
                terminal.text("verify.runs"),
                terminal.text("verify.ok"),
                terminal.text("verify.wrong"),
                terminal.text("verify.skipped")));
        int programs = 0;
        int judged = 0;
        for (GateReport.Row row : report.rows()) {
            programs += row.programs();
            judged += row.judged();
            rows.add(List.of(
                    row.exercise(),
                    row.kindInWords().in(terminal.locale()),
                    Integer.toString(row.programs()),
                    Integer.toString(row.judged()),
                    Integer.toString(row.ok()),
                    Integer.toString(row.wrong()),
                    Integer.toString(row.skipped())));
        }
        terminal.out().print(TextTable.of(rows, 2));
        terminal.line("");
        if (report.ok()) {
            terminal.tell("verify.all-ok", programs, judged);
        } else {
            terminal.say("verify.not-ok", report.disagreements().size());
            report.disagreements().forEach(line -> terminal.wrapped("  ", Visible.of(line.in(terminal.locale()))));
        }
        print(report.firstMessages(), terminal);
    }

    private static void print(FirstMessages first, Terminal terminal) {
        if (first.mistakes() > 0) {
            terminal.wrapped("", first.inWords().in(terminal.locale()));
            first.others()
                    .forEach(other ->
                            terminal.wrapped("  ", Visible.of(other.inWords().in(terminal.locale()))));
        }
    }

    private static Map<String, Object> json(GateReport report, Terminal terminal) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (GateReport.Row row : report.rows()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("exercise", row.exercise());
            json.put("kind", row.kind());
            json.put("programs", row.programs());
            json.put("judged", row.judged());
            json.put("ok", row.ok());
            json.put("wrong", row.wrong());
            json.put("skipped", row.skipped());
            rows.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", report.ok());
        json.put("rows", rows);
        json.put(
                "disagreements",
                report.disagreements().stream()
                        .map(line -> line.in(terminal.locale()))
                        .toList());
        json.put("firstMessages", json(report.firstMessages(), terminal));
        return json;
    }

    private static Map<String, Object> json(FirstMessages first, Terminal terminal) {
        List<Map<String, Object>> others = new ArrayList<>();
        for (FirstMessages.Other other : first.others()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("exercise", other.exercise());
            json.put("mistake", other.mistake());
            json.put("reason", other.reason());
            json.put("instead", other.instead().in(terminal.locale()));
            others.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mistakes", first.mistakes());
        json.put("named", first.named());
        json.put("percent", first.percent());
        json.put("others", others);
        return json;
    }
}
