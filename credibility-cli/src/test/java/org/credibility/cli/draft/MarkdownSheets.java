package org.credibility.cli.draft;

import java.util.Random;

/** Makes up Markdown: everything that stands between words and in them. */
final class MarkdownSheets {
    private static final String[][] SIGNS = {
        {"\\*", "*"},
        {"\\_", "_"},
        {"\\\\", "\\"},
        {"\\`", "`"},
        {"\\[", "["},
        {"\\&", "&"},
        {"\\<", "<"},
        {"&amp;", "&"},
        {"&lt;", "<"},
        {"&copy;", "©"},
        {"&eacute;", "é"},
        {"&#233;", "é"},
        {"&#x1F600;", "\uD83D\uDE00"},
        {"&ngE;", "≧̸"},
        {"&", "&"},
        {"&x;", "&x;"},
        {"&copyright", "&copyright"},
        {"-", "-"},
        {"'", "'"},
        {"\\", "\\"},
        {"&nbsp;", "\u00A0"},
        {"&#38;", "&"},
        {"\\&amp;", "&amp;"}
    };

    private final Sheet sheet;

    private MarkdownSheets(Random random) {
        sheet = new Sheet(random);
    }

    static Sheet make(Random random) {
        MarkdownSheets markdown = new MarkdownSheets(random);
        markdown.document();
        return markdown.sheet;
    }

    private void document() {
        boolean front = sheet.next(4) == 0;
        if (front) {
            frontMatter();
        }
        if (sheet.next(2) == 0 && !front) {
            sheet.mark("# ");
            line();
            sheet.blankLine();
        }
        blocks(0);
        sheet.blankLine();
        sheet.mark("[r]: http://example.org/r 'Title'");
    }

    private void frontMatter() {
        sheet.mark("---")
                .newLine()
                .mark("outlet: Post # \uD83D\uDE00")
                .newLine()
                .mark("title: ");
        if (sheet.next(2) == 0) {
            plainWord();
            sheet.mark("  ");
            plainWord();
        } else {
            sheet.mark("\"");
            sheet.letters()
                    .sign("\\\"", "\"")
                    .letters()
                    .sign("\\u00e9", "é")
                    .sign("\\\\", "\\")
                    .endWord()
                    .mark(" ");
            plainWord();
            sheet.mark("\"");
        }
        sheet.newLine().mark("date: 2031-06-17").newLine().mark("---").newLine();
    }

    private void plainWord() {
        sheet.letters().endWord();
    }

    private void blocks(int depth) {
        for (int count = 1 + sheet.next(3); count > 0; count--) {
            block(depth);
            sheet.blankLine();
        }
        line();
    }

    private void block(int depth) {
        switch (sheet.next(depth > 2 ? 5 : 9)) {
            case 0 -> heading();
            case 1 -> table();
            case 2 -> code(depth);
            case 3 -> html();
            case 4 -> lines();
            case 5 -> sheet.within("> ", "> ", () -> blocks(depth + 1));
            case 6 -> sheet.within("- ", "  ", () -> blocks(depth + 1));
            case 7 -> sheet.within("3)  ", "    ", () -> blocks(depth + 1));
            default -> sheet.within("*\t", "\t", () -> blocks(depth + 1));
        }
    }

    private void heading() {
        if (sheet.next(2) == 0) {
            sheet.mark("##  ");
            line();
            sheet.mark(sheet.next(2) == 0 ? " ##" : "");
        } else {
            lines();
            sheet.newLine().mark("-----");
        }
    }

    private void table() {
        sheet.mark("| ");
        word();
        sheet.mark(" | ");
        word();
        sheet.mark("|").newLine().mark("|---|:-:|");
        for (int rows = sheet.next(3); rows > 0; rows--) {
            sheet.newLine().mark("|");
            sheet.letters().sign("\\|", "|").letters().endWord().mark(" ");
            word();
            sheet.mark("  |\t");
            word();
            sheet.mark("| ");
        }
    }

    private void code(int depth) {
        if (sheet.next(2) == 0) {
            sheet.mark("~~~ info").newLine();
            codeLine();
            sheet.newLine().newLine();
            codeLine();
            sheet.newLine().mark("~~~");
        } else {
            sheet.mark("<!-- ends a list -->").blankLine();
            sheet.mark("    ");
            codeLine();
            sheet.newLine().mark(depth == 0 ? "\t" : "    ");
            codeLine();
        }
    }

    private void codeLine() {
        sheet.letters().sign("&amp;\\*", "&amp;\\*").letters().endWord().mark(" \t");
        plainWord();
    }

    private void html() {
        sheet.mark("<div class='a > b'>").newLine();
        htmlWord();
        sheet.mark(" <i>");
        htmlWord();
        sheet.mark("</i><!-- no & words -->").newLine();
        htmlWord();
        sheet.mark("</div>");
    }

    private void htmlWord() {
        sheet.letters().sign("&amp;", "&").sign("&#8364;", "€").letters().endWord();
    }

    private void lines() {
        line();
        for (int more = sheet.next(3); more > 0; more--) {
            sheet.mark(new String[] {"", " ", "  ", "\\", "<br>"}[sheet.next(5)])
                    .newLine()
                    .mark(sheet.next(4) == 0 ? "  " : "");
            line();
        }
    }

    private void line() {
        sheet.letters().endWord();
        for (int more = sheet.next(5); more > 0; more--) {
            sheet.mark(new String[] {" ", "  ", "\t"}[sheet.next(3)]);
            word();
        }
        sheet.mark(" ");
        plainWord();
    }

    private void word() {
        switch (sheet.next(10)) {
            case 0 -> around("*", "*");
            case 1 -> around("**", "**");
            case 2 -> around("[", "](http://example.org/a_(b) \"t\")");
            case 3 -> around("[", "][r]");
            case 4 -> around("<b title=\"a > b\">", "</b>");
            case 5 ->
                sheet.mark("`` ")
                        .letters()
                        .sign("`&amp;\\", "`&amp;\\")
                        .letters()
                        .endWord()
                        .mark(" ``");
            case 6 ->
                sheet.sign("a", "a")
                        .mark("*")
                        .sign("be", "be")
                        .mark("*")
                        .sign("ж", "ж")
                        .letters()
                        .endWord();
            case 7 ->
                sheet.mark("<")
                        .sign("http://example.org/x&amp;y\\*", "http://example.org/x&amp;y\\*")
                        .endWord()
                        .mark(">");
            default -> signs();
        }
    }

    private void around(String before, String after) {
        sheet.mark(before);
        signs();
        sheet.mark(after);
    }

    private void signs() {
        sheet.letters();
        for (int count = sheet.next(3); count > 0; count--) {
            String[] sign = SIGNS[sheet.next(SIGNS.length)];
            sheet.sign(sign[0], sign[1]).letters();
        }
        sheet.endWord();
    }
}
