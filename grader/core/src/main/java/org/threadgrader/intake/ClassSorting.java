package org.threadgrader.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.threadgrader.message.Message;

/**
 * Sorts what lies at the top of a class by student: by {@link Owner} where the name tells one, else each folder and
 * each archive (a jar, if it holds sources) is a student's and called as it, with a number where two are shown alike. An archive beside a folder of the same name is what the folder was
 * unpacked from, and is left out unless there is no source in the folder; of a file that was handed in again the newest counts.
 *
 * <p>Where all is in one folder more, that folder is looked through if it is called as the class's own folder or archive
 * or if all that is in it is named as a course system does; else it is the one student's. Where all is in one archive more, that
 * is looked through if everything in it is named so.
 */
final class ClassSorting {
    private final Map<String, Handed> handed = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Message> notes;
    private boolean javaFiles;

    private ClassSorting(List<Message> notes) {
        this.notes = notes;
    }

    /**
     * One student's entries so far.
     *
     * @param number from 1 on, of those that are called alike
     */
    private record Handed(
            String id,
            String student,
            int number,
            List<ClassEntry> folders,
            Map<String, List<Owned>> files,
            List<ClassEntry> spare) {}

    private record Owned(Owner owner, ClassEntry entry) {}

    /** The class whose top this is. */
    static Received of(Path place, ClassEntry.Level top) {
        List<Message> notes = notes(top);
        List<ClassEntry> meant = meant(top);
        Optional<ClassEntry> packed = packedOnceMore(meant);
        Optional<Received> download = packed.flatMap(ClassEntry::download);
        if (download.isPresent()) {
            notes.add(Message.of("intake.packed-once-more", packed.get().name()));
            return noting(download.get(), notes);
        }
        Optional<ClassEntry> wrapper = wrapper(place, meant);
        if (wrapper.isPresent()) {
            ClassEntry.Level inside = wrapper.get().inside();
            notes.addAll(notes(inside));
            List<ClassEntry> unwrapped = new ArrayList<>(meant);
            unwrapped.remove(wrapper.get());
            unwrapped.addAll(meant(inside));
            meant = unwrapped;
        }
        ClassSorting sorting = new ClassSorting(notes);
        Set<String> folders = meant.stream()
                .filter(ClassEntry::isFolder)
                .map(ClassEntry::name)
                .collect(Collectors.toSet());
        Set<String> doubtful = doubtful(meant);
        meant.forEach(entry -> sorting.sort(entry, folders, doubtful));
        return sorting.received(place);
    }

    private static List<Message> notes(ClassEntry.Level level) {
        List<Message> notes = new ArrayList<>(level.notes());
        level.entries().stream()
                .filter(Junk::mayBeHidden)
                .forEach(entry -> notes.add(Message.of("intake.hidden", entry.name())));
        return notes;
    }

    private static List<ClassEntry> meant(ClassEntry.Level level) {
        return level.entries().stream()
                .filter(entry -> !Junk.besideSubmissions(entry.name()))
                .toList();
    }

    /** Where all there is is one entry and no student's by its name, that: it may be a course system's download. */
    private static Optional<ClassEntry> packedOnceMore(List<ClassEntry> top) {
        return top.stream()
                .filter(only -> top.size() == 1 && isSubmission(only) && !isNamedByACourseSystem(only))
                .findFirst();
    }

    private static Received noting(Received received, List<Message> before) {
        if (received instanceof ClassFolder folder) {
            List<Message> all = new ArrayList<>(before);
            all.addAll(folder.notes());
            return new ClassFolder(folder.submissions(), all);
        }
        return received;
    }

    /** Whether all that could be somebody's is named as a course system does it. */
    static boolean isDownload(ClassEntry.Level top) {
        List<ClassEntry> meant = meant(top);
        Set<String> doubtful = doubtful(meant);
        List<ClassEntry> ones =
                meant.stream().filter(ClassSorting::isSubmission).toList();
        return !ones.isEmpty()
                && ones.stream()
                        .allMatch(entry -> entry.isFolder()
                                ? isNamedByACourseSystem(entry)
                                : Owner.ofFile(entry.name())
                                        .filter(owner -> !doubtful.contains(owner.key()))
                                        .isPresent());
    }

    private static boolean isSubmission(ClassEntry entry) {
        return entry.isFolder() || Junk.isJava(entry.name()) || isOnesFile(entry);
    }

    /** The one folder that all are in, where it is no student's. */
    private static Optional<ClassEntry> wrapper(Path place, List<ClassEntry> top) {
        List<ClassEntry> students =
                top.stream().filter(ClassSorting::isSubmission).toList();
        if (students.size() != 1 || !students.get(0).isFolder()) {
            return Optional.empty();
        }
        ClassEntry only = students.get(0);
        List<ClassEntry> inside = meant(only.inside());
        boolean called = called(place).equalsIgnoreCase(only.name())
                && inside.stream().anyMatch(ClassEntry::isFolder)
                && inside.stream().noneMatch(entry -> Junk.isJava(entry.name()));
        boolean ones = Owner.ofFolder(only.name()).isPresent();
        return !ones && (isNamedThroughout(inside) || called) ? Optional.of(only) : Optional.empty();
    }

    /**
     * Whether a course system named what may be a class: a folder in it, and every file that could be somebody's. A file's
     * name alone may be the student's own idea, such as {@code Ex_3_1_Notes.java}.
     */
    private static boolean isNamedThroughout(List<ClassEntry> inside) {
        List<ClassEntry> files = inside.stream()
                .filter(entry -> !entry.isFolder() && isSubmission(entry))
                .toList();
        boolean folders = inside.stream().anyMatch(ClassEntry::isFolder);
        boolean named = inside.stream().anyMatch(entry -> entry.isFolder() && isNamedByACourseSystem(entry));
        return (named || !folders && !files.isEmpty())
                && (files.isEmpty() || isDownload(new ClassEntry.Level(files, List.of())));
    }

    private static boolean isOnesFile(ClassEntry entry) {
        return !entry.isFolder()
                && (Junk.isArchive(entry.name()) || Owner.ofFile(entry.name()).isPresent());
    }

    private static boolean isNamedByACourseSystem(ClassEntry entry) {
        return (entry.isFolder() ? Owner.ofFolder(entry.name()) : Owner.ofFile(entry.name())).isPresent();
    }

    /** The name of the folder or the archive, without its ending. */
    private static String called(Path place) {
        Path last = place.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : Names.shown(last);
        // a browser numbers what it has loaded before
        return (Junk.isZip(name) ? stem(name) : name).replaceFirst(" \\(\\d+\\)$", "");
    }

    /**
     * Who is named as Canvas does it, and is none of Canvas's: students name files like that themselves ({@code
     * hw_2026_11_ann.zip}), and no two of them may be taken for one.
     */
    private static Set<String> doubtful(List<ClassEntry> meant) {
        Map<String, List<Owner>> owners = new LinkedHashMap<>();
        for (ClassEntry entry : meant) {
            if (!entry.isFolder()) {
                Owner.ofFile(entry.name())
                        .filter(owner -> owner.attachment() > 0)
                        .ifPresent(owner -> owners.computeIfAbsent(owner.key(), key -> new ArrayList<>())
                                .add(owner));
            }
        }
        return owners.entrySet().stream()
                .filter(one -> !isCanvas(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Its numbers of attachments are unique, its students' begin with no 0, and what is handed in again has the same name. */
    private static boolean isCanvas(List<Owner> ones) {
        Map<String, Set<Integer>> attempts = new LinkedHashMap<>();
        boolean unique = ones.stream().map(Owner::attachment).distinct().count() == ones.size();
        for (Owner owner : ones) {
            unique &= attempts.computeIfAbsent(owner.file(), file -> new HashSet<>())
                    .add(owner.attempt());
        }
        List<Map.Entry<String, Set<Integer>>> archives = attempts.entrySet().stream()
                .filter(file -> Junk.isArchive(file.getKey()))
                .toList();
        boolean again = archives.stream()
                .allMatch(file -> file.getValue().size() == 1 || file.getValue().contains(0));
        return unique && again && archives.size() <= 1 && !ones.get(0).id().startsWith("0");
    }

    private void sort(ClassEntry entry, Set<String> folders, Set<String> doubtful) {
        String name = entry.name();
        if (entry.isFolder()) {
            ofFolder(name).folders().add(entry);
            return;
        }
        Optional<Owner> owner = Owner.ofFile(name).filter(one -> !doubtful.contains(one.key()));
        if (owner.isPresent()) {
            file(owner.get(), entry, 1);
        } else if (!Junk.isArchive(name) && !isJarOfSources(entry)) {
            javaFiles |= Junk.isJava(name);
            notes.add(Message.of("intake.beside", name));
        } else if (folders.contains(stem(name))) {
            Optional<Owner> folder = Owner.ofFolder(stem(name));
            of(
                            folder.map(Owner::id).orElse(stem(name)),
                            folder.map(Owner::student).orElse(stem(name)),
                            1)
                    .spare()
                    .add(entry);
        } else {
            file(new Owner(stem(name), stem(name), name, 0, 0, false), entry, names.merge(name, 1, Integer::sum));
        }
    }

    /** Any other is a library, which is nobody's submission. */
    private static boolean isJarOfSources(ClassEntry entry) {
        if (!Junk.isJar(entry.name())) {
            return false;
        }
        Gathering trial = new Gathering(true);
        entry.into(trial, entry.name());
        return trial.hasSources();
    }

    static String stem(String name) {
        int dot = name.indexOf(".tar.");
        int end = dot > 0 ? dot : name.lastIndexOf('.');
        return end > 0 ? name.substring(0, end) : name;
    }

    /** A course system's number brings folders together, a name does not: two of one name are shown as one alone. */
    private Handed ofFolder(String name) {
        return Owner.ofFolder(name)
                .map(owner -> of(owner.id(), owner.student(), 1))
                .orElseGet(() -> of(name, name, names.merge("/" + name, 1, Integer::sum)));
    }

    private Handed of(String id, String student, int number) {
        return handed.computeIfAbsent(
                id + "\n" + student + "\n" + number,
                key -> new Handed(id, student, number, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>()));
    }

    private void file(Owner owner, ClassEntry entry, int number) {
        of(owner.id(), owner.student(), number)
                .files()
                .computeIfAbsent(owner.file(), name -> new ArrayList<>())
                .add(new Owned(owner, entry));
    }

    private Received received(Path place) {
        if (handed.isEmpty()) {
            String what = !javaFiles
                    ? "intake.empty-class"
                    : Files.isDirectory(place) ? "intake.one-person" : "intake.one-persons-zip";
            return new Unreadable(
                    notes.isEmpty() || javaFiles
                            ? Message.of(what, place)
                            : Message.of("intake.no-submissions", place, notes.get(0)));
        }
        Set<String> ids = new HashSet<>();
        Set<String> beside = new TreeSet<>();
        List<Submission> submissions = new ArrayList<>();
        for (Handed one : handed.values()) {
            String id = Names.unique(one.id(), ids);
            submissions.add(submission(one, id, beside));
            if (one.number() > 1) {
                notes.add(Message.of("intake.alike", one.student(), id));
            }
        }
        if (!beside.isEmpty()) {
            notes.add(Message.of("intake.archives-beside", Refusals.some(beside)));
        }
        if (handed.size() == 1) {
            onlyOne(handed.values().iterator().next()).ifPresent(notes::add);
        }
        submissions.sort(Comparator.comparing(Submission::id));
        blanks(submissions);
        Dropped dropped = Dropped.of(submissions);
        notes.addAll(dropped.notes());
        return new ClassFolder(dropped.submissions(), notes);
    }

    /** Blanks at an end tell two folders apart, which nobody sees. */
    private void blanks(List<Submission> submissions) {
        Map<String, Set<String>> alike = new TreeMap<>();
        for (Submission one : submissions) {
            alike.computeIfAbsent(one.student().strip(), name -> new LinkedHashSet<>())
                    .add('"' + one.student() + '"');
        }
        alike.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> notes.add(Message.of("intake.blanks-differ", Refusals.some(names))));
    }

    /** What looks like one student's exercises may be a class in one folder more. */
    private static Optional<Message> onlyOne(Handed one) {
        if (one.folders().size() != 1
                || !one.student().equals(one.folders().get(0).name())) {
            return Optional.empty();
        }
        List<ClassEntry> inside = meant(one.folders().get(0).inside());
        long folders = inside.stream()
                .filter(entry -> entry.isFolder() && !Junk.isFolder(entry.name()))
                .count();
        boolean several = folders > 1 && inside.stream().noneMatch(entry -> Junk.isJava(entry.name()));
        return several || inside.stream().anyMatch(ClassSorting::isNamedByACourseSystem)
                ? Optional.of(Message.of("intake.only-one", one.student()))
                : Optional.empty();
    }

    /**
     * Reads one student's entries.
     *
     * @param unpacked gets the names of the archives that are left out, as a folder of the same name counts
     */
    private static Submission submission(Handed one, String id, Set<String> unpacked) {
        Gathering gathering = new Gathering(true);
        List<Path> places = new ArrayList<>();
        // Not among the notes of its reading: those tell why nothing could be read.
        List<Message> beside = new ArrayList<>();
        for (ClassEntry folder : one.folders()) {
            places.add(folder.place());
            folder.into(gathering, "");
        }
        one.files().forEach((file, several) -> {
            several.sort(Comparator.comparing(
                            Owned::owner,
                            Comparator.comparingLong(Owner::attachment).thenComparingInt(Owner::attempt))
                    .reversed());
            ClassEntry newest = several.get(0).entry();
            places.add(newest.place());
            newest.into(gathering, file);
            for (Owned older : several.subList(1, several.size())) {
                beside.add(Message.of(
                        "intake.again", file, newest.name(), older.entry().name()));
            }
        });
        for (ClassEntry archive : one.spare()) {
            if (gathering.hasSources()) {
                gathering.note(Message.of("intake.unpacked-beside", archive.name()));
                unpacked.add(archive.name());
            } else {
                archive.into(gathering, archive.name());
            }
        }
        Submission submission = gathering.submission(id, one.student(), places.get(0));
        boolean late = one.files().values().stream()
                .anyMatch(several -> several.get(0).owner().late());
        if (late) {
            beside.add(Message.of("intake.marked-late"));
        }
        for (Message note : beside) {
            submission = submission.noting(note);
        }
        return submission;
    }
}
