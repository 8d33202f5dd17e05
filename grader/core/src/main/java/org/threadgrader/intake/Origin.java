package org.threadgrader.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a {@link Submission} comes from, if the name that it was read from is one that a course system gives: what it takes
 * to hand feedback back to the same student there.
 *
 * @param system whose download it was in
 * @param number the system's number of the student or the team
 * @param prefix what the names of all its files in the download begin with: for Moodle the folder, for Canvas the name as
 *     far as the attachment's number and the {@code _} behind it
 */
public record Origin(CourseSystem system, String number, String prefix) {
    /** A system that has downloads of its own. */
    public enum CourseSystem {
        MOODLE,
        CANVAS
    }

    /** The origin of a submission; empty for one that was named in any other way. */
    public static Optional<Origin> of(Submission submission) {
        Path last = submission.source().getFileName();
        String name = last == null ? "" : Names.shown(last);
        return Owner.ofFolder(name)
                .map(owner -> new Origin(CourseSystem.MOODLE, owner.id(), name))
                .or(() -> Owner.ofFile(name).map(owner -> ofFile(name, owner)))
                // What students name like that themselves was sorted under its whole name.
                .filter(origin -> Pattern.matches("(.*/)?" + origin.number() + "(-\\d+)?", submission.id()));
    }

    private static Origin ofFile(String name, Owner owner) {
        if (owner.attachment() == 0) {
            String folder = name.substring(0, name.length() - owner.file().length());
            return new Origin(CourseSystem.MOODLE, owner.id(), folder);
        }
        String numbers = "_" + owner.id() + "_" + owner.attachment() + "_";
        int end = name.indexOf(numbers) + numbers.length();
        return new Origin(CourseSystem.CANVAS, owner.id(), name.substring(0, end));
    }
}
