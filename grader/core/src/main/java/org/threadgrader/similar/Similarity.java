package org.threadgrader.similar;

import java.util.List;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * How much the answers in a class are alike, beyond the skeletons: something to look at, never a verdict.
 *
 * @param submissions how many were compared
 * @param least the similarity from which on a pair is listed, 0 to 1
 * @param pairs those pairs, the most similar first, of equals those with more tokens; no more than {@link Comparison#MOST}
 * @param listed how many pairs are that similar
 * @param distribution how many pairs there are of each tenth of similarity, the lowest first; 1 counts to the highest
 * @param notes what was not compared
 */
public record Similarity(
        int submissions, double least, List<Pair> pairs, int listed, List<Integer> distribution, List<Message> notes)
        implements Comparing {
    /** Keeps lists of its own. */
    public Similarity {
        pairs = List.copyOf(pairs);
        distribution = List.copyOf(distribution);
        notes = List.copyOf(notes);
    }

    /**
     * Two submissions.
     *
     * @param similarity matched tokens of all tokens beyond the skeletons, in the exercises that both answer; 0 to 1
     * @param exercises those exercises, in the assignment's order
     */
    public record Pair(Submission first, Submission second, double similarity, List<Resemblance> exercises) {
        /** Keeps a list of its own. */
        public Pair {
            exercises = List.copyOf(exercises);
        }
    }

    /**
     * Two answers to one exercise.
     *
     * @param skeleton what both were given
     * @param firstTokens how many tokens beyond the skeleton the first has
     * @param matched how many of these are alike
     */
    public record Resemblance(
            Exercise exercise,
            Skeleton skeleton,
            int firstTokens,
            int secondTokens,
            int matched,
            List<SourceFile> first,
            List<SourceFile> second,
            List<Passage> passages) {
        /** Keeps lists of its own. */
        public Resemblance {
            first = List.copyOf(first);
            second = List.copyOf(second);
            passages = List.copyOf(passages);
        }

        /** From 0 to 1. */
        public double similarity() {
            return share(matched, firstTokens + secondTokens);
        }
    }

    /** Lines that are alike, in one file of each. */
    public record Passage(Lines first, Lines second) {}

    /**
     * Lines of a file.
     *
     * @param file its index among the files of its side
     * @param from the first line, from 1
     * @param to the last line
     */
    public record Lines(int file, int from, int to) {}

    static double share(int matched, int tokensOfBoth) {
        return tokensOfBoth <= 0 ? 0 : Math.min(1, 2.0 * matched / tokensOfBoth);
    }
}
