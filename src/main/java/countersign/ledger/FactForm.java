package countersign.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import countersign.billing.Bill;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.casework.CaseRef;
import countersign.casework.ContactRef;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Intake;
import countersign.casework.Item;
import countersign.casework.RequestRef;
import countersign.reading.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How facts are written down: JSON with sorted names under a short word for each type. The words and names are the form
 * in which history is kept; they outlive the names of classes, and a test holds them.
 */
public final class FactForm {

    private static final Map<String, Class<? extends Fact>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("case-opened", Fact.CaseOpened.class);
        TYPES.put("case-titled", Fact.CaseTitled.class);
        TYPES.put("case-noted", Fact.CaseNoted.class);
        TYPES.put("case-closed", Fact.CaseClosed.class);
        TYPES.put("drafted", Fact.Drafted.class);
        TYPES.put("asked", Fact.Asked.class);
        TYPES.put("replied", Fact.Replied.class);
        TYPES.put("sender-examined", Fact.SenderExamined.class);
        TYPES.put("confirmed", Fact.Confirmed.class);
        TYPES.put("confirmed-by-one", Fact.ConfirmedByOne.class);
        TYPES.put("declined", Fact.Declined.class);
        TYPES.put("reminded", Fact.Reminded.class);
        TYPES.put("asked-again", Fact.AskedAgain.class);
        TYPES.put("call-asked", Fact.CallAsked.class);
        TYPES.put("paused", Fact.Paused.class);
        TYPES.put("resumed", Fact.Resumed.class);
        TYPES.put("passed-on", Fact.PassedOn.class);
        TYPES.put("answer-drafted", Fact.AnswerDrafted.class);
        TYPES.put("draft-dropped", Fact.DraftDropped.class);
        TYPES.put("document-sent", Fact.DocumentSent.class);
        TYPES.put("assigned", Fact.Assigned.class);
        TYPES.put("work-logged", Fact.WorkLogged.class);
        TYPES.put("promise-chased", Fact.PromiseChased.class);
        TYPES.put("promise-kept", Fact.PromiseKept.class);
        TYPES.put("withdrawn", Fact.Withdrawn.class);
        TYPES.put("invoiced", Fact.Invoiced.class);
        TYPES.put("payment-chased", Fact.PaymentChased.class);
        TYPES.put("payment-rests", Fact.PaymentRests.class);
        TYPES.put("payment-goes-on", Fact.PaymentGoesOn.class);
        TYPES.put("choice-asked", Fact.ChoiceAsked.class);
        TYPES.put("choice-made", Fact.ChoiceMade.class);
        TYPES.put("plan-offered", Fact.PlanOffered.class);
        TYPES.put("credited", Fact.Credited.class);
        TYPES.put("paid", Fact.Paid.class);
        TYPES.put("queued", Fact.Queued.class);
        TYPES.put("handed", Fact.Handed.class);
        TYPES.put("contact-noted", Fact.ContactNoted.class);
        TYPES.put("contact-listed", Fact.ContactListed.class);
        TYPES.put("colleague-named", Fact.ColleagueNamed.class);
        TYPES.put("colleague-left", Fact.ColleagueLeft.class);
        TYPES.put("away", Fact.Away.class);
        TYPES.put("address-failed", Fact.AddressFailed.class);
        TYPES.put("mail-stopped", Fact.MailStopped.class);
        TYPES.put("unparked", Fact.Unparked.class);
        TYPES.put("call-owed", Fact.CallOwed.class);
        TYPES.put("call-reminded", Fact.CallReminded.class);
        TYPES.put("call-later", Fact.CallLater.class);
        TYPES.put("call-made", Fact.CallMade.class);
        TYPES.put("mail-resumed", Fact.MailResumed.class);
        TYPES.put("intake-doubted", Fact.IntakeDoubted.class);
        TYPES.put("intake-filed", Fact.IntakeFiled.class);
        TYPES.put("intake-dropped", Fact.IntakeDropped.class);
        TYPES.put("code-asked", Fact.CodeAsked.class);
        TYPES.put("code-missed", Fact.CodeMissed.class);
        TYPES.put("code-given", Fact.CodeGiven.class);
        TYPES.put("set-aside", Fact.SetAside.class);
        TYPES.put("restored", Fact.Restored.class);
        TYPES.put("key-in-use", Fact.KeyInUse.class);
        TYPES.put("sending-goes-on", Fact.SendingGoesOn.class);
        TYPES.put("erased", Fact.Erased.class);
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(ourWords())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private FactForm() {}

    /** The short word of a fact's type. */
    public static String word(Fact fact) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue() == fact.getClass())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no word is set for " + fact.getClass()));
    }

    /** Any of our values as JSON. */
    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value that cannot be written: " + value.getClass(), e);
        }
    }

    /** The fact of that type. @throws IllegalStateException for a type or a form this version does not know */
    static Fact read(String word, com.fasterxml.jackson.databind.JsonNode json) {
        Class<? extends Fact> type = TYPES.get(word);
        if (type == null) {
            throw new IllegalStateException("an entry of the unknown type " + word + ": written by a newer version?");
        }
        return JSON.convertValue(json, type);
    }

    static com.fasterxml.jackson.databind.JsonNode tree(String json) {
        return read(json, com.fasterxml.jackson.databind.JsonNode.class);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored value that cannot be read as " + type.getSimpleName(), e);
        }
    }

    private static SimpleModule ourWords() {
        SimpleModule module = new SimpleModule("words");
        word(module, Money.class, Money::toString, text -> {
            int space = text.indexOf(' ');
            return Money.of(text.substring(0, space), text.substring(space + 1));
        });
        word(
                module,
                CaseRef.class,
                CaseRef::toString,
                text -> CaseRef.read(text).orElseThrow());
        word(module, BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new);
        word(
                module,
                Bill.Unit.class,
                unit -> unit.name().toLowerCase(Locale.ROOT),
                text -> Bill.Unit.valueOf(text.toUpperCase(Locale.ROOT)));
        word(
                module,
                InvoiceNumber.class,
                InvoiceNumber::toString,
                text -> InvoiceNumber.read(text).orElseThrow());
        word(
                module,
                RequestRef.class,
                RequestRef::toString,
                text -> RequestRef.read(text).orElseThrow());
        word(module, ContactRef.class, ContactRef::toString, text -> (ContactRef) Folio.of(text));
        word(module, Answer.class, Answer::word, Answer::of);
        word(
                module,
                Item.Owner.class,
                owner -> owner.name().toLowerCase(Locale.ROOT),
                text -> Item.Owner.valueOf(text.toUpperCase(Locale.ROOT)));
        word(
                module,
                Intake.Doubt.class,
                doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                text -> Intake.Doubt.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
        return module;
    }

    private static <T> void word(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return read.apply(in.getValueAsString());
            }
        });
    }
}
