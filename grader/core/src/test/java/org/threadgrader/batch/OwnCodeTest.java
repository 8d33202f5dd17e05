package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.judge.Judge;
import org.threadgrader.run.ChildOptions;

/** What makes another grader, and what does not. */
class OwnCodeTest {
    @TempDir
    Path folder;

    @Test
    void theJudgesClassesAndTheProbesAreItsOwn() throws URISyntaxException {
        Path judge = Path.of(
                Judge.class.getProtectionDomain().getCodeSource().getLocation().toURI());

        assertThat(OwnCode.places())
                .containsExactly(judge, ChildOptions.ownJdk().probe());
    }

    @Test
    void anotherClassInAFolderCounts() throws IOException {
        Path file = Files.writeString(folder.resolve("Judge.class"), "one");
        String before = OwnCode.fingerprint(List.of(folder));

        Files.writeString(file, "another");

        assertThat(OwnCode.fingerprint(List.of(folder))).isNotEqualTo(before);
    }

    @Test
    void anotherClassInAJarCounts() throws IOException {
        assertThat(ofJar("another", "a.jar", 0)).isNotEqualTo(ofJar("one", "a.jar", 0));
    }

    @Test
    void anotherLibraryOfAJarCounts() throws IOException {
        assertThat(ofJar("one", "b.jar", 0)).isNotEqualTo(ofJar("one", "a.jar", 0));
    }

    @Test
    void whenAJarWasMadeDoesNot() throws IOException {
        assertThat(ofJar("one", "a.jar", 1_000_000_000_000L)).isEqualTo(ofJar("one", "a.jar", 0));
    }

    private String ofJar(String content, String library, long time) throws IOException {
        Path jar = folder.resolve("grader.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, library);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            manifest.write(out);
            ZipEntry entry = new ZipEntry("Judge.class");
            entry.setLastModifiedTime(FileTime.fromMillis(time));
            out.putNextEntry(entry);
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return OwnCode.fingerprint(List.of(jar));
    }
}
