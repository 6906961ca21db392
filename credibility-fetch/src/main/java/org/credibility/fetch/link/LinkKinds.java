package org.credibility.fetch.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.document.Link;
import org.jsoup.nodes.Element;

/** Tells what a link is to the reader, by the elements around it and the words it begins with. */
public final class LinkKinds {
    /** So many elements around a link are looked at. */
    private static final int MAX_STEPS = 12;

    private static final int MAX_LEAD = 40;

    /** Longer ones are made by programs, and would be read again for every link inside. */
    private static final int MAX_NAME = 300;

    private static final Pattern SOURCE_LINE = Pattern.compile(
            "(?:\\W{0,2})(?:sources?|via|h/t|hat tip|photo source|data source|original(?: article| source)?|first seen (?:on|at))\\b\\s?[:：–—-].*|via\\s.*");

    private static final Pattern RELATED = Pattern.compile(
            "(?:\\W{0,3})(?:related|read (?:also|more|next)|also read|see also|more (?:on|from|about)|recommended|don[’']t miss|watch|must read|in case you missed it)\\b.*");

    private static final Pattern EMBED = Pattern.compile("-(?:embed|media|tweet|video)\\b");

    private static final Set<String> NOTES =
            Set.of("footnote", "footnotes", "endnote", "endnotes", "references", "reflist", "bibliography");

    private static final Set<String> NOTE_ROLES = Set.of("doc-footnote", "doc-endnotes");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final Set<String> STOPS = Set.of("body", "article", "main");

    private LinkKinds() {}

    /**
     * Returns what a link is.
     *
     * @param anchor the element of the link
     * @param block the words of the block it stands in
     * @param words the words of the link
     */
    public static Link.Kind of(Element anchor, String block, String words) {
        Link.Kind around = around(anchor);
        if (around != Link.Kind.INLINE) {
            return around;
        }
        String lead = block.substring(0, Math.min(MAX_LEAD, block.length())).toLowerCase(Locale.ROOT);
        if (SOURCE_LINE.matcher(lead).matches() && block.length() < words.length() + 2 * MAX_LEAD) {
            return Link.Kind.SOURCE_LINE;
        }
        boolean alone = block.length() < words.length() + MAX_LEAD;
        return alone && RELATED.matcher(lead).matches() ? Link.Kind.RELATED : Link.Kind.INLINE;
    }

    private static Link.Kind around(Element anchor) {
        Element element = anchor;
        for (int steps = 0; steps < MAX_STEPS && element != null; steps++) {
            String name = element.normalName();
            if (name.equals("cite")) {
                return Link.Kind.CITATION;
            }
            if (name.equals("blockquote")
                    && EMBED.matcher(name(element, "class")).find()) {
                return Link.Kind.EMBED;
            }
            if (isNotes(element)) {
                return Link.Kind.FOOTNOTE;
            }
            if (STOPS.contains(name)) {
                return Link.Kind.INLINE;
            }
            element = element.parent();
        }
        return Link.Kind.INLINE;
    }

    private static boolean isNotes(Element element) {
        return element.attributesSize() > 0
                && (NOTES.contains(name(element, "id"))
                        || holdsNotes(name(element, "class"))
                        || NOTE_ROLES.contains(name(element, "role")));
    }

    private static boolean holdsNotes(String classes) {
        return !classes.isEmpty() && WHITE_SPACE.splitAsStream(classes).anyMatch(NOTES::contains);
    }

    /** Returns a short attribute in lower case; "" for a long one. */
    private static String name(Element element, String attribute) {
        String name = element.attr(attribute);
        return name.length() > MAX_NAME ? "" : name.toLowerCase(Locale.ROOT);
    }
}
