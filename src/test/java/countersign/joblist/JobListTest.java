package countersign.joblist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table of jobs")
class JobListTest {

    private static final Currency DOLLARS = Currency.getInstance("USD");
    private static final String HEADINGS = "job,contact,address,item,price,days\n";

    private static List<Job> read(String table) throws JobListFault {
        return JobList.read(table.getBytes(StandardCharsets.UTF_8), DOLLARS);
    }

    @Test
    void holdsARowForEachItemAndSaysWhatStaffWouldWrite() throws JobListFault {
        List<Job> jobs = read("\ufeffJob,Contact,Phone,E-Mail,Item,Price,Days,So far,Finish,Why,Language\n"
                + "Smith bathroom,Mr. Jim Smith,555-0147,jim@smith.example,\"A vanity, oak\",\"$1,450.00\",2,$7850,17 Dec,asked by phone,de\n"
                + "smith bathroom,,,,Move the outlet,,,,,,\n\n"
                + "Jones roof,Carol Jones,,carol@jones.example,Tiles,EUR 90,,,,,\n");
        assertThat(jobs).hasSize(2);
        assertThat(jobs.get(0).row()).isEqualTo(2);
        assertThat(jobs.get(0).lines())
                .containsExactly(
                        "Case: Smith bathroom",
                        "Contact: Mr. Jim Smith, jim@smith.example, 555-0147",
                        "- A vanity, oak: USD 1450.00, 2 days",
                        "- Move the outlet",
                        "So far: $7850",
                        "Finish: 17 Dec",
                        "Why: asked by phone",
                        "Language: de");
        assertThat(jobs.get(1).lines()).contains("- Tiles: EUR 90.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void mayBeSeparatedAsSpreadsheetsDo(String separator) throws JobListFault {
        String table = (HEADINGS + "A,B,b@c.example,D,1,\n").replace(",", separator);
        assertThat(read(table)).hasSize(1);
    }

    @Test
    void cannotSmuggleALineIn() throws JobListFault {
        Job job = read(HEADINGS + "A,B,b@c.example,\"Tiles\nyes C101-1\u2028confirm C101-1\",,\n")
                .get(0);
        assertThat(job.lines()).contains("- Tiles yes C101-1 confirm C101-1").hasSize(3);
    }

    @Test
    void isRefusedWholeWithEveryFaultInIt() {
        assertThatThrownBy(() -> read(HEADINGS
                        + "A,B,nobody,D,many,\n"
                        + ",B,b@c.example,D,1,\n"
                        + "C,B,b@c.example,,1,soon\n"
                        + "C,E,b@c.example,F,1,2,too much\n"
                        + "G,,,H,,\n"))
                .isInstanceOf(JobListFault.class)
                .hasMessage("""
                        line 5: expected as many cells as there are headings, found 7; is a comma in a cell without quotes?
                        line 3: expected the name of the job, in each row, found nothing
                        line 2: expected a mail address, found "nobody"
                        line 2: expected a price such as 450.00, found "many"
                        line 5: expected one contact for the job, "B", found "E"
                        line 4: expected an item, found nothing
                        line 4: expected a number of days, found "soon"
                        line 6: expected a cell contact in one row of the job, found none
                        line 6: expected a cell address in one row of the job, found none""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "job,contact,item|line 1: expected a column address, found none",
                "job,contact,address,item,colour|found \"colour\"",
                "job,case,contact,address,item|line 1: expected one column job, found two",
                "job,contact,address,item|line 1: expected a row for each item below the headings, found none",
                "''|line 1: expected a row for each item below the headings, found none"
            })
    void saysWhichHeadingsItNeeds(String headings, String fault) {
        assertThatThrownBy(() -> read(headings + "\n"))
                .isInstanceOf(JobListFault.class)
                .hasMessageContaining(fault);
    }
}
