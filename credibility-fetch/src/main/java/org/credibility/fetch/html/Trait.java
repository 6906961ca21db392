package org.credibility.fetch.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What being inside an element does to words. */
public enum Trait {
    /** No reader sees it: code, pictures, players. */
    UNSEEN,
    /** No reader sees it at first: a style or an attribute hides it. */
    HIDDEN,
    /** Only readers without scripts see it. */
    WITHOUT_SCRIPT,
    /** A button or another control. */
    CONTROL,
    /** Navigation, footers, what stands aside, dialogues. */
    MARGIN,
    /** The element that says it holds what the page is about. */
    MAIN,
    /** A heading of the first two ranks. */
    TOP_HEADING,
    /** A heading of any rank. */
    HEADING,
    /** A link. */
    LINK,
    /** An item of a list. */
    ITEM,
    /** A block quotation. */
    QUOTATION,
    /** A figure with its caption. */
    FIGURE,
    /** A caption of a figure or table. */
    CAPTION,
    /** A cell of a table. */
    CELL,
    /** Text whose white space counts. */
    PREFORMATTED,
    /** Words in italics. */
    EMPHASIS,
    /** Words in bold type. */
    STRONG,
    /** An element that says it is an article. */
    ARTICLE,
    /** A header of the page or a part of it. */
    HEADER,
    /** A form. */
    FORM,
    /** A point in time or who to write to. */
    IMPRINT;

    private static final Set<String> MARGIN_ROLES =
            Set.of("navigation", "contentinfo", "complementary", "banner", "dialog", "alertdialog", "search");

    private static final Map<String, Integer> NAMES = names();
    private static final Set<String> WHOLE_PAGES = Set.of("html", "body", "main", "article");

    /** Returns the bit of the trait in a set of traits, which are kept for no longer than a page. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> traits = new HashMap<>();
        put(traits, UNSEEN, "head script style template svg math object iframe canvas audio video");
        put(traits, WITHOUT_SCRIPT, "noscript");
        put(traits, CONTROL, "button select textarea label option");
        put(traits, MARGIN, "nav footer aside dialog");
        put(traits, MAIN, "main");
        put(traits, TOP_HEADING, "h1 h2");
        put(traits, HEADING, "h1 h2 h3 h4 h5 h6");
        put(traits, ITEM, "li dd dt");
        put(traits, QUOTATION, "blockquote");
        put(traits, FIGURE, "figure");
        put(traits, CAPTION, "figcaption caption");
        put(traits, CELL, "td th");
        put(traits, PREFORMATTED, "pre");
        put(traits, EMPHASIS, "em i");
        put(traits, STRONG, "b strong");
        put(traits, ARTICLE, "article");
        put(traits, HEADER, "header");
        put(traits, FORM, "form");
        put(traits, IMPRINT, "time address");
        return Map.copyOf(traits);
    }

    private static void put(Map<String, Integer> traits, Trait trait, String names) {
        for (String name : names.split(" ", -1)) {
            traits.merge(name, trait.bit(), (one, other) -> one | other);
        }
    }

    /** Returns the set of traits that an element gives, a bit for each. */
    static int of(Element element, String name) {
        int traits = NAMES.getOrDefault(name, 0);
        if (element.attributesSize() == 0) {
            return traits;
        }
        Attributes attributes = element.attributes();
        if (isMargin(attributes)) {
            traits |= MARGIN.bit();
        }
        if (isHidden(attributes, name)) {
            traits |= HIDDEN.bit();
        }
        if (name.equals("a") && attributes.hasKey("href")) {
            traits |= LINK.bit();
        }
        return traits;
    }

    private static boolean isMargin(Attributes attributes) {
        String role = attributes.get("role");
        return (!role.isEmpty() && MARGIN_ROLES.contains(role.toLowerCase(Locale.ROOT)))
                || attributes.get("aria-modal").equals("true");
    }

    /** A whole page hidden by a style is one that a script will show. */
    private static boolean isHidden(Attributes attributes, String name) {
        return (attributes.hasKey("hidden") || hidesByStyle(attributes.get("style"))) && !WHOLE_PAGES.contains(name);
    }

    private static boolean hidesByStyle(String style) {
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
