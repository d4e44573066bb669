package org.amana.membership.keeping;

import static org.amana.membership.MemberErasure.Table.emptied;
import static org.amana.membership.MemberErasure.Table.goes;
import static org.amana.membership.MemberErasure.Table.stays;

import java.util.List;
import org.amana.membership.MemberErasure;
import org.springframework.stereotype.Component;

/** What is kept beside the member's record; the record itself, the account and the application are erased with it. */
@Component
class RecordsOfErased implements MemberErasure {

    @Override
    public List<Table> tables() {
        return List.of(
                goes("member_merge_apart", "third_id"),
                goes("member_merge_apart", "merge_id<member_merge.survivor_id"),
                goes("member_merge_row", "merge_id<member_merge.survivor_id"),
                goes("member_merge", "survivor_id"),
                goes("contact_change"),
                goes("correction"),
                goes("card_batch_member"),
                goes("card"),
                goes("export_row"),
                goes("member_photograph"),
                goes("member_skill"),
                goes("member_availability"),
                goes("member_token"),
                goes("member_words"),
                goes("likely_pair", "one_id"),
                goes("likely_pair", "other_id"),
                goes("saved_search", "account_id"),
                goes("notice", "account_id"),
                stays("account"),
                stays("application"),
                stays("member_import_kept"),
                stays("frozen_roll_member"),
                emptied("member_status_change", "reason", "attachment_id"),
                emptied("member_freeze", "reason", "ended_reason"),
                emptied("transfer", "reason", "ended_reason"),
                // Receipts are accounts of the party: numbers, days and sums stay.
                emptied("dues_payment", "means_reference", "reason"),
                emptied("dues_exemption", "reason", "ended_reason"),
                emptied("dues_category", "reason"));
    }
}
