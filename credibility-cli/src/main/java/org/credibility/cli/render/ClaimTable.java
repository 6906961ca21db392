package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.report.ClaimAssessment;
import org.credibility.score.Band;
import org.credibility.score.Score;
import org.credibility.text.Position;
import org.credibility.text.SourceMap;

/** Lays out claims as a table, a line each: number, score, grade, words, place, whom they rest on, what is missing. */
final class ClaimTable {
    /** How many claims are listed unless all are asked for. */
    private static final int MOST_URGENT = 10;

    /** The columns that a chain keeps beside tags. */
    private static final int LEAST_CHAIN = 11;

    private static final String GAP = "  ";

    private final TerminalText terminal;
    private final Palette palette;
    private final SourceMap map;
    private final int columns;

    ClaimTable(Page page, TerminalText terminal, SourceMap map) {
        this.columns = page.columns();
        this.palette = page.palette();
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
        Widths widths = Widths.of(columns, number, place);
        List<String> lines = new ArrayList<>();
        Row head = new Row("#", "score", "grade", "claim", "at", "rests on", "missing");
        lines.add(palette.heading(line(widths, head, Optional.empty())));
        listed.forEach(claim -> lines.add(row(widths, claim)));
        return lines;
    }

    private String row(Widths widths, ClaimAssessment assessment) {
        Row row = new Row(
                "" + assessment.claim().number(),
                points(assessment),
                assessment.grade(),
                terminal.shorten(terminal.show(assessment.text()), widths.claim()),
                place(assessment),
                restsOn(assessment.claim(), widths.restsOn()),
                new GapWords(assessment.gaps()).brief(widths.missing()));
        return line(widths, row, assessment.score().flatMap(Score::band));
    }

    /** Cells are padded before they are painted: escape sequences take no columns. */
    private String line(Widths widths, Row row, Optional<Band> band) {
        String verdict = " ".repeat(5 - row.score().length()) + row.score() + GAP + TerminalText.pad(row.grade(), 5);
        return (GAP
                        + " ".repeat(widths.number() - row.number().length())
                        + row.number()
                        + GAP
                        + band.map(given -> palette.band(verdict, given)).orElse(verdict)
                        + GAP
                        + TerminalText.pad(row.claim(), widths.claim())
                        + GAP
                        + TerminalText.pad(row.place(), widths.place())
                        + GAP
                        + TerminalText.pad(row.restsOn(), widths.restsOn())
                        + GAP
                        + row.missing())
                .stripTrailing();
    }

    /** What parties say is shown beside the chain; what the claim's own words tell only where nothing is cut for it. */
    private String restsOn(Claim claim, int room) {
        String chain = chain(claim, Integer.MAX_VALUE / 2);
        String tags = "";
        for (String answer : answers(claim)) {
            tags += tags.length() + 1 + answer.length() + LEAST_CHAIN <= room ? " " + answer : "";
        }
        for (String word : wording(claim)) {
            tags += TerminalText.width(chain) + tags.length() + 1 + word.length() <= room ? " " + word : "";
        }
        return chain(claim, room - tags.length()) + tags;
    }

    private String chain(Claim claim, int room) {
        if (claim.chains().isEmpty()) {
            return "";
        }
        String more = claim.chains().size() > 1 ? " +" + (claim.chains().size() - 1) : "";
        return new ChainLine(terminal).render(claim.chains().get(0), room - more.length()) + more;
    }

    private static List<String> answers(Claim claim) {
        return claim.responses().stream()
                .map(response -> "[" + PlainWords.response(response.type()) + "]")
                .distinct()
                .toList();
    }

    private static List<String> wording(Claim claim) {
        List<String> tags = new ArrayList<>();
        if (claim.hedgeStrength().compareTo(HedgeStrength.MODERATE) >= 0) {
            tags.add("[hedged]");
        }
        if (claim.kind() == ClaimKind.PREDICTION) {
            tags.add("[prediction]");
        }
        return tags;
    }

    private static String points(ClaimAssessment assessment) {
        OptionalInt points = assessment.score().map(Score::points).orElse(OptionalInt.empty());
        return points.isPresent() ? "" + points.getAsInt() : "-";
    }

    private String place(ClaimAssessment assessment) {
        Position position = map.position(assessment.claim().span().begin());
        return position.line() + ":" + position.column();
    }

    private static int widest(Stream<String> cells) {
        return cells.mapToInt(String::length).max().orElse(1);
    }

    /** How the columns are shared out. */
    private record Widths(int number, int claim, int place, int restsOn, int missing) {
        /** The columns of score and grade and of the gaps between cells. */
        private static final int FIXED = 22;

        static Widths of(int columns, int number, int place) {
            int missing = columns < 80 ? 10 : columns < 100 ? 14 : columns < 110 ? 19 : 26;
            int room = columns - number - place - FIXED - GAP.length() - missing;
            int claim = room * 11 / 20;
            return new Widths(number, claim, place, room - claim, missing);
        }
    }

    private record Row(
            String number, String score, String grade, String claim, String place, String restsOn, String missing) {}
}
