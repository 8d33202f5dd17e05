package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.message.Message;
import picocli.CommandLine.Command;

/** {@code grader doctor}: what this machine has of what the grader can use, what is missing, and the mend. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Action {
    @Override
    public int run(Root root, Terminal terminal) {
        Isolating best = Trial.of(Isolations.probe());
        if (root.json) {
            Json.print(json(best, terminal), terminal);
            return DONE;
        }
        terminal.say("doctor.java", System.getProperty("java.version"), Path.of(System.getProperty("java.home")));
        terminal.say("doctor.processors", Runtime.getRuntime().availableProcessors());
        terminal.say("doctor.tier", Tier.PORTABLE.shown(), Message.of("cli.doctor.there"), Isolation.PORTABLE.reason());
        boolean boxed = best.lacking().isEmpty();
        terminal.say(
                "doctor.tier",
                Tier.BUBBLEWRAP.shown(),
                Message.of(boxed ? "cli.doctor.there" : "cli.doctor.missing"),
                best.lacking().orElse(Isolation.BUBBLEWRAP.reason()));
        terminal.say(
                "doctor.tier", Tier.SERVER.shown(), Message.of("cli.doctor.missing"), Message.of("isolate.no-server"));
        terminal.say("doctor.used", best.isolation().tier().shown());
        return DONE;
    }

    private static Map<String, Object> json(Isolating best, Terminal terminal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("jdk", System.getProperty("java.version"));
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("tier", best.isolation().tier().shown());
        json.put(
                "lacking",
                best.lacking().map(reason -> reason.in(terminal.locale())).orElse(""));
        return json;
    }
}
