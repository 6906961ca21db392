package org.credibility.fetch.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {
    private static final URI ADDRESS = URI.create("https://www.ternpost.example/harbour/ferry-stops");

    private static PageMetadata read(String html) {
        return PageMetadata.of(HtmlPage.of(html, ADDRESS), ADDRESS);
    }

    private static String title(String html) {
        return read(html).title().map(Candidate::value).orElse("");
    }

    private static List<String> authors(String html) {
        return read(html).authors().stream()
                .map(author -> author.value().name())
                .toList();
    }

    private static Optional<LocalDate> published(String html) {
        return read(html).published().map(candidate -> candidate.value().day());
    }

    private static String json(String data) {
        return "<script type='application/ld+json'>" + data + "</script>";
    }

    @Test
    void takesTheHeadingThatAgreesWithWhatOthersAreTold() {
        assertThat(title("<h1>Tern Post</h1><meta property=og:title content='Ferry stops in May | Tern Post'>"
                        + "<h1>Ferry to the island stops in May</h1>"))
                .isEqualTo("Ferry to the island stops in May");
    }

    @Test
    void leavesTheLabelOfTheSectionOutOfTheTitle() {
        assertThat(title("<meta property=og:title content='Why the ferry has to stay'>"
                        + "<h1><span>Opinion</span> <b>Why the ferry has to stay</b></h1>"))
                .isEqualTo("Why the ferry has to stay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Ferry stops in May - Tern Post</title><meta property=og:site_name content='Tern Post'>",
                "<title>Ferry stops in May | The Daily Something</title>",
                "<title>Ferry stops in May – ternpost</title>",
                "<meta property=og:title content='Ferry stops in May'><h1>Our newsletters</h1>",
                "<meta property=og:title content='Ferry stops &amp;amp; in May'><title>x</title>"
            })
    void readsTheTitleWithoutTheSite(String html) {
        assertThat(title(html).replace("& ", "")).isEqualTo("Ferry stops in May");
    }

    @Test
    void takesTheOnlyHeadingOverOtherWordsForOthers() {
        assertThat(title("<meta property=og:title content='You will not believe this harbour'>"
                        + "<h1>Ferry to the island stops in May</h1>"))
                .isEqualTo("Ferry to the island stops in May");
    }

    @Test
    void tellsWhereTheTitleComesFrom() {
        assertThat(read(json("{'@type':'NewsArticle','headline':'Ferry stops'}".replace('\'', '"')))
                        .title())
                .contains(new Candidate<>("Ferry stops", Place.LINKED_DATA, "headline", 0.93));
    }

    @Test
    void resolvesAuthorsByTheirIds() {
        assertThat(authors(json("""
                        {"@graph": [
                          {"@type": "NewsArticle", "headline": "Ferry stops", "author": [{"@id": "#ann"}, {"@id": "#milo"}]},
                          {"@type": "Person", "@id": "#ann", "name": "Ann Vale"},
                          {"@type": ["Person", "Author"], "@id": "#milo", "name": "Milo Estrin"}]}
                        """))).containsExactly("Ann Vale", "Milo Estrin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name=author content='By Ann Vale, Staff Writer'> | Ann Vale",
                "<meta name=author content='Ann Vale and Milo Estrin'> | Ann Vale;Milo Estrin",
                "<meta name=author content='Dr. Ann Vale, PhD; Milo Estrin (Coastwire)'> | Ann Vale;Milo Estrin",
                "<meta name=author content='Tern Post'><p class=byline>By Ann Vale</p> | Ann Vale",
                "<meta property=article:author content='https://social.example/annvale'><a rel=author>Ann Vale</a> | Ann Vale",
                "<span itemprop=author><b itemprop=name>Ann Vale</b> of the desk</span> | Ann Vale",
                "<div class=post-author>Words by Ann Vale &middot; 3 May 2031</div> | Ann Vale",
                "<h1>Ferry stops</h1><p>By <a href=/x>Ann Vale</a>, Contributing Writer</p> | Ann Vale",
                "<h1>Ferry stops</h1><p>Posted by <a href=/x>Ann Vale</a></p> | Ann Vale",
                "<h1>Ferry stops</h1><div><a href=/people/ann-vale>Ann Vale</a></div> | Ann Vale",
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann Vale'> | Ann Vale",
                "<h1>Ferry stops</h1><p>By the harbour, the ferry lay still.</p> | ''",
                "<div class=comment><span class=author>Otto Brandt</span></div> | ''",
                "<ol class=commentlist><li><span itemprop=author>Otto Brandt</span></ol> | ''",
                "<p class=byline>By The Associated Press</p> | Associated Press",
                "<p class=byline>By Ann Vale, The Associated Press</p> | Ann Vale",
                "<meta name=author content='Ann Vale The Associated Press'> | Ann Vale",
                "<meta name=author content='Ann Vale Special to the Post'> | Ann Vale",
                "<div class=byline>Ann van Vale Senior Reporter</div> | Ann van Vale",
                "<meta name=author content='Staff of the Post'> | ''",
                "<meta property=og:site_name content='Tern Post'><meta name=author content='Tern Post News Desk'> | Tern Post News Desk",
                "<meta property=og:site_name content='Tern Post'><meta name=author content='Tern Post News Desk'>"
                        + "<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script> | ''",
                "<meta property=og:site_name content='Tern Post'><meta name=author content='Tern Post Team'><p class=byline>By Ann Vale</p> | Ann Vale",
                "<h1>Ferry stops</h1><span>By category</span> | ''",
                "<meta name=author content='admin'> | ''"
            })
    void readsAuthors(String html, String names) {
        assertThat(String.join(";", authors(html))).isEqualTo(names);
    }

    @Test
    void tellsPeopleFromNewsrooms() {
        assertThat(read("<meta name=author content='Ann Vale, Coast News Service'>")
                        .authors())
                .extracting(author -> author.value().kind())
                .containsExactly(Author.Kind.PERSON, Author.Kind.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=article:published_time content='2031-05-03T09:00:00+02:00'> | 2031-05-03",
                "<meta name=pubdate content='20310503'> | 2031-05-03",
                "<meta name=date content='Sat, 03 May 2031 09:00:00 GMT'> | 2031-05-03",
                "<meta name=sailthru.date content='1935565200'> | 2031-05-03",
                "<time datetime='2031-05-03 09:00'>yesterday</time> | 2031-05-03",
                "<time>May 3rd, 2031</time> | 2031-05-03",
                "<span itemprop=datePublished content=2031-05-03></span> | 2031-05-03",
                "<p class=dateline>Updated 3 May 2031</p> | 2031-05-03",
                "<p class=dateline>25/12/2031</p> | 2031-12-25",
                "<p>Harbour, 3. Mai 2031</p> | 2031-05-03",
                "<div class=comments><time datetime=2031-05-09></time></div><p>3 de mayo de 2031</p> | 2031-05-03",
                "<meta name=date content='31 February 2031'> | ",
            })
    void readsTheDayOfPublication(String html, LocalDate day) {
        assertThat(published(html)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void readsTheDayInTheAddress() {
        assertThat(PageMetadata.of(
                                HtmlPage.of("<p>x", ADDRESS), URI.create("https://ternpost.example/2031/05/03/ferry"))
                        .published())
                .contains(new Candidate<>(PageDate.of(LocalDate.of(2031, 5, 3)), Place.ADDRESS, "path", 0.85));
    }

    @Test
    void takesTheDayThatReadersSeeForAPointInTimeInUtc() {
        assertThat(read("<meta property=article:published_time content='2031-05-04T02:30:00Z'><p>May 3, 2031</p>")
                        .published()
                        .map(Candidate::value))
                .contains(new PageDate(
                        LocalDate.of(2031, 5, 3), Optional.of(OffsetDateTime.parse("2031-05-04T02:30:00Z"))));
    }

    @Test
    void keepsTheDayWhereNoZoneHasTheOneSeen() {
        assertThat(published("<meta property=article:published_time content='2031-05-04T17:30:00Z'><p>May 3, 2031</p>"))
                .contains(LocalDate.of(2031, 5, 4));
    }

    @Test
    void keepsPublicationAndChangeApart() {
        PageMetadata read = read(json("""
                {"@type": "Article", "dateModified": "2031-06-01T10:00:00Z", "datePublished": "2031-05-03"}"""));

        assertThat(List.of(read.published(), read.modified()))
                .extracting(date -> date.orElseThrow().value().day())
                .containsExactly(LocalDate.of(2031, 5, 3), LocalDate.of(2031, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"Article\", /* once */ \"datePublished\": \"2031-05-03\",}",
                "//<![CDATA[\n{\"@type\": \"Article\", \"datePublished\": \"2031-05-03\"}\n//]]>",
                "<!-- {\"@type\": \"Article\", \"datePublished\": \"2031-05-03\"} -->",
                "{\"@type\": \"Article\", \"datePublished\": \"2031-05-03\", \"description\": \"broken \" off\"}",
                "{\"@type\": \"Article\", \"datePublished\": \"2031-05-03\", \"description\": \"two\nlines\"}",
                "{\"@type\": \"http://schema.org/Article\", \"http://schema.org/datePublished\": {\"@value\": \"2031-05-03\"}}",
                "{\"@type\": \"Article\", \"datePublished\": \"2031-05-03\", \"datePublished\": \"2031-05-04\"}",
                "[[{\"@type\": [\"Thing\", \"Article\"], \"datePublished\": [\"2031-05-03\"]}]]"
            })
    void readsJsonAsPagesHaveIt(String data) {
        assertThat(published(json(data))).contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void takesTheArticleOfThePageAmongOthers() {
        assertThat(published("<link rel=canonical href=/harbour/ferry-stops>" + json("""
                [{"@type": "Article", "url": "https://www.ternpost.example/other", "datePublished": "2030-01-01"},
                 {"@type": "Article", "mainEntityOfPage": {"@id": "https://www.ternpost.example/harbour/ferry-stops"},
                  "datePublished": "2031-05-03"}]""")))
                .contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void readsWhatAnArticleIsBasedOnAndWhatAFactCheckSays() {
        PageMetadata read = read(json("""
                [{"@type": "Article", "isBasedOn": ["/report.pdf", {"url": "https://coastwire.example/a"}],
                  "isAccessibleForFree": "False"},
                 {"@type": "ClaimReview", "claimReviewed": "The ferry sank", "reviewRating": {"alternateName": "Wrong"},
                  "itemReviewed": {"author": {"name": "Otto Brandt"}}}]"""));

        assertThat(List.of(read.basedOn(), read.rating(), read.accessibleForFree()))
                .isEqualTo(List.of(
                        List.of(
                                URI.create("https://www.ternpost.example/report.pdf"),
                                URI.create("https://coastwire.example/a")),
                        Optional.of(
                                new ClaimReview(Optional.of("The ferry sank"), "Wrong", Optional.of("Otto Brandt"))),
                        Optional.of(false)));
    }

    @Test
    void readsPublisherAddressAndLanguage() {
        PageMetadata read = read("<html lang=en_GB><link rel=canonical href='/harbour/ferry'>"
                + "<meta property=og:site_name content='The Tern Post'>");

        assertThat(List.of(
                        read.publisher().orElseThrow().value(),
                        read.canonical().orElseThrow().value().toString(),
                        read.language().orElseThrow()))
                .containsExactly("The Tern Post", "https://www.ternpost.example/harbour/ferry", "en-GB");
    }

    @Test
    void takesItsAddressRelativeToTheBaseItTells() {
        PageMetadata read = read("<base href='https://ternpost.example/sea/'><link rel=canonical href='ferry'>");

        assertThat(read.canonical()).map(Candidate::value).contains(URI.create("https://ternpost.example/sea/ferry"));
    }

    @Test
    void tellsNothingOfAPageThatTellsNothing() {
        PageMetadata read = read("");

        assertThat(read)
                .isEqualTo(new PageMetadata(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Candidate<>("ternpost.example", Place.ADDRESS, "host", 0.5)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='author byline date'>By ",
                "<span itemprop=author>",
                "<h1>By May 3, 2031 ",
                "<meta name=author content='a, b and c'>",
                "<a rel=author href=/author/x/y>Ann Vale ",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\",\"name\":[",
                "<time datetime=2031>2031 by ",
                "<div class=c20310503>20 20 20 20 2031 "
            })
    @Timeout(20)
    void readsHostilePagesInLinearTime(String part) {
        assertThat(read(part.repeat(40_000)).authors()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"author\":", "[", "{\"@graph\":[", "[{\"@id\":\"#a\",\"author\":"})
    void readsDeepJsonWithoutAnEnd(String opening) {
        assertThat(read(json("[{\"@type\":\"Article\",\"headline\":\"Ferry\"}," + opening.repeat(50_000)))
                        .title())
                .map(Candidate::value)
                .contains("Ferry");
    }

    @Test
    void readsAttributesOfAMegabyte() {
        String long1 = "By Ann Vale, 3 May 2031 ".repeat(50_000);

        assertThat(title("<meta property=og:title content='" + long1 + "'><div class='" + long1 + "' id='" + long1
                        + "'>"))
                .hasSizeLessThanOrEqualTo(500);
    }
}
