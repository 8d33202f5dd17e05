package org.threadgrader.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The grader itself, and the options that all its commands have in common. */
@Command(name = "grader", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class Root {
    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
    @Nullable
    String lang;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--isolation", paramLabel = "portable|require:1|require:2|best", scope = ScopeType.INHERIT)
    String isolation = "best";

    @Option(names = "--assignment", paramLabel = "DIR", scope = ScopeType.INHERIT)
    @Nullable
    Path assignment;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    /** Refuses a tier that a command has not. */
    void requireNoBox(String command) {
        if (isolation.startsWith("require")) {
            throw Refusal.of("isolation-own", isolation, command);
        }
    }

    /** Refuses what can't be had, before any work is done. */
    void validate() {
        if (lang != null && !lang.equals("en") && !lang.equals("zh")) {
            throw Refusal.of("lang-unknown", lang);
        }
        switch (isolation) {
            case "portable", "best", "require:1", "require:2" -> {}
            default -> throw Refusal.of("isolation-unknown", isolation);
        }
    }
}
