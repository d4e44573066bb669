package org.amana.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Communes extends Repository<Commune, String> {

    List<Commune> findByProvinceCodeAndClosedOnIsNullOrderByCode(String provinceCode);

    Optional<Commune> findByCode(String code);

    List<Commune> findByProvinceCodeOrderByCode(String provinceCode);

    @Query(
            "select c.provinceCode as province, count(c) as number from Commune c where c.closedOn is null group by c.provinceCode")
    List<CommuneCount> countByProvince();

    /** How many communes a province has. */
    interface CommuneCount {

        String getProvince();

        long getNumber();
    }

    List<Commune> findByCodeIn(Collection<String> codes);
}
