package org.threadgrader.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.threadgrader.message.Message;

/** The words of the usage help, from the same bundle as all the command line says; picocli takes them by its own keys. */
final class Usage {
    private Usage() {}

    static ResourceBundle in(Locale locale) {
        String file = locale.getLanguage().equals("zh") ? "cli_zh.properties" : "cli.properties";
        try (InputStream in = Message.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no bundle " + file);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundle " + file, e);
        }
    }
}
