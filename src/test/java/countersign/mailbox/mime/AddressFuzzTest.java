package countersign.mailbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import countersign.message.Address;
import java.nio.charset.StandardCharsets;

/** What somebody writes into a field for addresses. */
class AddressFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void namesMailboxesOrNobody(byte[] field) {
        String body = new String(field, StandardCharsets.UTF_8);
        FromField.list(body).ifPresent(named -> assertThat(named).allMatch(AddressFuzzTest::isOne));
        byte[] raw = ("From: " + body + "\r\n\r\nYes").getBytes(StandardCharsets.UTF_8);
        FromField from = FromField.in(raw);
        assertThat(from.mailboxes()).allMatch(AddressFuzzTest::isOne);
        if (from.doubt().isEmpty()) {
            assertThat(from.mailboxes()).hasSize(1);
            assertThat(body).contains(from.mailboxes().get(0).local());
        }
    }

    /** One mailbox that cannot be taken for two, nor for a further header field. */
    private static boolean isOne(Address address) {
        String mailbox = address.mailbox();
        return mailbox.indexOf('@') == mailbox.lastIndexOf('@')
                && mailbox.chars().noneMatch(c -> c <= ' ' || c == 127 || "<>,;:()\"".indexOf(c) >= 0)
                && address.name().chars().noneMatch(c -> c == '\r' || c == '\n');
    }
}
