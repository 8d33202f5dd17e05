package org.threadgrader.cli;

import java.util.Comparator;
import java.util.List;
import org.threadgrader.message.Message;

/** Names that are near to one that does not exist. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** The nearest names, nearest first; empty where none is near. */
    static List<String> of(String name, List<String> names) {
        int far = Math.max(2, name.length() / 2);
        return names.stream()
                .filter(known -> distance(name, known) <= far || (name.length() > 2 && known.contains(name)))
                .sorted(Comparator.<String>comparingInt(known -> distance(name, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** " Did you mean ...?", or nothing. */
    static Message suggestion(String name, List<String> names) {
        List<String> near = of(name, names);
        return near.isEmpty() ? Message.text("") : Message.of("cli.did-you-mean", Message.list(near));
    }

    /** Source: Levenshtein, Binary codes capable of correcting deletions, insertions and reversals, 1966. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
