package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credibility.fetch.html.PageCode;
import org.credibility.fetch.metadata.LinkedData;
import org.jsoup.nodes.Element;

/** What the code of a page says of it, apart from what it shows. */
final class HeadWords {
    private static final Set<String> CLOSED_TIERS = Set.of("locked", "premium");

    private static final List<String> NAMING = List.of("id", "class", "src", "action", "name");

    private HeadWords() {}

    /** Returns what says that the page is an article. */
    static List<String> articleMarks(PageCode code, LinkedData data) {
        List<String> marks = new ArrayList<>();
        if (data.hasArticle()) {
            marks.add("JSON-LD article");
        }
        if (code.property("og:type").filter("article"::equalsIgnoreCase).isPresent()) {
            marks.add("og:type article");
        }
        if (code.property("article:published_time").isPresent()) {
            marks.add("article:published_time");
        }
        for (String name : List.of("datePublished", "articleBody")) {
            if (!code.itemProperties(name).isEmpty()) {
                marks.add("itemprop " + name);
            }
        }
        return marks;
    }

    /** Returns what says that the article is not free. */
    static List<String> paidMarks(PageCode code, LinkedData data) {
        List<String> marks = new ArrayList<>();
        boolean microdata = code.itemProperties("isAccessibleForFree").stream()
                .anyMatch(element -> LinkedData.isFalse(element.attr("content"))
                        || LinkedData.isFalse(element.attr("href"))
                        || LinkedData.isFalse(element.text()));
        if (data.isPaid() || microdata) {
            marks.add("isAccessibleForFree false");
        }
        String tier = code.property("article:content_tier").orElse("").toLowerCase(Locale.ROOT);
        if (CLOSED_TIERS.contains(tier)) {
            marks.add("content_tier " + tier);
        }
        return marks;
    }

    /** Returns what belongs to a test for robots. */
    static List<String> botMarks(PageCode code) {
        return code.tests().stream()
                .filter(HeadWords::namesTest)
                .map(element -> "<" + element.normalName() + "> of a captcha or challenge")
                .distinct()
                .toList();
    }

    private static boolean namesTest(Element element) {
        for (String attribute : NAMING) {
            String value = element.attributes().get(attribute);
            if (!value.isEmpty() && namesTest(value.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesTest(String value) {
        return value.contains("captcha") || value.contains("challenge");
    }
}
