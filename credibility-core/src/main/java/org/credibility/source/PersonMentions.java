package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The people a text names, sentence by sentence, to find whom "he" or "she" means: the first person named before it in
 * its own sentence, else the first one of the sentences before, nearest first.
 */
final class PersonMentions {
    private static final int REACH = 3;

    private final TaggedText text;
    private final NameIndex names;

    PersonMentions(TaggedText text, NameIndex names) {
        this.text = text;
        this.names = names;
    }

    /** The full name of the person that a pronoun at an offset means; empty where no person was named shortly before. */
    Optional<String> antecedent(int offset) {
        return nearest(offset).map(Named::name);
    }

    /** A person with the end of the sentence that names him or her. */
    record Named(String name, int sentenceEnd) {}

    /** The person that a pronoun at an offset means, with the sentence; empty where no person was named shortly before. */
    Optional<Named> nearest(int offset) {
        int own = Math.min(text.sentenceIndexAt(offset), text.sentences().size() - 1);
        for (int at = own; at >= Math.max(0, own - REACH); at--) {
            Optional<String> person = firstPerson(text.sentences().get(at), at == own ? offset : Integer.MAX_VALUE);
            if (person.isPresent()) {
                int end = text.sentences().get(at).span().end();
                return person.map(name -> new Named(name, end));
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstPerson(TaggedSentence sentence, int before) {
        List<Word> words = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.span().begin() >= before) {
                break;
            }
            words.add(word);
        }
        boolean named = words.stream().anyMatch(word -> word.is(WordClass.NAME));
        return named
                ? NameRuns.in(words).stream()
                        .map(names::fullName)
                        .filter(names::isPerson)
                        .findFirst()
                : Optional.empty();
    }
}
