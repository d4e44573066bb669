package org.amana.nomination.nominee;

import java.util.UUID;

/** Keys of a nomination that stands, read before its dossier is held. */
public record StandingNomination(UUID id, UUID proposalId, String regionCode, String provinceCode) {}
