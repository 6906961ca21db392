package org.credibility.fetch.extraction;

/**
 * The running text of the commonest kind: in containers with the same tag, the same names and the same parent.
 *
 * @param begin its first block
 * @param end the block after its last
 * @param signature the number of its kind
 */
record CommonProse(int begin, int end, int signature) {
    /** Returns that of a page. */
    static CommonProse of(PageTable table) {
        int most = 0;
        int signature = -1;
        for (int at = 0; at < table.size(); at++) {
            int container = table.block(at).container().index();
            if (table.isProse(at) && table.signatureProse(container) > most) {
                most = table.signatureProse(container);
                signature = table.signature(container);
            }
        }
        int begin = -1;
        int end = 0;
        for (int at = 0; at < table.size(); at++) {
            if (table.isProse(at) && table.signature(table.block(at).container().index()) == signature) {
                begin = begin < 0 ? at : begin;
                end = at + 1;
            }
        }
        return new CommonProse(Math.max(0, begin), end, signature);
    }
}
