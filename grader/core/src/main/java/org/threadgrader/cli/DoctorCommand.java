package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Isolation;
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
        tiers(best, terminal);
        return DONE;
    }

    /** What there is of each tier, or what is missing and the mend. */
    static void tiers(Isolating best, Terminal terminal) {
        tier(Isolation.PORTABLE, best, terminal);
        tier(Isolation.BUBBLEWRAP, best, terminal);
        tier(Isolation.SERVER, best, terminal);
        terminal.say("doctor.used", best.isolation().tier().shown());
    }

    private static void tier(Isolation isolation, Isolating best, Terminal terminal) {
        Optional<Message> lacking = best.lacking(isolation.tier());
        terminal.say(
                "doctor.tier",
                isolation.tier().shown(),
                Message.of(lacking.isEmpty() ? "cli.doctor.there" : "cli.doctor.missing"),
                lacking.orElse(isolation.reason()));
    }

    private static Map<String, Object> json(Isolating best, Terminal terminal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("jdk", System.getProperty("java.version"));
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("tier", best.isolation().tier().shown());
        // of the next tier: what is missing for those above it is missing as well
        json.put(
                "lacking",
                best.lacking().stream()
                        .findFirst()
                        .map(lacking -> lacking.reason().in(terminal.locale()))
                        .orElse(""));
        return json;
    }
}
