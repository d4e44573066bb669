package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MandateRepository extends Repository<Mandate, UUID> {

    Mandate saveAndFlush(Mandate mandate);

    Optional<Mandate> findById(UUID id);

    List<Mandate> findByEndedOnIsNull();

    List<Mandate> findByOfficeAndRegionCodeAndEndedOnIsNull(Office office, String regionCode);

    Optional<Mandate> findByOfficeAndProvinceCodeAndEndedOnIsNull(Office office, String provinceCode);

    List<Mandate> findByRegionCodeAndAppointedOnLessThanEqualOrderByAppointedOnAscRecordedAtAsc(
            String regionCode, LocalDate day);

    List<Mandate> findByEndedOnIsNullAndUntilBefore(LocalDate day);

    List<Mandate> findByMemberIdAndEndedOnIsNull(UUID memberId);

    List<Mandate> findByMemberIdInAndEndedOnIsNull(Collection<UUID> memberIds);

    List<Mandate> findByOfficeAndRegionCodeOrderByAppointedOnDescRecordedAtDesc(Office office, String regionCode);

    List<Mandate> findByOfficeAndProvinceCodeOrderByAppointedOnDescRecordedAtDesc(Office office, String provinceCode);
}
