package org.wakhan.model.agent;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * All firms of a history, whether present or not.
 *
 * <p>They count their changes, so that what follows from their states and alarms need be computed only after one.
 */
public final class Firms extends AbstractList<Firm> implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Firm> firms = new ArrayList<>();
    private int changes;
    private boolean reacting;

    @Override
    public boolean add(Firm firm) {
        firm.belongsTo(this);
        changes++;
        return firms.add(firm);
    }

    @Override
    public Firm get(int number) {
        return firms.get(number);
    }

    @Override
    public Iterator<Firm> iterator() {
        return firms.iterator();
    }

    @Override
    public int size() {
        return firms.size();
    }

    /** From now on firms react to what they perceive (F2); without it no risk alarms them. */
    public void react() {
        reacting = true;
    }

    boolean areReacting() {
        return reacting;
    }

    /** How often a firm was added, changed its state, was alarmed or calmed down. */
    public int changes() {
        return changes;
    }

    void changed() {
        changes++;
    }
}
