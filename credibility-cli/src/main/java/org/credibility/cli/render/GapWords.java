package org.credibility.cli.render;

import java.util.List;
import java.util.stream.Collectors;
import org.credibility.report.Gap;

/** Says what the sourcing of a claim lacks. */
final class GapWords {
    private final List<Gap> gaps;

    GapWords(List<Gap> gaps) {
        this.gaps = gaps;
    }

    /** Returns as many of the weightiest as fit, and how many more there are, such as "name, link +1". */
    String brief(int columns) {
        for (int named = gaps.size(); named > 0; named--) {
            String words = words(named) + (named < gaps.size() ? " +" + (gaps.size() - named) : "");
            if (words.length() <= columns) {
                return words;
            }
        }
        return words(1);
    }

    /** Returns all of them, parted by commas. */
    String all() {
        return words(gaps.size());
    }

    /** Returns a line for each that tells what to add. */
    List<String> advice() {
        return gaps.stream().map(GapWords::advice).toList();
    }

    private String words(int number) {
        return gaps.stream().limit(number).map(GapWords::noun).collect(Collectors.joining(", "));
    }

    private static String noun(Gap gap) {
        return switch (gap) {
            case SOURCE -> "source";
            case NAME -> "name";
            case SECOND_ORIGIN -> "2nd origin";
            case RESPONSE -> "response";
            case LINK -> "link";
            case ACCESS -> "access";
            case DATE -> "date";
        };
    }

    private static String advice(Gap gap) {
        return switch (gap) {
            case SOURCE -> "a source: nobody but the writer, or nobody in particular, stands behind it";
            case NAME -> "a name: the origin is not named";
            case SECOND_ORIGIN -> "a second origin: nobody independent of the first says so";
            case RESPONSE -> "a response: the party it speaks against is not heard";
            case LINK -> "a link: the post, page or document it rests on is not linked";
            case ACCESS -> "access: nothing says how the unnamed origin comes to know";
            case DATE -> "a date: nothing says by when it is to happen";
        };
    }
}
