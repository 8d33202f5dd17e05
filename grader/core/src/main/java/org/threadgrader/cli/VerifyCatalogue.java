package org.threadgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.batch.BusyProcesses;
import org.threadgrader.batch.Catalogue;
import org.threadgrader.batch.CatalogueGate;
import org.threadgrader.batch.CatalogueReport;
import org.threadgrader.batch.CatalogueReport.Sort;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.compile.Compiler;
import org.threadgrader.message.Message;
import org.threadgrader.report.TextTable;
import org.threadgrader.report.Visible;

/**
 * {@code grader verify --catalogue}: holds the engine to the catalogue of small programs.
 *
 * @param folder the catalogue's
 * @param names the programs or topics to judge; empty for all
 * @param busy how many processes are kept busy meanwhile
 */
record VerifyCatalogue(Path folder, List<String> names, CatalogueGate.Effort effort, int busy) implements Action {
    /** Each fault of the catalogue is found with so many; some are not with fewer. */
    private static final int ENOUGH_SCHEDULES = 40;

    @Override
    public int run(Root root, Terminal terminal) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("no-catalogue", folder);
        }
        Catalogue catalogue = Catalogue.read(folder);
        requireKnown(catalogue);
        Sight.begin().require();
        FaultLog faults = new FaultLog(Main.temporaryLog());
        CatalogueGate gate = new CatalogueGate(Compiler::warm, () -> Course.runner(true), faults, terminal::progress);
        CatalogueReport report;
        try (BusyProcesses beside = BusyProcesses.start(busy)) {
            report = gate.verify(catalogue, names, effort);
        }
        if (root.json) {
            Json.print(json(report, terminal), terminal);
        } else {
            print(report, terminal);
        }
        faults.file().ifPresent(file -> terminal.complain(Message.of("cli.faults-logged", file)));
        return report.ok() ? DONE : REJECTED;
    }

    private void requireKnown(Catalogue catalogue) {
        List<String> known = catalogue.names();
        for (String name : names) {
            if (!known.contains(name)) {
                throw Refusal.of("no-such-program", name, Nearest.suggestion(name, known));
            }
        }
    }

    private void print(CatalogueReport report, Terminal terminal) {
        if (!report.failures().isEmpty()) {
            terminal.out().print(TextTable.of(rows(report, terminal), 3));
            terminal.line("");
        }
        if (!report.headers().isEmpty()) {
            terminal.say("verify.catalogue.headers", report.headers().size());
            report.headers().forEach(line -> terminal.wrapped("  ", Visible.of(line.in(terminal.locale()))));
            terminal.line("");
        }
        if (!report.skipped().isEmpty()) {
            int feature = Runtime.version().feature();
            terminal.tell("verify.catalogue.skipped", report.skipped().size(), feature, Message.list(report.skipped()));
        }
        if (effort.replays() > 0) {
            terminal.tell("verify.catalogue.replayed", report.replayed(), effort.replays());
        }
        terminal.tell("verify.catalogue.all", judged(report), summary(report));
        if (effort.schedules() < ENOUGH_SCHEDULES && report.count(Sort.MISSED) > 0) {
            terminal.tell("verify.catalogue.few-schedules", effort.schedules(), ENOUGH_SCHEDULES);
        }
    }

    private static List<List<String>> rows(CatalogueReport report, Terminal terminal) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                terminal.text("verify.catalogue.program"),
                terminal.text("verify.catalogue.sort"),
                terminal.text("verify.catalogue.why")));
        for (CatalogueReport.Failure failure : report.failures()) {
            rows.add(List.of(
                    Visible.of(failure.program()),
                    failure.sort().inWords().in(terminal.locale()),
                    Visible.of(failure.what().in(terminal.locale()))));
        }
        return rows;
    }

    private Message judged(CatalogueReport report) {
        return Message.of(
                "cli.verify.catalogue.judged",
                report.faulty() + report.right(),
                report.faulty(),
                report.right(),
                effort.repeats(),
                effort.schedules());
    }

    private static Message summary(CatalogueReport report) {
        if (report.failures().isEmpty()) {
            return Message.of("cli.verify.catalogue.ok");
        }
        return Message.of(
                "cli.verify.catalogue.not-ok",
                report.count(Sort.MISSED),
                report.count(Sort.ACCUSED),
                report.count(Sort.INCONCLUSIVE),
                report.count(Sort.DIFFERS),
                report.count(Sort.NOT_JUDGED));
    }

    private Map<String, Object> json(CatalogueReport report, Terminal terminal) {
        List<Map<String, Object>> failures = new ArrayList<>();
        for (CatalogueReport.Failure failure : report.failures()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("program", failure.program());
            json.put("sort", failure.sort().id());
            json.put("message", failure.what().in(terminal.locale()));
            failures.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", report.ok());
        json.put("programs", report.faulty() + report.right());
        json.put("faulty", report.faulty());
        json.put("right", report.right());
        json.put("judged", effort.repeats());
        json.put("schedules", effort.schedules());
        json.put("replays", effort.replays());
        json.put("replayed", report.replayed());
        json.put("skipped", report.skipped());
        json.put(
                "headers",
                report.headers().stream()
                        .map(line -> line.in(terminal.locale()))
                        .toList());
        json.put("failures", failures);
        return json;
    }
}
