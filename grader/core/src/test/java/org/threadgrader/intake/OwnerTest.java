package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnerTest {
    @ParameterizedTest
    @CsvSource({
        "Ann Lee_12345_assignsubmission_file, Ann Lee, 12345",
        "Ann Lee_12345_assignsubmission_file_, Ann Lee, 12345",
        "Ann Lee_12345_assignsubmission_onlinetext, Ann Lee, 12345",
        "王小明_7_assignsubmission_file, 王小明, 7",
        "ann_lee_Ann Lee_12345_assignsubmission_file, ann_lee_Ann Lee, 12345",
        "Lab_2_99_assignsubmission_file_31_assignsubmission_file, Lab_2_99_assignsubmission_file, 31",
        "Participant_12345_assignsubmission_file, Participant 12345, 12345",
        "Participant_12345, Participant 12345, 12345",
        "Team A_67_assignsubmission_file, Team A, 67"
    })
    void moodlesFoldersAreReadFromTheRight(String name, String student, String id) {
        assertThat(Owner.ofFolder(name)).contains(new Owner(student, id, "", 0, 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wang", "wang_2023", "s1_王小明", "assignsubmission_file", "_1_assignsubmission_file"})
    void anyOtherFolderIsNobodysFormat(String name) {
        assertThat(Owner.ofFolder(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "doejane_4321_98765_Main.java, doejane, 4321, Main.java, 0, 98765",
        "doejane_LATE_4321_98765_Main.java, doejane, 4321, Main.java, 0, 98765",
        "doejane_4321_98765_Main-1.java, doejane, 4321, Main.java, 1, 98765",
        "doejane_4321_98765_my_1_2_work-12.zip, doejane, 4321, my_1_2_work.zip, 12, 98765",
        "anon_4321_98765_Main.java, anon 4321, 4321, Main.java, 0, 98765",
        "王小明_4321_98765_线程.zip, 王小明, 4321, 线程.zip, 0, 98765"
    })
    void canvasPutsWhoAndWhichBeforeTheFilesOwnName(
            String name, String student, String id, String file, int attempt, long attachment) {
        assertThat(Owner.ofFile(name))
                .contains(new Owner(student, id, file, attempt, attachment, name.contains("_LATE_")));
    }

    @Test
    void moodleMayPutTheFolderBeforeTheFilesName() {
        assertThat(Owner.ofFile("Ann Lee_12_assignsubmission_file_My_Main.java"))
                .contains(new Owner("Ann Lee", "12", "My_Main.java", 0, 0, false));
    }

    @Test
    void aFilesOwnNameNamesNobodyElse() {
        assertThat(Owner.ofFile("Ann_7_assignsubmission_file_Bob_999_assignsubmission_file_Main.java"))
                .contains(new Owner("Ann", "7", "Bob_999_assignsubmission_file_Main.java", 0, 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Main.java",
                "wang.zip",
                "2023_wang.zip",
                "a_1_b_2_Main.java",
                "ann_12_0_Main.java",
                "ann_12_098_Main.java"
            })
    void anyOtherFileIsNobodysFormat(String name) {
        assertThat(Owner.ofFile(name)).isEmpty();
    }
}
