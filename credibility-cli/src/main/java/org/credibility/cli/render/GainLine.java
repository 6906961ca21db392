package org.credibility.cli.render;

import org.credibility.report.Gain;
import org.credibility.source.Source;
import org.credibility.text.Position;
import org.credibility.text.SourceMap;
import org.credibility.text.Span;

/** Says which single improvement would help an article most, such as "name the insider (2:1): 38 → 52". */
final class GainLine {
    private final TerminalText terminal;
    private final SourceMap map;

    GainLine(TerminalText terminal, SourceMap map) {
        this.terminal = terminal;
        this.map = map;
    }

    String render(Gain gain) {
        return "Biggest gain: " + advice(gain) + terminal.plain(": " + gain.before() + " → " + gain.after() + ".");
    }

    private String advice(Gain gain) {
        String claim =
                "claim " + gain.claim().number() + " (" + place(gain.claim().span()) + ")";
        return switch (gain.gap()) {
            case SOURCE -> "give a source for " + claim;
            case SECOND_ORIGIN -> "confirm " + claim + " independently";
            case NAME ->
                gain.source().map(source -> "name " + mentioned(source)).orElse("name the source of " + claim);
            case LINK ->
                gain.source().map(source -> "link " + mentioned(source)).orElse("link the source of " + claim);
            case RESPONSE, ACCESS, DATE -> throw new IllegalArgumentException(gain.gap() + " moves no score");
        };
    }

    private String mentioned(Source source) {
        String place = source.mentions().isEmpty()
                ? ""
                : " (" + place(source.mentions().get(0)) + ")";
        return '"' + terminal.cut(terminal.show(PlainWords.source(source)), 60) + '"' + place;
    }

    private String place(Span span) {
        Position position = map.position(span.begin());
        return position.line() + ":" + position.column();
    }
}
