package org.credibility.fetch.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Post;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostsTest {
    private static List<Post> posts(String html) {
        return EmbeddedPosts.of(Jsoup.parse(html));
    }

    private static Post post(
            String platform, String handle, String author, String text, LocalDate date, String address) {
        return new Post(
                platform,
                Optional.of(handle),
                Optional.of(author),
                text,
                Optional.of(date),
                Optional.of(URI.create(address)));
    }

    @Test
    void readsAPostOnX() {
        assertThat(posts("""
                        <blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">The ferry stops &mdash; in May.
                        <a href="https://t.co/abc">pic.example/1</a></p>&mdash; Ann Vale (@annvale)
                        <a href="https://twitter.com/annvale/status/123456?ref_src=x">May 3, 2031</a></blockquote>"""))
                .containsExactly(post(
                        "X",
                        "annvale",
                        "Ann Vale",
                        "The ferry stops — in May. pic.example/1",
                        LocalDate.of(2031, 5, 3),
                        "https://twitter.com/annvale/status/123456"));
    }

    @Test
    void readsAPostOnBluesky() {
        assertThat(posts("""
                        <blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k">
                        <p lang="en">The ferry stops in May.</p>&mdash; Ann Vale
                        (<a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@annvale.example</a>)
                        <a href="https://bsky.app/profile/did:plc:abc/post/3k?ref_src=embed">3 May 2031 at 09:00</a></blockquote>"""))
                .containsExactly(post(
                        "Bluesky",
                        "annvale.example",
                        "Ann Vale",
                        "The ferry stops in May.",
                        LocalDate.of(2031, 5, 3),
                        "https://bsky.app/profile/did:plc:abc/post/3k"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<iframe class=mastodon-embed src=https://masto.example/@annvale/123/embed></iframe> | Mastodon annvale https://masto.example/@annvale/123",
                "<blockquote class=mastodon-embed data-embed-url=https://masto.example/@annvale/123/embed>Post by @annvale</blockquote> | Mastodon annvale https://masto.example/@annvale/123",
                "<blockquote class=instagram-media data-instgrm-permalink='https://www.instagram.com/p/Cx-1/?utm_source=x'><a>View this post on Instagram</a><p>A post shared by Ann Vale (@annvale)</p></blockquote> | Instagram annvale https://www.instagram.com/p/Cx-1",
                "<blockquote class=text-post-media data-text-post-permalink=https://www.threads.net/@annvale/post/C1></blockquote> | Threads annvale https://www.threads.net/@annvale/post/C1",
                "<blockquote class=tiktok-embed cite=https://www.tiktok.com/@annvale/video/712><section><p>The ferry</p></section></blockquote> | TikTok annvale https://www.tiktok.com/@annvale/video/712",
                "<div class=fb-post data-href=https://www.facebook.com/ternport/posts/9></div> | Facebook ternport https://www.facebook.com/ternport/posts/9",
                "<iframe src='https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fternport%2Fposts%2F9&width=500'></iframe> | Facebook ternport https://www.facebook.com/ternport/posts/9",
                "<script async data-telegram-post=ternport/17></script> | Telegram ternport https://t.me/ternport/17",
                "<iframe data-src='//www.youtube.com/embed/abcDEF12345?rel=0' title='Ferry, last trip'></iframe> | YouTube  https://www.youtube.com/watch?v=abcDEF12345",
                "<iframe src=https://www.youtube-nocookie.com/embed/abcDEF12345></iframe> | YouTube  https://www.youtube.com/watch?v=abcDEF12345"
            })
    void readsPostsByTheMarkupOfTheirNetworks(String html, String expected) {
        assertThat(posts(html))
                .extracting(post -> post.platform() + " " + post.handle().orElse("") + " "
                        + post.address().orElseThrow())
                .containsExactly(expected);
    }

    @Test
    void takesTheTitleOfAVideoForItsWords() {
        assertThat(posts("<iframe src=https://www.youtube.com/embed/abcDEF12345 title='Ferry, last trip'></iframe>"))
                .extracting(Post::text)
                .containsExactly("Ferry, last trip");
    }

    @Test
    void hasNoWordsWhereOnlyAScriptShowsThem() {
        assertThat(
                        posts(
                                "<blockquote class=instagram-media data-instgrm-permalink=https://www.instagram.com/p/C1/>View this post on Instagram</blockquote>"))
                .extracting(Post::text)
                .containsExactly("");
    }

    @Test
    void readsEachPostOnce() {
        String post =
                "<blockquote class=twitter-tweet><p lang=en>Hi</p><a href=https://x.com/a/status/1>x</a></blockquote>";

        assertThat(posts(post + post)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>The ferry stops.</p>— Ann Vale</blockquote>",
                "<blockquote class=twitter-tweet><a href=https://other.example/annvale/status/1>x</a></blockquote>",
                "<iframe src=https://www.youtube.com/></iframe>",
                "<a href=https://x.com/annvale/status/1>a post</a>",
                "<script data-telegram-post='javascript:1'></script>"
            })
    void leavesOtherMarkupAlone(String html) {
        assertThat(posts(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class=twitter-tweet>— a (@b) ",
                "<blockquote class=twitter-tweet><a href=https://x.com/a/b>",
                "<iframe src='https://www.youtube.com/embed/",
                "<div class=fb-post data-href=x>"
            })
    @Timeout(20)
    void readsHostilePagesInLinearTime(String part) {
        assertThat(posts(part.repeat(20_000))).hasSizeLessThan(201);
    }

    @Test
    @Timeout(10)
    void looksNoLongerForPostsInPosts() {
        String page = "<blockquote class=twitter-tweet>".repeat(500) + "<b>x</b>".repeat(900_000);

        assertThat(posts(page)).isEmpty();
    }
}
