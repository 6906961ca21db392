package org.credibility.fetch.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.document.Post;
import org.credibility.fetch.metadata.ElementText;
import org.credibility.fetch.metadata.PageDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the posts that a page embeds, in one pass that does not recur. What the page does not show of a post is empty. */
public final class EmbeddedPosts implements NodeVisitor {
    /** So many posts are read. */
    private static final int MAX_POSTS = 200;

    private static final int MAX_TEXT = 5000;

    private static final Set<String> CARRIERS = Set.of("blockquote", "iframe", "script", "div", "amp-iframe");

    /** "— Ann Vale (@annvale) May 3, 2031", which stands behind the words; "A post shared by Ann Vale (@annvale)". */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:[—–-]|\\bA (?:post|reel|video) shared by|^Post by)\\s{0,3}(?<author>[^()\\n—]{0,80}?)\\s{0,3}\\(?@(?<handle>[\\w.:-]{1,100})\\)?");

    /** What stands in place of the words of a post until a script shows them. */
    private static final Pattern INVITATION =
            Pattern.compile("(?:View|See|Watch) (?:this |the )?(?:post|video|photo|reel).{0,40}");

    private final List<Post> posts = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();
    private int inside = -1;

    private EmbeddedPosts() {}

    /** Returns the posts that a page embeds, in its order, each once. */
    public static List<Post> of(Document page) {
        EmbeddedPosts found = new EmbeddedPosts();
        page.traverse(found);
        return List.copyOf(found.posts);
    }

    @Override
    public void head(Node node, int depth) {
        if (inside < 0
                && node instanceof Element element
                && element.attributesSize() > 0
                && CARRIERS.contains(element.normalName())
                && posts.size() < MAX_POSTS
                && read(element)) {
            inside = depth;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth == inside) {
            inside = -1;
        }
    }

    private boolean read(Element element) {
        for (EmbedForm form : EmbedForm.ALL) {
            if (form.fits(element)) {
                Optional<Matcher> address = form.address(element);
                if (address.isPresent()) {
                    add(form.platform(), element, address.get());
                    return true;
                }
            }
        }
        return false;
    }

    private void add(String platform, Element element, Matcher address) {
        if (!addresses.add(address.group())) {
            return;
        }
        String all = ElementText.of(element, MAX_TEXT);
        Optional<Matcher> signature =
                Optional.of(SIGNATURE.matcher(all)).filter(Matcher::find).map(EmbeddedPosts::last);
        posts.add(new Post(
                platform,
                signature.map(found -> found.group("handle")).or(() -> given(address.group(1))),
                signature.flatMap(found -> given(found.group("author"))),
                words(element, all, signature),
                signature.flatMap(found -> date(all.substring(found.end()))),
                EmbedForm.uri(address.group())));
    }

    /** The words of a post may hold what looks like a signature: the last one is. */
    private static Matcher last(Matcher first) {
        Matcher last = first;
        int at = first.start();
        while (first.find()) {
            at = first.start();
        }
        last.find(at);
        return last;
    }

    private static Optional<String> given(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(found -> !found.isEmpty());
    }

    private static Optional<LocalDate> date(String words) {
        return PageDate.inWords(words).map(PageDate::day);
    }

    /** Returns what stands before the signature; of a frame, which shows its words elsewhere, its title. */
    private static String words(Element element, String all, Optional<Matcher> signature) {
        if (element.normalName().equals("iframe")) {
            String title = element.attr("title").strip();
            return title.length() > MAX_TEXT ? title.substring(0, MAX_TEXT) : title;
        }
        Element paragraph = element.selectFirst("p[lang], p[dir]");
        String shown = paragraph != null
                ? ElementText.of(paragraph, MAX_TEXT)
                : signature
                        .map(found -> all.substring(0, found.start()).strip())
                        .orElse(all);
        return INVITATION.matcher(shown).matches() ? "" : shown;
    }
}
