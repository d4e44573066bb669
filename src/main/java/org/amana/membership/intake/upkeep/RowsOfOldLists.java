package org.amana.membership.intake.upkeep;

import java.time.LocalDate;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.keeping.KeptData;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.springframework.stereotype.Component;

/** M8: the rows of lists that were sent in, whatever became of them. */
@Component
public class RowsOfOldLists implements KeptData {

    private final EraseOldRows rows;

    RowsOfOldLists(EraseOldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "IMPORT_ROWS";
    }

    @Override
    public Setting period() {
        return Setting.IMPORT_KEPT_DAYS;
    }

    @Override
    public long endedBefore(LocalDate day) {
        return CurrentViewer.within(RowScope.EVERYTHING, () -> rows.sentBefore(LegalDay.startOf(day)));
    }

    @Override
    public long erase(LocalDate sentBefore) {
        return CurrentViewer.within(RowScope.EVERYTHING, () -> rows.erase(LegalDay.startOf(sentBefore)));
    }
}
