package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the title of an article: the heading that says the same as what the page tells others of it. Headings have the
 * words that readers see, but pages have others; what is told to others is often cut, or carries the name of the site.
 */
final class TitleFinder {
    private static final int MAX_TITLE = 500;
    private static final int MAX_HEADINGS = 40;
    private static final int MIN_HEADING = 3;

    /** From this likeness on a heading is the title told, perhaps in other words. */
    private static final double ALIKE = 0.6;

    /** A title of fewer words may stand in another by chance. */
    private static final int MIN_SHORTER = 4;

    /** A label before a title has so many words at most. */
    private static final int LABEL_WORDS = 2;

    /** Titles are cut for others at no less, in UTF-16 units. */
    private static final int CUT_LENGTH = 50;

    private static final String BAR = " | ";
    private static final Pattern BARS = Pattern.compile(" \\| ");
    private static final Pattern REMARK = Pattern.compile("\\s*[\\[(][^\\[\\]()]{1,30}[\\])]$");

    private static final List<String> METAS = List.of(
            "og:title",
            "twitter:title",
            "parsely-title",
            "sailthru.title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "headline",
            "title");

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " : ");

    private final PageMarkup markup;
    private final DescribedArticle described;
    private final SiteName site;

    TitleFinder(PageMarkup markup, DescribedArticle described, SiteName site) {
        this.markup = markup;
        this.described = described;
        this.site = site;
    }

    /** Returns the title; empty where the page has none. */
    Optional<Candidate<String>> find() {
        List<Candidate<String>> told = told();
        return heading(told)
                .or(this::onlyHeading)
                .or(() -> told.stream().findFirst().map(first -> whole(first, told)))
                .or(this::firstHeading);
    }

    /** Returns what the page tells others, the surest first. */
    private List<Candidate<String>> told() {
        List<Candidate<String>> told = new ArrayList<>();
        described.text("headline").ifPresent(words -> told.add(told(words, Place.LINKED_DATA, "headline", 0.93)));
        for (String name : METAS) {
            markup.metas().first(name).ifPresent(words -> told.add(told(words, Place.META, name, 0.9)));
        }
        for (Element element : markup.itemProperties("headline")) {
            told.add(told(ElementText.of(element, MAX_TITLE), Place.MICRODATA, "headline", 0.9));
        }
        markup.title().ifPresent(words -> told.add(told(words, Place.TITLE, "title", 0.85)));
        told.removeIf(candidate -> candidate.value().isEmpty() || site.isNamedBy(candidate.value()));
        return told;
    }

    private Candidate<String> told(String words, Place place, String name, double confidence) {
        String cut = words.length() > MAX_TITLE ? words.substring(0, MAX_TITLE) : words;
        return new Candidate<>(beforeBars(withoutSite(cut)), place, name, confidence);
    }

    private Optional<Candidate<String>> heading(List<Candidate<String>> told) {
        Optional<Candidate<String>> best = Optional.empty();
        double likeness = ALIKE;
        for (String heading : headings()) {
            for (Candidate<String> other : told) {
                double found = likeness(heading, other.value());
                if (found > likeness || (found == likeness && best.isEmpty())) {
                    likeness = found;
                    best = Optional.of(new Candidate<>(withoutLabel(heading, told), Place.HEADING, "h1", 0.97));
                }
            }
        }
        return best;
    }

    /** Returns the only heading of some words: it may be the title in words that others are not told. */
    private Optional<Candidate<String>> onlyHeading() {
        List<String> headings = headings();
        return headings.size() == 1 && count(headings.get(0)) >= MIN_SHORTER
                ? Optional.of(new Candidate<>(headings.get(0), Place.HEADING, "h1", 0.8))
                : Optional.empty();
    }

    private Optional<Candidate<String>> firstHeading() {
        return headings().stream().findFirst().map(words -> new Candidate<>(words, Place.HEADING, "h1", 0.6));
    }

    /** Returns the title told that begins with the first one, which was cut. */
    private static Candidate<String> whole(Candidate<String> first, List<Candidate<String>> told) {
        return told.stream()
                .filter(other -> first.value().length() >= CUT_LENGTH
                        && other.value().length() > first.value().length()
                        && other.value().startsWith(first.value()))
                .findFirst()
                .orElse(first);
    }

    private List<String> headings() {
        return markup.headings().stream()
                .limit(MAX_HEADINGS)
                .map(element -> ElementText.of(element, MAX_TITLE))
                .filter(words -> words.length() >= MIN_HEADING && !site.isNamedBy(words))
                .toList();
    }

    /**
     * Returns the share of words in common, from 0 to 1; 1 only where all are the same. That most words of a shorter title
     * stand in the longer counts too.
     */
    static double likeness(String one, String other) {
        String first = Letters.words(one);
        String second = Letters.words(other);
        if (first.replace(" ", "").equals(second.replace(" ", ""))) {
            return 1;
        }
        Map<String, Integer> left = new LinkedHashMap<>();
        String[] ours = first.split(" ", -1);
        String[] theirs = second.split(" ", -1);
        for (String word : ours) {
            left.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String word : theirs) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        int shorter = Math.min(ours.length, theirs.length);
        double shared = 2.0 * common / (ours.length + theirs.length);
        return 0.99 * Math.max(shared, shorter < MIN_SHORTER ? 0 : 0.8 * common / shorter);
    }

    /** Returns a heading without what it has more than a title told: "Opinion" before it, "[Watch]" behind it. */
    private String withoutLabel(String heading, List<Candidate<String>> told) {
        String rest = withoutSite(heading);
        Matcher remark = REMARK.matcher(rest);
        String bare = remark.find() ? rest.substring(0, remark.start()) : rest;
        for (Candidate<String> other : told) {
            String words = other.value();
            boolean labelled = rest.length() > words.length()
                    && rest.endsWith(words)
                    && count(rest.substring(0, rest.length() - words.length())) <= LABEL_WORDS;
            if (labelled || Letters.of(bare).equals(Letters.of(words))) {
                return labelled ? words : bare;
            }
        }
        return rest;
    }

    private static int count(String words) {
        return words.strip().split(" ", -1).length;
    }

    /** Cuts the name of the site off the end or the begin of a title. */
    private String withoutSite(String title) {
        String rest = title;
        for (String separator : SEPARATORS) {
            int last = rest.lastIndexOf(separator);
            if (last > 0 && site.isNamedBy(rest.substring(last + separator.length()))) {
                rest = rest.substring(0, last).strip();
            }
            int first = rest.indexOf(separator);
            if (first > 0 && first < rest.length() / 2 && site.isNamedBy(rest.substring(0, first))) {
                rest = rest.substring(first + separator.length()).strip();
            }
        }
        return rest;
    }

    /** Bars stand between the title and what is no part of it: the first part of some words is the title. */
    private static String beforeBars(String title) {
        if (!title.contains(BAR)) {
            return title;
        }
        for (String part : BARS.split(title, -1)) {
            if (count(part) > LABEL_WORDS) {
                return part.strip();
            }
        }
        return title;
    }
}
