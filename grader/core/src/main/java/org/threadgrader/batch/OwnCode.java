package org.threadgrader.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.threadgrader.run.ChildOptions;

/** What this grader consists of: results can be taken over where it is the same. */
final class OwnCode {
    private OwnCode() {}

    /** A hash of the judge's and the probe's classes and resources, the libraries' names, and the JDK. */
    static String fingerprint() {
        return fingerprint(places());
    }

    /** Where the judge's and the probe's classes are, each in a folder or a jar. */
    static List<Path> places() {
        return List.of(ownPlace(), ChildOptions.ownJdk().probe());
    }

    static String fingerprint(List<Path> places) {
        Fingerprint hash = new Fingerprint();
        hash.addAll(List.of(
                System.getProperty("java.vm.name", "?"),
                System.getProperty("java.runtime.version", "?"),
                System.getProperty("os.arch", "?")));
        places.forEach(place -> add(place, hash));
        return hash.hex();
    }

    private static Path ownPlace() {
        try {
            return Path.of(OwnCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where are the grader's own classes?", e);
        }
    }

    private static void add(Path place, Fingerprint hash) {
        if (Files.isDirectory(place)) {
            hash.addFiles(place, file -> true);
            return;
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            addEntries(jar, hash);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }

    /** Not the jar as a file: one that is built again of the same classes has other times in it. */
    private static void addEntries(JarFile jar, Fingerprint hash) throws IOException {
        List<? extends ZipEntry> entries = jar.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        for (ZipEntry entry : entries) {
            hash.add(entry.getName()).add(entry.getSize() + " " + entry.getCrc());
        }
        Optional.ofNullable(jar.getManifest())
                .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                .ifPresent(hash::add);
    }
}
