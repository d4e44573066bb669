package org.amana.territory;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The regions and provinces, which nearly every page shows and hardly anything changes: kept in memory, and read anew when
 * the database says that they are no longer the ones that are kept. It is asked at each use; by who only reads, once.
 */
@Component
class Tree {

    private final Regions regions;
    private final Provinces provinces;
    private final JdbcClient jdbc;

    @Nullable
    private volatile Standing kept;

    Tree(Regions regions, Provinces provinces, JdbcClient jdbc) {
        this.regions = regions;
        this.provinces = provinces;
        this.jdbc = jdbc;
    }

    /**
     * @param provinces all that there ever were, closed ones too
     */
    record Standing(
            long version,
            Map<String, Region> regions,
            Map<String, Province> provinces,
            Map<String, TwoScripts> names) {}

    Standing now() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return asked();
        }
        Standing known = (Standing) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = asked();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new Until());
        }
        return known;
    }

    private Standing asked() {
        long version = jdbc.sql("select version from territory_version")
                .query(Long.class)
                .single();
        Standing known = kept;
        if (known == null || known.version != version) {
            known = read(version);
            kept = known;
        }
        return known;
    }

    private Standing read(long version) {
        List<Region> all = regions.findAllByOrderByCode();
        List<Province> parts = provinces.findAllByOrderByCode();
        Map<String, TwoScripts> names = new HashMap<>();
        all.forEach(region -> names.put(region.code(), region.name()));
        parts.forEach(province -> names.put(province.code(), province.name()));
        return new Standing(
                version, byCode(all, Region::code), byCode(parts, Province::code), Collections.unmodifiableMap(names));
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream()
                .collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }

    /** The transaction that asked ends, and what it knew with it. */
    private final class Until implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Tree.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Tree.this, asked());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Tree.this);
        }
    }
}
