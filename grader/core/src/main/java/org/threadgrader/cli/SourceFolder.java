package org.threadgrader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.weave.Site;

/** The sources beside a program, where a person has them: gives {@link ReplayCommand} the line that an event stands for. */
final class SourceFolder {
    private final Map<String, List<Path>> files = new HashMap<>();
    private final Map<Path, List<String>> lines = new HashMap<>();

    /** Knows no source. */
    SourceFolder() {}

    /**
     * Knows the Java files of a folder.
     *
     * @throws Refusal where it can't be read
     */
    SourceFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("no-source", folder);
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> path.getFileName().toString().endsWith(".java"))
                    .sorted()
                    .forEach(path -> files.computeIfAbsent(path.getFileName().toString(), any -> new ArrayList<>())
                            .add(path));
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.of("no-source", folder);
        }
    }

    /** The text of a place's line; of several files of one name, that in the folder of the class's package. */
    Optional<String> line(Site site) {
        List<Path> named = files.getOrDefault(site.file(), List.of());
        int packageEnd = site.className().lastIndexOf('.');
        Path parent = Path.of(
                packageEnd < 0 ? "" : site.className().substring(0, packageEnd).replace('.', '/'));
        return named.stream()
                .filter(path -> path.endsWith(parent.resolve(site.file())))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(this::lines)
                .filter(all -> site.line() >= 1 && site.line() <= all.size())
                .map(all -> all.get(site.line() - 1).strip());
    }

    private List<String> lines(Path file) {
        return lines.computeIfAbsent(file, path -> {
            try {
                // whatever the encoding: Java's own words are the same in all that are in use
                return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                return List.of();
            }
        });
    }
}
