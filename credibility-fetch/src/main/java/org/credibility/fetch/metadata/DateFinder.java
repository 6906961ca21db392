package org.credibility.fetch.metadata;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the days on which an article was published and changed: what is meant for programs first, then what readers see. */
final class DateFinder {
    private static final int MAX_LINE = 200;

    /** So many hours is it earlier or later than in UTC at the ends of the world. */
    private static final int HOURS_BEHIND = 12;

    private static final int HOURS_AHEAD = 14;

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "og:article:published_time",
            "datepublished",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "publication_date",
            "published_time",
            "published",
            "publisheddate",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "originalpublicationdate",
            "displaydate",
            "cxenseparse:recs:publishtime",
            "article.published",
            "date",
            "created",
            "datecreated");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "article:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "revised",
            "article.updated");

    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:[-/_](\\d{1,2}|[a-z]{3})[-/_](\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");

    private final PageMarkup markup;
    private final DescribedArticle described;
    private final URI address;

    DateFinder(PageMarkup markup, DescribedArticle described, URI address) {
        this.markup = markup;
        this.described = described;
        this.address = address;
    }

    /** Returns the day of publication; empty where the page tells none. */
    Optional<Candidate<PageDate>> published() {
        return toldPublished().map(this::inZoneOfPage);
    }

    private Optional<Candidate<PageDate>> toldPublished() {
        return linkedData("datePublished", 0.95)
                .or(() -> metas(PUBLISHED, 0.93))
                .or(() -> microdata("datePublished"))
                .or(this::time)
                .or(this::inAddress)
                .or(this::dateline)
                .or(() -> linkedData("dateCreated", 0.8))
                .or(() -> linkedData("uploadDate", 0.7))
                .or(this::words);
    }

    /**
     * Programs are often told the time in UTC. Then the day is the one that readers see, where they see that of the day
     * before or after alone.
     */
    private Candidate<PageDate> inZoneOfPage(Candidate<PageDate> told) {
        if (told.value()
                .moment()
                .filter(moment -> moment.getOffset().equals(ZoneOffset.UTC))
                .isEmpty()) {
            return told;
        }
        LocalDate day = told.value().day();
        int hour = told.value().moment().get().getHour();
        Set<LocalDate> seen = daysSeen();
        boolean before = hour < HOURS_BEHIND && seen.contains(day.minusDays(1));
        boolean after = hour >= 24 - HOURS_AHEAD && seen.contains(day.plusDays(1));
        if (seen.contains(day) || before == after) {
            return told;
        }
        PageDate local = new PageDate(
                before ? day.minusDays(1) : day.plusDays(1), told.value().moment());
        return new Candidate<>(local, told.place(), told.name(), told.confidence());
    }

    private Set<LocalDate> daysSeen() {
        Set<LocalDate> days = new HashSet<>();
        inAddress().ifPresent(found -> days.add(found.value().day()));
        for (Element time : markup.times().inside()) {
            DateReader.words(ElementText.of(time, MAX_LINE)).ifPresent(date -> days.add(date.day()));
        }
        for (TextNode words : markup.dated().inside()) {
            DateReader.words(words.getWholeText()).ifPresent(date -> days.add(date.day()));
        }
        return days;
    }

    /** Returns the day of the last change; empty where the page tells none. */
    Optional<Candidate<PageDate>> modified() {
        return linkedData("dateModified", 0.9).or(() -> metas(MODIFIED, 0.85)).or(() -> microdata("dateModified"));
    }

    private Optional<Candidate<PageDate>> linkedData(String property, double confidence) {
        return described
                .text(property)
                .flatMap(DateReader::field)
                .map(date -> new Candidate<>(date, Place.LINKED_DATA, property, confidence));
    }

    private Optional<Candidate<PageDate>> metas(List<String> names, double confidence) {
        for (String name : names) {
            Optional<PageDate> date = markup.metas().first(name).flatMap(DateReader::field);
            if (date.isPresent()) {
                return Optional.of(new Candidate<>(date.get(), Place.META, name, confidence));
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate<PageDate>> microdata(String property) {
        return first(markup.itemProperties(property), DateFinder::ofElement)
                .map(date -> new Candidate<>(date, Place.MICRODATA, property, 0.9));
    }

    private static Optional<PageDate> ofElement(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Optional<PageDate> date = DateReader.field(element.attr(attribute));
            if (date.isPresent()) {
                return date;
            }
        }
        return DateReader.field(ElementText.of(element, MAX_LINE));
    }

    private Optional<Candidate<PageDate>> time() {
        return first(markup.times().all(), DateFinder::ofElement)
                .map(date -> new Candidate<>(date, Place.TIME, "time", 0.85));
    }

    private Optional<Candidate<PageDate>> dateline() {
        return first(markup.datelines().all(), element -> DateReader.field(ElementText.of(element, MAX_LINE)))
                .map(date -> new Candidate<>(date, Place.BYLINE, "dateline", 0.75));
    }

    private Optional<Candidate<PageDate>> words() {
        return first(markup.dated().inside(), node -> DateReader.words(node.getWholeText()))
                .map(date -> new Candidate<>(date, Place.TEXT, "words", 0.6));
    }

    private static <T> Optional<PageDate> first(List<T> parts, Function<T, Optional<PageDate>> reader) {
        return parts.stream().map(reader).flatMap(Optional::stream).findFirst();
    }

    private Optional<Candidate<PageDate>> inAddress() {
        Matcher matcher = IN_ADDRESS.matcher(Objects.requireNonNullElse(address.getPath(), ""));
        List<PageDate> found = new ArrayList<>();
        while (matcher.find() && found.isEmpty()) {
            String month = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
            String day = matcher.group(3) == null ? matcher.group(5) : matcher.group(3);
            String number = Character.isLetter(month.charAt(0)) ? String.valueOf(DateReader.month(month)) : month;
            DateReader.field(matcher.group(1) + '-' + number + '-' + day).ifPresent(found::add);
        }
        return found.stream().findFirst().map(date -> new Candidate<>(date, Place.ADDRESS, "path", 0.85));
    }
}
