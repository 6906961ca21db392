package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.report.ClaimAssessment;
import org.credibility.text.Position;
import org.credibility.text.SourceMap;

/** Lays out claims as a table: number, score, grade, words, place, and whom they rest on. */
final class ClaimTable {
    /** How many claims are listed unless all are asked for. */
    private static final int MOST_URGENT = 10;

    private static final String GAP = "  ";

    private final TerminalText terminal;
    private final SourceMap map;
    private final int columns;

    ClaimTable(Page page, TerminalText terminal, SourceMap map) {
        this.columns = page.columns();
        this.terminal = terminal;
        this.map = map;
    }

    List<String> render(List<ClaimAssessment> claims, boolean all) {
        List<ClaimAssessment> scored = claims.stream()
                .filter(claim -> claim.score().isPresent())
                .sorted(Urgency.mostUrgentFirst())
                .toList();
        List<ClaimAssessment> unscored =
                claims.stream().filter(claim -> claim.score().isEmpty()).toList();
        List<ClaimAssessment> listed = all
                ? Stream.concat(scored.stream(), unscored.stream()).toList()
                : scored.stream().limit(MOST_URGENT).toList();
        List<String> lines = new ArrayList<>();
        if (!listed.isEmpty()) {
            lines.add("");
            lines.addAll(rows(listed));
        }
        lines.addAll(rest(scored.size(), unscored.size(), all));
        return lines;
    }

    private List<String> rest(int scored, int unscored, boolean all) {
        List<String> parts = new ArrayList<>();
        if (!all && scored > MOST_URGENT) {
            parts.add(scored - MOST_URGENT + " more");
        }
        if (!all && unscored > 0) {
            parts.add(unscored + " listed without a score");
        }
        return parts.isEmpty() ? List.of() : List.of(GAP + terminal.plain(String.join(" · ", parts)));
    }

    private List<String> rows(List<ClaimAssessment> listed) {
        int number = widest(listed.stream().map(claim -> "" + claim.claim().number()));
        int place = Math.max(2, widest(listed.stream().map(this::place)));
        int room = columns - number - place - 22;
        Widths widths = new Widths(number, room * 11 / 20, place, room - room * 11 / 20);
        List<String> lines = new ArrayList<>();
        lines.add(row(widths, List.of("#", "score", "grade", "claim", "at", "rests on")));
        listed.forEach(claim -> lines.addAll(rows(widths, claim)));
        return lines;
    }

    private List<String> rows(Widths widths, ClaimAssessment assessment) {
        Claim claim = assessment.claim();
        String chain = restsOn(claim, widths.restsOn());
        String tags = tags(claim);
        boolean fits = !tags.isEmpty() && TerminalText.width(chain) + 1 + tags.length() <= widths.restsOn();
        String row = row(
                widths,
                List.of(
                        "" + claim.number(),
                        points(assessment),
                        assessment.grade(),
                        terminal.shorten(terminal.show(assessment.text()), widths.claim()),
                        place(assessment),
                        fits ? chain + " " + tags : chain));
        return fits || tags.isEmpty() ? List.of(row) : List.of(row, " ".repeat(widths.number() + 18) + tags);
    }

    private String row(Widths widths, List<String> cells) {
        String number = cells.get(0);
        String score = cells.get(1);
        return (GAP
                        + " ".repeat(widths.number() - number.length())
                        + number
                        + GAP
                        + " ".repeat(5 - score.length())
                        + score
                        + GAP
                        + TerminalText.pad(cells.get(2), 5)
                        + GAP
                        + TerminalText.pad(cells.get(3), widths.claim())
                        + GAP
                        + TerminalText.pad(cells.get(4), widths.place())
                        + GAP
                        + cells.get(5))
                .stripTrailing();
    }

    private String restsOn(Claim claim, int room) {
        if (claim.chains().isEmpty()) {
            return "";
        }
        String more = claim.chains().size() > 1 ? " +" + (claim.chains().size() - 1) : "";
        return new ChainLine(terminal).render(claim.chains().get(0), room - more.length()) + more;
    }

    private static String tags(Claim claim) {
        Stream<String> kind = claim.kind() == ClaimKind.PREDICTION ? Stream.of("prediction") : Stream.empty();
        Stream<String> hedge =
                claim.hedgeStrength().compareTo(HedgeStrength.MODERATE) >= 0 ? Stream.of("hedged") : Stream.empty();
        Stream<String> responses = claim.responses().stream().map(response -> PlainWords.response(response.type()));
        return Stream.of(kind, hedge, responses)
                .flatMap(tags -> tags)
                .distinct()
                .map(tag -> "[" + tag + "]")
                .collect(Collectors.joining(" "));
    }

    private String points(ClaimAssessment assessment) {
        OptionalInt points = assessment.score().map(score -> score.points()).orElse(OptionalInt.empty());
        return points.isPresent() ? "" + points.getAsInt() : "-";
    }

    private String place(ClaimAssessment assessment) {
        Position position = map.position(assessment.claim().span().begin());
        return position.line() + ":" + position.column();
    }

    private static int widest(Stream<String> cells) {
        return cells.mapToInt(String::length).max().orElse(1);
    }

    private record Widths(int number, int claim, int place, int restsOn) {}
}
