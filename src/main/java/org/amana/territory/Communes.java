package org.amana.territory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Communes extends Repository<Commune, String> {

    List<Commune> findByProvinceCodeAndClosedOnIsNullOrderByCode(String provinceCode);

    Optional<Commune> findByCode(String code);
}
