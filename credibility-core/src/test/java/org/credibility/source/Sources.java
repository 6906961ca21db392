package org.credibility.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Short ways to sources and chains for tests. */
public final class Sources {
    private Sources() {}

    /** Returns a named person. */
    public static Source named(int number, String name) {
        return source(number, Optional.of(name), SourceType.NAMED_PARTICIPANT, Anonymity.NAMED);
    }

    /** Returns an unnamed person inside a body. */
    public static Source insider(int number) {
        return source(number, Optional.of("person"), SourceType.ANONYMOUS_INSIDER, Anonymity.ANONYMOUS);
    }

    /** Returns another outlet. */
    public static Source outlet(int number, String name) {
        return source(number, Optional.of(name), SourceType.OTHER_OUTLET, Anonymity.NAMED);
    }

    /** Returns the writer. */
    public static Source writer(int number) {
        return source(number, Optional.empty(), SourceType.AUTHOR_ASSERTION, Anonymity.NONE);
    }

    /** Returns a chain, origin first. */
    public static Chain chain(Source... sources) {
        return new Chain(
                List.of(sources).stream().map(source -> new Hop(source, false)).toList(), Interest.NONE, false);
    }

    private static Source source(int number, Optional<String> name, SourceType type, Anonymity anonymity) {
        return new Source(number, name, type, anonymity, OptionalInt.of(1), false, false, Optional.empty(), List.of());
    }
}
