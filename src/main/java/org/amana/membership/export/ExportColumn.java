package org.amana.membership.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amana.membership.finding.MemberColumn;

/** What a file can say of each member, in its order. */
enum ExportColumn {
    NUMBER,
    NAME_ARABIC,
    NAME_LATIN,
    GENDER,
    BIRTH_DATE,
    AGE,
    REGION,
    PROVINCE,
    COMMUNE,
    PHONE,
    EMAIL,
    JOINED_ON,
    STATUS,
    RECORD;

    /** What the list shows: the names, and the columns that were chosen there. */
    static Set<ExportColumn> shownBy(List<MemberColumn> list) {
        Set<ExportColumn> shown = EnumSet.of(NAME_ARABIC, NAME_LATIN);
        for (MemberColumn column : list) {
            for (ExportColumn own : values()) {
                if (own.name().equals(column == MemberColumn.JOINED ? "JOINED_ON" : column.name())) {
                    shown.add(own);
                }
            }
        }
        return shown;
    }
}
