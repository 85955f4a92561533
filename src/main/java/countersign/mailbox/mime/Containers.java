package countersign.mailbox.mime;

import countersign.message.Page;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements by which mail programs mark the message that is answered, and signatures. */
final class Containers {

    /** What is in them is a copy of the message that is answered. */
    private static final Set<String> COPIES = Set.of(
            "yahoo_quoted",
            "mail-editor-reference-message-container",
            "ms-outlook-mobile-reference-message",
            "olk_src_body_section",
            "zmail_extra",
            "zmail_extra_hr",
            "tutanota_quote",
            "wm-quote",
            "ik_mail_quote",
            "sh-quoted-content",
            "replyforwardcontent");

    /** From these to the end of the body stands a copy of the message that is answered. */
    private static final Set<String> COPY_STARTS = Set.of(
            "divrplyfwdmsg",
            "appendonsend",
            "stopspelling",
            "outlookmessageheader",
            "ms-outlook-mobile-reference-message");

    private static final Set<String> SIGNATURES = Set.of(
            "gmail_signature",
            "gmail_signature_prefix",
            "moz-signature",
            "signature",
            "ms-outlook-mobile-signature",
            "ms-outlook-ios-signature",
            "applemailsignature",
            "applelinksinsignature",
            "mobile_signature",
            "protonmail_signature_block",
            "yahoo-signature",
            "ydp-signature",
            "x-apple-signature",
            "zmail_signature_below");

    private Containers() {}

    /** What is in a marked element, in one of this origin. */
    static Page.Origin origin(Element element, Page.Origin outer) {
        if (outer == Page.Origin.BODY) {
            return is(element, COPIES) ? Page.Origin.COPY : is(element, SIGNATURES) ? Page.Origin.SIGNATURE : outer;
        }
        return outer;
    }

    /** Whether the message that is answered follows from this marked element on. */
    static boolean copyFollows(Element element) {
        return is(element, COPY_STARTS);
    }

    /** Whether an element is called anything: only then it can be one of these. */
    static boolean isMarked(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("id") || element.hasAttr("class") || element.hasAttr("name"));
    }

    private static boolean is(Element element, Set<String> names) {
        if (names.contains(element.id().toLowerCase(Locale.ROOT))
                || names.contains(element.attr("name").toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (String name : element.className().toLowerCase(Locale.ROOT).split(" ")) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
