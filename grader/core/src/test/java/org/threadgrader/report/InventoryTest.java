package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNotWrittenAnewGoesAndNothingElse() throws IOException {
        write("a/1.html", "a/2.html", "b/3.html");
        Path own = Files.writeString(folder.resolve("a/own.html"), "mine");

        try (Inventory inventory = Inventory.open(folder, Inventory.REPORT)) {
            Files.writeString(inventory.place("a/1.html"), "anew");

            assertThat(inventory.removeOthers()).containsExactly("a/2.html", "b/3.html");
        }

        assertThat(folder.resolve("a/1.html")).hasContent("anew");
        assertThat(folder.resolve("a/2.html")).doesNotExist();
        assertThat(folder.resolve("b")).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void whatAKilledRunHadBegunIsKnownToTheNextOne() throws IOException {
        write("old.html");
        try (Inventory killed = Inventory.open(folder, Inventory.REPORT)) {
            Files.writeString(killed.place("half.html"), "half");
        }

        try (Inventory next = Inventory.open(folder, Inventory.REPORT)) {
            assertThat(next.removeOthers()).containsExactly("half.html", "old.html");
        }
    }

    @Test
    void aLineThatWasCutOffNamesNothing() throws IOException {
        write("whole.html");
        Path own = Files.writeString(folder.resolve("who"), "mine");
        Files.writeString(folder.resolve(Inventory.REPORT), "who", StandardOpenOption.APPEND);

        try (Inventory next = Inventory.open(folder, Inventory.REPORT)) {
            assertThat(next.removeOthers()).containsExactly("whole.html");
        }
        assertThat(own).exists();
    }

    @Test
    void aListThatLeadsElsewhereRemovesNothingThere() throws IOException {
        Path out = folder.resolve("out");
        Path own = Files.writeString(folder.resolve("own.html"), "mine");
        try (Inventory inventory = Inventory.open(out, Inventory.REPORT)) {
            inventory.place("../own.html");
        }

        try (Inventory next = Inventory.open(out, Inventory.REPORT)) {
            assertThat(next.removeOthers()).isEmpty();
        }
        assertThat(own).exists();
    }

    @Test
    void aFileOfTheSameNameIsNoListOfOurs() throws IOException {
        Files.writeString(folder.resolve(Inventory.REPORT), "own.html\n");

        assertThat(Inventory.isIn(folder)).isFalse();
    }

    private void write(String... names) throws IOException {
        try (Inventory inventory = Inventory.open(folder, Inventory.REPORT)) {
            for (String name : names) {
                Files.writeString(inventory.place(name), "one");
            }
            inventory.removeOthers();
        }
    }
}
