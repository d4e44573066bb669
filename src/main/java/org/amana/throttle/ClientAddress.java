package org.amana.throttle;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as a throttle counts it. */
public final class ClientAddress {

    private ClientAddress() {}

    /** The address; of IPv6 the first half, because one household has all of the second. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        // What a proxy passed on may be a name: it is not looked up.
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
