package org.threadgrader.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threadgrader.message.Message;

/**
 * The entries that were refused, by reason: one note for each reason, however many entries a hostile archive has.
 */
final class Refusals {
    private static final int SHOWN = 5;
    private static final int MOST = 20_000;

    private final Map<Unfit, TreeSet<String>> refused = new EnumMap<>(Unfit.class);

    void add(Unfit why, String path) {
        TreeSet<String> paths = refused.computeIfAbsent(why, reason -> new TreeSet<>());
        if (paths.size() < MOST) {
            paths.add(path);
        }
    }

    /** In the order of the reasons. */
    List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        refused.forEach((why, paths) -> notes.add(Message.of("intake." + why.key(), some(paths))));
        return notes;
    }

    /** The first few names, and how many more there are. */
    static Message some(Set<String> names) {
        Message first =
                Message.list(names.stream().limit(SHOWN).map(EntryPath::shown).toList());
        return names.size() <= SHOWN ? first : Message.of("intake.and-more", first, names.size() - SHOWN);
    }
}
