package org.credibility.syntax;

/** The tags that frequent words take, as sets of bits; words are kept as hashes. */
final class TagDictionary {
    private final HashIndex numbers;
    private final int[] words;
    private final long[] masks;

    /** Takes words and as many sets of tags. */
    TagDictionary(int[] words, long[] masks) {
        this.words = words;
        this.masks = masks;
        this.numbers = new HashIndex(words.length);
        for (int at = 0; at < words.length; at++) {
            numbers.put(words[at], at);
        }
    }

    /** Returns the tags of a word, the bit of each tag's number set; 0 for a word that is not frequent. */
    long tags(int word) {
        int number = numbers.get(word);
        return number < 0 ? 0 : masks[number];
    }

    /** Returns whether a word takes one tag only. */
    boolean isCertain(int word) {
        return Long.bitCount(tags(word)) == 1;
    }

    void write(ModelFileWriter file) {
        int[] low = new int[masks.length];
        int[] high = new int[masks.length];
        for (int at = 0; at < masks.length; at++) {
            low[at] = (int) masks[at];
            high[at] = (int) (masks[at] >>> Integer.SIZE);
        }
        file.ints("dictionary.words", words).ints("dictionary.low", low).ints("dictionary.high", high);
    }

    static TagDictionary read(ModelFile file, int tags) {
        int[] words = file.ints("dictionary.words");
        int[] low = file.ints("dictionary.low");
        int[] high = file.ints("dictionary.high");
        if (low.length != words.length || high.length != words.length) {
            throw file.damaged("the dictionary has columns of different lengths");
        }
        long[] masks = new long[words.length];
        for (int at = 0; at < masks.length; at++) {
            masks[at] = ((long) high[at] << Integer.SIZE) | Integer.toUnsignedLong(low[at]);
            if (words[at] == 0 || masks[at] == 0 || masks[at] >>> tags != 0) {
                throw file.damaged("the dictionary has an entry out of range");
            }
        }
        return new TagDictionary(words, masks);
    }
}
