package org.threadgrader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pom of a student's small project whose tests are an exercise's checks, run by Surefire. */
final class ProjectPom {
    private ProjectPom() {}

    /** Names the grader's own jars by their place, so that nothing has to be installed anywhere. */
    static String of(Path root) throws IOException {
        Path core = root.resolve("grader/core/target");
        StringBuilder dependencies = new StringBuilder(system(core.resolve("threadgrader-core.jar")));
        for (Path jar : jars(core.resolve("lib"))) {
            // Surefire recognises JUnit by its coordinates: these come the ordinary way.
            if (!jar.getFileName().toString().startsWith("junit-")) {
                dependencies.append(system(jar));
            }
        }
        String junit = version(core.resolve("lib"), "junit-jupiter-api-");
        String platform = version(core.resolve("lib"), "junit-platform-launcher-");
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>student</groupId>
                  <artifactId>exercise</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter-api</artifactId><version>%1$s</version></dependency>
                    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter-engine</artifactId><version>%1$s</version></dependency>
                    <dependency><groupId>org.junit.platform</groupId><artifactId>junit-platform-launcher</artifactId><version>%2$s</version></dependency>
                    <dependency><groupId>org.junit.platform</groupId><artifactId>junit-platform-reporting</artifactId><version>%2$s</version></dependency>
                %3$s  </dependencies>
                  <build><pluginManagement><plugins>
                    <plugin><artifactId>maven-clean-plugin</artifactId><version>3.5.0</version></plugin>
                    <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
                    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
                    <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
                  </plugins></pluginManagement></build>
                </project>
                """.formatted(junit, platform, dependencies);
    }

    private static String system(Path jar) {
        return "    <dependency><groupId>beside</groupId><artifactId>%s</artifactId><version>1</version><scope>system</scope><systemPath>%s</systemPath></dependency>\n"
                .formatted(jar.getFileName(), jar);
    }

    private static String version(Path lib, String prefix) throws IOException {
        return jars(lib).stream()
                .map(jar -> jar.getFileName().toString())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length(), name.length() - ".jar".length()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> jars(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
