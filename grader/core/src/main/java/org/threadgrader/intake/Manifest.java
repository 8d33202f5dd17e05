package org.threadgrader.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.message.Message;

/**
 * What was packed when somebody handed in: a file that travels with the sources of a {@link Submission}. It has no time in
 * it, so that the same files always give the same manifest, and {@code sha256sum -c} reads it too.
 *
 * @param grader the version of the grader that packed
 * @param checks the hash of the visible checks that the student had, such as {@code sha256:5f...}
 * @param files the SHA-256 of each file in hexadecimal, by its path beside the manifest
 */
public record Manifest(String grader, String checks, SortedMap<String, String> files) {
    /** What it is called; it lies above the files that it names. */
    public static final String NAME = "manifest.sha256";

    private static final String GRADER = "# Thread Grader ";
    private static final String CHECKS = "# visible checks ";
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Keeps a map of its own. */
    public Manifest {
        files = new TreeMap<>(files);
    }

    /** The hash of a file's bytes. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The manifest as a file holds it. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        text.append(GRADER).append(grader).append('\n');
        text.append(CHECKS).append(checks).append('\n');
        files.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The manifest in a file; empty where it holds none. */
    public static Optional<Manifest> in(byte[] bytes) {
        String grader = "";
        String checks = "";
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            Matcher file = FILE.matcher(line);
            if (file.matches()) {
                files.put(file.group(2), file.group(1));
            } else if (line.startsWith(GRADER)) {
                grader = line.substring(GRADER.length());
            } else if (line.startsWith(CHECKS)) {
                checks = line.substring(CHECKS.length());
            }
        }
        boolean whole = !grader.isEmpty() && !checks.isEmpty() && !files.isEmpty();
        return whole ? Optional.of(new Manifest(grader, checks, files)) : Optional.empty();
    }

    static boolean isOne(String path) {
        return path.equals(NAME) || path.endsWith("/" + NAME);
    }

    /**
     * What is not as it was packed: a note each, no more than that.
     *
     * @param above the path of the manifest's folder in the submission, empty or ending in a slash
     * @param received the hash of each source of the submission by its path
     */
    List<Message> differences(String above, Map<String, String> received) {
        Set<String> changed = new TreeSet<>();
        files.forEach((path, hash) -> {
            if (!hash.equals(received.get(above + path))) {
                changed.add(above + path);
            }
        });
        Set<String> added = new TreeSet<>();
        received.keySet().stream()
                .filter(path -> path.startsWith(above) && !files.containsKey(path.substring(above.length())))
                .forEach(added::add);
        List<Message> notes = new ArrayList<>();
        if (!changed.isEmpty()) {
            notes.add(Message.of("intake.manifest-changed", above + NAME, Refusals.some(changed)));
        }
        if (!added.isEmpty()) {
            notes.add(Message.of("intake.manifest-added", above + NAME, Refusals.some(added)));
        }
        return notes;
    }
}
