package org.credibility.lab.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.credibility.attribution.Attribution;
import org.credibility.speech.MarkedText;
import org.credibility.text.Span;

/**
 * Where what is found in an article differs from what people marked.
 *
 * <p>A found attribution and a marked one belong together if their contents share half of the characters of either.
 */
final class AttributionErrors {
    private static final double HALF = 0.5;

    private final String text;
    private final List<MarkedText.Marks> marked;
    private final List<Attribution> found;
    private final int[] partner;

    private AttributionErrors(MarkedText article, List<Attribution> found) {
        text = article.article().text();
        marked = article.attributions();
        this.found = found.stream().filter(each -> each.nestedIn().isEmpty()).toList();
        partner = new int[marked.size()];
        Arrays.fill(partner, -1);
    }

    /** What is wrong with an attribution. */
    enum Kind {
        /** Nobody found it. */
        MISSED,
        /** Nobody marked it. */
        SPURIOUS,
        /** It has another source. */
        SOURCE,
        /** Its content begins or ends elsewhere. */
        BOUNDARY
    }

    /**
     * A difference.
     *
     * @param kind what it is
     * @param words what was marked and what was found
     */
    record Difference(Kind kind, String words) {}

    /** Returns the differences, those of marked attributions first. */
    static List<Difference> of(MarkedText article, List<Attribution> found) {
        AttributionErrors errors = new AttributionErrors(article, found);
        boolean[] taken = new boolean[errors.found.size()];
        for (int at = 0; at < errors.partner.length; at++) {
            errors.partner[at] = errors.best(errors.marked.get(at), taken);
            if (errors.partner[at] >= 0) {
                taken[errors.partner[at]] = true;
            }
        }
        return errors.differences(taken);
    }

    private int best(MarkedText.Marks marks, boolean[] taken) {
        int best = -1;
        double most = HALF;
        for (int at = 0; at < taken.length; at++) {
            double common =
                    taken[at] ? 0 : common(marks.content(), found.get(at).content());
            if (common >= most) {
                most = common;
                best = at;
            }
        }
        return best;
    }

    private List<Difference> differences(boolean[] taken) {
        List<Difference> differences = new ArrayList<>();
        for (int at = 0; at < partner.length; at++) {
            difference(marked.get(at), partner[at]).ifPresent(differences::add);
        }
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at]) {
                differences.add(new Difference(Kind.SPURIOUS, words(found.get(at))));
            }
        }
        return differences;
    }

    private Optional<Difference> difference(MarkedText.Marks marks, int other) {
        String wanted = words(marks.source(), marks.cue(), marks.content());
        if (other < 0) {
            return Optional.of(new Difference(Kind.MISSED, wanted));
        }
        Attribution own = found.get(other);
        String both = wanted + "\n    " + words(own);
        if (common(marks.source(), own.source()) < HALF) {
            return Optional.of(new Difference(Kind.SOURCE, both));
        }
        return common(marks.content(), own.content()) < 1
                ? Optional.of(new Difference(Kind.BOUNDARY, both))
                : Optional.empty();
    }

    private String words(Attribution attribution) {
        return words(attribution.source(), attribution.cue().spans(), attribution.content());
    }

    private String words(List<Span> source, List<Span> cue, List<Span> content) {
        return words(source) + " | " + words(cue) + " | " + words(content);
    }

    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    /** The share of the letters and digits of either that are of both; 1 where both have none. */
    private double common(List<Span> first, List<Span> second) {
        boolean[] inFirst = letters(first);
        boolean[] inSecond = letters(second);
        int both = 0;
        int either = 0;
        for (int at = 0; at < inFirst.length; at++) {
            both += inFirst[at] && inSecond[at] ? 1 : 0;
            either += inFirst[at] || inSecond[at] ? 1 : 0;
        }
        return either == 0 ? 1 : (double) both / either;
    }

    private boolean[] letters(List<Span> spans) {
        boolean[] letters = new boolean[text.length()];
        for (Span span : spans) {
            for (int at = span.begin(); at < span.end(); at++) {
                letters[at] = Character.isLetterOrDigit(text.charAt(at));
            }
        }
        return letters;
    }

    /** Returns how many differences are of each kind, in a line. */
    static String counts(List<Difference> differences) {
        ToIntFunction<Kind> count = kind ->
                (int) differences.stream().filter(each -> each.kind() == kind).count();
        return Arrays.stream(Kind.values())
                .map(kind -> kind + " " + count.applyAsInt(kind))
                .collect(Collectors.joining(", "));
    }
}
