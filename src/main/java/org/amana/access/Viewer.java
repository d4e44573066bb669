package org.amana.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, and what they may do: the union of the assignments in force today (A1). Services decide by it, and by
 * nothing else.
 *
 * @param accountId the account that is signed in; null for nobody, and for the system's own work
 * @param name the account holder's name
 * @param memberId the member whose account it is, where it is one's
 * @param grants the assignments in force
 * @param membership the member's own role, in the territory to which the member belongs; null unless the member is active
 *     or suspended
 * @param ownRecords further records that are the holder's, or may be: nothing but deciding about them is barred by it (A4)
 */
public record Viewer(
        @Nullable UUID accountId,
        TwoScripts name,
        @Nullable UUID memberId,
        List<Grant> grants,
        @Nullable Grant membership,
        Set<UUID> ownRecords) {

    /** Someone who is not signed in: sees no member and may do nothing. */
    public static final Viewer NOBODY = new Viewer(null, new TwoScripts("", ""), null, List.of(), null, Set.of());

    public boolean signedIn() {
        return accountId != null;
    }

    public boolean has(Role role) {
        return role == Role.MEMBER ? member() : grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Has a space of their own (M7): whose account is a member's who is active, or suspended and then only reads. */
    public boolean member() {
        return membership != null;
    }

    public boolean leadership() {
        return has(Role.CENTRAL_LEADERSHIP);
    }

    /** Appoints, approves, rejects, confirms. */
    public boolean signatory() {
        return grants.stream().anyMatch(Grant::signatory);
    }

    public boolean administrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Regional secretary of this region. */
    public boolean secretaryOf(String regionCode) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == Role.REGIONAL_SECRETARY && regionCode.equals(grant.regionCode()));
    }

    /** Prepares in the name of the secretary of this region (A6): never submits, recalls, endorses or decides. */
    public boolean preparerOf(String regionCode) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == Role.PREPARER && regionCode.equals(grant.regionCode()));
    }

    /**
     * May prepare this region's dossiers and its members' files: its secretary, or who prepares in the secretary's name
     * (A6). What binds the region, and what takes data out of Amana, asks for {@link #secretaryOf}.
     */
    public boolean prepares(String regionCode) {
        return secretaryOf(regionCode) || preparerOf(regionCode);
    }

    /** The regions whose secretary the viewer is. */
    public List<String> regionsAsSecretary() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.REGIONAL_SECRETARY)
                .map(Grant::regionCode)
                .distinct()
                .toList();
    }

    /** The regions that the viewer prepares for, as their secretary or in the secretary's name (A6). */
    public List<String> regionsPrepared() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.REGIONAL_SECRETARY || grant.role() == Role.PREPARER)
                .map(Grant::regionCode)
                .distinct()
                .toList();
    }

    /** The provinces whose secretary the viewer is. */
    public List<String> provincesAsSecretary() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.PROVINCIAL_SECRETARY)
                .map(Grant::provinceCode)
                .distinct()
                .toList();
    }

    /** May read dossiers, bodies and posts of this region: its secretary and preparers, or the leadership (A3, A6). */
    public boolean seesRegion(String regionCode) {
        return leadership() || prepares(regionCode);
    }

    /** May read members of this province: leadership, the region's secretary, the province's (A3). */
    public boolean seesMembersOf(String regionCode, String provinceCode) {
        return seesRegion(regionCode) || provincesAsSecretary().contains(provinceCode);
    }

    /** May register members of this province and change their files: the region's secretary or preparers (A6), the province's secretary. */
    public boolean keepsMembersOf(String regionCode, String provinceCode) {
        return prepares(regionCode) || provincesAsSecretary().contains(provinceCode);
    }

    /** Decides about members of some territory: no preparer (A6). */
    public boolean decidesOnMembers() {
        return has(Role.REGIONAL_SECRETARY) || has(Role.PROVINCIAL_SECRETARY);
    }

    /** Registers members of some territory and changes their files (A6). */
    public boolean keepsMembers() {
        return decidesOnMembers() || has(Role.PREPARER);
    }

    /**
     * Decides about members of this province, as about their status or on importing them: the region's or the province's
     * secretary, and no preparer (A6).
     */
    public boolean decidesOnMembersOf(String regionCode, String provinceCode) {
        return secretaryOf(regionCode) || provincesAsSecretary().contains(provinceCode);
    }

    /**
     * Takes the members of this territory out of Amana: who reads them in their own name, and not as a preparer (A6).
     *
     * @param regionCode null for everything that the viewer sees
     * @param provinceCode null for the whole region
     */
    public boolean exportsMembersOf(@Nullable String regionCode, @Nullable String provinceCode) {
        if (leadership()) {
            return true;
        }
        if (regionCode == null) {
            return seesMembers() && !has(Role.PREPARER);
        }
        return provinceCode == null ? secretaryOf(regionCode) : decidesOnMembersOf(regionCode, provinceCode);
    }

    /** Takes members of some territory out of Amana, in their own name; never as a preparer (A6). */
    public boolean takesMembersAway() {
        return leadership() || decidesOnMembers();
    }

    /** Whether this member is the viewer, who then decides nothing about them (A4). */
    public boolean isSelf(UUID member) {
        return member.equals(memberId) || ownRecords.contains(member);
    }

    /** All records of which {@link #isSelf} is true. */
    public Set<UUID> selves() {
        return Stream.concat(Stream.ofNullable(memberId), ownRecords.stream()).collect(Collectors.toSet());
    }

    /** Reads members somewhere. */
    public boolean seesMembers() {
        return leadership() || keepsMembers();
    }

    /**
     * Out of scope reads as not found (A3).
     *
     * @throws NotFound unless allowed
     */
    public static void require(boolean allowed, String what, Object key) {
        if (!allowed) {
            throw new NotFound(what, key);
        }
    }
}
