package org.threadgrader.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a folder or file is, as the downloads of course systems say it in its name.
 *
 * <p>Moodle writes folders {@code Full Name_12345_assignsubmission_file}, with another {@code _} at the end in older
 * versions, or puts the same before each file's name. {@code Participant_12345} stands for a name that is hidden, a
 * group's name for a team; since names may hold anything, folders are read from the right, and files from the left, as there the
 * student's own words stand on the right. Canvas writes files
 * {@code doejane_LATE_4321_98765_Main.java}: name, an optional mark, the student's number, the attachment's, and the
 * file's own name, with {@code -1} before its ending where it was handed in again.
 *
 * @param student as shown
 * @param id the course system's number of the student or team
 * @param file the file's own name; empty for a folder
 * @param attempt how often the file had been handed in before, as far as its name tells
 * @param attachment the file's number, from 1; higher is newer; 0 where names tell none
 * @param late whether the course system marks it as late, which says nothing of how late it is
 */
record Owner(String student, String id, String file, int attempt, long attachment, boolean late) {
    private static final String NUMBER = "(\\d{1,18})";
    private static final Pattern MOODLE_FOLDER = Pattern.compile("(.+)_" + NUMBER + "_assignsubmission_[a-z]+_?");
    private static final Pattern MOODLE_FILE = Pattern.compile("(.+?)_" + NUMBER + "_assignsubmission_[a-z]+_(.+)");
    private static final Pattern BLIND = Pattern.compile("(Participant)_" + NUMBER);
    private static final Pattern CANVAS = Pattern.compile("(.+?)_(LATE_)?" + NUMBER + "_([1-9]\\d{0,17})_(.+)");
    private static final Pattern AGAIN = Pattern.compile("(.+)-(\\d{1,4})(\\.[A-Za-z0-9]+)");

    /** The owner of a folder; empty when its name is nobody's format. */
    static Optional<Owner> ofFolder(String name) {
        Matcher moodle = MOODLE_FOLDER.matcher(name);
        if (moodle.matches()) {
            return Optional.of(moodle(moodle, ""));
        }
        Matcher blind = BLIND.matcher(name);
        return blind.matches() ? Optional.of(moodle(blind, "")) : Optional.empty();
    }

    /** The owner of a file that lies beside those of others; empty when its name is nobody's format. */
    static Optional<Owner> ofFile(String name) {
        Matcher moodle = MOODLE_FILE.matcher(name);
        if (moodle.matches()) {
            return Optional.of(moodle(moodle, moodle.group(3)));
        }
        Matcher canvas = CANVAS.matcher(name);
        if (!canvas.matches()) {
            return Optional.empty();
        }
        String student = canvas.group(1);
        String id = canvas.group(3);
        String shown = student.equals("anon") ? "anon " + id : student;
        long attachment = Long.parseLong(canvas.group(4));
        boolean late = canvas.group(2) != null;
        Matcher again = AGAIN.matcher(canvas.group(5));
        return Optional.of(
                again.matches()
                        ? new Owner(
                                shown,
                                id,
                                again.group(1) + again.group(3),
                                Integer.parseInt(again.group(2)),
                                attachment,
                                late)
                        : new Owner(shown, id, canvas.group(5), 0, attachment, late));
    }

    /** The same for all that one student or team has handed in. */
    String key() {
        return id + "\n" + student;
    }

    private static Owner moodle(Matcher name, String file) {
        String student = name.group(1);
        String id = name.group(2);
        return new Owner(student.equals("Participant") ? "Participant " + id : student, id, file, 0, 0, false);
    }
}
