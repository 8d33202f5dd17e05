package org.threadgrader.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads entries of an {@link Archive} into a {@link Gathering}. */
final class ArchiveReading {
    private final Archive archive;
    private final Gathering gathering;

    ArchiveReading(Archive archive, Gathering gathering) {
        this.archive = archive;
        this.gathering = gathering;
    }

    /** An entry, and its path inside the folder that is read, as the archive says it. */
    record Located(String path, Archive.Entry entry) {}

    /** Reads a whole archive as a folder of the submission, {@code prefix} ending in a slash. */
    void all(String prefix) {
        entries(
                archive.entries().stream()
                        .map(entry -> new Located(entry.name(), entry))
                        .toList(),
                prefix);
    }

    /** Of entries of one name the last counts, as tools that unpack leave it. */
    void entries(List<Located> entries, String prefix) {
        Map<String, Archive.Entry> last = new HashMap<>();
        for (Located located : entries) {
            if (!located.entry().isFolder()) {
                last.put(name(located), located.entry());
            }
        }
        for (Located located : entries) {
            if (!gathering.another()) {
                return;
            }
            entry(located.entry(), located.path(), prefix, last.get(name(located)) != located.entry());
        }
    }

    private static String name(Located located) {
        String path = located.path();
        return EntryPath.problem(path).isPresent() ? path : EntryPath.folded(EntryPath.clean(path));
    }

    private void entry(Archive.Entry entry, String path, String prefix, boolean replaced) {
        Optional<Unfit> unsafe = EntryPath.problem(path);
        if (unsafe.isPresent()) {
            gathering.refuse(unsafe.get(), EntryPath.shown(prefix + path));
            return;
        }
        String clean = prefix + EntryPath.clean(path);
        if (entry.isFolder() || !gathering.entersAllAbove(clean)) {
            return;
        }
        Optional<Unfit> odd = EntryPath.namesADevice(path) ? Optional.of(Unfit.DEVICE) : entry.kind();
        if (odd.isPresent()) {
            gathering.refuse(odd.get(), EntryPath.shown(clean));
            return;
        }
        gathering.file(clean, limit -> {
            if (replaced) {
                throw new Unfit.Found(Unfit.REPLACED);
            }
            return archive.read(entry, limit);
        });
    }
}
