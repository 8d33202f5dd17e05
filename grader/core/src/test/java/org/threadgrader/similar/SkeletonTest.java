package org.threadgrader.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;

class SkeletonTest {
    private static final String GIVEN = """
            package ex01;

            class Store {
                int take() {
                    // TODO
                }
            }
            """;

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text, Encoding.UTF_8);
    }

    @Test
    void linesOfTheSkeletonAreItsOwnHoweverTheyAreIndented() {
        String answer = """
                package ex01;

                class Store {
                  private int used;

                  int take() {
                    while (used == 0) {
                    }
                    return used--;
                  }
                }
                """;

        assertThat(new Skeleton(List.of(file("Store.java", GIVEN))).linesIn(file("work/Store.java", answer)))
                .containsExactly(1, 2, 3, 6, 10, 11);
    }

    @Test
    void whatIsWrittenTwiceIsTheSkeletonsOnlyOnce() {
        String answer = "class Store {\nclass Store {\n";

        assertThat(new Skeleton(List.of(file("Store.java", GIVEN))).linesIn(file("Store.java", answer)))
                .hasSize(1);
    }

    @Test
    void aFileThatWasNotHandedOutIsTheStudentsOwn() {
        assertThat(new Skeleton(List.of(file("Store.java", GIVEN))).linesIn(file("Other.java", GIVEN)))
                .isEmpty();
        assertThat(new Skeleton(List.of()).linesIn(file("Store.java", GIVEN))).isEmpty();
    }
}
