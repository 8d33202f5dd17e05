package org.threadgrader.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;

/** A source that comes with an exercise and is the same for everybody: a piece of the {@link Matching}. */
final class Given {
    private static final Pattern PACKAGE = Pattern.compile("^package\\s+[^;]+;", Pattern.MULTILINE);

    private final SourceFile file;
    private final SourceOutline outline;

    Given(SourceFile file) {
        this.file = file;
        this.outline = SourceOutline.of(file);
    }

    /**
     * The source as it goes with what was handed in: in the same folder and package. Empty where nobody speaks of it, or where
     * there is one.
     */
    Optional<SourceFile> missingIn(Collection<SourceOutline> unit, SourceOutline main) {
        boolean isMeant = unit.stream().anyMatch(other -> !Collections.disjoint(other.words(), outline.types()));
        boolean isThere = unit.stream().anyMatch(this::isOther);
        return isMeant && !isThere ? Optional.of(beside(main)) : Optional.empty();
    }

    private SourceFile beside(SourceOutline main) {
        String line = main.packageName().isEmpty() ? "" : "package " + main.packageName() + ";";
        String text = PACKAGE.matcher(file.text()).replaceFirst(Matcher.quoteReplacement(line));
        String folder = main.file().folder();
        return new SourceFile(folder.isEmpty() ? file.name() : folder + "/" + file.name(), text, file.encoding());
    }

    /** What is to be said of it in a unit: that it was missing, or that it is not as it was given. */
    Optional<Message> note(CompilationUnit unit, List<SourceFile> handedIn) {
        Optional<SourceFile> used = unit.files().stream()
                .filter(one -> isOther(SourceOutline.of(one)))
                .findFirst();
        if (used.isPresent() && !handedIn.contains(used.get())) {
            return Optional.of(Message.of("assignment.given-used", file.name()));
        }
        return used.filter(one -> !saying(one).equals(saying(file)))
                .map(one -> Message.of("assignment.given-changed", one.path()));
    }

    private boolean isOther(SourceOutline other) {
        return !Collections.disjoint(other.allTypes(), outline.types());
    }

    /** All but comments, blanks and the package line. */
    private static List<String> saying(SourceFile file) {
        List<String> said = new ArrayList<>();
        Tokens tokens = new Tokens(PACKAGE.matcher(file.text()).replaceFirst(""));
        for (String token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
            said.add(token);
        }
        return said;
    }
}
