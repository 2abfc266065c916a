package org.wakhan.region;

/**
 * What makes a unit worth the attention of investors, each scored 0 (none) to 3 (major).
 *
 * <p>Source: {@code provinces.csv}, columns {@code copper_0_3} to {@code gateway_0_3}, with sources row by row.
 *
 * @param copper copper deposits
 * @param oilGas oil and gas
 * @param gold gold
 * @param coal coal
 * @param iron iron
 * @param lithium lithium
 * @param gems gems and dimension stone
 * @param leadZinc lead and zinc
 * @param chineseTrade presence of Chinese traders
 * @param chineseInfrastructure infrastructure with Chinese involvement
 * @param chineseInterest the largest Chinese interest in any of the above
 * @param gateway importance as a border crossing
 */
public record Endowment(
        int copper,
        int oilGas,
        int gold,
        int coal,
        int iron,
        int lithium,
        int gems,
        int leadZinc,
        int chineseTrade,
        int chineseInfrastructure,
        int chineseInterest,
        int gateway) {

    public Endowment {
        requireScore("copper", copper);
        requireScore("oilGas", oilGas);
        requireScore("gold", gold);
        requireScore("coal", coal);
        requireScore("iron", iron);
        requireScore("lithium", lithium);
        requireScore("gems", gems);
        requireScore("leadZinc", leadZinc);
        requireScore("chineseTrade", chineseTrade);
        requireScore("chineseInfrastructure", chineseInfrastructure);
        requireScore("chineseInterest", chineseInterest);
        requireScore("gateway", gateway);
    }

    /** The sum of the eight resource scores, 0 to 24. */
    public int resources() {
        return copper + oilGas + gold + coal + iron + lithium + gems + leadZinc;
    }

    private static void requireScore(String name, int score) {
        if (score < 0 || score > 3) {
            throw new IllegalArgumentException("The score of " + name + " (" + score + ") must be from 0 to 3.");
        }
    }
}
