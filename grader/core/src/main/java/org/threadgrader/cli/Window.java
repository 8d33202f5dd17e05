package org.threadgrader.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The window of this process's terminal. */
final class Window {
    private Window() {}

    /**
     * How many lines it has room for now, a person may have dragged it meanwhile; {@link Terminal#NO_END} where there is
     * nobody to ask, as on Windows: then all is shown, and may scroll.
     */
    static int rows() {
        try {
            Process asked = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            int rows = Integer.parseInt(size.strip().split(" ")[0]);
            return rows > 0 ? rows : Terminal.NO_END;
        } catch (IOException | NumberFormatException e) {
            return Terminal.NO_END;
        }
    }
}
