package org.wakhan.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wakhan.model.action.CellAction;
import org.wakhan.model.action.Strike;
import org.wakhan.model.authorities.Arrests;
import org.wakhan.model.authorities.Assurance;
import org.wakhan.model.authorities.Displacement;
import org.wakhan.model.authorities.EconomicCourtship;
import org.wakhan.model.authorities.SecurityReallocation;
import org.wakhan.model.claims.ClaimDelay;
import org.wakhan.model.claims.ClaimOfResponsibility;
import org.wakhan.model.claims.RivalClaim;
import org.wakhan.model.context.BorderTension;
import org.wakhan.model.context.PakistanTheatre;
import org.wakhan.model.diplomacy.DemandBundle;
import org.wakhan.model.diplomacy.Protest;
import org.wakhan.model.diplomacy.RelationsLadder;
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
import org.wakhan.model.violence.ArmedAttack;
import org.wakhan.model.violence.AttackSeverity;
import org.wakhan.model.violence.CampaignClustering;
import org.wakhan.model.violence.ProvincialConcentration;
import org.wakhan.model.violence.SafeHaven;
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
            InvestorTypes.DEFINITION,
            Realisation.DEFINITION,
            ExposureStock.DEFINITION,
            InvestmentReaction.DEFINITION,
            TargetElasticity.DEFINITION,
            DemandBundle.DEFINITION,
            Assurance.DEFINITION,
            SecurityReallocation.DEFINITION,
            StrengthChange.DEFINITION,
            ProvincialConcentration.DEFINITION,
            ArmedAttack.DEFINITION,
            SafeHaven.DEFINITION,
            Displacement.DEFINITION,
            CampaignClustering.DEFINITION,
            AttackSeverity.DEFINITION,
            ChineseTargetShare.DEFINITION,
            ExposureHazard.DEFINITION,
            CrossBorderAttack.DEFINITION,
            ClaimOfResponsibility.DEFINITION,
            ClaimDelay.DEFINITION,
            RivalClaim.DEFINITION,
            Protest.DEFINITION,
            TravelAdvisory.DEFINITION,
            RelationsLadder.DEFINITION,
            Arrests.DEFINITION,
            EconomicCourtship.DEFINITION,
            BorderTension.DEFINITION,
            PakistanTheatre.DEFINITION,
            Strike.DEFINITION,
            CellAction.DEFINITION,
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

    /** Ids of the mechanisms that a scenario may switch off. */
    public static Set<String> ids() {
        return ALL.stream()
                .map(Definition::id)
                .filter(id -> !id.startsWith(FOUNDATION))
                .collect(Collectors.toUnmodifiableSet());
    }
}
