package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.explore.Witness;
import org.threadgrader.message.Message;
import org.threadgrader.report.ExplorationJson;
import org.threadgrader.report.ReplayText;
import org.threadgrader.rule.Finding;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code grader replay}: makes one run of a program again and shows it, event by event. */
@Command(name = "replay", sortOptions = false)
final class ReplayCommand implements Action {
    @Mixin
    ProgramOptions given = new ProgramOptions();

    @Option(names = "--schedule", paramLabel = "STRATEGY:SEED")
    @Nullable
    String schedule;

    @Option(names = "--source", paramLabel = "DIR", descriptionKey = "replay-source")
    @Nullable
    Path source;

    private final Engine engine;
    private final Supplier<Optional<Keys>> keys;

    ReplayCommand() {
        this(Engine.OWN_JDK, Keys::ofTerminal);
    }

    ReplayCommand(Engine engine, Supplier<Optional<Keys>> keys) {
        this.engine = engine;
        this.keys = keys;
    }

    @Override
    public int run(Root root, Terminal terminal) {
        root.requireNoBox("replay");
        Optional<ScheduleName> name = Optional.ofNullable(schedule).map(ReplayCommand::read);
        Plan plan = given.plan();
        SourceFolder sources = source == null ? new SourceFolder() : new SourceFolder(source);
        Program program = ProgramOptions.woven(given.compiled());
        Replayed replayed = Replayed.of(engine.replay(program, plan, name), sources);
        if (root.json) {
            Json.print(json(program.mainClass(), name, replayed, terminal), terminal);
            return DONE;
        }
        String called = name.map(ScheduleName::toString).orElseGet(() -> terminal.text("replay.run0"));
        int threads = replayed.witness().columns().size();
        terminal.tell("replay.head", program.mainClass(), called, replayed.size(), threads);
        Optional<Keys> typed = keys.get();
        if (typed.isPresent() && replayed.size() > 0) {
            new Stepping(replayed, typed.get(), terminal).run();
        } else {
            list(replayed, terminal);
        }
        return DONE;
    }

    private static ScheduleName read(String text) {
        return ScheduleName.parse(text)
                .orElseThrow(() -> Refusal.of(
                        "no-schedule",
                        text,
                        Message.list(ScheduleName.STRATEGIES),
                        Schedule.Starts.Order.values().length - 1));
    }

    private static void list(Replayed replayed, Terminal terminal) {
        ReplayText rows = new ReplayText(replayed.witness(), terminal.locale());
        for (int index = 0; index < replayed.size(); index++) {
            terminal.out().print(rows.row(index, replayed.source(index)));
        }
        for (Finding finding : replayed.findings()) {
            terminal.tell(Replayed.sort(finding), replayed.place(finding) + 1, finding.message());
        }
    }

    private static Map<String, Object> json(
            String main, Optional<ScheduleName> name, Replayed replayed, Terminal terminal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("main", main);
        name.ifPresent(present -> json.put("schedule", ExplorationJson.schedule(present)));
        List<Map<String, Object>> events = new ArrayList<>();
        for (Witness.Row row : replayed.witness().rows()) {
            Witness.Column column = replayed.witness().columns().get(row.column());
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("number", events.size() + 1);
            event.put("thread", column.role());
            event.put("name", column.name());
            event.put("what", row.what().in(terminal.locale()));
            row.where().ifPresent(where -> event.put("where", where));
            replayed.source(events.size()).ifPresent(line -> event.put("source", line));
            events.add(event);
        }
        json.put("events", events);
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : replayed.findings()) {
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("kind", finding.kind().id());
            found.put("message", finding.message().in(terminal.locale()));
            found.put("event", replayed.place(finding) + 1);
            findings.add(found);
        }
        json.put("findings", findings);
        return json;
    }
}
