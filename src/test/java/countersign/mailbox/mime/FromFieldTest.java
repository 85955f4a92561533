package countersign.mailbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromFieldTest {

    private static FromField read(String fields) {
        String mail = "Subject: x\r\n" + fields + "\r\nTo: desk@miller.example\r\n\r\nFrom: body@elsewhere.example\r\n";
        return FromField.in(mail.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: jim@smith.example",
                "from: <jim@smith.example>",
                "FROM:\tJim Smith <jim@smith.example>",
                "From: \"Smith, Jim\" <jim@smith.example>",
                "From: \"jim@smith.example\" <jim@smith.example>",
                "From: \"Jim@Smith.example\" <jim@smith.example>",
                "From: jim@smith.example (Jim Smith)",
                "From: Jim\r\n Smith <jim@smith.example>",
                "From: =?utf-8?Q?J=C3=ADm?= <jim@smith.example>",
                "From: Jím <jim@smith.example>",
            })
    void oneFieldWithOneMailboxIsPlain(String field) {
        FromField from = read(field);
        assertThat(from.doubt()).isEmpty();
        assertThat(from.mailboxes()).extracting(address -> address.mailbox()).containsExactly("jim@smith.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-From: jim@smith.example | it has no From field",
                "From: eve@evil.example~From: jim@smith.example | it has 2 From fields",
                "From: jim@smith.example~from: jim@smith.example | it has 2 From fields",
                "From : eve@evil.example~From: jim@smith.example | written oddly",
                "From~ : eve@evil.example~From: jim@smith.example | written oddly",
                "From: eve@evil.example, jim@smith.example | names 2 mailboxes",
                "From: | not plainly a mailbox",
                "From: jim | not plainly a mailbox",
                "From: <@evil.example,@any.example:jim@smith.example> | not plainly a mailbox",
                "From: <jim@smith.example>\\,<eve@evil.example> | not plainly a mailbox",
                "From: <eve@evil.example>jim@smith.example | not plainly a mailbox",
                "From: jim@smith.example <eve@evil.example> | shows another address",
                "From: \"jim@smith.example\" <eve@evil.example> | shows another address",
                "From: eve@evil.example (jim@smith.example) | shows another address",
                "From: =?utf-8?B?amltQHNtaXRoLmV4YW1wbGU=?= <eve@evil.example> | shows another address",
                "From: jim\uff20smith.example <eve@evil.example> | shows another address",
                "From: =?utf-8?B?PGppbUBzbWl0aC5leGFtcGxlPg==?=,<eve@evil.example> | not plainly a mailbox",
                "From: jim@smith.example(x)@evil.example | not plainly a mailbox",
                "From: \"jim\"@smith.example | not plainly a mailbox",
                "From: Office: jim@smith.example; | not plainly a mailbox",
                "From: jim@smith.example\u0000@evil.example | not plainly a mailbox",
                "From: <jim@smith.example\u0000> | not plainly a mailbox",
            })
    @Tag("fault-89")
    void anythingElseIsInDoubtAndSaysWhy(String fields, String doubt) {
        FromField from = read(fields.replace("~", "\r\n"));
        assertThat(from.doubt().orElse("none")).as(fields).contains(doubt);
    }

    @Test
    void aLineInFrontOfAllFieldsThatBeginsWithASpaceIsSeen() {
        String mail = " From: eve@evil.example\r\nFrom: jim@smith.example\r\n\r\n";
        assertThat(FromField.in(mail.getBytes(StandardCharsets.UTF_8)).doubt()).isPresent();
    }
}
