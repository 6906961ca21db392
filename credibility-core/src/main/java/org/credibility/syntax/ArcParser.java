package org.credibility.syntax;

/**
 * Parses a sentence by arc-eager moves, each the best by a linear model, and names each arc by another one when it is
 * drawn; never takes a move back, so its time is linear. Thread-safe.
 */
final class ArcParser {
    private final PackedWeights moves;
    private final SparseWeights labels;

    private ArcParser(PackedWeights moves, SparseWeights labels) {
        this.moves = moves;
        this.labels = labels;
    }

    /** Returns the parse of a tagged sentence, ended. */
    Parse parse(SentenceForms forms, int[] tags) {
        Parse parse = new Parse(forms, tags);
        int[] scores = new int[ParserMove.MOVES.size()];
        int[] labelScores = new int[LabelFeatures.RELATIONS.size()];
        while (!parse.isEnded()) {
            if (!parse.state().isForced()) {
                moves.score(parse.moveFeatures(), scores);
            }
            ParserMove move = ParserMove.of(ParserMove.best(parse.state(), scores));
            parse.make(move, move.isArc() ? label(move, parse, labelScores) : ParserState.NONE);
        }
        return parse;
    }

    private int label(ParserMove arc, Parse parse, int[] scores) {
        if (parse.reachesRoot(arc)) {
            return LabelFeatures.ROOT;
        }
        labels.score(parse.labelFeatures(arc), scores);
        return bestLabel(scores);
    }

    /** Returns the label of the highest score but that of the root, which only an arc to the root has. */
    static int bestLabel(int[] scores) {
        int best = -1;
        for (int at = 0; at < scores.length; at++) {
            if (at != LabelFeatures.ROOT && (best < 0 || scores[at] > scores[best])) {
                best = at;
            }
        }
        return best;
    }

    static ModelFileWriter write(PackedWeights moves, SparseWeights labels, ModelFileWriter file) {
        moves.write(file, "moves");
        labels.write(file, "labels");
        return file.words("moves.classes", ParserMove.MOVES.labels())
                .words("labels.classes", LabelFeatures.RELATIONS.labels());
    }

    static ArcParser read(ModelFile file) {
        file.checkClasses("moves.classes", ParserMove.MOVES.labels());
        file.checkClasses("labels.classes", LabelFeatures.RELATIONS.labels());
        return new ArcParser(
                PackedWeights.read(file, "moves"), SparseWeights.read(file, "labels", LabelFeatures.RELATIONS.size()));
    }
}
