package org.credibility.cli.draft;

import java.util.Random;

/** Makes up web pages: everything that stands between words and in them. */
final class HtmlSheets {
    private static final String[][] SIGNS = {
        {"&amp;", "&"},
        {"&lt;", "<"},
        {"&amp", "&"},
        {"&copy;", "©"},
        {"&notit;", "¬it;"},
        {"&#233;", "é"},
        {"&#233", "é"},
        {"&#x1F600;", "\uD83D\uDE00"},
        {"&ngE;", "≧̸"},
        {"&", "&"},
        {"&;", "&;"},
        {"&#;", "&#;"},
        {"&x;", "&x;"},
        {"&amp;amp;", "&amp;"},
        {"&hellip;", "…"},
        {"&#x80;", "€"},
        {"\\*", "\\*"},
        {"&nbsp;", "\u00A0"},
        {"&semi;", ";"},
        {"&#38;", "&"},
        {"&Aacute", "Á"},
        {">", ">"}
    };

    private final Sheet sheet;

    private HtmlSheets(Random random) {
        sheet = new Sheet(random);
    }

    static Sheet make(Random random) {
        HtmlSheets html = new HtmlSheets(random);
        html.page();
        return html.sheet;
    }

    private void page() {
        sheet.mark("<!DOCTYPE html>").newLine();
        boolean headed = sheet.next(2) == 0;
        if (headed) {
            sheet.mark("<html lang=en><head><script>var a = '<p>no</p>';</script><title>");
            if (sheet.next(2) == 0) {
                sheet.mark(" ");
                signs();
                sheet.newLine();
                signs();
            }
            sheet.mark("</title><style>p > a {}</style></head><BODY>").newLine();
        } else if (sheet.next(2) == 0) {
            sheet.mark("<H1 class=x>");
            words();
            sheet.mark("</h1>");
        }
        blocks(0);
        inside("<p>", "</p>");
        sheet.mark("<!-- the end -->");
    }

    private void blocks(int depth) {
        for (int count = 1 + sheet.next(depth == 0 ? 4 : 2); count > 0; count--) {
            block(depth);
            if (sheet.next(2) == 0) {
                sheet.newLine();
            }
        }
    }

    private void block(int depth) {
        switch (sheet.next(depth > 3 ? 5 : 9)) {
            case 0 -> inside("<p>", "</p>");
            case 1 -> inside("<p id='a>b'>", "");
            case 2 -> inside("<h2>", "</h2>");
            case 3 -> table();
            case 4 -> sheet.mark("<script>if (a < b) { document.write('<p>no') }</script><p hidden>no</p><br/>");
            case 5 -> nest("<div>", "</div>", depth);
            case 6 -> nest("<blockquote cite=x>", "</blockquote>", depth);
            case 7 -> nest("<ul><li>", "</ul>", depth);
            default -> nest("<section><figure>", "</figure></section>", depth);
        }
    }

    private void nest(String before, String after, int depth) {
        sheet.mark(before);
        blocks(depth + 1);
        sheet.mark(after);
    }

    private void inside(String before, String after) {
        sheet.mark(before);
        words();
        sheet.mark(after);
    }

    private void table() {
        sheet.mark("<table><caption>");
        words();
        sheet.mark("</caption><tr><td>");
        words();
        sheet.mark("<td colspan=2>").newLine();
        words();
        sheet.mark("</table>");
    }

    private void words() {
        word();
        for (int more = sheet.next(6); more > 0; more--) {
            gap();
            word();
        }
    }

    private void gap() {
        switch (sheet.next(6)) {
            case 0 -> sheet.newLine().mark("   ");
            case 1 -> sheet.mark("\t");
            case 2 -> sheet.mark("<br>").newLine();
            case 3 -> sheet.mark(" <!-- no words --> ");
            case 4 -> sheet.mark(" </nothing>");
            default -> sheet.mark(" ");
        }
    }

    private void word() {
        switch (sheet.next(6)) {
            case 0 -> around("<b>", "</b>");
            case 1 -> around("<a title='x > y' href=\"/a?b&amp;c\">", "</a>");
            case 2 ->
                sheet.letters()
                        .mark("<em>")
                        .letters()
                        .mark("</em><!-- x -->")
                        .letters()
                        .endWord();
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
            sheet.sign(sign[0], sign[1]);
            if (sign[0].endsWith(";") || sign[0].equals("&") || sign[0].equals(">")) {
                sheet.sign("ж", "ж");
            } else {
                sheet.sign("-", "-");
            }
        }
        sheet.endWord();
    }
}
