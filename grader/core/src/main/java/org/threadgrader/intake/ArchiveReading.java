package org.threadgrader.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads entries of an {@link Archive} into a {@link Gathering}. */
final class ArchiveReading {
    private final Archive archive;
    private final Gathering gathering;
    private final Set<String> names = new HashSet<>();

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

    void entries(List<Located> entries, String prefix) {
        for (Located located : entries) {
            if (!gathering.another()) {
                return;
            }
            entry(located.entry(), located.path(), prefix);
        }
    }

    private void entry(Archive.Entry entry, String path, String prefix) {
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
            if (!names.add(EntryPath.folded(clean))) {
                throw new Unfit.Found(Unfit.SAME_NAME);
            }
            return archive.read(entry, limit);
        });
    }
}
