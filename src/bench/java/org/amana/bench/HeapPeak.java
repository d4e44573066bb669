package org.amana.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * How full the heap of another JVM has been, as that JVM itself keeps it for each part of the heap; asked over the
 * management agent that every JVM can start in itself when one of the same user attaches to it.
 */
final class HeapPeak implements AutoCloseable {

    private final JMXConnector connector;
    private final List<MemoryPoolMXBean> parts;

    private HeapPeak(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.parts =
                ManagementFactory.getPlatformMXBeans(connector.getMBeanServerConnection(), MemoryPoolMXBean.class)
                        .stream()
                        .filter(part -> part.getType() == MemoryType.HEAP)
                        .toList();
    }

    static HeapPeak of(BenchApplication application) throws IOException {
        try {
            VirtualMachine other = VirtualMachine.attach(Long.toString(application.pid()));
            try {
                return new HeapPeak(JMXConnectorFactory.connect(new JMXServiceURL(other.startLocalManagementAgent())));
            } finally {
                other.detach();
            }
        } catch (AttachNotSupportedException closed) {
            throw new IOException(closed);
        }
    }

    void begin() {
        parts.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Megabytes at most since {@link #begin}: the parts' own peaks together, so never too little. */
    long megabytes() {
        return parts.stream().mapToLong(part -> part.getPeakUsage().getUsed()).sum() >> 20;
    }

    /** The same of what outlived young collections: what work holds, without what it has thrown away already. */
    long oldMegabytes() {
        return parts.stream()
                        .filter(part -> part.getName().contains("Tenured")
                                || part.getName().contains("Old"))
                        .mapToLong(part -> part.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
