package org.threadgrader.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.intake.Origin;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Inventory;
import org.threadgrader.report.Report;
import org.threadgrader.report.WholeFile;

/**
 * Writes a {@link GradedClass} in the formats that were asked for, each into a folder of its own beside the report: {@code
 * OUT/moodle}, {@code OUT/gradescope}, and so on.
 */
public final class Formats implements Opening {
    private static final String MOODLE = "moodle";
    private static final String CANVAS = "canvas";
    private static final String LTI = "lti";

    /** Those that need nothing but the class. */
    private static final Map<String, Format> PLAIN = plain();

    /** Those by which a course system takes grades or feedback for the student of a number. */
    private static final Set<String> BY_NUMBER = Set.of(MOODLE, CANVAS, LTI);

    /** Those whose files every report has. */
    private static final Set<String> IN_EVERY_REPORT = Set.of("csv", "json");

    private final Map<String, Format> formats;
    private final List<Message> notes;
    private final List<Roster> rosters;
    private final Numbered numbered;

    private Formats(Map<String, Format> formats, List<Message> notes, List<Roster> rosters, Numbered numbered) {
        this.formats = formats;
        this.notes = notes;
        this.rosters = rosters;
        this.numbered = numbered;
    }

    private static Map<String, Format> plain() {
        Map<String, Format> plain = new LinkedHashMap<>();
        plain.put("gradescope", new Gradescope());
        plain.put("classroom", new Classroom());
        plain.put("exercism", new Exercism());
        plain.put("junit", new JunitXml());
        plain.put("tmc", new Tmc());
        plain.put("sarif", new Sarif());
        plain.put(LTI, new Lti());
        return Collections.unmodifiableMap(plain);
    }

    /** The names of all formats. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(MOODLE, CANVAS));
        names.addAll(PLAIN.keySet());
        names.addAll(List.of("csv", "json"));
        return List.copyOf(names);
    }

    /**
     * Looks whether the formats can be made, and whether the files that were given belong to this class.
     *
     * @param submissions what is going to be graded
     * @param out the report's folder
     */
    public static Opening open(Wanted wanted, List<Submission> submissions, Path out) {
        try {
            requireAsked(wanted.worksheet(), "--worksheet", MOODLE, wanted);
            requireAsked(wanted.gradebook(), "--gradebook", CANVAS, wanted);
            requireElsewhere(wanted.worksheet(), out.resolve(MOODLE).resolve(Moodle.WORKSHEET));
            requireElsewhere(wanted.gradebook(), out.resolve(CANVAS).resolve(Canvas.GRADEBOOK));
            if (wanted.column().isPresent() && wanted.gradebook().isEmpty()) {
                throw new UnfitFile("column-alone");
            }
            return opened(wanted, submissions);
        } catch (UnfitFile e) {
            return new Unfit(e.reason());
        }
    }

    private static Formats opened(Wanted wanted, List<Submission> submissions) throws UnfitFile {
        Map<String, Format> formats = new LinkedHashMap<>();
        List<Message> notes = new ArrayList<>();
        List<Roster> rosters = new ArrayList<>();
        for (String name : wanted.names()) {
            if (name.equals(MOODLE)) {
                formats.put(name, moodle(wanted, submissions, notes, rosters));
            } else if (name.equals(CANVAS)) {
                formats.put(name, canvas(wanted, submissions, notes, rosters));
            } else if (PLAIN.containsKey(name)) {
                formats.put(name, PLAIN.get(name));
            } else if (!IN_EVERY_REPORT.contains(name)) {
                throw new UnfitFile("unknown", name, Message.list(names()));
            }
        }
        Numbered numbered = Numbered.of(submissions);
        notes.addAll(numbered.notes());
        return new Formats(formats, List.copyOf(notes), List.copyOf(rosters), numbered);
    }

    private static void requireAsked(Optional<Path> file, String option, String format, Wanted wanted)
            throws UnfitFile {
        if (file.isPresent() && !wanted.names().contains(format)) {
            throw new UnfitFile("file-alone", option, format);
        }
    }

    /** What was given is never written to. */
    private static void requireElsewhere(Optional<Path> given, Path written) throws UnfitFile {
        if (given.isPresent()
                && given.get()
                        .toAbsolutePath()
                        .normalize()
                        .equals(written.toAbsolutePath().normalize())) {
            throw new UnfitFile("own-output", given.get());
        }
    }

    private static boolean isDownload(Origin.CourseSystem system, List<Submission> submissions) {
        return submissions.stream()
                .flatMap(submission -> Origin.of(submission).stream())
                .anyMatch(origin -> origin.system() == system);
    }

    private static Format moodle(Wanted wanted, List<Submission> submissions, List<Message> notes, List<Roster> rosters)
            throws UnfitFile {
        if (wanted.worksheet().isEmpty()) {
            if (!isDownload(Origin.CourseSystem.MOODLE, submissions)) {
                throw new UnfitFile("nothing-to-fill", "Moodle", "--worksheet FILE");
            }
            notes.add(Message.of("format.no-worksheet"));
            return new Moodle(Optional.empty());
        }
        Worksheet worksheet = Worksheet.read(wanted.worksheet().get(), submissions);
        notes.addAll(worksheet.notes());
        rosters.add(worksheet.roster());
        return new Moodle(Optional.of(worksheet));
    }

    private static Format canvas(Wanted wanted, List<Submission> submissions, List<Message> notes, List<Roster> rosters)
            throws UnfitFile {
        boolean download = isDownload(Origin.CourseSystem.CANVAS, submissions);
        if (wanted.gradebook().isEmpty()) {
            if (!download) {
                throw new UnfitFile("nothing-to-fill", "Canvas", "--gradebook FILE");
            }
            notes.add(Message.of("format.no-gradebook"));
            return new Canvas(Optional.empty());
        }
        Gradebook gradebook = Gradebook.read(wanted.gradebook().get(), wanted.column(), submissions);
        if (!download) {
            notes.add(Message.of("format.no-canvas-feedback"));
        }
        notes.addAll(gradebook.notes());
        rosters.add(gradebook.roster());
        return new Canvas(Optional.of(gradebook));
    }

    /** What to know of the files that were given: whose grade has no row, and which rows stay as they are. */
    public List<Message> notes() {
        return notes;
    }

    /** A student's several attempts for one grade, where nothing says which of them counts; empty where each has one. */
    public Optional<Message> attempts() {
        return rosters.stream()
                .flatMap(roster -> roster.attempts().stream())
                .findFirst()
                .or(() -> formats.keySet().stream()
                        .filter(BY_NUMBER::contains)
                        .findFirst()
                        .flatMap(numbered::attempts));
    }

    /** What to know of the grades that were filled in, and of the rows that stay as they are, as they have no grade yet. */
    public List<Message> told(GradedClass graded) {
        return formats.values().stream()
                .flatMap(format -> format.told(graded).stream())
                .toList();
    }

    /** The formats that files in a report's folder are of, each once, and not those that are made. */
    public List<String> others(List<String> files) {
        return files.stream()
                .map(file -> file.substring(0, Math.max(0, file.indexOf('/'))))
                .filter(format -> names().contains(format) && !formats.containsKey(format))
                .distinct()
                .toList();
    }

    /** The names of those that are made; not of those that every report has. */
    public List<String> made() {
        return List.copyOf(formats.keySet());
    }

    /**
     * Writes all of them.
     *
     * @param inventory of the report's folder
     * @return the reason where it can't be written to
     */
    public Optional<Message> write(GradedClass graded, Inventory inventory, Locale locale) {
        for (Map.Entry<String, Format> format : formats.entrySet()) {
            GradedClass meant = BY_NUMBER.contains(format.getKey()) ? numbered.certain(graded) : graded;
            try {
                write(format.getKey(), format.getValue().of(meant, locale), inventory);
            } catch (IOException | SecurityException e) {
                return Optional.of(Report.notWritable(inventory.folder().resolve(format.getKey()), e));
            }
        }
        try {
            inventory.sync();
        } catch (IOException e) {
            return Optional.of(Report.notWritable(inventory.folder(), e));
        }
        return Optional.empty();
    }

    private static void write(String folder, Stream<Output> files, Inventory inventory) throws IOException {
        for (Iterator<Output> outputs = files.iterator(); outputs.hasNext(); ) {
            Output output = outputs.next();
            WholeFile.writeOneOfMany(inventory.place(folder + "/" + output.name()), output.content());
        }
    }
}
