package org.wakhan.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wakhan.model.action.CellAction;
import org.wakhan.model.action.Strike;
import org.wakhan.model.authorities.Arrests;
import org.wakhan.model.authorities.Assurance;
import org.wakhan.model.authorities.Backlash;
import org.wakhan.model.authorities.ContractTermination;
import org.wakhan.model.authorities.Displacement;
import org.wakhan.model.authorities.EconomicCourtship;
import org.wakhan.model.authorities.SecurityReallocation;
import org.wakhan.model.claims.ClaimDelay;
import org.wakhan.model.claims.ClaimOfResponsibility;
import org.wakhan.model.claims.RivalClaim;
import org.wakhan.model.context.Attention;
import org.wakhan.model.context.BorderTension;
import org.wakhan.model.context.CoalitionWithdrawal;
import org.wakhan.model.context.ContactTiming;
import org.wakhan.model.context.PakistanTheatre;
import org.wakhan.model.context.SyriaShock;
import org.wakhan.model.diplomacy.Conditionality;
import org.wakhan.model.diplomacy.ContinuedSupport;
import org.wakhan.model.diplomacy.DemandBundle;
import org.wakhan.model.diplomacy.Hedging;
import org.wakhan.model.diplomacy.Mediation;
import org.wakhan.model.diplomacy.Protest;
import org.wakhan.model.diplomacy.RelationsLadder;
import org.wakhan.model.diplomacy.SecurityCooperation;
import org.wakhan.model.diplomacy.TravelAdvisory;
import org.wakhan.model.founding.AuthoritiesFounding;
import org.wakhan.model.founding.OrganisationsFounding;
import org.wakhan.model.investment.ExposureStock;
import org.wakhan.model.investment.InvestmentReaction;
import org.wakhan.model.investment.InvestorTypes;
import org.wakhan.model.investment.Realisation;
import org.wakhan.model.investment.TargetElasticity;
import org.wakhan.model.record.AlternativeCause;
import org.wakhan.model.record.ClaimedCasualties;
import org.wakhan.model.record.Misclassification;
import org.wakhan.model.record.OfficialToll;
import org.wakhan.model.record.Recorder;
import org.wakhan.model.record.ReportedStrength;
import org.wakhan.model.record.SourceCoverage;
import org.wakhan.model.record.TruthOfClaim;
import org.wakhan.model.targeting.ChineseTargetShare;
import org.wakhan.model.targeting.CrossBorderAttack;
import org.wakhan.model.targeting.ExposureHazard;
import org.wakhan.model.targeting.ForeignTargetRun;
import org.wakhan.model.targeting.MiningGrievance;
import org.wakhan.model.targeting.PropagandaSalience;
import org.wakhan.model.targeting.Rarity;
import org.wakhan.model.targeting.SecondMotive;
import org.wakhan.model.violence.ArmedAttack;
import org.wakhan.model.violence.AttackSeverity;
import org.wakhan.model.violence.BackgroundViolence;
import org.wakhan.model.violence.CampaignClustering;
import org.wakhan.model.violence.CentralAsianRecruitment;
import org.wakhan.model.violence.ExternalOperations;
import org.wakhan.model.violence.ProvincialConcentration;
import org.wakhan.model.violence.SafeHaven;
import org.wakhan.model.violence.ShiftingAllegiance;
import org.wakhan.model.violence.SpreadToNeighbours;
import org.wakhan.model.violence.StrengthChange;
import org.wakhan.model.world.Definition;
import org.wakhan.parameter.ParameterRegistry;

/** The list of mechanisms. Adding one means one new class and one line here. */
public final class Mechanisms {
    /** Ids of what sets the stage and cannot be switched off. */
    private static final String FOUNDATION = "I";

    /**
     * All mechanisms in the order in which their hooks run: first what sets states that others read (firms, demands,
     * allocation), then what shapes intensities (level, haven, displacement, clustering), then what turns them into acts.
     */
    public static final List<Definition> ALL = List.of(
            OrganisationsFounding.DEFINITION,
            AuthoritiesFounding.DEFINITION,
            CoalitionWithdrawal.DEFINITION,
            InvestorTypes.DEFINITION,
            Realisation.DEFINITION,
            ExposureStock.DEFINITION,
            InvestmentReaction.DEFINITION,
            TargetElasticity.DEFINITION,
            Hedging.DEFINITION,
            DemandBundle.DEFINITION,
            Assurance.DEFINITION,
            SecurityReallocation.DEFINITION,
            Backlash.DEFINITION,
            StrengthChange.DEFINITION,
            CentralAsianRecruitment.DEFINITION,
            ShiftingAllegiance.DEFINITION,
            ProvincialConcentration.DEFINITION,
            ArmedAttack.DEFINITION,
            SafeHaven.DEFINITION,
            SecurityCooperation.DEFINITION,
            ExternalOperations.DEFINITION,
            Displacement.DEFINITION,
            SpreadToNeighbours.DEFINITION,
            CampaignClustering.DEFINITION,
            AttackSeverity.DEFINITION,
            PropagandaSalience.DEFINITION,
            SyriaShock.DEFINITION,
            ForeignTargetRun.DEFINITION,
            ContactTiming.DEFINITION,
            ChineseTargetShare.DEFINITION,
            ExposureHazard.DEFINITION,
            SecondMotive.DEFINITION,
            CrossBorderAttack.DEFINITION,
            MiningGrievance.DEFINITION,
            Rarity.DEFINITION,
            ClaimOfResponsibility.DEFINITION,
            ClaimDelay.DEFINITION,
            RivalClaim.DEFINITION,
            Protest.DEFINITION,
            TravelAdvisory.DEFINITION,
            Conditionality.DEFINITION,
            ContinuedSupport.DEFINITION,
            RelationsLadder.DEFINITION,
            Arrests.DEFINITION,
            EconomicCourtship.DEFINITION,
            ContractTermination.DEFINITION,
            Mediation.DEFINITION,
            BorderTension.DEFINITION,
            PakistanTheatre.DEFINITION,
            Attention.DEFINITION,
            Strike.DEFINITION,
            CellAction.DEFINITION,
            BackgroundViolence.DEFINITION,
            TruthOfClaim.DEFINITION,
            ClaimedCasualties.DEFINITION,
            OfficialToll.DEFINITION,
            AlternativeCause.DEFINITION,
            ReportedStrength.DEFINITION,
            Misclassification.DEFINITION,
            SourceCoverage.DEFINITION,
            Recorder.DEFINITION);

    private static final ParameterRegistry REGISTRY = new ParameterRegistry(
            ALL.stream().flatMap(row -> row.parameters().stream()).toList());

    private Mechanisms() {}

    /** The parameters of all mechanisms. */
    public static ParameterRegistry registry() {
        return REGISTRY;
    }

    /** The mechanisms that a scenario may switch off, in the order of their ids: A1 to A10 before B1. */
    public static List<Definition> switchable() {
        return ALL.stream()
                .filter(row -> !row.id().startsWith(FOUNDATION))
                .sorted(Comparator.comparing((Definition row) -> row.id().charAt(0))
                        .thenComparing(row -> Integer.valueOf(row.id().substring(1))))
                .toList();
    }

    /** Ids of the mechanisms that a scenario may switch off. */
    public static Set<String> ids() {
        return ALL.stream()
                .map(Definition::id)
                .filter(id -> !id.startsWith(FOUNDATION))
                .collect(Collectors.toUnmodifiableSet());
    }
}
