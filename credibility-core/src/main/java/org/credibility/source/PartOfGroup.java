package org.credibility.source;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Finds the unnamed people of whom some speak next: "one added", "three of the four said", "a third, a driver, said". */
final class PartOfGroup {
    private static final int REACH = 1200;

    private final RecentSources recent;

    PartOfGroup(RecentSources recent) {
        this.recent = recent;
    }

    /** Whether a mention means some of several people. */
    boolean isPart(Mention mention) {
        return isPart(mention.words());
    }

    /** The people of whom a mention means some; empty where nobody unnamed spoke soon before. */
    Optional<Entity> of(Mention mention) {
        int offset = mention.span().begin();
        return recent.latest(entity -> entity.label().type().group() == SourceGroup.ANONYMOUS
                && entity.label().count().orElse(2) > 1
                && entity.firstMention().isPresent()
                && offset - entity.lastOffset() <= REACH);
    }

    private static boolean isPart(List<Word> words) {
        int at = words.get(0).isOneOf("a", "the") ? 1 : 0;
        boolean counted = at < words.size()
                && (at == 1
                        ? words.get(at).isOneOf("second", "third", "fourth", "fifth", "other", "others")
                        : words.get(at).isOneOf("one", "another", "both", "either") || isNumeral(words.get(at)));
        boolean named = words.stream().anyMatch(word -> word.is(WordClass.NAME));
        return counted && !named && (at + 1 == words.size() || ends(words, at + 1));
    }

    /** "Three", not the 1 of "by 1 September". */
    private static boolean isNumeral(Word word) {
        return word.is(WordClass.NUMERAL) && Character.isLetter(word.lower().codePointAt(0));
    }

    /** What may follow who speaks: a comma, "of them", "of the four", "of the people", "who …". */
    private static boolean ends(List<Word> words, int at) {
        if (words.get(at).isOneOf(",") || words.get(at).is(WordClass.RELATIVE)) {
            return true;
        }
        if (!words.get(at).isOneOf("of") || at + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean all = next.isOneOf("them", "those", "these");
        boolean counted = next.isOneOf("the")
                && at + 2 < words.size()
                && (words.get(at + 2).is(WordClass.NUMERAL)
                        || words.get(at + 2).isOneOf("people", "sources", "persons"));
        return all || counted;
    }
}
