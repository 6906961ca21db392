package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the code of a page says of it, apart from what it shows. */
final class HeadWords {
    /** So many elements of a kind are looked at. */
    private static final int MAX_ELEMENTS = 500;

    private HeadWords() {}

    /** Returns the title of a page. */
    static Optional<String> title(Document page) {
        return Optional.ofNullable(page.selectFirst("title"))
                .map(title -> Words.folded(title.wholeText()))
                .filter(title -> !title.isEmpty());
    }

    /** Returns what says that the page is an article. */
    static List<String> articleMarks(Document page, LinkedData data) {
        List<String> marks = new ArrayList<>();
        if (data.article()) {
            marks.add("JSON-LD article");
        }
        addIfPresent(marks, page, "meta[property=og:type][content=article]", "og:type article");
        addIfPresent(marks, page, "meta[property=article:published_time]", "article:published_time");
        addIfPresent(marks, page, "[itemprop=datePublished]", "itemprop datePublished");
        addIfPresent(marks, page, "[itemprop=articleBody]", "itemprop articleBody");
        return marks;
    }

    /** Returns what says that the article is not free. */
    static List<String> paidMarks(Document page, LinkedData data) {
        List<String> marks = new ArrayList<>();
        boolean microdata = page.select("[itemprop=isAccessibleForFree]").stream()
                .limit(MAX_ELEMENTS)
                .anyMatch(element -> LinkedData.isFalse(element.attr("content"))
                        || LinkedData.isFalse(element.attr("href"))
                        || LinkedData.isFalse(element.text()));
        if (data.paid() || microdata) {
            marks.add("isAccessibleForFree false");
        }
        addIfPresent(
                marks,
                page,
                "meta[property=article:content_tier][content~=(?i)^(locked|premium)$]",
                "content_tier locked");
        return marks;
    }

    /** Returns what belongs to a test for robots. */
    static List<String> botMarks(Document page) {
        return page.select("form, iframe[src], script[src], div[id], div[class], input[name]").stream()
                .limit(MAX_ELEMENTS)
                .filter(HeadWords::namesTest)
                .map(element -> "<" + element.normalName() + "> of a captcha or challenge")
                .distinct()
                .toList();
    }

    private static boolean namesTest(Element element) {
        String names = String.join(
                        " ",
                        element.id(),
                        element.className(),
                        element.attr("src"),
                        element.attr("action"),
                        element.attr("name"))
                .toLowerCase(Locale.ROOT);
        return names.contains("captcha") || names.contains("challenge");
    }

    private static void addIfPresent(List<String> marks, Document page, String selector, String mark) {
        if (page.selectFirst(selector) != null) {
            marks.add(mark);
        }
    }
}
