package org.credibility.lab.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credibility.syntax.EntityKind;
import org.credibility.syntax.ParsedSentence;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.ParsedWord;

/** How far parsed texts agree with machine annotation: tags of all tokens, heads and relations of all but marks, whole names. */
final class SyntaxScore {
    private final Agreement tags = new Agreement();
    private final Agreement heads = new Agreement();
    private final Agreement relations = new Agreement();
    private final Map<EntityKind, NameScore> names = new EnumMap<>(EntityKind.class);

    SyntaxScore() {
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.NONE) {
                names.put(kind, new NameScore(kind));
            }
        }
    }

    void add(ParsedText wanted, ParsedText parsed) {
        for (int at = 0; at < wanted.sentences().size(); at++) {
            add(wanted.sentences().get(at), parsed.sentences().get(at));
        }
    }

    private void add(ParsedSentence wanted, ParsedSentence parsed) {
        for (int at = 0; at < wanted.size(); at++) {
            ParsedWord right = wanted.word(at);
            ParsedWord word = parsed.word(at);
            tags.add(word.tag() == right.tag());
            if (!right.tag().isMark()) {
                heads.add(word.head() == right.head());
                relations.add(word.head() == right.head() && word.relation() == right.relation());
            }
        }
        names.values().forEach(score -> score.add(wanted, parsed));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("tags       " + tags);
        lines.add("heads      " + heads);
        lines.add("relations  " + relations);
        names.forEach((kind, score) -> lines.add("names      " + kind + " " + score));
        return lines;
    }
}
