package countersign.demo;

import countersign.message.MailServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Debian's Postfix and Dovecot with configurations of their own, on unprivileged ports of the loopback. */
public final class DebianServers implements AutoCloseable {

    private static final String MAIL_USER = "mail";

    private final Path folder;
    private final int smtp = freePort();
    private final int imap = freePort();
    private final int lmtp = freePort();
    private int laid;

    private DebianServers(Path folder) throws IOException {
        this.folder = folder;
    }

    /** Whether both are installed, and may be started here. */
    public static boolean areInstalled() {
        return Files.isExecutable(Path.of("/usr/sbin/dovecot"))
                && Files.isExecutable(Path.of("/usr/sbin/postfix"))
                && System.getProperty("user.name").equals("root");
    }

    /** Dovecot alone. */
    public static DebianServers startDovecot(Path folder) throws IOException {
        DebianServers servers = new DebianServers(folder);
        run("chmod", "711", folder.toString());
        servers.dovecot();
        servers.awaitPort(servers.imap);
        return servers;
    }

    /** How the mailbox of an account is reached. */
    public MailServer mailbox(String account, String password) {
        return new MailServer("127.0.0.1", imap, MailServer.Security.NONE, account, () -> password);
    }

    /** Lays mails into the inbox of an account, in that order, as if they had been delivered. */
    public void lay(String account, List<byte[]> mails) throws IOException {
        Path inbox = folder.resolve("mail").resolve(account).resolve("Maildir");
        for (String name : List.of("cur", "new", "tmp")) {
            Files.createDirectories(inbox.resolve(name));
        }
        for (byte[] mail : mails) {
            laid++;
            Files.write(inbox.resolve("new/" + (1_790_000_000L + laid) + ".M" + laid + ".bench"), mail);
        }
        run("chown", "-R", MAIL_USER + ":" + MAIL_USER, folder.resolve("mail").toString());
    }

    static DebianServers start(Path folder) throws IOException {
        DebianServers servers = new DebianServers(folder);
        run("chmod", "711", folder.toString());
        servers.dovecot();
        servers.postfix();
        servers.awaitPort(servers.smtp);
        servers.awaitPort(servers.imap);
        return servers;
    }

    int smtpPort() {
        return smtp;
    }

    int imapPort() {
        return imap;
    }

    private void dovecot() throws IOException {
        Path home = Files.createDirectories(folder.resolve("dovecot"));
        Path mail = Files.createDirectories(folder.resolve("mail"));
        run("chown", MAIL_USER + ":" + MAIL_USER, mail.toString());
        StringBuilder users = new StringBuilder(Cast.BOT + ":{PLAIN}" + Cast.BOT_PASSWORD + "::::::\n");
        Cast.ALL.forEach(account -> users.append(account.address() + ":{PLAIN}" + account.password() + "::::::\n"));
        Files.writeString(home.resolve("users"), users);
        Files.writeString(home.resolve("dovecot.conf"), """
                protocols = imap lmtp
                listen = 127.0.0.1
                base_dir = @home@/run
                state_dir = @home@/state
                log_path = @home@/log
                ssl = no
                disable_plaintext_auth = no
                mail_location = maildir:~/Maildir
                mail_uid = @user@
                mail_gid = @user@
                first_valid_uid = 1
                first_valid_gid = 1
                recipient_delimiter = +
                auth_username_format = %Lu
                passdb {
                  driver = passwd-file
                  args = username_format=%u @home@/users
                }
                userdb {
                  driver = static
                  args = uid=@user@ gid=@user@ home=@mail@/%u
                }
                service imap-login {
                  inet_listener imap {
                    port = @imap@
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service lmtp {
                  inet_listener lmtp {
                    address = 127.0.0.1
                    port = @lmtp@
                  }
                }
                """.replace("@home@", home.toString())
                .replace("@mail@", mail.toString())
                .replace("@user@", MAIL_USER)
                .replace("@imap@", Integer.toString(imap))
                .replace("@lmtp@", Integer.toString(lmtp)));
        run("chmod", "644", home.resolve("users").toString());
        run("chmod", "755", home.toString());
        run("/usr/sbin/dovecot", "-c", home.resolve("dovecot.conf").toString());
    }

    private void postfix() throws IOException {
        Path home = Files.createDirectories(folder.resolve("postfix"));
        Files.createDirectories(home.resolve("spool"));
        Path data = Files.createDirectories(home.resolve("data"));
        run("chown", "postfix:postfix", data.toString());
        run("chmod", "755", home.toString());
        Files.writeString(home.resolve("main.cf"), """
                compatibility_level = 3.6
                queue_directory = @home@/spool
                data_directory = @home@/data
                command_directory = /usr/sbin
                daemon_directory = /usr/lib/postfix/sbin
                mail_owner = postfix
                setgid_group = postdrop
                maillog_file = @home@/log
                maillog_file_prefixes = @home@
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                myhostname = mail.miller.example
                mydestination =
                mynetworks = 127.0.0.0/8
                virtual_mailbox_domains = miller.example, smith.example, jones.example, lee.example
                virtual_mailbox_maps = static:all
                virtual_transport = lmtp:inet:127.0.0.1:@lmtp@
                recipient_delimiter = +
                smtpd_tls_security_level = none
                smtpd_recipient_restrictions = permit_mynetworks, reject
                biff = no
                """.replace("@home@", home.toString())
                .replace("@lmtp@", Integer.toString(lmtp)));
        Files.writeString(home.resolve("master.cf"), """
                127.0.0.1:@smtp@ inet n - n - - smtpd
                pickup    unix  n       -       n       60      1       pickup
                cleanup   unix  n       -       n       -       0       cleanup
                qmgr      unix  n       -       n       300     1       qmgr
                rewrite   unix  -       -       n       -       -       trivial-rewrite
                bounce    unix  -       -       n       -       0       bounce
                defer     unix  -       -       n       -       0       bounce
                trace     unix  -       -       n       -       0       bounce
                verify    unix  -       -       n       -       1       verify
                flush     unix  n       -       n       1000?   0       flush
                smtp      unix  -       -       n       -       -       smtp
                relay     unix  -       -       n       -       -       smtp
                error     unix  -       -       n       -       -       error
                retry     unix  -       -       n       -       -       error
                discard   unix  -       -       n       -       -       discard
                lmtp      unix  -       -       n       -       -       lmtp
                anvil     unix  -       -       n       -       1       anvil
                scache    unix  -       -       n       -       1       scache
                proxymap  unix  -       -       n       -       -       proxymap
                postlog   unix-dgram n  -       n       -       1       postlogd
                """.replace("@smtp@", Integer.toString(smtp)));
        run("/usr/sbin/postfix", "-c", home.toString(), "start");
    }

    private void awaitPort(int port) {
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        throw new IllegalStateException("nobody listens on port " + port + "\n" + logs());
    }

    /** What both wrote into their logs, for a test that failed. */
    String logs() {
        StringBuilder logs = new StringBuilder();
        try (Stream<Path> files = Stream.of(folder.resolve("dovecot/log"), folder.resolve("postfix/log"))) {
            for (Path file : files.filter(Files::exists).toList()) {
                logs.append(file.getParent().getFileName())
                        .append(":\n")
                        .append(Files.readString(file))
                        .append('\n');
            }
        } catch (IOException e) {
            logs.append(e.getMessage());
        }
        return logs.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(String... command) throws IOException {
        // A daemon keeps what it was given to write to: a pipe would never end.
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(said));
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder.resolve("postfix"))) {
            run("/usr/sbin/postfix", "-c", folder.resolve("postfix").toString(), "stop");
        }
        run("/usr/sbin/dovecot", "-c", folder.resolve("dovecot/dovecot.conf").toString(), "stop");
    }
}
