package org.threadgrader.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the handout that came back with a {@link Submission}: a check, the hash of all checks, or a {@link Manifest},
 * which holds that hash. It is never compiled; it tells whether the student worked with the same checks.
 *
 * @param path relative to the submission's folder, separated by {@code /}
 * @param digest of its text, see {@link #digest}
 */
public record Brought(String path, String digest) {
    private static final String CHECKS = "/src/test/";
    private static final String HASH = "/checks.sha256";

    static Brought of(String path, byte[] bytes) {
        return new Brought(path, digest(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** What a manifest says of the checks stands for them. */
    static Brought of(String path, Manifest manifest) {
        return new Brought(path, digest(manifest.checks()));
    }

    static boolean isOne(String path) {
        String rooted = "/" + path;
        return rooted.endsWith(HASH) || Manifest.isOne(path) || (rooted.contains(CHECKS) && Junk.isJava(rooted));
    }

    /** The same for texts that differ only in how their lines end, or in white space around them. */
    public static String digest(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
