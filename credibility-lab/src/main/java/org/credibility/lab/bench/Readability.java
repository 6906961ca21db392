package org.credibility.lab.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The extractor Readability4J, to be measured beside the own one. It is called by name, so that the lab can be compiled
 * without it; it is on the class path of the packed lab.
 */
final class Readability {
    private final Constructor<?> constructor;
    private final Method parse;
    private final Method content;

    private Readability() throws ReflectiveOperationException {
        Class<?> type = Class.forName("net.dankito.readability4j.Readability4J");
        constructor = type.getConstructor(String.class, String.class);
        parse = type.getMethod("parse");
        content = parse.getReturnType().getMethod("getArticleContent");
    }

    /** Returns the extractor; empty where it is not on the class path. */
    static Optional<Readability> find() {
        try {
            return Optional.of(new Readability());
        } catch (ReflectiveOperationException missing) {
            return Optional.empty();
        }
    }

    /** Returns the words of the article on a page; "" where it finds none. */
    String text(String html, String address) {
        try {
            Object article = parse.invoke(constructor.newInstance(address, html));
            return content.invoke(article) instanceof Element found ? found.wholeText() : "";
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Readability4J cannot be called", broken);
        }
    }
}
