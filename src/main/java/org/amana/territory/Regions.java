package org.amana.territory;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Regions extends Repository<Region, String> {

    List<Region> findAllByOrderByCode();
}
