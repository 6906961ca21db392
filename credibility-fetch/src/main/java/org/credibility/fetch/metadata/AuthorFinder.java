package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.credibility.fetch.metadata.Author.Kind;
import org.credibility.fetch.metadata.Author.Role;
import org.credibility.fetch.metadata.Value.Text;
import org.credibility.fetch.metadata.Value.Thing;
import org.credibility.lexicon.NewsAgencies;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the authors of an article. The first place that names anybody but the site itself counts. */
final class AuthorFinder {
    private static final int MAX_LINE = 300;
    private static final int MAX_AUTHORS = 30;
    private static final int MAX_STEPS = 12;

    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "og:article:author",
            "article:author_name",
            "authors",
            "byl",
            "byline",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "article.author",
            "cxenseparse:author",
            "creator");

    private static final Set<String> TEAM_WORDS = Set.of(
            "staff",
            "team",
            "desk",
            "news",
            "newsroom",
            "press",
            "agency",
            "editorial",
            "media",
            "service",
            "wire",
            "board",
            "magazine",
            "times",
            "tribune",
            "herald",
            "network",
            "studio",
            "institute",
            "university",
            "inc",
            "ltd");

    private static final Set<String> ORGANISATIONS = Set.of("organization", "newsmediaorganization", "corporation");

    private final PageMarkup markup;
    private final DescribedArticle described;
    private final SiteName site;

    AuthorFinder(PageMarkup markup, DescribedArticle described, SiteName site) {
        this.markup = markup;
        this.described = described;
        this.site = site;
    }

    /** Returns the authors in order; none where the page names nobody. */
    List<Candidate<Author>> find() {
        List<Candidate<Author>> ofSite = new ArrayList<>();
        for (Supplier<List<Candidate<Author>>> place : places()) {
            List<Candidate<Author>> found = place.get();
            List<Candidate<Author>> named = found.stream()
                    .filter(author -> !isOfSite(author.value().name()))
                    .toList();
            if (!named.isEmpty()) {
                return unique(withoutEmployers(named));
            }
            ofSite.addAll(found);
        }
        return unique(ofSite.stream()
                .filter(author -> NameReader.isOfPerson(author.value().name())
                        || signsAsTeam(author.value().name()))
                .toList());
    }

    /** Blogs sign as a team; the team of a newspaper is nobody in particular. */
    private boolean signsAsTeam(String name) {
        return site.hasTeam(name) && !described.data().isNews();
    }

    private boolean isOfSite(String name) {
        return site.isNamedBy(name) || site.hasTeam(name);
    }

    /** An agency beside a name is whom somebody writes for; alone it is the author. */
    private static List<Candidate<Author>> withoutEmployers(List<Candidate<Author>> authors) {
        List<Candidate<Author>> others = authors.stream()
                .filter(author -> NewsAgencies.name(author.value().name()).isEmpty())
                .toList();
        return others.isEmpty() ? authors : others;
    }

    /** The places that tell authors, the surest first. */
    private List<Supplier<List<Candidate<Author>>>> places() {
        return List.of(
                this::linkedData,
                this::metas,
                this::labelled,
                () -> authorLinks(true),
                this::microdata,
                this::bylines,
                this::signed,
                () -> authorLinks(false));
    }

    private static List<Candidate<Author>> unique(List<Candidate<Author>> authors) {
        Map<String, Candidate<Author>> unique = new LinkedHashMap<>();
        authors.stream()
                .limit(MAX_AUTHORS)
                .forEach(author -> unique.putIfAbsent(Letters.of(author.value().name()), author));
        return List.copyOf(unique.values());
    }

    private List<Candidate<Author>> linkedData() {
        List<Candidate<Author>> authors = new ArrayList<>();
        for (String property : List.of("author", "creator")) {
            for (Thing thing : described.things()) {
                for (Value value : thing.all(property)) {
                    add(value, property, authors);
                }
                if (!authors.isEmpty()) {
                    return authors;
                }
            }
        }
        return authors;
    }

    private void add(Value value, String property, List<Candidate<Author>> authors) {
        if (value instanceof Text text) {
            described
                    .data()
                    .byId(text.words())
                    .ifPresentOrElse(
                            thing -> add(thing, property, authors),
                            () -> addNames(text.words(), null, property, authors));
        } else if (value instanceof Thing thing) {
            Thing whole = described.data().resolved(thing);
            for (Value name : whole.all("name")) {
                if (name instanceof Text text) {
                    Kind kind = whole.types().stream().anyMatch(ORGANISATIONS::contains) ? Kind.ORGANISATION : null;
                    addNames(text.words(), kind, property, authors);
                }
            }
        }
    }

    private static void addNames(String words, @Nullable Kind kind, String property, List<Candidate<Author>> authors) {
        for (String name : NameReader.field(words)) {
            authors.add(candidate(name, kind, Place.LINKED_DATA, property, 0.93));
        }
    }

    private static Candidate<Author> candidate(
            String name, @Nullable Kind kind, Place place, String field, double confidence) {
        return new Candidate<>(
                new Author(name, kind == null ? kind(name) : kind, Role.WRITER), place, field, confidence);
    }

    static Kind kind(String name) {
        if (NewsAgencies.name(name).isPresent()) {
            return Kind.ORGANISATION;
        }
        for (String word : Letters.words(name).split(" ", -1)) {
            if (TEAM_WORDS.contains(word)) {
                return Kind.ORGANISATION;
            }
        }
        return Kind.PERSON;
    }

    private List<Candidate<Author>> metas() {
        for (String field : METAS) {
            List<Candidate<Author>> authors = new ArrayList<>();
            for (String content : markup.metas().all(field)) {
                if (!content.startsWith("http")) {
                    NameReader.field(content)
                            .forEach(name -> authors.add(candidate(name, null, Place.META, field, 0.9)));
                }
            }
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }

    /** Programs that make previews are told in pairs of a label and a value. */
    private List<Candidate<Author>> labelled() {
        for (int pair = 1; pair <= 2; pair++) {
            String label =
                    markup.metas().first("twitter:label" + pair).orElse("").toLowerCase(Locale.ROOT);
            if (label.endsWith(" by") || label.equals("author")) {
                String field = "twitter:data" + pair;
                return markup.metas().all(field).stream()
                        .flatMap(value -> NameReader.field(value).stream())
                        .map(name -> candidate(name, null, Place.META, field, 0.9))
                        .toList();
            }
        }
        return List.of();
    }

    /** The first link to an author counts, with those that stand beside it. */
    private List<Candidate<Author>> authorLinks(boolean related) {
        List<Candidate<Author>> authors = new ArrayList<>();
        Element first = null;
        for (Element link : markup.authorLinks().all()) {
            if (AuthorLinks.isRelated(link) == related && (first == null || areNear(first, link))) {
                List<String> names = NameReader.label(ElementText.of(link, MAX_LINE));
                first = first == null && !names.isEmpty() ? link : first;
                names.forEach(name -> authors.add(candidate(name, null, Place.LINK, "author", related ? 0.85 : 0.8)));
            }
        }
        return authors;
    }

    private static boolean areNear(Element one, Element other) {
        return Objects.equals(one.parent(), other.parent());
    }

    private List<Candidate<Author>> microdata() {
        List<Candidate<Author>> authors = new ArrayList<>();
        for (Element element : markup.itemProperties("author")) {
            String content = element.attr("content");
            Element name = element.selectFirst("[itemprop=name]");
            String words = !content.isEmpty() ? content : ElementText.lines(name == null ? element : name, MAX_LINE);
            if (!words.startsWith("http")) {
                NameReader.line(words)
                        .forEach(each -> authors.add(candidate(each, null, Place.MICRODATA, "author", 0.85)));
            }
        }
        return authors;
    }

    /** The first element marked as a byline that holds names counts; the marked parts of it tell better what is one. */
    private List<Candidate<Author>> bylines() {
        List<Element> all = markup.bylines().all();
        for (int at = 0; at < all.size(); at++) {
            List<Candidate<Author>> authors = byline(all, at);
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }

    private static List<Candidate<Author>> byline(List<Element> all, int at) {
        List<Candidate<Author>> inner = new ArrayList<>();
        for (int next = at + 1;
                next < Math.min(all.size(), at + MAX_AUTHORS) && isIn(all.get(next), all.get(at));
                next++) {
            if (all.get(next).childrenSize() == 0) {
                NameReader.label(ElementText.of(all.get(next), MAX_LINE))
                        .forEach(name -> inner.add(candidate(name, null, Place.BYLINE, "byline", 0.8)));
            }
        }
        if (!inner.isEmpty()) {
            return inner;
        }
        String words = ElementText.lines(all.get(at), MAX_LINE);
        return NameReader.line(words).stream()
                .map(name -> candidate(name, null, Place.BYLINE, "byline", 0.75))
                .toList();
    }

    private static boolean isIn(Element element, Element around) {
        Element parent = element.parent();
        for (int steps = 0; steps < MAX_STEPS && parent != null; steps++) {
            if (parent.equals(around)) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    private List<Candidate<Author>> signed() {
        for (TextNode words : markup.signed().all()) {
            List<Candidate<Author>> authors = NameReader.signed(BylineText.from(words)).stream()
                    .map(name -> candidate(name, null, Place.TEXT, "by", 0.7))
                    .toList();
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }
}
