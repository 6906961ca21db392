package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The elements of a page that tell of it without being shown, collected as it is read. */
public final class PageCode {
    /** So many elements of a kind are kept. */
    private static final int MAX_ELEMENTS = 500;

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> bases = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> titles = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> linkedData = new ArrayList<>();
    private final List<Element> inlineScripts = new ArrayList<>();
    private final List<Element> tests = new ArrayList<>();
    private int scripts;
    private boolean streamed;

    PageCode() {}

    /** Returns the title of the page, white space folded. */
    public Optional<String> title() {
        return titles.stream()
                .findFirst()
                .map(element -> Words.folded(element.wholeText()))
                .filter(words -> !words.isEmpty());
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

    /** Returns the elements of properties of microdata, in order. */
    public List<Element> itemProperties() {
        return properties;
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

    /** Returns the elements of titles, in order: of the page, and of pictures in it. */
    public List<Element> titles() {
        return titles;
    }

    /** Returns the meta elements, in order. */
    public List<Element> metas() {
        return metas;
    }

    /** Returns the elements that tell how other addresses are related to the page, in order. */
    public List<Element> links() {
        return links;
    }

    /** Returns the elements that tell what addresses on the page are relative to, in order. */
    public List<Element> bases() {
        return bases;
    }

    /** Returns the headings of the first rank, in order. */
    public List<Element> headings() {
        return headings;
    }

    /** Returns whether there is a place for a part of the page that was sent later. */
    boolean isStreamed() {
        return streamed;
    }

    /** Takes an element of the page, if it is one of those that tell something. */
    void add(Element element) {
        String name = element.normalName();
        switch (name) {
            case "title" -> keep(titles, element);
            case "h1" -> keep(headings, element);
            case "script" -> addScript(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            addWithAttributes(element, name);
        }
    }

    private void addScript(Element script) {
        scripts++;
        if (!script.hasAttr("src")) {
            keep(inlineScripts, script);
        }
        if (isLinkedData(script)) {
            keep(linkedData, script);
        }
    }

    private void addWithAttributes(Element element, String name) {
        switch (name) {
            case "meta" -> keep(metas, element);
            case "link" -> keep(links, element);
            case "base" -> keep(bases, element);
            case "template" -> streamed |= StreamedParts.isPlace(element);
            case "form", "iframe", "script", "div", "input" -> keep(tests, element);
            default -> {}
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
