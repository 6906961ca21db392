package org.credibility.document;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.text.SourceMap;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A news article or draft: its untouched text and what is known about it.
 *
 * <p>All spans are half-open, in UTF-16 code units of {@link #text()}. An article never changes and is safe for use by
 * several threads.
 */
public final class Article {
    private final String text;
    private final Optional<String> title;
    private final List<String> byline;
    private final Optional<String> publisher;
    private final Optional<Tier> tier;
    private final Optional<LocalDate> published;
    private final Optional<URI> canonical;
    private final String language;
    private final List<Block> blocks;
    private final List<Link> links;
    private final List<Post> posts;
    private final List<ProvenanceNote> toldNotes;
    private final List<Mark> marks;
    private final SourceMap sourceMap;

    /** Read when first asked for, the same by every thread: an article read only for whom it quotes needs none. */
    private volatile @Nullable List<ProvenanceNote> provenanceNotes;

    private Article(Builder builder) {
        text = builder.text;
        title = Optional.ofNullable(builder.title);
        byline = List.copyOf(builder.byline);
        publisher = Optional.ofNullable(builder.publisher);
        tier = Optional.ofNullable(builder.tier);
        published = Optional.ofNullable(builder.published);
        canonical = Optional.ofNullable(builder.canonical);
        language = builder.language;
        blocks = builder.blocks.isEmpty()
                ? LineBlocks.of(text, title)
                : sorted(builder.blocks, (one, other) -> one.span().compareTo(other.span()));
        links = sorted(builder.links, (one, other) -> one.anchor().compareTo(other.anchor()));
        posts = List.copyOf(builder.posts);
        toldNotes = List.copyOf(builder.provenanceNotes);
        marks = sorted(builder.marks, (one, other) -> one.scope().compareTo(other.scope()));
        sourceMap = builder.sourceMap == null ? SourceMap.identity(text) : builder.sourceMap;
    }

    private static <T> List<T> sorted(List<T> parts, Comparator<T> order) {
        return parts.stream().sorted(order).toList();
    }

    /** Returns a builder of an article. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the article of a plain text whose first line that is not blank is the headline. */
    public static Article ofPlainText(String text) {
        return builder().text(text).title(LineBlocks.firstLine(text)).build();
    }

    /** Returns a builder that holds all parts of this article; its blocks and links belong to the same text. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the untouched text, headline included where the text holds it. */
    public String text() {
        return text;
    }

    /** Returns the headline; empty where none is known. */
    public Optional<String> title() {
        return title;
    }

    /** Returns the authors named, in the order given. */
    public List<String> byline() {
        return byline;
    }

    /** Returns the name of the outlet that publishes the article; empty where it is not known. */
    public Optional<String> publisher() {
        return publisher;
    }

    /** Returns the caller's rating of the outlet; empty where there is none. */
    public Optional<Tier> tier() {
        return tier;
    }

    /** Returns the day of publication; empty where it is not known. */
    public Optional<LocalDate> published() {
        return published;
    }

    /** Returns the article's own address; empty where it is not known. */
    public Optional<URI> canonical() {
        return canonical;
    }

    /** Returns whether an address is the article's own, or that of a place in it. */
    public boolean isAt(URI address) {
        String page = Link.pageOf(address);
        return canonical.map(Link::pageOf).filter(page::equals).isPresent();
    }

    /** Returns the language as a BCP 47 tag; "en" unless told otherwise. */
    public String language() {
        return language;
    }

    /** Returns whether its language is English, of whatever country, which is all that is read. */
    public boolean isEnglish() {
        return Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    /** Returns the blocks in text order; one for each line that is not blank where the builder was given none. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Returns the links in text order. */
    public List<Link> links() {
        return links;
    }

    /** Returns the embedded posts, in the order of the page. */
    public List<Post> posts() {
        return posts;
    }

    /** Returns the provenance notes: those that the text holds, in its order, then others that the builder was given. */
    public List<ProvenanceNote> provenanceNotes() {
        List<ProvenanceNote> read = provenanceNotes;
        if (read == null) {
            read = Stream.concat(ProvenanceLines.of(text, blocks).stream(), toldNotes.stream())
                    .distinct()
                    .toList();
            provenanceNotes = read;
        }
        return read;
    }

    /** Returns the suppression comments in text order. */
    public List<Mark> marks() {
        return marks;
    }

    /** Returns the way from offsets of the text to lines and columns of the file it was read from. */
    public SourceMap sourceMap() {
        return sourceMap;
    }

    /** Collects the parts of an article; not safe for use by several threads. */
    public static final class Builder {
        private static final int FIRST_YEAR = 1400;
        private static final int LAST_YEAR = 9000;

        private String text = "";
        private @Nullable String title;
        private final List<String> byline = new ArrayList<>();
        private @Nullable String publisher;
        private @Nullable Tier tier;
        private @Nullable LocalDate published;
        private @Nullable URI canonical;
        private String language = "en";
        private final List<Block> blocks = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Post> posts = new ArrayList<>();
        private final List<ProvenanceNote> provenanceNotes = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private @Nullable SourceMap sourceMap;

        private Builder() {}

        private Builder(Article article) {
            text = article.text;
            title = article.title.orElse(null);
            byline.addAll(article.byline);
            publisher = article.publisher.orElse(null);
            tier = article.tier.orElse(null);
            published = article.published.orElse(null);
            canonical = article.canonical.orElse(null);
            language = article.language;
            blocks.addAll(article.blocks);
            links.addAll(article.links);
            posts.addAll(article.posts);
            provenanceNotes.addAll(article.toldNotes);
            marks.addAll(article.marks);
            sourceMap = article.sourceMap;
        }

        /** Sets the untouched text; "" unless set. */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /** Sets the headline. Where the text's first line says the same, that line becomes the headline block. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Adds an author. */
        public Builder author(String author) {
            byline.add(requireNonNull(author, "author"));
            return this;
        }

        /** Sets the outlet that publishes the article. */
        public Builder publisher(String publisher) {
            this.publisher = requireNonNull(publisher, "publisher");
            return this;
        }

        /** Sets the caller's rating of the outlet. */
        public Builder tier(Tier tier) {
            this.tier = requireNonNull(tier, "tier");
            return this;
        }

        /**
         * Sets the day of publication.
         *
         * @throws IllegalArgumentException if the year is not between 1400 and 9000
         */
        public Builder published(LocalDate published) {
            requireNonNull(published, "published");
            if (published.getYear() < FIRST_YEAR || published.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(
                        "published " + published + " is not between the years " + FIRST_YEAR + " and " + LAST_YEAR);
            }
            this.published = published;
            return this;
        }

        /** Sets the article's own address. */
        public Builder canonical(URI canonical) {
            this.canonical = requireNonNull(canonical, "canonical");
            return this;
        }

        /** Sets the language as a BCP 47 tag. */
        public Builder language(String language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** Adds a block. */
        public Builder block(Span span, Block.Kind kind) {
            blocks.add(new Block(span, kind));
            return this;
        }

        /** Adds a link. */
        public Builder link(Span anchor, URI target) {
            return link(new Link(anchor, target));
        }

        /** Adds a link of a kind. */
        public Builder link(Link link) {
            links.add(requireNonNull(link, "link"));
            return this;
        }

        /** Adds an embedded post. */
        public Builder post(Post post) {
            posts.add(requireNonNull(post, "post"));
            return this;
        }

        /** Adds a provenance note. */
        public Builder provenanceNote(ProvenanceNote note) {
            provenanceNotes.add(requireNonNull(note, "note"));
            return this;
        }

        /** Adds a suppression comment. */
        public Builder mark(Mark mark) {
            marks.add(requireNonNull(mark, "mark"));
            return this;
        }

        /** Sets the way back to the file; without one the text itself is taken for the file. */
        public Builder sourceMap(SourceMap sourceMap) {
            this.sourceMap = requireNonNull(sourceMap, "sourceMap");
            return this;
        }

        /**
         * Returns the article.
         *
         * @throws IllegalArgumentException if a block, link, provenance note or mark reaches outside the text
         */
        public Article build() {
            blocks.forEach(block -> check("block", block.span()));
            links.forEach(link -> check("link", link.anchor()));
            provenanceNotes.forEach(note -> note.span().ifPresent(span -> check("provenance note", span)));
            marks.forEach(mark -> check("mark", mark.scope()));
            return new Article(this);
        }

        private void check(String part, Span span) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        part + " ends at " + span.end() + ", the text has " + text.length() + " UTF-16 units");
            }
        }
    }
}
