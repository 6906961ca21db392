package org.credibility.cli.render;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credibility.rule.Example;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/** Tells readers of rules: all in a list, or one with everything there is to know of it. */
public final class RuleText {
    private final Page page;
    private final TerminalText terminal;

    /** Takes what the words are laid out for. */
    public RuleText(Page page) {
        this.page = page;
        this.terminal = new TerminalText(page.charset());
    }

    /** Returns a line for each rule, and what the signs mean. */
    public String list() {
        StringBuilder lines = new StringBuilder();
        for (Rule rule : RuleCatalogue.all()) {
            String line = rule.id() + "  " + TerminalText.pad(rule.name(), 27) + "  "
                    + TerminalText.pad(severity(rule), 7) + "  " + TerminalText.pad(needs(rule), 9);
            lines.append(line.stripTrailing()).append('\n');
        }
        return lines.append("\ncredibility explain CR103 tells one.\n").toString();
    }

    /** Returns what there is to know of a rule. */
    public String explain(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add(page.palette().heading(rule.id() + " " + rule.name()) + "  (" + severity(rule)
                + (needs(rule).isEmpty() ? "" : ", " + needs(rule)) + ")");
        lines.add("");
        lines.addAll(wrapped(rule.summary()));
        section("Why", rule.why(), lines);
        example("Finds something in", rule.fires(), lines);
        example("Finds nothing in", rule.nearMiss(), lines);
        section("What to do", rule.fix(), lines);
        section("To suppress it for the next block", rule.suppression(), lines);
        section("To set how much it matters", "rules: {" + rule.id() + ": error}  in .credibility.yaml, or off", lines);
        return terminal.plain(String.join("\n", lines)) + "\n";
    }

    /** Writes the rules as a list of JSON. */
    public static void writeJson(Writer target) {
        try (JsonGenerator json = JsonOutput.indented(target)) {
            json.writeStartArray();
            for (Rule rule : RuleCatalogue.all()) {
                json.writeStartObject();
                json.writeStringProperty("id", rule.id());
                json.writeStringProperty("name", rule.name());
                json.writeStringProperty("severity", severity(rule));
                json.writeBooleanProperty("preview", rule.stage() == Rule.Stage.PREVIEW);
                json.writeBooleanProperty("needsSources", rule.needsSources());
                json.writeStringProperty("summary", rule.summary());
                json.writeStringProperty("why", rule.why());
                json.writeStringProperty("fix", rule.fix());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void section(String heading, String words, List<String> lines) {
        lines.add("");
        lines.add(page.palette().heading(heading));
        wrapped(words).forEach(line -> lines.add("  " + line));
    }

    private void example(String heading, Example example, List<String> lines) {
        lines.add("");
        lines.add(page.palette().heading(heading));
        for (String paragraph : example.text().split("\n", -1)) {
            wrapped(paragraph).forEach(line -> lines.add(("  " + line).stripTrailing()));
        }
        example.linked()
                .flatMap(page -> page.text())
                .ifPresent(text -> wrapped("The linked page says: " + text).forEach(line -> lines.add("  " + line)));
    }

    private List<String> wrapped(String words) {
        return PlainWords.wrap(words, page.columns() - 2);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String needs(Rule rule) {
        String preview = rule.stage() == Rule.Stage.PREVIEW ? "preview" : "";
        String sources = rule.needsSources() ? "--fetch" : "";
        return (preview + " " + sources).strip();
    }
}
