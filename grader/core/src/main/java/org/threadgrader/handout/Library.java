package org.threadgrader.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grader and what it needs, as a Maven repository: the part of a {@link Handout} that is not the course's.
 *
 * <p>The descriptors are written here and name no parent: those of the libraries would ask for a dozen more files that a
 * build of the course never needs. The grader's own version is made of its bytes, so that no machine takes one grader for
 * another that it has seen before.
 */
final class Library {
    private static final String GRADER = "org.threadgrader";
    private static final String CORE = "threadgrader-core";
    private static final int VERSION_DIGITS = 12;

    /** Of such a version Maven would look for a newer one now and then. */
    private static final String SNAPSHOT = "-SNAPSHOT";

    private final List<Artifact> artifacts;
    private final String version;

    private record Artifact(String group, String name, String version, Path jar) {
        String folder() {
            return group.replace('.', '/') + "/" + name + "/" + version + "/";
        }

        String jarPath() {
            return folder() + name + "-" + version + ".jar";
        }

        String coordinates(String indent) {
            return indent + "<groupId>" + group + "</groupId>\n" + indent + "<artifactId>" + name + "</artifactId>\n"
                    + indent + "<version>" + version + "</version>\n";
        }
    }

    private Library(List<Artifact> artifacts, String version) {
        this.artifacts = artifacts;
        this.version = version;
    }

    /**
     * Reads what a build left.
     *
     * @param repository the libraries' jars in the layout of a Maven repository
     * @param core the grader's own jar, which may be in the repository, too
     * @param release the grader's version as its build calls it
     */
    static Library read(Path repository, Path core, String release) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(repository)) {
            jars = files.filter(file -> file.toString().endsWith(".jar") && !file.equals(core))
                    .sorted()
                    .toList();
        }
        MessageDigest digest = digest("SHA-256");
        digest.update(Files.readAllBytes(core));
        for (Path jar : jars) {
            if (repository.relativize(jar).startsWith("org/threadgrader")) {
                digest.update(Files.readAllBytes(jar));
            }
        }
        String version = release.replace(SNAPSHOT, "") + "-"
                + HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new Artifact(GRADER, CORE, version, core));
        for (Path jar : jars) {
            Path place = repository.relativize(jar);
            int names = place.getNameCount();
            String group =
                    place.subpath(0, names - 3).toString().replace('\\', '.').replace('/', '.');
            String own = place.getName(names - 2).toString();
            String name = place.getName(names - 3).toString();
            artifacts.add(new Artifact(group, name, group.equals(GRADER) ? version : own, jar));
        }
        return new Library(artifacts, version);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** The version of the grader's own artifacts. */
    String version() {
        return version;
    }

    /** The jars of the class path, one a line, from the repository's folder on. */
    String classPath() {
        return artifacts.stream().map(Artifact::jarPath).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Adds the repository below a folder of the handout. */
    void addTo(Destination destination, String folder) throws IOException {
        for (Artifact artifact : artifacts) {
            add(destination, folder + artifact.jarPath(), Files.readAllBytes(artifact.jar()));
            String pom = artifact.folder() + artifact.name() + "-" + artifact.version() + ".pom";
            add(destination, folder + pom, descriptor(artifact).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Maven warns of every file that has no checksum beside it. */
    private static void add(Destination destination, String path, byte[] content) throws IOException {
        destination.add(path, content, false);
        String sum = HexFormat.of().formatHex(digest("SHA-1").digest(content));
        destination.add(path + ".sha1", sum.getBytes(StandardCharsets.UTF_8), false);
    }

    private String descriptor(Artifact artifact) {
        StringBuilder pom = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n")
                .append("  <modelVersion>4.0.0</modelVersion>\n")
                .append(artifact.coordinates("  "));
        if (artifact.name().equals(CORE)) {
            pom.append("  <dependencies>\n");
            artifacts.stream()
                    .filter(other -> other != artifact)
                    .forEach(other -> pom.append("    <dependency>\n")
                            .append(other.coordinates("      "))
                            .append("    </dependency>\n"));
            pom.append("  </dependencies>\n");
        }
        return pom.append("</project>\n").toString();
    }
}
