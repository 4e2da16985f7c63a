package org.zhinan.search.rank;

/** What was found for the cells of the query in one unit. */
final class Tally {

    final double[] value;
    final double[] surety;
    final Evidence[] best;

    Tally(int cells) {
        value = new double[cells];
        surety = new double[cells];
        best = new Evidence[cells];
    }

    void take(int cell, double value, double surety, Evidence evidence) {
        if (value > this.value[cell]) {
            this.value[cell] = value;
            best[cell] = evidence;
        }
        this.surety[cell] = Math.max(this.surety[cell], surety);
    }

    /** What the title of a document says holds for its clauses as well, with less weight. */
    void inherit(Tally parent, double weight) {
        for (int cell = 0; cell < value.length; cell++) {
            if (parent.value[cell] > 0) {
                take(cell, weight * parent.value[cell], weight * parent.surety[cell], parent.best[cell]);
            }
        }
    }
}
