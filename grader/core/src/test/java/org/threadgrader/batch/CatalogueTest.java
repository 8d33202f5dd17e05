package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Kind;

class CatalogueTest {
    @TempDir
    Path folder;

    private SmallCatalogue small;

    @BeforeEach
    void begin() {
        small = new SmallCatalogue(folder);
    }

    @Test
    void aHeaderSaysWhatMustAndMayBeFound() throws IOException {
        CatalogueProgram faulty =
                small.pair().read().programs(List.of("Faulty")).get(0);

        assertThat(faulty.verdict()).containsExactlyInAnyOrder(Kind.RACE, Kind.DEADLOCK);
        assertThat(faulty.also()).containsExactly(Kind.EXCEPTION);
        assertThat(faulty.covers()).containsExactly("Thread");
        assertThat(faulty.jdk()).isEmpty();
    }

    @Test
    void aHeaderSaysWhichJdkIsNeeded() throws IOException {
        small.add("topic/Faulty", SmallCatalogue.FAULTY + "// needs: 21\n").add("topic/Right", SmallCatalogue.RIGHT);

        CatalogueProgram faulty = small.read().programs(List.of("Faulty")).get(0);

        assertThat(faulty.jdk()).isEqualTo(Optional.of(21));
        assertThat(faulty.fits(20)).isFalse();
        assertThat(faulty.fits(21)).isTrue();
    }

    @Test
    void aPairOfNearMissesHasNoFault() throws IOException {
        assertThat(small.pair().read().faults()).isEmpty();
    }

    @Test
    void aCommentInsideTheProgramIsNoPartOfTheHeader() throws IOException {
        small.add("topic/Faulty", SmallCatalogue.FAULTY + "\n// colour: blue\n")
                .add("topic/Right", SmallCatalogue.RIGHT);

        assertThat(small.read().faults()).isEmpty();
    }

    @Test
    void programsAreAskedForByTopicToo() throws IOException {
        Catalogue catalogue = small.pair().read();

        assertThat(catalogue.names()).containsExactly("Faulty", "Right", "topic");
        assertThat(catalogue.programs(List.of("topic"))).hasSize(2);
    }

    @Test
    void aFolderWithoutProgramsIsAFault() {
        assertThat(small.read().faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachFaultOfAHeaderIsOneLineThatSaysWhereItIsAndWhatToWrite(String language) throws IOException {
        small.pair()
                .add("Lost", SmallCatalogue.RIGHT)
                .add("bad/AlsoOfRight", SmallCatalogue.RIGHT + "// also: race\n")
                .add("bad/Colour", SmallCatalogue.RIGHT + "// colour: blue\n")
                .add("bad/Empty", SmallCatalogue.RIGHT.replace("covers: Thread", "covers:"))
                .add("bad/Form", "// a small program\n" + SmallCatalogue.RIGHT)
                .add("bad/KindTwice", SmallCatalogue.FAULTY.replace("deadlock", "race"))
                .add(
                        "bad/Kinds",
                        SmallCatalogue.FAULTY.replace("deadlock", "none").replace("exception", "luck"))
                .add("bad/Needs", SmallCatalogue.RIGHT + "// needs: Java 21\n")
                .add("bad/NoHeader", "")
                .add("bad/NoTwin", SmallCatalogue.RIGHT.replace("Faulty", "Nobody"))
                .add("bad/Twice", SmallCatalogue.RIGHT + "// what: It counts.\n")
                .add("bad/TwinFaulty", SmallCatalogue.FAULTY.replace("Right", "Faulty"))
                .add("bad/TwinRight", SmallCatalogue.RIGHT.replace("Faulty", "Right"))
                .add("other/Right", SmallCatalogue.RIGHT);

        List<Message> faults = small.read().faults();

        StringBuilder said = new StringBuilder();
        faults.forEach(
                fault -> said.append(fault.in(Locale.forLanguageTag(language))).append('\n'));
        Golden.assertMatches("catalogue-headers." + language + ".txt", said.toString());
    }
}
