package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries hold shapes of code that no sample thinks of: the JVM's verifier must accept all of it after weaving. */
class RealJarsTest {

    private static final int AT_MOST = 700;

    @ParameterizedTest
    @ValueSource(
            classes = {
                org.assertj.core.api.Assertions.class,
                org.eclipse.jdt.core.compiler.batch.BatchCompiler.class,
                picocli.CommandLine.class,
                org.awaitility.Awaitility.class,
                org.objectweb.asm.tree.ClassNode.class
            })
    void theVerifierAcceptsWhatWasWoven(Class<?> member) throws Exception {
        Map<String, byte[]> classes = classesBeside(member);
        Woven woven = new Weaver(Sample.TABLE).weave(classes);
        Sample.Loader loader = new Sample.Loader(woven.classes());
        List<String> refused = new ArrayList<>();
        int verified = 0;
        for (String name : classes.keySet()) {
            try {
                Class.forName(name, true, loader);
                verified++;
            } catch (VerifyError | ClassFormatError e) {
                refused.add(name + ": " + e.getMessage());
            } catch (LinkageError | ClassNotFoundException e) {
                // An optional dependency is not there, or an initialiser did not like the test: no matter of ours.
                continue;
            }
        }
        assertThat(refused).isEmpty();
        assertThat(verified).isGreaterThan(classes.size() / 3);
        assertThat(woven.omissions())
                .filteredOn(omission -> omission.extent() == Omission.Extent.EVERYTHING)
                .isEmpty();
    }

    private static Map<String, byte[]> classesBeside(Class<?> member) throws IOException, URISyntaxException {
        Path jar = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, byte[]> classes = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> entries = file.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .filter(entry -> !entry.getName().startsWith("META-INF/"))
                    .filter(entry -> !entry.getName().endsWith("-info.class"))
                    .toList();
            // Spread over the whole jar, so that the sample does not end with the letter C.
            int step = Math.max(1, entries.size() / AT_MOST);
            for (int at = 0; at < entries.size(); at += step) {
                JarEntry entry = entries.get(at);
                try (InputStream in = file.getInputStream(entry)) {
                    String name = entry.getName();
                    classes.put(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'), in.readAllBytes());
                }
            }
        }
        return classes;
    }
}
