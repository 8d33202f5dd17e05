package org.threadgrader.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page for authors shows nothing but parts of the course that {@code grader new} makes, which another test compiles and
 * judges.
 */
class AuthorsPageTest {
    private static final Path PAGE = Path.of("../docs/authors.md");
    private static final Path COURSE = Path.of("src/main/resources/org/threadgrader/handout/course");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^`(\\S+)`:\\n\\n```(java|yaml)\\n(.*?)^```$");

    private record Block(String file, String language, String text) {
        static List<Block> of(String page) {
            List<Block> blocks = new ArrayList<>();
            Matcher matcher = BLOCK.matcher(page);
            while (matcher.find()) {
                blocks.add(new Block(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
            return blocks;
        }
    }

    @Test
    void eachPieceOfCodeIsAPartOfTheFileThatItNames() throws IOException {
        assertThat(Block.of(page()))
                .isNotEmpty()
                .allSatisfy(
                        block -> assertThat(text(COURSE.resolve(block.file()))).contains(block.text()));
    }

    @Test
    void noPieceOfCodeIsWithoutItsFile() throws IOException {
        long pieces = page().lines()
                .filter(line -> line.matches("```\\w*") && !line.matches("```(sh)?"))
                .count();

        assertThat(Block.of(page())).hasSize((int) pieces);
    }

    private static String page() throws IOException {
        return text(PAGE);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
