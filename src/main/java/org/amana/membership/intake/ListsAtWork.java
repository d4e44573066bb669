package org.amana.membership.intake;

import java.util.List;
import java.util.Set;
import org.amana.access.Viewer;
import org.amana.membership.OpenImports;
import org.amana.membership.intake.list.ImportScope;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ListsAtWork implements OpenImports {

    private static final Set<ImportState> OPEN = Set.of(
            ImportState.CHOOSING, ImportState.READING, ImportState.READY, ImportState.WRITING, ImportState.UNDOING);

    private final MemberImports imports;

    ListsAtWork(MemberImports imports) {
        this.imports = imports;
    }

    @Override
    public List<OpenImport> open(Viewer by) {
        if (!by.keepsMembers()) {
            return List.of();
        }
        return imports.findByStateInOrderByUploadedAtDesc(OPEN).stream()
                .filter(list -> ImportScope.keeps(by, list))
                .map(list -> new OpenImport(
                        list.id(), list.fileName(), list.state(), list.state().atWork() ? list.percent() : null))
                .toList();
    }
}
