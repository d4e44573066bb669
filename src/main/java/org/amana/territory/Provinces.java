package org.amana.territory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Provinces extends Repository<Province, String> {

    List<Province> findAllByOrderByCode();

    Optional<Province> findByCode(String code);

    Province save(Province province);
}
