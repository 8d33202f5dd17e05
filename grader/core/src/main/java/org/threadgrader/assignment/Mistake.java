package org.threadgrader.assignment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.intake.SourceFile;

/**
 * A wrong answer that must be rejected for its own reason: a piece of the {@link Solutions}.
 *
 * @param exercise the exercise's id
 * @param name its folder's name
 * @param folder where it lies
 * @param files its sources
 * @param reason the reason's id, which is also its explanation's
 * @param check the check whose first rejection must carry that reason
 * @param loses exactly the checks that lose points, and how many
 * @param jdk the least JDK it needs; empty for any
 * @param hidden whether that check accepts it with its visible inputs, and rejects it with hidden ones only
 */
public record Mistake(
        String exercise,
        String name,
        Path folder,
        List<SourceFile> files,
        String reason,
        String check,
        Map<String, BigDecimal> loses,
        Optional<Integer> jdk,
        boolean hidden) {
    /** Keeps collections of its own. */
    public Mistake {
        files = List.copyOf(files);
        loses = Collections.unmodifiableMap(new LinkedHashMap<>(loses));
    }
}
