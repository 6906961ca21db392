package org.credibility.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** How deep in quotations each offset lies: sorted places where the depth changes. */
final class QuotationDepths {
    private final int[] places;
    private final int[] depths;

    private QuotationDepths(int[] places, int[] depths) {
        this.places = places;
        this.depths = depths;
    }

    /** Returns the depths of quotations that nest and come by their begin, the outer one first. */
    static QuotationDepths of(List<Quotation> quotations) {
        Builder builder = new Builder(2 * quotations.size() + 1);
        Deque<Quotation> open = new ArrayDeque<>();
        for (Quotation quotation : quotations) {
            builder.close(open, quotation.span().begin());
            open.push(quotation);
            builder.add(quotation.span().begin(), quotation.depth());
        }
        builder.close(open, Integer.MAX_VALUE);
        return builder.build();
    }

    /** Returns the depth at the offset, 0 outside all quotations. */
    int at(int offset) {
        int found = Arrays.binarySearch(places, offset);
        return depths[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    /** The changes so far; a later one at the same place replaces the earlier one. */
    private static final class Builder {
        private final int[] places;
        private final int[] depths;
        private int size = 1;

        Builder(int capacity) {
            places = new int[capacity];
            depths = new int[capacity];
        }

        void close(Deque<Quotation> open, int limit) {
            while (!open.isEmpty() && open.element().span().end() <= limit) {
                Quotation closed = open.pop();
                add(closed.span().end(), closed.depth() - 1);
            }
        }

        void add(int place, int depth) {
            if (places[size - 1] < place) {
                size++;
            }
            places[size - 1] = place;
            depths[size - 1] = depth;
        }

        QuotationDepths build() {
            return new QuotationDepths(Arrays.copyOf(places, size), Arrays.copyOf(depths, size));
        }
    }
}
