package org.amana.membership.transfer;

import java.util.List;
import java.util.Set;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Touched;
import org.amana.territory.division.Touched.What;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** T2, M4: a transfer that waits for a province that is closed, or where the member is now, lapses with the division. */
@Component
@Order(15)
@Transactional
class TransfersOfDivision implements DivisionEffect {

    private final SilentTransfers transfers;
    private final JdbcClient jdbc;

    TransfersOfDivision(SilentTransfers transfers, JdbcClient jdbc) {
        this.transfers = transfers;
        this.jdbc = jdbc;
    }

    /** An ended transfer says from where and to where it was: it stays. */
    @Override
    public Set<String> tables() {
        return Set.of("transfer");
    }

    @Override
    public List<Touched> touches(DivisionPlan plan) {
        return List.of(Touched.all(
                What.TRANSFERS,
                jdbc.sql("""
                        select count(*) from transfer where state = 'ASKED'
                            and (from_province_code = any (:closed) or to_province_code = any (:closed))
                        """)
                        .param("closed", plan.closedProvinces().toArray(String[]::new))
                        .query(Long.class)
                        .single()));
    }

    @Override
    public void apply(DivisionAct act) {
        transfers.lapseImpossible();
    }
}
