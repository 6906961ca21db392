package org.credibility.fetch.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a page has for its own site, to be told apart from names of articles and people. */
final class SiteName {
    private static final int MIN_NAME = 2;

    /** What is longer is a title, in letters. */
    private static final int MAX_NAME = 40;

    /** Shorter labels are those of countries and the like. */
    private static final int MIN_LABEL = 4;

    private static final int MAX_LABELS = 6;

    /** Who writes where nobody is named. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)(?: (?:editorial|news))? (?:staff|team|editors?|desk|newsroom|writers?|contributors?)$");

    private final Optional<String> host;
    private final List<String> names = new ArrayList<>();

    SiteName(PageMarkup markup, LinkedData data, URI address) {
        host = Optional.ofNullable(address.getHost())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.startsWith("www.") ? name.substring(4) : name);
        for (String name : List.of("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher")) {
            markup.metas().first(name).map(Letters::of).ifPresent(names::add);
        }
        data.publishers().map(Letters::of).forEach(names::add);
        host.map(Letters::of).ifPresent(names::add);
        host.ifPresent(this::addLabels);
        names.removeIf(name -> name.length() < MIN_NAME || name.length() > MAX_NAME);
    }

    /** Returns the host without "www"; empty where the address has none. */
    Optional<String> host() {
        return host;
    }

    /** The site chose one of the labels of its host, but for the last. */
    private void addLabels(String name) {
        String[] labels = name.split("\\.", -1);
        for (int at = 0; at < Math.min(labels.length - 1, MAX_LABELS); at++) {
            if (labels[at].length() >= MIN_LABEL) {
                names.add(Letters.of(labels[at]));
            }
        }
    }

    /** Returns whether words name the site, whatever case, spaces and article they are written with. */
    boolean isNamedBy(String words) {
        return isNamed(Letters.of(words));
    }

    /** Returns whether words name those who work for the site, as a team or the like. */
    boolean hasTeam(String words) {
        Matcher people = PEOPLE.matcher(words);
        return people.find() && isNamed(Letters.of(words.substring(0, people.start())));
    }

    private boolean isNamed(String letters) {
        String bare = letters.startsWith("the") ? letters.substring(3) : letters;
        return !letters.isEmpty()
                && names.stream()
                        .anyMatch(name -> name.equals(letters)
                                || name.equals(bare)
                                || name.equals("the" + letters)
                                || name.equals(letters + "com"));
    }
}
