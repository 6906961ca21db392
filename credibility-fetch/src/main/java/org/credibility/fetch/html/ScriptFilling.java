package org.credibility.fetch.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the text of an article into a page that only a script would fill with it (see {@link ScriptText}): behind what the page
 * shows of it, else into what says that it is about that. Such words stand where their string begins ({@link
 * HtmlRun#scriptPlace}). A page that shows a text is left as it is, and so is one that one has to pay for.
 */
final class ScriptFilling {
    /** A page that shows so many words of running text is no empty one. */
    private static final int SHOWN_WORDS = 400;

    /** A shorter text is a teaser. */
    private static final int MIN_WORDS = 120;

    /** A page that shows fewer words is a shell for scripts to fill. */
    private static final int SHELL_WORDS = 40;

    private static final int PARAGRAPH = 12;
    private static final int MAX_PROBES = 20;

    private static final int PROBE_CHARS = 15;

    /** Words that are written in data as they are on a page: without marks that may be escaped. */
    static final Pattern PROBE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ,]{14,29}");

    private static final Pattern PAID = Pattern.compile(
            "\\bisAccessibleForFree\\\\{0,3}\"\\s{0,9}:\\s{0,9}\\\\{0,3}\"?(?:https?:[/\\\\]{1,9}schema\\.org[/\\\\]{1,5})?false",
            Pattern.CASE_INSENSITIVE);

    /** A part of the name that the pattern begins with, and how many signs are before it. */
    private static final String PAID_PART = "ccessible";

    private static final int PAID_BEGIN = "isA".length();

    private ScriptFilling() {}

    /** Fills a page if that takes a script; returns whether it did. */
    static boolean fill(HtmlPage page, Predicate<HtmlPage> paid) {
        List<HtmlBlock> running =
                page.blocks().stream().filter(ScriptFilling::isRunning).toList();
        int shown = running.stream().mapToInt(HtmlBlock::words).sum();
        if (shown >= SHOWN_WORDS) {
            return false;
        }
        List<Element> scripts = page.code().inlineScripts();
        List<Element> held = holding(scripts, probes(page.code(), running, shown));
        return !held.isEmpty() && !isPaid(scripts) && fill(page, paid, held, running, shown);
    }

    private static boolean isPaid(List<Element> scripts) {
        return scripts.stream().anyMatch(script -> isPaid(PageCode.data(script)));
    }

    /** Looks for a part of the name that is written in one way, which is found many times faster than a pattern. */
    private static boolean isPaid(String data) {
        Matcher paid = PAID.matcher(data).useTransparentBounds(true);
        for (int at = data.indexOf(PAID_PART); at >= 0; at = data.indexOf(PAID_PART, at + 1)) {
            if (at >= PAID_BEGIN && paid.region(at - PAID_BEGIN, data.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // the body is one element
    private static boolean fill(
            HtmlPage page, Predicate<HtmlPage> paid, List<Element> scripts, List<HtmlBlock> running, int shown) {
        Map<String, Element> begins = new HashMap<>();
        running.forEach(block -> begins.putIfAbsent(
                StateProse.begin(block.text()), block.container().element()));
        int enough = Math.max(MIN_WORDS, shown);
        Element text = FilledText.element(ScriptText.find(scripts, begins.keySet(), enough / 2));
        Optional<Element> last = removeShown(text, begins);
        boolean isAbout = last.isPresent()
                || (shown < SHELL_WORDS && PageTitle.probe(page.code()).isPresent());
        if (Words.count(text.wholeText()) < enough || !isAbout || paid.test(page)) {
            return false;
        }
        last.filter(paragraph -> paragraph != page.document().body())
                .ifPresentOrElse(
                        paragraph -> paragraph.after(text),
                        () -> place(page.document()).appendChild(text));
        return true;
    }

    /** Returns words that a script must hold to be about the page: of the first paragraphs; of a shell, of its title. */
    private static List<String> probes(PageCode code, List<HtmlBlock> running, int shown) {
        Stream<String> paragraphs = running.stream()
                .limit(MAX_PROBES)
                .map(block -> PROBE.matcher(block.text()))
                .filter(Matcher::find)
                .map(Matcher::group);
        Stream<String> title = shown < SHELL_WORDS ? PageTitle.probe(code).stream() : Stream.empty();
        return Stream.concat(paragraphs, title).toList();
    }

    private static List<Element> holding(List<Element> scripts, List<String> probes) {
        Probes all = new Probes(probes, PROBE_CHARS);
        return scripts.stream()
                .filter(script -> all.areIn(PageCode.data(script)))
                .toList();
    }

    /** Removes the paragraphs that the page shows; returns where it shows the last of them. */
    private static Optional<Element> removeShown(Element text, Map<String, Element> begins) {
        Optional<Element> last = Optional.empty();
        for (Element part : text.select("p, li")) {
            Element shown = begins.get(StateProse.begin(FilledText.begin(part)));
            if (shown != null) {
                last = Optional.of(shown);
                part.empty();
            }
        }
        return last;
    }

    private static boolean isRunning(HtmlBlock block) {
        return block.words() >= PARAGRAPH && 2 * block.linkedWords() < block.words() && !block.is(Trait.WITHOUT_SCRIPT);
    }

    private static Element place(Document page) {
        return Optional.ofNullable(page.selectFirst("article"))
                .or(() -> Optional.ofNullable(page.selectFirst("main, [role=main]")))
                .orElseGet(page::body);
    }
}
