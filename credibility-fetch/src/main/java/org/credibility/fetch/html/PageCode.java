package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The elements of a page that tell of it without being shown, collected as it is read. */
public final class PageCode {
    /** So many elements of a kind are kept. */
    private static final int MAX_ELEMENTS = 500;

    private static final Set<String> TESTS = Set.of("form", "iframe", "script", "div", "input");

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> linkedData = new ArrayList<>();
    private final List<Element> inlineScripts = new ArrayList<>();
    private final List<Element> tests = new ArrayList<>();
    private Optional<Element> title = Optional.empty();
    private int scripts;

    PageCode() {}

    /** Returns the title of the page, white space folded. */
    public Optional<String> title() {
        return title.map(element -> Words.folded(element.wholeText())).filter(words -> !words.isEmpty());
    }

    /** Returns the content of the first meta element of a property; empty where there is none, or an empty one. */
    public Optional<String> property(String name) {
        return metas.stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name))
                .map(meta -> Words.folded(meta.attr("content")))
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    /** Returns the contents of the meta elements of a name, in order. */
    public List<String> contents(String name) {
        return metas.stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content"))
                .toList();
    }

    /** Returns what the page says to do before it is shown, by the name of a header. */
    public List<String> pragmas(String header) {
        return metas.stream()
                .filter(meta -> meta.attr("http-equiv").equalsIgnoreCase(header))
                .map(meta -> meta.attr("content"))
                .toList();
    }

    /** Returns the elements of a property of microdata. */
    public List<Element> itemProperties(String name) {
        return properties.stream()
                .filter(element -> element.attr("itemprop").equals(name))
                .toList();
    }

    /** Returns the scripts of JSON-LD. */
    public List<Element> linkedData() {
        return linkedData;
    }

    /** Returns the scripts that are written on the page itself. */
    List<Element> inlineScripts() {
        return inlineScripts;
    }

    /** Returns what is written in a script; most scripts are one node, of which no copy is made. */
    static String data(Element script) {
        return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode only
                ? only.getWholeData()
                : script.data();
    }

    /** Returns the elements of which tests for robots are made. */
    public List<Element> tests() {
        return tests;
    }

    /** Returns how many scripts there are. */
    public int scripts() {
        return scripts;
    }

    /** Takes an element of the page, if it is one of those that tell something. */
    void add(Element element) {
        String name = element.normalName();
        if (name.equals("script")) {
            scripts++;
            if (!element.hasAttr("src")) {
                keep(inlineScripts, element);
            }
        } else if (name.equals("title") && title.isEmpty()) {
            title = Optional.of(element);
        }
        if (element.attributesSize() == 0) {
            return;
        }
        if (name.equals("meta")) {
            keep(metas, element);
        } else if (name.equals("script") && isLinkedData(element)) {
            keep(linkedData, element);
        }
        if (TESTS.contains(name)) {
            keep(tests, element);
        }
        if (element.attributes().hasKey("itemprop")) {
            keep(properties, element);
        }
    }

    private static boolean isLinkedData(Element script) {
        return script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json");
    }

    private static void keep(List<Element> kept, Element element) {
        if (kept.size() < MAX_ELEMENTS) {
            kept.add(element);
        }
    }
}
