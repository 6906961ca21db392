package org.credibility.fetch.page;

import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;

/** A page with the text that only a script would show, unless one has to pay for it: data in scripts is no way round a wall. */
public final class FilledPage {
    private FilledPage() {}

    /** Returns a page filled, after which the one that was given must not be used; or that one, where it is not to be filled. */
    public static HtmlPage of(HtmlPage page) {
        return page.filled(FilledPage::isPaid);
    }

    /** What is in scripts is nobody's loss to leave, so an offer on the page is enough. */
    private static boolean isPaid(HtmlPage page) {
        PageShape shape = PageShape.of(page, LinkedData.of(page));
        return !shape.paidMarks().isEmpty() || !shape.messages(Wall.PAID).isEmpty();
    }
}
