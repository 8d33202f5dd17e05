package org.threadgrader.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The machine's own chromium without a window, in a profile of its own; it notes what pages ask for and complain of. Both
 * programs are named, so that Selenium looks for none and fetches none.
 */
final class Browser implements AutoCloseable {
    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final JsonMapper JSON = new JsonMapper();

    /** Selenium warns of every version that it has no classes for; none of them is used here. */
    private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        LOGGER.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    /** Where the machine has no browser, what needs one is skipped and says so. */
    static Browser start(Path profile) {
        assumeTrue(CHROMIUM.canExecute() && DRIVER.canExecute(), "needs " + CHROMIUM + " and " + DRIVER);
        return new Browser(profile, new ChromeOptions());
    }

    /** One that runs no page's scripts: so by its settings, as a person would have it, for all its time. */
    static Browser startWithoutScript(Path profile) {
        assumeTrue(CHROMIUM.canExecute() && DRIVER.canExecute(), "needs " + CHROMIUM + " and " + DRIVER);
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return new Browser(profile, options);
    }

    private Browser(Path profile, ChromeOptions options) {
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER)
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    /** A window of this width, as a device of that size has it. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The colours a person prefers: light or dark. */
    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Opens a page anew, also where it is open already. */
    void open(Path page) {
        driver.get(page.toUri().toString());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** What is shown of each element, those that are hidden left out. */
    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String title() {
        return Objects.requireNonNull(driver.getTitle());
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    long number(String expression) {
        return ((Number) script("return Math.round(" + expression + ")")).longValue();
    }

    private Object script(String script) {
        return Objects.requireNonNull(((JavascriptExecutor) driver).executeScript(script));
    }

    /** Texts whose contrast is below 4.5, as WCAG 2.2 measures it (success criterion 1.4.3). */
    List<?> faintTexts() {
        return (List<?>) script("""
                        const luminance = ([r, g, b]) => [r, g, b]
                          .map(c => c / 255)
                          .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                        const parts = colour => colour.match(/[\\d.]+/g).map(Number);
                        const ground = element => {
                          for (let at = element; at; at = at.parentElement) {
                            const colour = parts(getComputedStyle(at).backgroundColor);
                            if (colour.length < 4 || colour[3] === 1) return colour;
                          }
                          return [255, 255, 255];
                        };
                        return [...document.querySelectorAll('body *')]
                          .filter(e => e.checkVisibility() && e.tagName !== 'SCRIPT')
                          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                          .filter(e => {
                            const style = getComputedStyle(e);
                            const ink = luminance(parts(e instanceof SVGElement ? style.fill : style.color));
                            const paper = luminance(ground(e));
                            return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5;
                          })
                          .map(e => e.outerHTML);
                        """);
    }

    /** The addresses asked for since this was last read. */
    List<String> requests() {
        return entries("performance")
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(message -> text(message.path("params").path("request").path("url")))
                .toList();
    }

    /** What stands in the console since this was last read. */
    List<String> complaints() {
        return entries("browser").map(LogEntry::getMessage).toList();
    }

    private Stream<LogEntry> entries(String log) {
        return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false);
    }

    private static String text(JsonNode node) {
        return node.asString("");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
