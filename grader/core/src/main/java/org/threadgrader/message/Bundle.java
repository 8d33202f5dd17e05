package org.threadgrader.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one stage in one language: where a {@link Message} finds its pattern.
 *
 * <p>Not a {@link java.util.ResourceBundle}: that one falls back to the machine's locale, so that English would come
 * out as Chinese on a Chinese machine.
 */
record Bundle(String file, Map<String, String> patterns) {
    private static final Map<String, Bundle> LOADED = new ConcurrentHashMap<>();

    static Bundle of(String stage, Locale locale) {
        return LOADED.computeIfAbsent(stage + (isChinese(locale) ? "_zh" : "") + ".properties", Bundle::load);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    String pattern(String key) {
        String pattern = patterns.get(key.substring(key.indexOf('.') + 1));
        if (pattern == null) {
            throw new IllegalStateException("no message \"" + key + "\" in " + file);
        }
        return pattern;
    }

    private static Bundle load(String file) {
        Properties texts = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no bundle org/threadgrader/message/" + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundle " + file, e);
        }
        Map<String, String> patterns = new ConcurrentHashMap<>();
        texts.stringPropertyNames().forEach(name -> patterns.put(name, texts.getProperty(name)));
        return new Bundle(file, Map.copyOf(patterns));
    }
}
