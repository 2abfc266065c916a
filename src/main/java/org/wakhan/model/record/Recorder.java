package org.wakhan.model.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Attribution;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.history.RecordedEvent;
import org.wakhan.history.RecordedEvents;
import org.wakhan.history.Remark;
import org.wakhan.history.Source;
import org.wakhan.history.TargetClass;
import org.wakhan.model.record.SourceCoverage.Coverage;
import org.wakhan.model.world.Chronicle;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;

/**
 * Writes the record: an entry for each source that records an event. How a source departs from the truth is what C4 to
 * C10 say; where one of them is switched off, the record is true in that respect.
 *
 * <p>Nothing here is read by any other mechanism and no stream is shared with one, so the record moves no truth. Attacks
 * in Pakistan have an entry of ACLED at most and are counted by PIPS and PICSS; all other outcomes of the record are of
 * Afghanistan and the Tajik border.
 */
public final class Recorder extends Mechanism {
    private static final long serialVersionUID = 1;

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
            "I6",
            "Record",
            "each source that counts an event has an entry of actor, toll and day",
            "-",
            List.of(),
            Set.of(EventType.ATTACK, EventType.CLAIM, EventType.RIVAL_CLAIM),
            Recorder::new);

    private @Nullable TruthOfClaim truth;
    private @Nullable ClaimedCasualties claimed;
    private @Nullable OfficialToll official;
    private @Nullable AlternativeCause cause;
    private @Nullable ReportedStrength strength;
    private @Nullable Misclassification crimes;
    private @Nullable SourceCoverage coverage;
    private final BackgroundRecord background = new BackgroundRecord();

    @Override
    public void start(World world) {
        truth = world.find(TruthOfClaim.class);
        claimed = world.find(ClaimedCasualties.class);
        official = world.find(OfficialToll.class);
        cause = world.find(AlternativeCause.class);
        strength = world.find(ReportedStrength.class);
        crimes = world.find(Misclassification.class);
        coverage = world.find(SourceCoverage.class);
    }

    @Override
    public void hear(World world, Event event) {
        if (event.type() == EventType.ATTACK) {
            if (world.region.unit(event.unit()).isInPakistan()) {
                writeAbroad(world, event);
            } else if (event.target() == TargetClass.CHINESE) {
                later(world, event);
            } else {
                write(world, event, Organisation.labelled(event.actor()));
            }
        } else {
            writeClaim(world, event);
        }
    }

    /** Observers wait for claims before they attribute an attack on Chinese nationals. */
    private void later(World world, Event attack) {
        TruthOfClaim latent = truth;
        if (latent == null) {
            attribute(world, attack, known(attack));
        } else {
            world.later(latent.days(), then -> {
                Claims claims = Claims.of(then, attack);
                attribute(then, attack, latent.attribution(attack.id(), claims.isisK, claims.other != null));
            });
        }
    }

    private static Attribution known(Event attack) {
        Organisation actor = Organisation.labelled(attack.actor());
        boolean crime = actor == Organisation.UNATTRIBUTED;
        boolean isisK = actor == Organisation.ISIS_K;
        return new Attribution(attack.id(), isisK ? 1 : 0, isisK || crime ? 0 : 1, crime ? 1 : 0);
    }

    private void attribute(World world, Event attack, Attribution attribution) {
        Chronicle chronicle = world.chronicle;
        chronicle.record.add(attribution);
        chronicle.addRecorded(Index.CHINESE_ATTACKS, 1);
        chronicle.addRecorded(Index.CHINESE_ISIS_K, attribution.isisK());
        write(world, attack, likeliest(world, attack, attribution));
    }

    /** The organisation that observers name: that of the likeliest class. */
    private Organisation likeliest(World world, Event attack, Attribution attribution) {
        if (truth == null) {
            return Organisation.labelled(attack.actor());
        }
        if (attribution.isisK() >= Math.max(attribution.other(), attribution.criminal())) {
            return Organisation.ISIS_K;
        }
        Organisation other = Claims.of(world, attack).other;
        return attribution.other() >= attribution.criminal() && other != null ? other : Organisation.UNATTRIBUTED;
    }

    private void writeAbroad(World world, Event attack) {
        if (coverage(world, attack, false).acled()) {
            add(world, attack, Source.ACLED, Organisation.labelled(attack.actor()));
        }
        world.chronicle.addRecorded(Index.PIPS, 1);
        world.chronicle.addRecorded(Index.PICSS, coverage == null ? 1 : coverage.byPicss(world, attack));
    }

    private Coverage coverage(World world, Event attack, boolean oneSided) {
        return coverage == null ? Coverage.FULL : coverage.of(world, attack, oneSided);
    }

    private void write(World world, Event attack, Organisation actor) {
        Chronicle chronicle = world.chronicle;
        boolean isisK = actor == Organisation.ISIS_K;
        boolean oneSided = isisK && attack.target() != TargetClass.AUTHORITIES;
        boolean inside = world.region.unit(attack.unit()).isProvince();
        Coverage counted = coverage(world, attack, oneSided);
        if (counted.un() && actor != Organisation.UNATTRIBUTED) {
            add(world, attack, Source.UN, actor);
            chronicle.addRecorded(Index.UN_ISIS_K, inside && isisK ? 1 : 0);
            chronicle.addRecorded(Index.UN_OPPOSITION, inside && isOpposition(actor) ? 1 : 0);
        }
        if (counted.ucdp() && attack.killed() > 0) {
            add(world, attack, Source.UCDP, actor);
            chronicle.addRecorded(Index.UCDP, inside ? attack.killed() : 0);
            chronicle.addRecorded(Index.UCDP_ISIS_K, inside && oneSided ? attack.killed() : 0);
        }
        if (counted.acled()) {
            add(world, attack, Source.ACLED, actor);
            chronicle.addRecorded(Index.EVENTS_ACLED, inside ? 1 : 0);
            chronicle.addRecorded(Index.ACLED, inside ? attack.killed() : 0);
        }
        if (attack.killed() + attack.injured() > 0) {
            if (inside) {
                writeOfficial(world, attack, actor);
            }
            writePress(world, attack, actor);
        }
    }

    private static void add(World world, Event attack, Source source, Organisation actor) {
        add(world, attack, source, actor, attack.killed(), attack.injured(), Remark.NONE);
    }

    private static void add(
            World world,
            Event attack,
            Source source,
            @Nullable Organisation actor,
            int killed,
            int injured,
            Remark remark) {
        world.chronicle.record.add(attack.id(), source, actor, attack.unit(), killed, injured, world.now(), remark);
    }

    private void writeOfficial(World world, Event attack, Organisation actor) {
        double share = official == null ? 1 : official.share(world, attack);
        int killed = (int) Math.rint(share * attack.killed());
        int injured = (int) Math.rint(share * attack.injured());
        boolean otherCause = cause != null && cause.first(world, attack);
        Remark remark = otherCause ? Remark.OTHER_CAUSE_FIRST : Remark.NONE;
        add(world, attack, Source.OFFICIAL, otherCause ? null : actor, killed, injured, remark);
        world.chronicle.addRecorded(Index.OFFICIAL, killed + injured);
        world.chronicle.addRecorded(Index.OTHER_CAUSES, otherCause ? 1 : 0);
    }

    private void writePress(World world, Event attack, Organisation actor) {
        add(world, attack, Source.PRESS, actor);
        if (crimes != null && crimes.beside(world, attack)) {
            RecordedEvents record = world.chronicle.record;
            record.add(RecordedEvent.NO_EVENT, Source.PRESS, null, attack.unit(), 0, 0, world.now(), Remark.CRIME);
            world.chronicle.addRecorded(Index.CRIMES, 1);
        }
    }

    private void writeClaim(World world, Event claim) {
        boolean rival = claim.type() == EventType.RIVAL_CLAIM;
        Event attack = Claims.attackOf(world, claim);
        Organisation claimant = Organisation.labelled(claim.actor());
        double factor = claimed == null ? 1 : claimed.factor(world, attack, rival);
        int killed = (int) Math.rint(factor * attack.killed());
        int injured = (int) Math.rint(factor * attack.injured());
        boolean inside = world.region.unit(attack.unit()).isProvince();
        Remark remark = rival ? Remark.RIVAL : Remark.NONE;
        if (!rival && isOpposition(claimant)) {
            boolean verified = truth == null || truth.verifies(world, attack);
            remark = verified ? Remark.VERIFIED : Remark.UNVERIFIED;
            world.chronicle.addRecorded(Index.CLAIMS_OPPOSITION, inside ? 1 : 0);
            world.chronicle.addRecorded(Index.CLAIMS_VERIFIED, inside && verified ? 1 : 0);
        }
        add(world, attack, Source.CLAIM, claimant, killed, injured, remark);
        world.chronicle.addRecorded(Index.CLAIMED, inside && !rival ? killed + injured : 0);
    }

    @Override
    public void close(World world) {
        double fighters = world.organisation(Organisation.ISIS_K).strength();
        Chronicle chronicle = world.chronicle;
        chronicle.addRecorded(Index.STRENGTH_STATES, fighters * (strength == null ? 1 : strength.states()));
        chronicle.addRecorded(Index.STRENGTH_UN, fighters * (strength == null ? 1 : strength.un()));
        background.write(world, coverage);
    }

    private static boolean isOpposition(Organisation organisation) {
        return organisation == Organisation.NRF
                || organisation == Organisation.AFF
                || organisation == Organisation.MOBILIZATION_FRONT;
    }

    /** Positions among the monthly outcomes. */
    private static final class Index {
        static final int UN_ISIS_K = of(RecordOutcomes.ATTACKS_ISIS_K_UN);
        static final int UN_OPPOSITION = of(RecordOutcomes.ATTACKS_OPPOSITION_UN);
        static final int UCDP_ISIS_K = of(RecordOutcomes.DEATHS_UCDP_ISIS_K);
        static final int UCDP = of(RecordOutcomes.DEATHS_UCDP);
        static final int EVENTS_ACLED = of(RecordOutcomes.EVENTS_ACLED);
        static final int ACLED = of(RecordOutcomes.DEATHS_ACLED);
        static final int CHINESE_ATTACKS = of(RecordOutcomes.CHINESE_ATTACKS);
        static final int CHINESE_ISIS_K = of(RecordOutcomes.CHINESE_ATTACKS_ISIS_K);
        static final int CLAIMS_OPPOSITION = of(RecordOutcomes.CLAIMS_OPPOSITION);
        static final int CLAIMS_VERIFIED = of(RecordOutcomes.CLAIMS_OPPOSITION_VERIFIED);
        static final int CLAIMED = of(RecordOutcomes.CLAIMED_CASUALTIES);
        static final int OFFICIAL = of(RecordOutcomes.OFFICIAL_CASUALTIES);
        static final int OTHER_CAUSES = of(RecordOutcomes.OTHER_CAUSES);
        static final int CRIMES = of(RecordOutcomes.CRIMES_AS_ATTACKS);
        static final int PIPS = of(RecordOutcomes.ATTACKS_PAKISTAN_PIPS);
        static final int PICSS = of(RecordOutcomes.ATTACKS_PAKISTAN_PICSS);
        static final int STRENGTH_STATES = of(RecordOutcomes.STRENGTH_ISIS_K_STATES);
        static final int STRENGTH_UN = of(RecordOutcomes.STRENGTH_ISIS_K_UN);

        private static int of(Outcome outcome) {
            return Outcomes.monthly().indexOf(outcome);
        }
    }
}
