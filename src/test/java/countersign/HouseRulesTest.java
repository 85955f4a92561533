package countersign;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of the house, as ARCHITECTURE.md tells them. */
class HouseRulesTest {

    private static final String[] PURE = {
        "countersign.message..",
        "countersign.billing..",
        "countersign.deadline..",
        "countersign.reading..",
        "countersign.instruction..",
        "countersign.casework..",
        "countersign.rules..",
        "countersign.command..",
        "countersign.tone..",
        "countersign.checkpoint.."
    };
    private static final String[] DOORS = {
        "countersign.mailbox..",
        "countersign.ledger..",
        "countersign.stationery..",
        "countersign.outbox..",
        "countersign.schedule..",
        "countersign.resolver..",
        "countersign.proof..",
        "countersign.bank..",
        "countersign.dossier..",
        "countersign.timestamp..",
        "countersign.oauth..",
        "countersign.webhook..",
        "countersign.joblist..",
        "countersign.metrics.."
    };

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("countersign");

    @Test
    void pureRoomsKnowPureRoomsAndTheLanguageOnly() {
        classes()
                .that(resideInAnyPackage(PURE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE)
                        .or(resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.text..",
                                "java.nio.charset..",
                                "java.security..",
                                // Signing is arithmetic.
                                "org.bouncycastle.math.ec.rfc8032..")))
                .check(HOUSE);
    }

    @Test
    void pureRoomsNeverAskTheTime() {
        for (Class<?> type :
                new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            noClasses()
                    .that(resideInAnyPackage(PURE))
                    .should()
                    .callMethod(type, "now")
                    .check(HOUSE);
        }
        noClasses()
                .that(resideInAnyPackage(PURE))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(HOUSE);
        noClasses()
                .that(resideInAnyPackage(PURE))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void doorsDoNotKnowEachOther() {
        for (String door : DOORS) {
            String[] others = java.util.Arrays.stream(DOORS)
                    .filter(other -> !other.equals(door))
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(door))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .check(HOUSE);
        }
    }

    @Test
    void doorsDoNotKnowTheDeskNorTheFront() {
        noClasses()
                .that(resideInAnyPackage(DOORS))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "countersign.desk..",
                        "countersign.house..",
                        "countersign.cli..",
                        "countersign.demo..",
                        "countersign.settings.."))
                .check(HOUSE);
    }

    @Tag("fault-105")
    @Test
    void sqlIsSpokenInOneRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackages("countersign.ledger..", "countersign.schedule..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "org.jdbi..", "org.h2..", "com.zaxxer..", "org.flywaydb.."))
                .check(HOUSE);
    }

    @Test
    void eachLibraryHasItsRoom() {
        room("org.quartz..", "countersign.schedule..", "countersign.ledger..");
        room("freemarker..", "countersign.stationery..");
        room("com.openhtmltopdf..", "countersign.stationery..");
        room("org.apache.pdfbox..", "countersign.stationery..");
        room("org.apache.fontbox..", "countersign.stationery..");
        room("java.awt..", "countersign.stationery..");
        room("com.google.zxing..", "countersign.stationery..");
        room("org.eclipse.angus..", "countersign.mailbox..", "countersign.outbox..");
        room("jakarta.mail..", "countersign.mailbox..", "countersign.outbox..", "countersign.demo..");
        room("org.apache.commons.csv..", "countersign.bank..", "countersign.joblist..");
        room("org.apache.james..", "countersign.mailbox..", "countersign.stationery..");
        room("org.jsoup..", "countersign.mailbox..");
        room("com.icegreen..", "countersign.demo..");
        room("javax.naming..", "countersign.resolver..");
        room("org.bouncycastle..", "countersign.timestamp..", "countersign.checkpoint..");
        room("java.net.http..", "countersign.timestamp..", "countersign.oauth..", "countersign.webhook..");
        room("com.sun.net.httpserver..", "countersign.oauth..", "countersign.metrics..");
        room("picocli..", "countersign.cli..", "countersign.demo..");
    }

    private static void room(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(HOUSE);
    }

    @Tag("fault-106")
    @Test
    void theDatabaseIsNeverServed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.h2.tools..", "org.h2.server.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.naming.InitialContext")
                .check(HOUSE);
    }

    @Tag("fault-109")
    @Test
    void nothingIsDeserialized() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.io.ObjectInputStream.class)
                .check(HOUSE);
    }

    /** The one job there is has its class written in the code. */
    @Tag("fault-107")
    @Test
    void noClassIsNamedByData() {
        noClasses()
                .should()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .dependOnClassesThat(
                        resideInAnyPackage("org.quartz.xml..", "org.quartz.jobs..", "org.quartz.plugins.."))
                .check(HOUSE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("countersign.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nobodyIsAManager() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Processor|Handler|Info)")
                .orShould()
                .haveNameMatching(".*\\.(Default|Abstract|Base)[A-Z].*")
                .check(HOUSE);
    }
}
