package org.wakhan.model.context;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * G5: the coalition withdraws and the authorities come to power on 15 August 2021. The flag is what the safe haven (A5)
 * starts from; without it attacks stay at the level of before.
 */
public final class CoalitionWithdrawal extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "G5";
    private static final String WITHDRAWN = "withdrawn";

    static final Parameter COALITION = Parameter.of(ID, "coalition.forces", "what the coalition's forces did in 2021")
            .words(WITHDRAWN, "stayed")
            .onlyAtStart()
            .measured("incidents.csv S004-07, S000-09; articles 000 and 004");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Coalition withdrawal",
                    "in power = 1 from 15 August 2021; A5's factor holds only then",
                    "incidents.csv S004-07, S000-09",
                    List.of(COALITION),
                    Set.of(),
                    CoalitionWithdrawal::new)
            .inArticles("000", "004")
            .raises(Outcomes.attacksBy(Organisation.ISIS_K));

    private boolean withdrawn;

    @Override
    public void read(ParameterValues values) {
        withdrawn = values.word(COALITION).equals(WITHDRAWN);
    }

    @Override
    public void start(World world) {
        double day = world.calendar.day(Calendar.TAKEOVER);
        if (day > 0) {
            world.later(day, later -> later.authorities.inPower = withdrawn);
        } else {
            world.authorities.inPower = withdrawn;
        }
    }
}
