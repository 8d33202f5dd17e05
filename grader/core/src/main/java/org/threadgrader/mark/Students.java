package org.threadgrader.mark;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/** The submissions of a class as instructors name them in their files. */
public record Students(List<Submission> submissions) {

    /**
     * The submissions that are called so by id, else by the student's number, else by name, else by the name without its
     * blanks and capitals. Blanks around it count only
     * where an id has them too. Where it is somebody's id or number and the name of others, all of these are meant as far as
     * anybody can tell, see {@link #isIdAndName}.
     */
    public List<Submission> named(String written) {
        String named = written.strip();
        List<Submission> numbered = Stream.<Predicate<Submission>>of(
                        one -> one.id().equals(written),
                        one -> one.id().strip().equals(named),
                        one -> number(one).strip().equals(named))
                .map(this::those)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean isTheirName = numbered.stream().anyMatch(one -> isName(named, one));
        List<Submission> found = isTheirName ? numbered : those(one -> numbered.contains(one) || isName(named, one));
        return found.isEmpty() && !named.isEmpty()
                ? those(one -> folded(one.student()).equals(folded(named)))
                : found;
    }

    /** A name without its blanks, which one system writes between the parts of a Chinese name and another does not. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Why nobody can tell whom the rules of a course mean: a name in them is the number of one student and the name of another. */
    public Optional<Message> unclear(Collection<String> names) {
        return names.stream()
                .sorted()
                .filter(name -> isIdAndName(name, named(name)))
                .map(name -> Message.of("mark.extension-of-id-and-name", name, Overrides.ids(named(name))))
                .findFirst();
    }

    private List<Submission> those(Predicate<Submission> meant) {
        return submissions.stream().filter(meant).toList();
    }

    private static boolean isName(String named, Submission submission) {
        return submission.student().strip().equals(named);
    }

    /** Whether what was {@link #named} so is the id or number of one student and the name of another. */
    static boolean isIdAndName(String named, List<Submission> found) {
        long byName = found.stream().filter(one -> isName(named.strip(), one)).count();
        return byName > 0 && byName < found.size();
    }

    /** The same for all that one student has handed in. */
    public static String person(Submission submission) {
        return number(submission) + "\n" + submission.student();
    }

    /** What a submission came in: of several folders or zips that were given the name of one, else its own. */
    static String folder(Submission submission) {
        int end = submission.id().lastIndexOf('/');
        return end < 0
                ? String.valueOf(submission.source().getFileName())
                : submission.id().substring(0, end);
    }

    /** The id without the folder before it, where there are several: the course system's number, if it has one. */
    public static String number(Submission submission) {
        return submission.id().substring(submission.id().lastIndexOf('/') + 1);
    }
}
