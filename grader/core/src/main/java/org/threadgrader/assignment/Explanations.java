package org.threadgrader.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threadgrader.message.Localized;

/** The pages that explain mistakes: the grader's own, and those of an assignment, which come before them. */
public final class Explanations {
    private static final String RESOURCES = "/org/threadgrader/explain";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Path folder;

    private Explanations(Path folder) {
        this.folder = folder;
    }

    /** The pages of an assignment: its folder {@code explain} first, then the grader's own. */
    public static Explanations of(Assignment assignment) {
        return new Explanations(assignment.folder().resolve("explain"));
    }

    /** The page of a reason's id; empty when there is none. */
    public Optional<Explanation> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Optional<String> english = page(id + ".md");
        return english.map(en -> {
            String zh = page(id + ".zh.md").orElse(en);
            return new Explanation(
                    id,
                    new Localized(title(en), title(zh)),
                    new Localized(summary(en), summary(zh)),
                    new Localized(en, zh));
        });
    }

    /** The ids of all pages, in alphabetical order. */
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        try {
            if (Files.isDirectory(folder)) {
                collect(folder, ids);
            }
            URL resources = Explanations.class.getResource(RESOURCES);
            if (resources != null && resources.getProtocol().equals("jar")) {
                Path jar = Path.of(Explanations.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                try (FileSystem inside = FileSystems.newFileSystem(jar)) {
                    collect(inside.getPath(RESOURCES), ids);
                }
            } else if (resources != null) {
                collect(Path.of(resources.toURI()), ids);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the explanations", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where are the grader's own pages?", e);
        }
        return List.copyOf(ids);
    }

    private static void collect(Path place, TreeSet<String> ids) throws IOException {
        try (Stream<Path> pages = Files.list(place)) {
            pages.map(page -> String.valueOf(page.getFileName()))
                    .filter(name -> name.endsWith(".md") && !name.endsWith(".zh.md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .forEach(ids::add);
        }
    }

    private Optional<String> page(String name) {
        try {
            Path own = folder.resolve(name);
            if (Files.isRegularFile(own)) {
                return Optional.of(Files.readString(own, StandardCharsets.UTF_8));
            }
            try (InputStream in = Explanations.class.getResourceAsStream(RESOURCES + "/" + name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the explanation " + name, e);
        }
    }

    private static String title(String page) {
        return page.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2).strip())
                .orElse("");
    }

    /** The first paragraph after the heading, on one line. */
    private static String summary(String page) {
        return String.join(
                " ",
                page.lines()
                        .dropWhile(line -> line.isBlank() || line.startsWith("# "))
                        .takeWhile(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(String::strip)
                        .toList());
    }
}
