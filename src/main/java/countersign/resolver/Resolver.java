package countersign.resolver;

import countersign.message.DnsAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the domain name system (RFC 1035) through the JDK's own client. No question takes longer than its limit; what got no
 * answer by then has failed, and may be asked another time.
 */
public final class Resolver implements Function<String, DnsAnswer>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Resolver.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)+");
    private static final int LONGEST_NAME = 253;

    private final String server;
    private final Duration limit;
    private final ExecutorService asking = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "dns");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A resolver.
     *
     * @param server the server that is asked, {@code host} or {@code host:port}; nothing for those of this machine
     * @param limit how long a question may take
     */
    public Resolver(Optional<String> server, Duration limit) {
        this.server = server.map(host -> "dns://" + host).orElse("dns:");
        this.limit = limit;
    }

    /** The TXT records of a name, or that there are none, or that nobody could say. */
    @Override
    public DnsAnswer apply(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            return DnsAnswer.NONE;
        }
        Future<DnsAnswer> answer = asking.submit(() -> ask(name));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            answer.cancel(true);
            LOG.warn("{}: no answer from the DNS within {}", name, limit);
            return DnsAnswer.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DnsAnswer.FAILED;
        }
    }

    private DnsAnswer ask(String name) {
        Hashtable<String, String> how = new Hashtable<>();
        how.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        how.put("java.naming.provider.url", server);
        how.put("com.sun.jndi.dns.timeout.initial", Long.toString(Math.max(1, limit.toMillis() / 2)));
        how.put("com.sun.jndi.dns.timeout.retries", "1");
        try {
            InitialDirContext dns = new InitialDirContext(how);
            try {
                return read(dns.getAttributes(name, new String[] {"TXT"}).get("TXT"));
            } finally {
                dns.close();
            }
        } catch (NameNotFoundException none) {
            return DnsAnswer.NONE;
        } catch (NamingException e) {
            LOG.warn("{}: the DNS could not say: {}", name, e.toString());
            return DnsAnswer.FAILED;
        }
    }

    private static DnsAnswer read(Attribute records) throws NamingException {
        List<String> texts = new ArrayList<>();
        if (records != null) {
            NamingEnumeration<?> all = records.getAll();
            while (all.hasMore()) {
                texts.add(joined(all.next().toString()));
            }
        }
        return DnsAnswer.of(texts);
    }

    /** The strings of a record put together (RFC 6376, section 3.6.2.2): the client sets spaces between, and quotes some. */
    static String joined(String written) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && quoted && i + 1 < written.length()) {
                text.append(written.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ' ') {
                text.append(c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
