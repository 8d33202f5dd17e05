package org.threadgrader.isolate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.message.Message;

/** What is said of isolation, as people read it. */
final class IsolateMessagesTest {
    private static final List<Message> ALL = List.of(
            Isolation.PORTABLE.reason(),
            Isolation.BUBBLEWRAP.reason(),
            Isolation.SERVER.reason(),
            Message.of("isolate.no-box", "bubblewrap"),
            Message.of("isolate.no-groups", "memory, pids"),
            Message.of("isolate.groups-refused", "/sys/fs/cgroup/user.slice", "Device or resource busy"),
            Message.of("isolate.groups-leak", "memory of 48 blocks"),
            Message.of("isolate.not-linux"),
            Message.of("isolate.not-installed"),
            Message.of("isolate.no-namespaces", "bwrap: setting up uid map: Permission denied"),
            Message.of("isolate.unreadable", "bwrap: Can't find source path /home/ann/grader: Permission denied"),
            Message.of("isolate.leaks", "network"),
            Message.of("isolate.silent", 20),
            Message.of("isolate.failed", "bwrap: execvp: No such file or directory"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachMessageReadsAsItStandsInTheGoldenFile(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String text = ALL.stream().map(message -> message.in(locale) + "\n").collect(Collectors.joining());

        Golden.assertMatches("isolate." + language + ".txt", text);
    }
}
