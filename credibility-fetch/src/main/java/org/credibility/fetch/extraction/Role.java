package org.credibility.fetch.extraction;

/** What the names of an element, its class and its id, say that it is for: the words that sites everywhere use. */
enum Role {
    /** The text of the article. */
    BODY(
            "articlebody storybody postbody bodycopy bodytext entrycontent postcontent articlecontent storycontent articletext"
                    + " storytext richtext wysiwyg prose maincontent paywall",
            ""),
    /** What readers say. */
    COMMENT("comment discuss respond replies", "reply"),
    /** Other articles. */
    RELATED(
            "related recommend similar trending popular mostread readnext readmore morefrom morestories moreon suggest"
                    + " upnext playlist carousel latest recirc teaser seealso",
            "more next also promo promos"),
    /** Buttons to share with others. */
    SHARE("share sharing social follow", "twitter facebook whatsapp"),
    /** Advertising. */
    ADVERT("advert sponsor outstream commerce affiliate promotion", "ad ads adslot dfp gpt"),
    /** Asking the reader to join, to pay or to agree. */
    SIGNUP(
            "newsletter subscri signup register registration donat membership optin cookie consent gdpr privacy modal popup",
            "cta"),
    /** Ways through the site. */
    NAVIGATION(
            "navigation breadcrumb menu pagination pager sidebar toolbar skip masthead dropdown topics",
            "nav toc header"),
    /** The foot of the page or the article. */
    FOOTER("footer copyright disclaimer colophon", "foot"),
    /** Who wrote it. */
    BYLINE("byline author contributor writer", "by authors"),
    /** About who wrote it. */
    BIOGRAPHY("biograph profile", "bio"),
    /** When it was written, and in which part of the site. */
    DATELINE(
            "date timestamp published updated pubdate posted category kicker eyebrow overline readtime readingtime",
            "time meta"),
    /** Words to a picture. */
    CAPTION("caption credit photo gallery slideshow lightbox figcaption attribution", "image img media"),
    /** Films and sounds. */
    PLAYER("video audio player podcast", ""),
    /** Labels of what it is about. */
    TAGS("taglist keyword", "tags tag labels"),
    /** The headline. */
    HEADLINE("headline", "title heading hed"),
    /** What stands between headline and text. */
    DECK("standfirst subtitle subhead subheadline dek excerpt summary intro lede deck", "dek sub lead description"),
    /** Something set off the text, inside it. */
    INSERT("inset infobox factbox callout pullquote pull sidebox module widget embed tooltip", "box aside card quote"),
    /** What is not shown, or not to everybody. */
    UNSEEN("visually screenreader sronly noprint", "hidden sr print collapse collapsed hide"),
    /** What it rests on, in a list behind it. */
    REFERENCES("reference bibliograph citation footnote endnote", "refs ref cite"),
    /** Lists of facts. */
    TABLE("table recipe ingredient", "specs");

    private final String stems;
    private final String words;

    Role(String stems, String words) {
        this.stems = stems;
        this.words = words;
    }

    /** Returns the begins of words that name it. */
    String stems() {
        return stems;
    }

    /** Returns the whole words that name it. */
    String words() {
        return words;
    }

    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
