package org.wakhan.model.authorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;

/**
 * E7: the authorities end contracts, for reasons of their own and whatever the attacks. The firm loses its contract and
 * leaves, and others take note (F2, psi).
 */
public final class ContractTermination extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "E7";
    private static final Purpose END = Purpose.of("contract-end");

    static final Parameter RATE = Parameter.of(ID, "taliban.contracts.ended", "hazard that a contract is ended")
            .unit("per contract and year")
            .range(0, 50)
            .mostly(.05, .2)
            .measured("incidents.csv D-08: 1 of 3 to 5 contracts ended, in 2025; model.md E7: .05 to .20");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Contract termination",
                    "each contract ends with a constant hazard, independent of attacks",
                    "incidents.csv D-08",
                    List.of(RATE),
                    Set.of(EventType.CONTRACT),
                    ContractTermination::new)
            .raises(Outcomes.CONTRACTS_ENDED)
            .lowers(Figure.average(Outcomes.CAPITAL_COMMITTED));

    private double perDay;
    /** Firms that hold a contract or held one. */
    private final List<Firm> contractors = new ArrayList<>();

    private @Nullable Clocks clocks;

    @Override
    public void read(ParameterValues values) {
        perDay = values.get(RATE) / Calendar.DAYS_PER_YEAR;
    }

    @Override
    public void start(World world) {
        clocks = world.clocks(world.firms.stream().mapToLong(firm -> firm.name).toArray(), END, this::end);
        noteContractors(world);
    }

    @Override
    public void hear(World world, Event contract) {
        noteContractors(world);
    }

    private void noteContractors(World world) {
        for (Firm firm : world.firms) {
            if (firm.committed > 0 && !contractors.contains(firm)) {
                contractors.add(firm);
            }
        }
    }

    @Override
    public void hazards(World world) {
        for (int i = 0; clocks != null && i < contractors.size(); i++) {
            Firm firm = contractors.get(i);
            clocks.hazard(firm.number, firm.committed > 0 ? perDay : 0);
        }
    }

    private void end(World world, int number, int count) {
        Firm firm = world.firms.get(number);
        if (clocks != null) {
            clocks.hazard(number, 0);
        }
        if (firm.committed > 0) {
            String detail = Math.round(firm.committed) + " million USD";
            firm.committed = 0;
            firm.realised = 0;
            firm.become(Firm.State.WITHDRAWN);
            world.happen(EventType.CONTRACT_ENDED, "Taliban authorities", firm.unit, Event.NO_CAUSE, detail);
        }
    }
}
