import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.Match;
import de.jplag.ParsingException;
import de.jplag.Submission;
import de.jplag.Token;
import de.jplag.clustering.ClusteringOptions;
import de.jplag.exceptions.BasecodeException;
import de.jplag.exceptions.ExitException;
import de.jplag.exceptions.SubmissionException;
import de.jplag.java.Language;
import de.jplag.options.JPlagOptions;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program of its own, which java compiles in memory when it starts it: compares with JPlag what lies in a folder, and
 * writes down which lines of which files are alike. It is the only place that knows JPlag, and no part of the grader's jar
 * but for its text.
 *
 * <p>Arguments: the folder, and the file to write. In the folder lies one folder an exercise, in that "base" with the
 * skeleton and "handed-in" with a folder a student. All of these are called by numbers, and so are the folders of the
 * files, one each.
 */
public class Pairs {
    public static void main(String[] args) throws Exception {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            File[] exercises = new File(args[0]).listFiles(File::isDirectory);
            Arrays.sort(exercises);
            for (File exercise : exercises) {
                out.println("exercise " + exercise.getName());
                try {
                    compare(exercise, out);
                } catch (ExitException | RuntimeException | StackOverflowError e) {
                    out.println("failed"); // one source that JPlag cannot bear must not cost the other exercises
                }
                if (out.checkError()) {
                    throw new IOException("cannot write " + args[1]);
                }
            }
            out.println("end");
        }
    }

    private static void compare(File exercise, PrintWriter out) throws ExitException {
        JPlagOptions options = new JPlagOptions(new Ordered(), Set.of(new File(exercise, "handed-in")), Set.of())
                .withClusteringOptions(new ClusteringOptions().withEnabled(false))
                .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS);
        List<Submission> read;
        List<JPlagComparison> pairs;
        try {
            JPlagResult result = run(options, new File(exercise, "base"));
            read = new ArrayList<>(result.getSubmissions().getSubmissions());
            pairs = new ArrayList<>(result.getAllComparisons());
        } catch (SubmissionException e) {
            return; // fewer than two that can be compared
        }
        // JPlag compares in several threads and lists folders as the disk does.
        read.sort(Comparator.comparing(Submission::getName));
        pairs.sort(Comparator.comparing(Pairs::names));
        for (Submission one : read) {
            out.println("tokens " + one.getName() + " " + ownTokens(one));
        }
        for (JPlagComparison pair : pairs) {
            if (pair.getNumberOfMatchedTokens() > 0) {
                write(pair, out);
            }
        }
    }

    /** The one whose name comes first comes first. */
    private static void write(JPlagComparison pair, PrintWriter out) {
        boolean swapped = pair.firstSubmission().getName().compareTo(pair.secondSubmission().getName()) > 0;
        Submission first = swapped ? pair.secondSubmission() : pair.firstSubmission();
        Submission second = swapped ? pair.firstSubmission() : pair.secondSubmission();
        out.println("pair " + first.getName() + " " + second.getName() + " " + pair.getNumberOfMatchedTokens());
        pair.matches().stream()
                .map(match -> swapped
                        ? new Match(match.startOfSecond(), match.startOfFirst(), match.length())
                        : match)
                .sorted(Comparator.comparingInt(Match::startOfFirst))
                .forEach(match -> lines(match, first.getTokenList(), second.getTokenList(), out));
    }

    private static String names(JPlagComparison pair) {
        String first = pair.firstSubmission().getName();
        String second = pair.secondSubmission().getName();
        return first.compareTo(second) < 0 ? first + " " + second : second + " " + first;
    }

    /** Java, with the files of a student in the order of their paths: JPlag's own order is another for each folder. */
    private static final class Ordered extends Language {
        @Override
        public List<Token> parse(Set<File> files) throws ParsingException {
            return super.parse(new TreeSet<>(files));
        }
    }

    private static JPlagResult run(JPlagOptions options, File base) throws ExitException {
        if (base.isDirectory()) {
            try {
                return new JPlag(options.withBaseCodeSubmissionDirectory(base)).run();
            } catch (BasecodeException e) {
                // A skeleton of next to nothing: there is nothing to leave out.
            }
        }
        return new JPlag(options).run();
    }

    /** Those beyond the skeleton; the end of a file is a token that is never matched. */
    private static int ownTokens(Submission one) {
        JPlagComparison base = one.getBaseCodeComparison();
        return one.getNumberOfTokens() - one.getFiles().size() - (base == null ? 0 : base.getNumberOfMatchedTokens());
    }

    /** A match may go on from one file to the next, on either side. */
    private static void lines(Match match, List<Token> first, List<Token> second, PrintWriter out) {
        int begin = 0;
        for (int i = 1; i <= match.length(); i++) {
            if (i == match.length()
                    || other(first, match.startOfFirst() + i)
                    || other(second, match.startOfSecond() + i)) {
                out.println("match " + lines(first, match.startOfFirst() + begin, match.startOfFirst() + i - 1) + " "
                        + lines(second, match.startOfSecond() + begin, match.startOfSecond() + i - 1));
                begin = i;
            }
        }
    }

    private static boolean other(List<Token> tokens, int index) {
        return !tokens.get(index).getFile().equals(tokens.get(index - 1).getFile());
    }

    private static String lines(List<Token> tokens, int from, int to) {
        return tokens.get(from).getFile().getParentFile().getName() + " " + tokens.get(from).getLine() + " "
                + tokens.get(to).getLine();
    }
}
