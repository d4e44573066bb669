package org.amana.membership.dues;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.membership.OwnDocuments;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** The receipts of what a member has paid. */
@Component
class OwnReceipts implements OwnDocuments {

    private final DuesOf dues;

    OwnReceipts(DuesOf dues) {
        this.dues = dues;
    }

    @Override
    public List<Document> of(UUID memberId) {
        return dues.of(Viewer.NOBODY, memberId).entries().stream()
                .filter(DuesView.Entry::stands)
                .flatMap(entry -> Stream.of("ar", "fr")
                        .map(language -> new Document(
                                new DefaultMessageSourceResolvable(
                                        new String[] {"self.document.receipt." + language},
                                        new Object[] {entry.number()}),
                                entry.paidOn(),
                                null,
                                "/me/dues/" + entry.id() + "/receipt?language=" + language)))
                .toList();
    }
}
