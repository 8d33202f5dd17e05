package org.threadgrader.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * Small concurrent programs whose faults are known, each beside a near miss that is right: what the engine is held to
 * by the {@link CatalogueGate}. One file each, {@code <topic>/<Name>.java}, with a header that says what must be found.
 */
public final class Catalogue {
    private final Map<String, CatalogueProgram> programs = new LinkedHashMap<>();
    private final List<Message> faults = new ArrayList<>();

    private Catalogue() {}

    /** Reads a folder; whatever is wrong in it is among the {@link #faults()}. */
    public static Catalogue read(Path folder) {
        Catalogue catalogue = new Catalogue();
        catalogue.files(folder).forEach(catalogue::add);
        List.copyOf(catalogue.programs.values()).forEach(catalogue::compareWithTwin);
        if (catalogue.programs.isEmpty() && catalogue.faults.isEmpty()) {
            catalogue.faults.add(Message.of("batch.catalogue.empty", folder));
        }
        return catalogue;
    }

    /** What its authors have to mend: file, line, what is wrong and what to write instead. */
    public List<Message> faults() {
        return List.copyOf(faults);
    }

    /** The programs' names and topics, by which some of them can be asked for. */
    public List<String> names() {
        return programs.values().stream()
                .flatMap(program -> Stream.of(program.topic(), program.name()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Its programs of these names or topics; all where none is named. */
    List<CatalogueProgram> programs(List<String> names) {
        return programs.values().stream()
                .filter(one -> names.isEmpty() || names.contains(one.name()) || names.contains(one.topic()))
                .toList();
    }

    /** By the intake's own reading, so that every encoding that a student's file may have is known here too. */
    private List<SourceFile> files(Path folder) {
        if (!(Intake.single(folder) instanceof ClassFolder found)) {
            return List.of();
        }
        Submission whole = found.submissions().get(0);
        faults.addAll(whole.notes());
        return whole.files();
    }

    private void add(SourceFile file) {
        if (file.folder().isEmpty()) {
            faults.add(fault(file, 1, Message.of("batch.catalogue.no-topic")));
            return;
        }
        CatalogueHeader.Reading reading = CatalogueHeader.read(file);
        faults.addAll(reading.faults());
        reading.program().ifPresent(program -> {
            CatalogueProgram other = programs.putIfAbsent(program.name(), program);
            if (other != null) {
                Message what = Message.of(
                        "batch.catalogue.name-twice",
                        program.name(),
                        other.file().path());
                faults.add(fault(file, 1, what));
            }
        });
    }

    private void compareWithTwin(CatalogueProgram program) {
        CatalogueProgram twin = programs.get(program.twin());
        if (twin == null) {
            Message what = Message.of("batch.catalogue.no-twin", program.twin());
            faults.add(fault(program.file(), program.twinLine(), what));
        } else if (twin.isFaulty() == program.isFaulty()) {
            String key = program.isFaulty() ? "batch.catalogue.twins-faulty" : "batch.catalogue.twins-right";
            faults.add(fault(program.file(), program.twinLine(), Message.of(key, program.twin())));
        }
    }

    static Message fault(SourceFile file, int line, Message what) {
        return Message.of("batch.catalogue.at", file.path(), line, what);
    }
}
