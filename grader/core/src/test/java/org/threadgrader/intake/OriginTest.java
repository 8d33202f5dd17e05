package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where submissions come from, as the names tell that they were read from. */
class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "12, Ann Lee_12_assignsubmission_file, MOODLE, Ann Lee_12_assignsubmission_file",
        "12, Ann Lee_12_assignsubmission_file_, MOODLE, Ann Lee_12_assignsubmission_file_",
        "w1/12, Ann_12_assignsubmission_onlinetext, MOODLE, Ann_12_assignsubmission_onlinetext",
        "12, Ann_12_assignsubmission_file_my_12_x.zip, MOODLE, Ann_12_assignsubmission_file_",
        "12, Participant_12, MOODLE, Participant_12",
        "4321, doejane_LATE_4321_98765_Main-1.java, CANVAS, doejane_LATE_4321_98765_",
        "4321, anon_4321_98765_Main.java, CANVAS, anon_4321_98765_"
    })
    void aDownloadsNameTellsWhoseFeedbackItIs(String id, String name, Origin.CourseSystem system, String prefix) {
        Origin origin = Origin.of(from(id, name)).orElseThrow();

        assertThat(origin.system()).isEqualTo(system);
        assertThat(origin.prefix()).isEqualTo(prefix);
        assertThat(id).endsWith(origin.number());
    }

    @ParameterizedTest
    @CsvSource({"ann, ann", "hw_2026_11_ann, hw_2026_11_ann.zip"})
    void aNameOfTheStudentsOwnTellsNothing(String id, String name) {
        assertThat(Origin.of(from(id, name))).isEqualTo(Optional.empty());
    }

    private static Submission from(String id, String name) {
        return new Submission(id, "Ann", Path.of("class.zip", name), List.of(), List.of());
    }
}
