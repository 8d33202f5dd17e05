package org.threadgrader.similar;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.threadgrader.intake.SourceFile;

/**
 * What was handed out for an exercise: whoever answers it has these lines, so that they say nothing when two have them.
 *
 * @param files none where nothing was handed out
 */
public record Skeleton(List<SourceFile> files) {
    /** Keeps a list of its own. */
    public Skeleton {
        files = List.copyOf(files);
    }

    /**
     * The lines of an answer that are the skeleton's own: those of the longest common subsequence with its file of that name,
     * however they are indented. Of an empty line the one before it decides.
     *
     * @return numbers of lines, from 1
     */
    public Set<Integer> linesIn(SourceFile answer) {
        List<String> mine = lines(answer);
        Set<Integer> common = new TreeSet<>();
        files.stream()
                .filter(file -> file.name().equals(answer.name()))
                .findFirst()
                .ifPresent(file -> add(common, mine, lines(file)));
        for (int line = 2; line <= mine.size(); line++) {
            if (mine.get(line - 1).isEmpty() && common.contains(line - 1)) {
                common.add(line);
            }
        }
        return common;
    }

    private static List<String> lines(SourceFile file) {
        return file.text().lines().map(String::strip).toList();
    }

    private static void add(Set<Integer> common, List<String> mine, List<String> given) {
        int[][] longest = longest(mine, given);
        int line = 0;
        int of = 0;
        while (line < mine.size() && of < given.size()) {
            if (isAlike(mine.get(line), given.get(of))) {
                common.add(++line);
                of++;
            } else if (longest[line + 1][of] >= longest[line][of + 1]) {
                line++;
            } else {
                of++;
            }
        }
    }

    /** How many lines are common from here on, for each line of both. */
    private static int[][] longest(List<String> mine, List<String> given) {
        int[][] longest = new int[mine.size() + 1][given.size() + 1];
        for (int line = mine.size() - 1; line >= 0; line--) {
            for (int of = given.size() - 1; of >= 0; of--) {
                longest[line][of] = isAlike(mine.get(line), given.get(of))
                        ? longest[line + 1][of + 1] + 1
                        : Math.max(longest[line + 1][of], longest[line][of + 1]);
            }
        }
        return longest;
    }

    private static boolean isAlike(String mine, String given) {
        return !mine.isEmpty() && mine.equals(given);
    }
}
