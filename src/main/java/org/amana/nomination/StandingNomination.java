package org.amana.nomination;

import java.util.UUID;

/** Keys of a nomination that stands, read before its dossier is held. */
record StandingNomination(UUID id, UUID proposalId, String regionCode, String provinceCode) {}
