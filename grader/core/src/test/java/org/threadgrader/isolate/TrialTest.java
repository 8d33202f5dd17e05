package org.threadgrader.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.run.ChildOptions;

/** The trial that finds the tier. */
final class TrialTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLackingIsSaidWhereThereIsNoBox() {
        Isolating best = Trial.of(ChildOptions.ownJdk().probe());

        assertThat(best.lacking(Tier.BUBBLEWRAP).isPresent())
                .isEqualTo(best.isolation().tier() == Tier.PORTABLE);
        assertThat(best.lacking(Tier.SERVER).isPresent())
                .isEqualTo(best.isolation().tier() != Tier.SERVER);
    }

    @Test
    void whatAJvmSaysOfItsOwnIsNoSignThatAGroupDoesNotHold() {
        String warning = "[0.512s][warning][os,thread] Failed to start thread \"Unknown thread\" (EAGAIN)\n";

        assertThat(Trial.unbound(warning + "threads refused\n" + warning)).isEmpty();
        assertThat(Trial.unbound("threads refused\nmemory of 48 blocks\n" + warning))
                .hasValueSatisfying(
                        reason -> assertThat(reason.in(Locale.ENGLISH)).contains("memory of 48 blocks"));
        assertThat(Trial.unbound("threads\n" + warning))
                .hasValueSatisfying(
                        reason -> assertThat(reason.in(Locale.ENGLISH)).contains("\"threads\""));
        assertThat(Trial.unbound(warning))
                .hasValueSatisfying(
                        reason -> assertThat(reason.in(Locale.ENGLISH)).contains("Failed to start"));
        assertThat(Trial.unbound("")).isPresent();
    }

    @Test
    void whatBubblewrapSaysInASentenceOfItsOwnIsPartOfOurs() {
        String said = "bwrap: No permissions to create a new namespace, likely because of an administrator's choice.\n";

        assertThat(Trial.lacking(said))
                .hasValueSatisfying(reason -> assertThat(reason.in(Locale.ENGLISH))
                        .contains("an administrator's choice. On Ubuntu")
                        .doesNotContain(".."));
    }

    @Test
    void aProcessThatCanNotBeStartedInTheBoxIsNoProofOfIt() {
        assumeTrue(Bubblewrap.isInstalled());

        Isolating best = Trial.of(folder.resolve("no classes here"));

        assertThat(best.isolation()).isEqualTo(Isolation.PORTABLE);
    }

    @Test
    void whereABoxCanNotReachTheTemporaryFolderThereIsNone() throws IOException, InterruptedException {
        // a private folder keeps out only who is somebody else in the box than outside
        assumeTrue(Bubblewrap.isInstalled() && "root".equals(System.getProperty("user.name")));
        Path hidden = Files.createDirectory(
                folder.resolve("private"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Process doctor = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + hidden,
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.threadgrader.cli.Main",
                        "doctor")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(doctor.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("said")).toLowerCase(Locale.ROOT))
                .contains("bubblewrap: not there", "grade uses: portable");
    }
}
