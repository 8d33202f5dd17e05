package org.threadgrader.format;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One student's row in a {@link Roster}.
 *
 * @param row the row's number in its sheet, the header being 0
 * @param number the course system's number of the student
 * @param logins what else the student may be called by, to the letter
 * @param names the student's name in every form that a submission may have it, {@link #folded}
 * @param shown the name as the row has it
 */
record Seat(int row, String number, List<String> logins, Set<String> names, String shown) {

    /** A name without what systems leave out or put in when they make a file's name of it: its letters and digits alone. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
