package org.credibility.fetch.post;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.fetch.table.ResourceTable;
import org.jsoup.nodes.Element;

/**
 * One way in which pages embed posts, a row of {@code embeds.tsv}.
 *
 * @param platform the network
 * @param kind how the element is told
 * @param sign the class, the attribute, or a part of the address of the frame
 * @param place where the address of the post is
 * @param form the address of a post; its group is the handle
 */
record EmbedForm(String platform, Kind kind, String sign, String place, Pattern form) {
    private static final int MAX_ADDRESS = 2000;

    /** So many elements of a post are looked at, which may stand inside of what looks like a post as well. */
    private static final int MAX_ELEMENTS = 200;

    private static final List<String> SOURCES = List.of("src", "data-src", "data-lazy-src");

    /** All forms, in the order of the table. */
    static final List<EmbedForm> ALL = ResourceTable.rows(EmbedForm.class, "embeds.tsv", 5).stream()
            .map(row -> new EmbedForm(
                    row.get(0),
                    Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.get(2),
                    row.get(3),
                    Pattern.compile(row.get(4))))
            .toList();

    /** How an element that embeds a post is told. */
    enum Kind {
        /** By a class. */
        CLASS,
        /** By an attribute. */
        ATTRIBUTE,
        /** By the address of a frame. */
        FRAME
    }

    /** Returns whether an element embeds a post in this way. */
    boolean fits(Element element) {
        return switch (kind) {
            case CLASS -> element.hasClass(sign) && (place.equals("link") || element.hasAttr(place));
            case ATTRIBUTE -> element.hasAttr(sign);
            case FRAME ->
                element.normalName().equals("iframe") && source(element).contains(sign);
        };
    }

    /** Returns the address of the post with its handle in the first group; empty where the element does not tell it. */
    Optional<Matcher> address(Element element) {
        if (place.equals("link")) {
            return element.stream()
                    .limit(MAX_ELEMENTS)
                    .filter(inside -> inside.normalName().equals("a") && inside.hasAttr("href"))
                    .map(link -> matched(link.attr("href")))
                    .flatMap(Optional::stream)
                    .reduce((first, last) -> last);
        }
        return matched(
                switch (kind) {
                    case CLASS -> element.attr(place);
                    case ATTRIBUTE -> place + element.attr(sign);
                    case FRAME ->
                        place.contains(":") ? place + behindSign(source(element)) : parameter(source(element), place);
                });
    }

    private Optional<Matcher> matched(String address) {
        if (address.length() > MAX_ADDRESS) {
            return Optional.empty();
        }
        String whole = address.startsWith("//") ? "https:" + address : address;
        return Optional.of(form.matcher(whole)).filter(Matcher::lookingAt);
    }

    private static String source(Element frame) {
        return SOURCES.stream()
                .map(frame::attr)
                .filter(address -> !address.isEmpty() && address.length() <= MAX_ADDRESS)
                .findFirst()
                .orElse("");
    }

    private String behindSign(String address) {
        String rest = address.substring(address.indexOf(sign) + sign.length());
        int end = rest.indexOf('?');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static String parameter(String address, String name) {
        int begin = address.indexOf(name + "=");
        if (begin < 0) {
            return "";
        }
        int end = address.indexOf('&', begin);
        String raw = address.substring(begin + name.length() + 1, end < 0 ? address.length() : end);
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return raw;
        }
    }

    /** Returns an address as a value; the forms of the table allow no sign that an address may not hold. */
    static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
